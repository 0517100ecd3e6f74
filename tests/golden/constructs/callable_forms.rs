// @generated from callable_forms.json: the API of the bindings
/// Python module `callable_forms`.
pub mod callable_forms {
    /// Python `callable_forms.test`.
    pub fn test<'a, M0>(f: impl ArgFn<'a, Function<(i64,), bool>, (i64,), bool, M0>, n: impl Arg<'a, i64>) -> Result<bool>;
    /// Python `callable_forms.test`.
    pub fn test_by<'a, R0: Ret<bool>>(f: impl Fn(i64) -> R0 + Send + Sync + 'static, n: impl Arg<'a, i64>) -> Result<bool>;
    /// Python `callable_forms.maybe`.
    pub fn maybe<'a, M0>(f: impl ArgFn<'a, Option<Function<(i64,), bool>>, (i64,), bool, M0>, n: impl Arg<'a, i64>) -> Result<Option<bool>>;
    /// Python `callable_forms.maybe`.
    pub fn maybe_by<'a, R0: Ret<bool>>(f: impl Fn(i64) -> R0 + Send + Sync + 'static, n: impl Arg<'a, i64>) -> Result<Option<bool>>;
    /// Python `callable_forms.beside`.
    pub fn beside<'a, M0>(f: impl ArgFn<'a, Beside<String>, (i64,), i64, M0>, n: impl Arg<'a, i64>) -> Result<String>;
    /// Python `callable_forms.beside`.
    pub fn beside_by<'a, R0: Ret<i64>>(f: impl Fn(i64) -> R0 + Send + Sync + 'static, n: impl Arg<'a, i64>) -> Result<String>;
    /// Python `callable_forms.beside_number`.
    pub fn beside_number<'a, M0>(f: impl ArgFn<'a, Beside<Option<i64>>, (i64,), i64, M0>, n: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `callable_forms.beside_number`.
    pub fn beside_number_by<'a, R0: Ret<i64>>(f: impl Fn(i64) -> R0 + Send + Sync + 'static, n: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `callable_forms.combine`.
    pub fn combine<'a>(items: impl Arg<'a, Vec<String>>) -> Result<Vec<String>>;
    /// [`combine`](combine()) with options, set by name.
    pub fn combine_with<'a>(items: impl Arg<'a, Vec<String>>, options: impl self::options::with::CombineClosure<'a>) -> Result<Vec<String>>;
    /// Python `callable_forms.made`.
    pub fn made<'a, M0>(f: impl ArgFn<'a, Function<(i64,), self::Base>, (i64,), self::Base, M0>) -> Result<self::Base>;
    /// Python `callable_forms.made`.
    pub fn made_by<R0: Ret<self::Base>>(f: impl Fn(i64) -> R0 + Send + Sync + 'static) -> Result<self::Base>;
    /// Python `callable_forms.given`.
    pub fn given<'a, M0>(f: impl ArgFn<'a, Function<(self::Base,), i64>, (self::Base,), i64, M0>) -> Result<i64>;
    /// Python `callable_forms.given`.
    pub fn given_by<R0: Ret<i64>>(f: impl Fn(self::Base) -> R0 + Send + Sync + 'static) -> Result<i64>;
    /// Python `callable_forms.both`.
    pub fn both<'a, M0, M1>(
        f: impl ArgFn<'a, Function<(i64,), i64>, (i64,), i64, M0>,
        g: impl ArgFn<'a, Option<Function<(i64, String), String>>, (i64, String), String, M1>,
    ) -> Result<String>;
    /// Python `callable_forms.both`.
    pub fn both_by<R0: Ret<i64>, R1: Ret<String>>(
        f: impl Fn(i64) -> R0 + Send + Sync + 'static,
        g: impl Fn(i64, String) -> R1 + Send + Sync + 'static,
    ) -> Result<String>;
    /// Python `callable_forms.anything`.
    pub fn anything<'a, M0>(f: impl ArgFn<'a, Value, (i64,), i64, M0>) -> Result<String>;
    /// Python `callable_forms.anything`.
    pub fn anything_by<R0: Ret<i64>>(f: impl Fn(i64) -> R0 + Send + Sync + 'static) -> Result<String>;
    /// Python class `callable_forms.Base`.
    pub struct Base { base: Object }
    impl Nominal for Base;
    impl Clone for Base;
    impl Deref for Base { type Target = Object; }
    impl Debug for Base;
    impl Display for Base;
    impl IsA<Base> for Base;
    impl Holds for Base { type Class = Self; }
    impl<'a> Give<'a> for Base { type Class = Self; type How = ByValue; }
    impl Kinded for Base { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Base;
    impl Base {
        /// Python `callable_forms.Base.Base`. Without arguments; with them: `new_with(|kw| kw.n(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::BaseNewClosure<'a>) -> Result<Self>;
        /// Python `callable_forms.Base.number`.
        pub fn number(&self) -> Result<i64>;
        /// Python attribute `callable_forms.Base.n`: `int`.
        pub fn n(&self) -> Result<i64>;
    }
    impl Base {
        /// Assigns Python's `n`.
        pub fn set_n<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `callable_forms.Derived`.
    pub struct Derived { base: self::Base }
    impl Nominal for Derived;
    impl Clone for Derived;
    impl Deref for Derived { type Target = self::Base; }
    impl Debug for Derived;
    impl Display for Derived;
    impl IsA<Derived> for Derived;
    impl IsA<self::Base> for Derived;
    impl<__S> In<__S> for Derived where self::Base: In<__S>;
    impl Holds for Derived { type Class = Self; }
    impl<'a> Give<'a> for Derived { type Class = Self; type How = ByValue; }
    impl Kinded for Derived { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Derived;
    impl Derived {
        /// Python `callable_forms.Derived.Derived`. Without arguments; with them: `new_with(|kw| kw.n(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::BaseNewClosure<'a>) -> Result<Self>;
    }
    /// Python class `callable_forms.Named`.
    pub struct Named<M> { base: Object, marker: PhantomData<fn() -> (M,)> }
    impl<M: TypeArg> Nominal for Named<M>;
    impl<M: TypeArg> Clone for Named<M>;
    impl<M> Deref for Named<M> { type Target = Object; }
    impl<M: Received> Debug for Named<M>;
    impl<M: Received> Display for Named<M>;
    impl<M, __A0> IsA<self::Named<__A0>> for Named<M> where M: Param<__A0>;
    impl<M> Inherits<Named<M>> for Named<M>;
    impl<M: TypeArg> Holds for Named<M> { type Class = Self; }
    impl<'a, M: Received> Give<'a> for Named<M> { type Class = Self; type How = ByValue; }
    impl<M> Kinded for Named<M> { type Kind = Self; }
    impl<M> Has<protocol_members::__hash__> for self::Named<M>;
    impl<M: Received> Named<M> {
        /// Python `callable_forms.Named.Named`.
        pub fn new<'a, X: Kinded<Kind = M> + Arg<'a, M>>(value: X) -> Result<Self>;
        /// Python `callable_forms.Named.changed`. Without arguments; with them: `changed_with(|kw| kw.f(..))`.
        pub fn changed(&self) -> Result<i64>;
        /// [`changed`](Self::changed()) with options, set by name.
        pub fn changed_with<'a>(&self, options: impl self::options::with::NamedChangedClosure<'a, M>) -> Result<i64>;
        /// Python attribute `callable_forms.Named.value`: `M`.
        pub fn value(&self) -> Result<M>;
    }
    impl<M: Received> Named<M> {
        /// Assigns Python's `value`.
        pub fn set_value<'a>(&self, value: impl Arg<'a, M>) -> Result<()>;
    }
    /// Python class `callable_forms.AlsoNamed`.
    pub struct AlsoNamed<R> { base: Object, marker: PhantomData<fn() -> (R,)> }
    impl<R: TypeArg> Nominal for AlsoNamed<R>;
    impl<R: TypeArg> Clone for AlsoNamed<R>;
    impl<R> Deref for AlsoNamed<R> { type Target = Object; }
    impl<R: Received> Debug for AlsoNamed<R>;
    impl<R: Received> Display for AlsoNamed<R>;
    impl<R, __A0> IsA<self::AlsoNamed<__A0>> for AlsoNamed<R> where R: Param<__A0>;
    impl<R> Inherits<AlsoNamed<R>> for AlsoNamed<R>;
    impl<R: TypeArg> Holds for AlsoNamed<R> { type Class = Self; }
    impl<'a, R: Received> Give<'a> for AlsoNamed<R> { type Class = Self; type How = ByValue; }
    impl<R> Kinded for AlsoNamed<R> { type Kind = Self; }
    impl<R> Has<protocol_members::__hash__> for self::AlsoNamed<R>;
    impl<R: Received> AlsoNamed<R> {
        /// Python `callable_forms.AlsoNamed.AlsoNamed`.
        pub fn new<'a, X: Kinded<Kind = R> + Arg<'a, R>>(value: X) -> Result<Self>;
        /// Python `callable_forms.AlsoNamed.changed`. Without arguments; with them: `changed_with(|kw| kw.f(..))`.
        pub fn changed(&self) -> Result<i64>;
        /// [`changed`](Self::changed()) with options, set by name.
        pub fn changed_with<'a>(&self, options: impl self::options::with::AlsoNamedChangedClosure<'a, R>) -> Result<i64>;
        /// Python attribute `callable_forms.AlsoNamed.value`: `R`.
        pub fn value(&self) -> Result<R>;
    }
    impl<R: Received> AlsoNamed<R> {
        /// Assigns Python's `value`.
        pub fn set_value<'a>(&self, value: impl Arg<'a, R>) -> Result<()>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `n`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct BaseNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> BaseNew<'c, 'a> {
            /// Sets `n`. Python's default: `0`.
            pub fn n(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `f`, `f_by`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct NamedChanged<'c, 'a, M>(&'c mut Call<'a>, PhantomData<fn() -> (M,)>);
        impl<'c, 'a, M: Received> NamedChanged<'c, 'a, M> {
            /// Sets `f`. Python's default: `None`.
            pub fn f<M2>(self, value: impl ArgFn<'a, Option<Function<(M,), i64>>, (M,), i64, M2>) -> Self;
            /// Sets `f`. Python's default: `None`.
            pub fn f_by<R: Ret<i64>>(self, value: impl Fn(M) -> R + Send + Sync + 'static) -> Self;
        }
        /// Optional arguments: `f`, `f_by`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct AlsoNamedChanged<'c, 'a, R>(&'c mut Call<'a>, PhantomData<fn() -> (R,)>);
        impl<'c, 'a, R: Received> AlsoNamedChanged<'c, 'a, R> {
            /// Sets `f`. Python's default: `None`.
            pub fn f<M>(self, value: impl ArgFn<'a, Option<Function<(R,), i64>>, (R,), i64, M>) -> Self;
            /// Sets `f`. Python's default: `None`.
            pub fn f_by<R2: Ret<i64>>(self, value: impl Fn(R) -> R2 + Send + Sync + 'static) -> Self;
        }
        /// Optional arguments: `key`, `key_by`, `label`, `label_by`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Combine<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Combine<'c, 'a> {
            /// Sets `key`. Python's default: `None`.
            pub fn key<M>(self, value: impl ArgFn<'a, Option<Function<(String,), i64>>, (String,), i64, M>) -> Self;
            /// Sets `key`. Python's default: `None`.
            pub fn key_by<R: Ret<i64>>(self, value: impl Fn(String) -> R + Send + Sync + 'static) -> Self;
            /// Sets `label`. Python's default: `''`.
            pub fn label<M>(self, value: impl ArgFn<'a, Beside<String>, (i64,), String, M>) -> Self;
            /// Sets `label`. Python's default: `''`.
            pub fn label_by<R: Ret<String>>(self, value: impl Fn(i64) -> R + Send + Sync + 'static) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`BaseNew`](super::BaseNew).
            pub trait BaseNewClosure<'a>: for<'c> FnOnce(super::super::options::BaseNew<'c, 'a>) -> super::super::options::BaseNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> BaseNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::BaseNew<'c, 'a>) -> super::super::options::BaseNew<'c, 'a>;
            /// A closure that sets options of [`NamedChanged`](super::NamedChanged).
            pub trait NamedChangedClosure<'a, M: Received>: for<'c> FnOnce(super::super::options::NamedChanged<'c, 'a, M>) -> super::super::options::NamedChanged<'c, 'a, M> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, M: Received, __F> NamedChangedClosure<'a, M> for __F where __F: for<'c> FnOnce(super::super::options::NamedChanged<'c, 'a, M>) -> super::super::options::NamedChanged<'c, 'a, M>;
            /// A closure that sets options of [`AlsoNamedChanged`](super::AlsoNamedChanged).
            pub trait AlsoNamedChangedClosure<'a, R: Received>: for<'c> FnOnce(super::super::options::AlsoNamedChanged<'c, 'a, R>) -> super::super::options::AlsoNamedChanged<'c, 'a, R> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, R: Received, __F> AlsoNamedChangedClosure<'a, R> for __F where __F: for<'c> FnOnce(super::super::options::AlsoNamedChanged<'c, 'a, R>) -> super::super::options::AlsoNamedChanged<'c, 'a, R>;
            /// A closure that sets options of [`Combine`](super::Combine).
            pub trait CombineClosure<'a>: for<'c> FnOnce(super::super::options::Combine<'c, 'a>) -> super::super::options::Combine<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> CombineClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Combine<'c, 'a>) -> super::super::options::Combine<'c, 'a>;
        }
    }
}
