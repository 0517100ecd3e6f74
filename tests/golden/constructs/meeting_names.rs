// @generated from meeting_names.json: the API of the bindings
/// Python module `meeting_names`.
pub mod meeting_names {
    /// Python `meeting_names.clamp_`.
    pub fn clamp_<'a>(x: impl Arg<'a, i64>) -> Result<i64>;
    /// [`clamp_`](clamp_()) with options, set by name.
    pub fn clamp_with_2<'a>(x: impl Arg<'a, i64>, options: impl self::options::with::ClampClosure<'a>) -> Result<i64>;
    /// Python `meeting_names.clamp`.
    pub fn clamp<'a>(x: impl Arg<'a, i64>) -> Result<i64>;
    /// [`clamp`](clamp()) with options, set by name.
    pub fn clamp_with<'a>(x: impl Arg<'a, i64>, options: impl self::options::with::ClampClosure<'a>) -> Result<i64>;
    /// Python class `meeting_names.Walker`.
    pub struct Walker { base: Object }
    impl Nominal for Walker;
    impl Clone for Walker;
    impl Deref for Walker { type Target = Object; }
    impl Debug for Walker;
    impl Display for Walker;
    impl IsA<Walker> for Walker;
    impl Holds for Walker { type Class = Self; }
    impl<'a> Give<'a> for Walker { type Class = Self; type How = ByValue; }
    impl Kinded for Walker { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Walker;
    impl Walker {
        /// Python `meeting_names.Walker.Walker`.
        pub fn new() -> Result<Self>;
        /// Python `meeting_names.Walker.visit`.
        pub fn visit<'a>(&self, node: impl Arg<'a, i64>) -> Result<i64>;
        /// [`visit`](Self::visit()) with options, set by name.
        pub fn visit_with_2<'a>(&self, node: impl Arg<'a, i64>, options: impl self::options::with::WalkerVisitClosure<'a>) -> Result<i64>;
        /// Python `meeting_names.Walker.visit_With`.
        pub fn visit_with<'a>(&self, node: impl Arg<'a, i64>) -> Result<i64>;
        /// Python `meeting_names.Walker.find`.
        pub fn find<'a, M0>(&self, key: impl ArgFn<'a, Function<(i64,), i64>, (i64,), i64, M0>) -> Result<i64>;
        /// Python `meeting_names.Walker.find`.
        pub fn find_by_2<R0: Ret<i64>>(&self, key: impl Fn(i64) -> R0 + Send + Sync + 'static) -> Result<i64>;
        /// Python `meeting_names.Walker.find_by`.
        pub fn find_by<'a>(&self, key: impl Arg<'a, i64>) -> Result<i64>;
        /// Python `meeting_names.Walker.get_x`.
        pub fn get_x(&self) -> Result<i64>;
        /// Python attribute `meeting_names.Walker.x`: `int`.
        pub fn x(&self) -> Result<i64>;
        /// Python `meeting_names.Walker.set_x`.
        pub fn set_x<'a>(&self, x: impl Arg<'a, i64>) -> Result<()>;
    }
    impl Walker {
        /// Assigns Python's `x`.
        pub fn set_x_2<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `meeting_names.Tensor`.
    pub struct Tensor { base: Object }
    impl Nominal for Tensor;
    impl Clone for Tensor;
    impl Deref for Tensor { type Target = Object; }
    impl Debug for Tensor;
    impl Display for Tensor;
    impl IsA<Tensor> for Tensor;
    impl Holds for Tensor { type Class = Self; }
    impl<'a> Give<'a> for Tensor { type Class = Self; type How = ByValue; }
    impl Kinded for Tensor { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Tensor;
    impl Tensor {
        /// Python `meeting_names.Tensor.Tensor`.
        pub fn new() -> Result<Self>;
        /// Python `meeting_names.Tensor.tril_`. Without arguments; with them: `tril_with_2(|kw| kw.k(..))`.
        pub fn tril_(&self) -> Result<i64>;
        /// [`tril_`](Self::tril_()) with options, set by name.
        pub fn tril_with_2<'a>(&self, options: impl self::options::with::TensorTrilClosure<'a>) -> Result<i64>;
        /// Python `meeting_names.Tensor.tril`. Without arguments; with them: `tril_with(|kw| kw.k(..))`.
        pub fn tril(&self) -> Result<i64>;
        /// [`tril`](Self::tril()) with options, set by name.
        pub fn tril_with<'a>(&self, options: impl self::options::with::TensorTrilClosure<'a>) -> Result<i64>;
        /// Python `meeting_names.Tensor.only_`. Without arguments; with them: `only_with(|kw| kw.k(..))`.
        pub fn only_(&self) -> Result<i64>;
        /// [`only_`](Self::only_()) with options, set by name.
        pub fn only_with<'a>(&self, options: impl self::options::with::TensorTrilClosure<'a>) -> Result<i64>;
    }
    /// Python class `meeting_names.Box`.
    pub struct Box<R> { base: Object, marker: PhantomData<fn() -> (R,)> }
    impl<R: TypeArg> Nominal for Box<R>;
    impl<R: TypeArg> Clone for Box<R>;
    impl<R> Deref for Box<R> { type Target = Object; }
    impl<R: Received> Debug for Box<R>;
    impl<R: Received> Display for Box<R>;
    impl<R, __A0> IsA<self::Box<__A0>> for Box<R> where R: Param<__A0>;
    impl<R> IsA<ContextManager<self::Box<R>>> for Box<R>;
    impl<R> IsA<AsyncContextManager<self::Box<R>>> for Box<R>;
    impl<R> Inherits<ContextManager<self::Box<R>>> for Box<R>;
    impl<R> Inherits<AsyncContextManager<self::Box<R>>> for Box<R>;
    impl<R> Inherits<Box<R>> for Box<R>;
    impl<R: TypeArg> Holds for Box<R> { type Class = Self; }
    impl<'a, R: Received> Give<'a> for Box<R> { type Class = Self; type How = ByValue; }
    impl<R> Kinded for Box<R> { type Kind = Self; }
    impl<R> Has<protocol_members::__aenter__> for self::Box<R>;
    impl<R> Has<protocol_members::__aexit__> for self::Box<R>;
    impl<R> Has<protocol_members::__enter__> for self::Box<R>;
    impl<R> Has<protocol_members::__exit__> for self::Box<R>;
    impl<R> Has<protocol_members::__hash__> for self::Box<R>;
    impl<R> Has<protocol_members::get> for self::Box<R>;
    impl<R: Received> Box<R> {
        /// Python `meeting_names.Box.Box`.
        pub fn new<'a, X: Kinded<Kind = R> + Arg<'a, R>>(item: X) -> Result<Self>;
        /// Python `meeting_names.Box.get`.
        pub fn get(&self) -> Result<R>;
        /// Python `meeting_names.Box.each`.
        pub fn each<'a, M0>(&self, call: impl ArgFn<'a, Function<(R,), i64>, (R,), i64, M0>) -> Result<i64>;
        /// [`each`](Self::each()) with options, set by name.
        pub fn each_with<'a, M0>(
            &self,
            call: impl ArgFn<'a, Function<(R,), i64>, (R,), i64, M0>,
            options: impl self::options::with::BoxEachClosure<'a>,
        ) -> Result<i64>;
        /// Python `meeting_names.Box.each`.
        pub fn each_by<R0: Ret<i64>>(&self, call: impl Fn(R) -> R0 + Send + Sync + 'static) -> Result<i64>;
        /// [`each_by`](Self::each_by()) with options, set by name.
        pub fn each_by_with<'a, R0: Ret<i64>>(
            &self,
            call: impl Fn(R) -> R0 + Send + Sync + 'static,
            options: impl self::options::with::BoxEachClosure<'a>,
        ) -> Result<i64>;
        /// Python `meeting_names.Box.chosen`. Without arguments; with them: `chosen_with(|kw| kw.times(..))`.
        pub fn chosen(&self) -> Result<i64>;
        /// [`chosen`](Self::chosen()) with options, set by name.
        pub fn chosen_with<'a>(&self, options: impl self::options::with::BoxChosenClosure<'a, R>) -> Result<i64>;
        /// Python attribute `meeting_names.Box.item`: `R`.
        pub fn item(&self) -> Result<R>;
    }
    impl<R: Received> Box<R> {
        /// Assigns Python's `item`.
        pub fn set_item<'a>(&self, value: impl Arg<'a, R>) -> Result<()>;
        /// Enters the context, runs `body` with the result of `__enter__`, and exits, also after an error.
        pub fn with<R2>(&self, body: impl FnOnce(self::Box<R>) -> Result<R2>) -> Result<R2>;
        /// Enters the context, runs `body` with the result of `__aenter__`, and exits, also after an error. Entering and exiting run
        pub fn with_blocking<R2>(&self, body: impl FnOnce(self::Box<R>) -> Result<R2>) -> Result<R2>;
    }
    /// Python class `meeting_names.Pick`.
    pub struct Pick<P> { base: Object, marker: PhantomData<fn() -> (P,)> }
    impl<P: TypeArg> Nominal for Pick<P>;
    impl<P: TypeArg> Clone for Pick<P>;
    impl<P> Deref for Pick<P> { type Target = Object; }
    impl<P: Received> Debug for Pick<P>;
    impl<P: Received> Display for Pick<P>;
    impl<P, __A0> IsA<self::Pick<__A0>> for Pick<P> where P: Param<__A0>;
    impl<P> Inherits<Pick<P>> for Pick<P>;
    impl<P: TypeArg> Holds for Pick<P> { type Class = Self; }
    impl<'a, P: Received> Give<'a> for Pick<P> { type Class = Self; type How = ByValue; }
    impl<P> Kinded for Pick<P> { type Kind = Self; }
    impl<P> Has<protocol_members::__hash__> for self::Pick<P>;
    impl<P: Received> Pick<P> {
        /// Python `meeting_names.Pick.Pick`.
        pub fn new<'a, X: Kinded<Kind = P> + Arg<'a, P>>(item: X) -> Result<Self>;
        /// Python `meeting_names.Pick.pick`.
        pub fn pick<'a, P2: Kinded<Kind: self::sig::PickPick<P>> + Arg<'a, <P2 as Kinded>::Kind>>(
            &self,
            key: P2,
        ) -> Result<<<P2 as Kinded>::Kind as self::sig::PickPick<P>>::Output>;
        /// Python attribute `meeting_names.Pick.item`: `P`.
        pub fn item(&self) -> Result<P>;
    }
    impl<P: Received> Pick<P> {
        /// Assigns Python's `item`.
        pub fn set_item<'a>(&self, value: impl Arg<'a, P>) -> Result<()>;
    }
    /// Python class `meeting_names.Infer`.
    pub struct Infer<X, R0> { base: Object, marker: PhantomData<fn() -> (X, R0)> }
    impl<X: TypeArg, R0: TypeArg> Nominal for Infer<X, R0>;
    impl<X: TypeArg, R0: TypeArg> Clone for Infer<X, R0>;
    impl<X, R0> Deref for Infer<X, R0> { type Target = Object; }
    impl<X: Received, R0: Received> Debug for Infer<X, R0>;
    impl<X: Received, R0: Received> Display for Infer<X, R0>;
    impl<X, R0, __A0, __A1> IsA<self::Infer<__A0, __A1>> for Infer<X, R0> where X: Param<__A0>, R0: Param<__A1>;
    impl<X, R0> Inherits<Infer<X, R0>> for Infer<X, R0>;
    impl<X: TypeArg, R0: TypeArg> Holds for Infer<X, R0> { type Class = Self; }
    impl<'a, X: Received, R0: Received> Give<'a> for Infer<X, R0> { type Class = Self; type How = ByValue; }
    impl<X, R0> Kinded for Infer<X, R0> { type Kind = Self; }
    impl<X, R0> Has<protocol_members::__hash__> for self::Infer<X, R0>;
    impl<X: Received, R0: Received> Infer<X, R0> {
        /// Python `meeting_names.Infer.Infer`.
        pub fn new<'a, Y: Kinded<Kind = X> + Arg<'a, X>, Z: Kinded<Kind = R0> + Arg<'a, R0>>(x: Y, r: Z) -> Result<Self>;
        /// Python `meeting_names.Infer.pair`.
        pub fn pair<'a, Y2: Received, Z2: Received, Y: Kinded<Kind: Iterates<Item = Y2>> + Arg<'a, Iterable<Y2>>, Z: Kinded<Kind: Iterates<Item = Z2>> + Arg<'a, Iterable<Z2>>>(
            &self,
            items: Y,
            more: Z,
        ) -> Result<Vec<(X, Y2, Z2)>>;
        /// Python `meeting_names.Infer.mapped`.
        pub fn mapped<'a, Y2: Received, YForm, Y: KindedFn<YForm, Kind: Calls<Output = Y2>> + ArgFn<'a, Function<(X,), Y2>, Value, Value, YForm>>(
            &self,
            call: Y,
        ) -> Result<Vec<Y2>>;
        /// Python `meeting_names.Infer.mapped`.
        pub fn mapped_by<Y2: Received, R0_2: Returns<Kind = Y2> + Ret<Y2>>(
            &self,
            call: impl Fn(X) -> R0_2 + Send + Sync + 'static,
        ) -> Result<Vec<Y2>>;
        /// Python attribute `meeting_names.Infer.x`: `X`.
        pub fn x(&self) -> Result<X>;
        /// Python attribute `meeting_names.Infer.r`: `R0`.
        pub fn r(&self) -> Result<R0>;
    }
    impl<X: Received, R0: Received> Infer<X, R0> {
        /// Assigns Python's `x`.
        pub fn set_x<'a>(&self, value: impl Arg<'a, X>) -> Result<()>;
        /// Assigns Python's `r`.
        pub fn set_r<'a>(&self, value: impl Arg<'a, R0>) -> Result<()>;
    }
    impl<P: Received> self::sig::PickPick<P> for i64 { type Output = P; }
    impl<P: Received> self::sig::PickPick<P> for String { type Output = Vec<P>; }
    impl<P: Received> self::sig::PickPick<P> for Value { type Output = Value; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `depth`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct WalkerVisit<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> WalkerVisit<'c, 'a> {
            /// Sets `depth`. Python's default: `0`.
            pub fn depth(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `k`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct TensorTril<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> TensorTril<'c, 'a> {
            /// Sets `k`. Python's default: `0`.
            pub fn k(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `times`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct BoxEach<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> BoxEach<'c, 'a> {
            /// Sets `times`. Python's default: `1`.
            pub fn times(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `times`, `pick`, `pick_by`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct BoxChosen<'c, 'a, R>(&'c mut Call<'a>, PhantomData<fn() -> (R,)>);
        impl<'c, 'a, R: Received> BoxChosen<'c, 'a, R> {
            /// Sets `times`. Python's default: `1`.
            pub fn times(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `pick`. Python's default: `None`.
            pub fn pick<M>(self, value: impl ArgFn<'a, Option<Function<(R,), i64>>, (R,), i64, M>) -> Self;
            /// Sets `pick`. Python's default: `None`.
            pub fn pick_by<R2: Ret<i64>>(self, value: impl Fn(R) -> R2 + Send + Sync + 'static) -> Self;
        }
        /// Optional arguments: `lo`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Clamp<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Clamp<'c, 'a> {
            /// Sets `lo`. Python's default: `0`.
            pub fn lo(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`WalkerVisit`](super::WalkerVisit).
            pub trait WalkerVisitClosure<'a>: for<'c> FnOnce(super::super::options::WalkerVisit<'c, 'a>) -> super::super::options::WalkerVisit<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> WalkerVisitClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::WalkerVisit<'c, 'a>) -> super::super::options::WalkerVisit<'c, 'a>;
            /// A closure that sets options of [`TensorTril`](super::TensorTril).
            pub trait TensorTrilClosure<'a>: for<'c> FnOnce(super::super::options::TensorTril<'c, 'a>) -> super::super::options::TensorTril<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> TensorTrilClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::TensorTril<'c, 'a>) -> super::super::options::TensorTril<'c, 'a>;
            /// A closure that sets options of [`BoxEach`](super::BoxEach).
            pub trait BoxEachClosure<'a>: for<'c> FnOnce(super::super::options::BoxEach<'c, 'a>) -> super::super::options::BoxEach<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> BoxEachClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::BoxEach<'c, 'a>) -> super::super::options::BoxEach<'c, 'a>;
            /// A closure that sets options of [`BoxChosen`](super::BoxChosen).
            pub trait BoxChosenClosure<'a, R: Received>: for<'c> FnOnce(super::super::options::BoxChosen<'c, 'a, R>) -> super::super::options::BoxChosen<'c, 'a, R> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, R: Received, __F> BoxChosenClosure<'a, R> for __F where __F: for<'c> FnOnce(super::super::options::BoxChosen<'c, 'a, R>) -> super::super::options::BoxChosen<'c, 'a, R>;
            /// A closure that sets options of [`Clamp`](super::Clamp).
            pub trait ClampClosure<'a>: for<'c> FnOnce(super::super::options::Clamp<'c, 'a>) -> super::super::options::Clamp<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ClampClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Clamp<'c, 'a>) -> super::super::options::Clamp<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `meeting_names.Pick.pick` accepts. Its overloads are:
        pub trait PickPick<P> { type Output: FromPython; }
    }
}
