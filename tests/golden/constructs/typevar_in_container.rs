// @generated from typevar_in_container.json: the API of the bindings
/// Python module `typevar_in_container`.
pub mod typevar_in_container {
    /// Python `typevar_in_container.heapify`.
    pub fn heapify<'a, L: Received>(heap: impl Give<'a, Class: Inherits<List<L>>>) -> Result<()>;
    /// Python `typevar_in_container.ranked`.
    pub fn ranked<'a, L: Received, X: Kinded<Kind: Maps<Value = L>> + Arg<'a, Mapping<String, L>>>(scores: X) -> Result<Vec<String>>;
    /// Python `typevar_in_container.unique`.
    pub fn unique<'a, L: Received, X: Kinded<Kind: Iterates<Item = L>> + Arg<'a, IndexSet<L>>>(items: X) -> Result<i64>;
    /// Python `typevar_in_container.things`.
    pub fn things<'a, B: Received, X: Kinded<Kind: Iterates<Item = B>> + Arg<'a, Vec<B>>>(items: X) -> Result<i64>;
    /// Python `typevar_in_container.smallest`.
    pub fn smallest<'a>(items: impl Arg<'a, Iterable<Protocol<(protocol_members::__lt__,)>>>) -> Result<String>;
    /// Python `typevar_in_container.shown`.
    pub fn shown<'a, L: Received>(data: impl Give<'a, Class: Inherits<self::Data<L>>>) -> Result<String>;
    /// Python `typevar_in_container.pad`.
    pub fn pad<'a>(items: impl Arg<'a, Iterable<Value>>) -> Result<PyIter<Vec<Value>>>;
    /// [`pad`](pad()) with options, set by name.
    pub fn pad_with<'a>(items: impl Arg<'a, Iterable<Value>>, options: impl self::options::with::PadClosure<'a>) -> Result<PyIter<Vec<Value>>>;
    /// Python `typevar_in_container.pad`.
    pub fn pad_fill<'a, T: Received, U: Received, Y: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Iterable<T>>, X: Kinded<Kind = U> + Arg<'a, U>>(
        items: Y,
        fill: X,
    ) -> Result<PyIter<Vec<EitherOther<T, U>>>>;
    /// [`pad_fill`](pad_fill()) with options, set by name.
    pub fn pad_fill_with<'a, T: Received, U: Received, Y: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Iterable<T>>, X: Kinded<Kind = U> + Arg<'a, U>>(
        items: Y,
        fill: X,
        options: impl self::options::with::PadFillClosure<'a>,
    ) -> Result<PyIter<Vec<EitherOther<T, U>>>>;
    /// Python `typevar_in_container.aliased`.
    pub fn aliased<'a, P: Kinded<Kind: self::sig::Aliased> + Arg<'a, <P as Kinded>::Kind>>(
        e: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Aliased>::Output>;
    /// Python class `typevar_in_container.Less`, compared by `a.py_lt(&b)?`.
    pub struct Less { base: Object }
    impl Nominal for Less;
    impl Clone for Less;
    impl Deref for Less { type Target = Object; }
    impl Debug for Less;
    impl Display for Less;
    impl IsA<Less> for Less;
    impl Holds for Less { type Class = Self; }
    impl<'a> Give<'a> for Less { type Class = Self; type How = ByValue; }
    impl Kinded for Less { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Less;
    impl Has<protocol_members::__lt__> for self::Less;
    impl Has<protocol_members::__lt_or_gt__> for self::Less;
    impl Less {
        /// Python `typevar_in_container.Less.__lt__`.
        pub fn py_lt<'a>(&self, other: impl Arg<'a, Value>) -> Result<bool>;
    }
    /// Python class `typevar_in_container.Thing`.
    pub struct Thing { base: Object }
    impl Nominal for Thing;
    impl Clone for Thing;
    impl Deref for Thing { type Target = Object; }
    impl Debug for Thing;
    impl Display for Thing;
    impl IsA<Thing> for Thing;
    impl Holds for Thing { type Class = Self; }
    impl<'a> Give<'a> for Thing { type Class = Self; type How = ByValue; }
    impl Kinded for Thing { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Thing;
    impl Thing {
        /// Python `typevar_in_container.Thing.Thing`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `typevar_in_container.Part`.
    pub struct Part { base: self::Thing }
    impl Nominal for Part;
    impl Clone for Part;
    impl Deref for Part { type Target = self::Thing; }
    impl Debug for Part;
    impl Display for Part;
    impl IsA<Part> for Part;
    impl IsA<self::Thing> for Part;
    impl<__S> In<__S> for Part where self::Thing: In<__S>;
    impl Holds for Part { type Class = Self; }
    impl<'a> Give<'a> for Part { type Class = Self; type How = ByValue; }
    impl Kinded for Part { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Part;
    impl Part {
        /// Python `typevar_in_container.Part.Part`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `typevar_in_container.Data`.
    pub struct Data<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Data<T>;
    impl<T: TypeArg> Clone for Data<T>;
    impl<T> Deref for Data<T> { type Target = Object; }
    impl<T: Received> Debug for Data<T>;
    impl<T: Received> Display for Data<T>;
    impl<T, __A0> IsA<self::Data<__A0>> for Data<T> where T: Param<__A0>;
    impl<T> Inherits<Data<T>> for Data<T>;
    impl<T: TypeArg> Holds for Data<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Data<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Data<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Data<T>;
    impl<T: Received> Data<T> {
        /// Python `typevar_in_container.Data.Data`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(item: X) -> Result<Self>;
        /// Python attribute `typevar_in_container.Data.item`: `T`.
        pub fn item(&self) -> Result<T>;
    }
    impl<T: Received> Data<T> {
        /// Assigns Python's `item`.
        pub fn set_item<'a>(&self, value: impl Arg<'a, T>) -> Result<()>;
    }
    /// Python class `typevar_in_container.Stack`.
    pub struct Stack { base: Object }
    impl Nominal for Stack;
    impl Clone for Stack;
    impl Deref for Stack { type Target = Object; }
    impl Debug for Stack;
    impl Display for Stack;
    impl IsA<Stack> for Stack;
    impl Holds for Stack { type Class = Self; }
    impl<'a> Give<'a> for Stack { type Class = Self; type How = ByValue; }
    impl Kinded for Stack { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Stack;
    impl Stack {
        /// Python `typevar_in_container.Stack.Stack`.
        pub fn new<'a, T: Received, X: Kinded<Kind: Variadic<Kind = self::Data<T>>> + Args<'a, self::Data<T>>>(args: X) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a, T: Received, X: Kinded<Kind: Variadic<Kind = self::Data<T>>> + Args<'a, self::Data<T>>>(
            args: X,
            options: impl self::options::with::StackNewClosure<'a>,
        ) -> Result<Self>;
        /// Python `typevar_in_container.Stack.count`.
        pub fn count(&self) -> Result<i64>;
        /// Python attribute `typevar_in_container.Stack.n`: `int`.
        pub fn n(&self) -> Result<i64>;
    }
    impl Stack {
        /// Assigns Python's `n`.
        pub fn set_n<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    impl<O: Received + PythonClass> self::sig::Aliased for Class<O> { type Output = Class<O>; }
    impl<O: Received> self::sig::Aliased for self::Data<O> { type Output = self::Data<O>; }
    impl self::sig::Aliased for Value { type Output = Value; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct StackNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> StackNew<'c, 'a> {
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, super::Data<Value>>) -> Self;
        }
        /// Optional arguments: `long`, `fill`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Pad<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Pad<'c, 'a> {
            /// Sets `long`. Python's default: `False`.
            pub fn long(self, value: impl Arg<'a, bool>) -> Self;
            /// Sets `fill`. Python's default: `None`.
            pub fn fill(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `long`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct PadFill<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> PadFill<'c, 'a> {
            /// Sets `long`. Python's default: `False`.
            pub fn long(self, value: impl Arg<'a, bool>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`StackNew`](super::StackNew).
            pub trait StackNewClosure<'a>: for<'c> FnOnce(super::super::options::StackNew<'c, 'a>) -> super::super::options::StackNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> StackNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::StackNew<'c, 'a>) -> super::super::options::StackNew<'c, 'a>;
            /// A closure that sets options of [`Pad`](super::Pad).
            pub trait PadClosure<'a>: for<'c> FnOnce(super::super::options::Pad<'c, 'a>) -> super::super::options::Pad<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> PadClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Pad<'c, 'a>) -> super::super::options::Pad<'c, 'a>;
            /// A closure that sets options of [`PadFill`](super::PadFill).
            pub trait PadFillClosure<'a>: for<'c> FnOnce(super::super::options::PadFill<'c, 'a>) -> super::super::options::PadFill<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> PadFillClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::PadFill<'c, 'a>) -> super::super::options::PadFill<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `typevar_in_container.aliased` accepts. Its overloads are:
        pub trait Aliased { type Output: FromPython; }
    }
}
