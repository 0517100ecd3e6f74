// @generated from forms_of_arguments.json: the API of the bindings
/// Python module `forms_of_arguments`.
pub mod forms_of_arguments {
    /// Python `forms_of_arguments.names`.
    pub fn names<'a>(items: impl Arg<'a, Vec<Option<self::Item>>>) -> Result<String>;
    /// Python `forms_of_arguments.widths`.
    pub fn widths<'a>(items: impl Arg<'a, Sequence<Option<i64>>>) -> Result<i64>;
    /// Python `forms_of_arguments.classes`.
    pub fn classes<'a>(items: impl Arg<'a, Sequence<ClassOf<self::Item>>>) -> Result<String>;
    /// Python `forms_of_arguments.keys`.
    pub fn keys<'a>(items: impl Arg<'a, Sequence<Mapping<String, i64>>>) -> Result<String>;
    /// Python `forms_of_arguments.sections`.
    pub fn sections<'a>(items: impl Arg<'a, Sequence<(String, Mapping<String, i64>)>>) -> Result<String>;
    /// Python `forms_of_arguments.opened`.
    pub fn opened<'a, T: Received>(box_: impl Give<'a, Class: Inherits<self::Box<T>>>) -> Result<T>;
    /// Python `forms_of_arguments.made`.
    pub fn made<'a, T: Received + 'static>(cls: impl Give<'a, Class: Inherits<Class<T>>>) -> Result<Vec<T>>;
    /// Python `forms_of_arguments.kind`. Without arguments; with them: `kind_with(|kw| kw.error(..))`.
    pub fn kind() -> Result<String>;
    /// [`kind`](kind()) with options, set by name.
    pub fn kind_with<'a>(options: impl self::options::with::KindClosure<'a>) -> Result<String>;
    /// Python `forms_of_arguments.asked`.
    pub fn asked<'a, M0>(choose: impl ArgFn<'a, Function<(String,), Option<self::Item>>, (String,), Option<self::Item>, M0>) -> Result<String>;
    /// Python `forms_of_arguments.asked`.
    pub fn asked_by<R0: Ret<Option<self::Item>>>(choose: impl Fn(String) -> R0 + Send + Sync + 'static) -> Result<String>;
    /// Python `forms_of_arguments.renamed`.
    pub fn renamed<'a, M0>(
        change: impl ArgFn<'a, Function<(String,), Option<String>>, (String,), Option<String>, M0>,
    ) -> Result<Option<String>>;
    /// Python `forms_of_arguments.renamed`.
    pub fn renamed_by<R0: Ret<Option<String>>>(change: impl Fn(String) -> R0 + Send + Sync + 'static) -> Result<Option<String>>;
    /// Python `forms_of_arguments.ordered`.
    pub fn ordered<'a, M0>(
        make: impl ArgFn<'a, Function<(self::Item,), Function<(i64,), i64>>, (self::Item,), Function<(i64,), i64>, M0>,
    ) -> Result<i64>;
    /// Python `forms_of_arguments.ordered`.
    pub fn ordered_by<R0: Ret<Function<(i64,), i64>>>(make: impl Fn(self::Item) -> R0 + Send + Sync + 'static) -> Result<i64>;
    /// Python class `forms_of_arguments.Item`.
    pub struct Item { base: Object }
    impl Nominal for Item;
    impl Clone for Item;
    impl Deref for Item { type Target = Object; }
    impl Debug for Item;
    impl Display for Item;
    impl IsA<Item> for Item;
    impl Holds for Item { type Class = Self; }
    impl<'a> Give<'a> for Item { type Class = Self; type How = ByValue; }
    impl Kinded for Item { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Item;
    impl Has<protocol_members::name> for self::Item;
    impl Item {
        /// Python `forms_of_arguments.Item.Item`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// Python attribute `forms_of_arguments.Item.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Item {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `forms_of_arguments.Special`.
    pub struct Special { base: self::Item }
    impl Nominal for Special;
    impl Clone for Special;
    impl Deref for Special { type Target = self::Item; }
    impl Debug for Special;
    impl Display for Special;
    impl IsA<Special> for Special;
    impl IsA<self::Item> for Special;
    impl<__S> In<__S> for Special where self::Item: In<__S>;
    impl Holds for Special { type Class = Self; }
    impl<'a> Give<'a> for Special { type Class = Self; type How = ByValue; }
    impl Kinded for Special { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Special;
    impl Has<protocol_members::name> for self::Special;
    impl Special {
        /// Python `forms_of_arguments.Special.Special`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
    }
    /// Python class `forms_of_arguments.Box`.
    pub struct Box<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Box<T>;
    impl<T: TypeArg> Clone for Box<T>;
    impl<T> Deref for Box<T> { type Target = Object; }
    impl<T: Received> Debug for Box<T>;
    impl<T: Received> Display for Box<T>;
    impl<T, __A0> IsA<self::Box<__A0>> for Box<T> where T: Param<__A0>;
    impl<T> Inherits<Box<T>> for Box<T>;
    impl<T: TypeArg> Holds for Box<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Box<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Box<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Box<T>;
    impl<T: Received> Box<T> {
        /// Python `forms_of_arguments.Box.Box`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(item: X) -> Result<Self>;
        /// Python attribute `forms_of_arguments.Box.item`: `T`.
        pub fn item(&self) -> Result<T>;
    }
    impl<T: Received> Box<T> {
        /// Assigns Python's `item`.
        pub fn set_item<'a>(&self, value: impl Arg<'a, T>) -> Result<()>;
    }
    /// Python class `forms_of_arguments.Crate`.
    pub struct Crate { base: self::Box<String> }
    impl Nominal for Crate;
    impl Clone for Crate;
    impl Deref for Crate { type Target = self::Box<String>; }
    impl Debug for Crate;
    impl Display for Crate;
    impl IsA<Crate> for Crate;
    impl<__A0> IsA<self::Box<__A0>> for Crate where String: Param<__A0>;
    impl Inherits<self::Box<String>> for Crate;
    impl<__S> In<__S> for Crate where self::Box<String>: In<__S>;
    impl Holds for Crate { type Class = Self; }
    impl<'a> Give<'a> for Crate { type Class = Self; type How = ByValue; }
    impl Kinded for Crate { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Crate;
    impl Crate {
        /// Python `forms_of_arguments.Crate.Crate`.
        pub fn new<'a>(item: impl Arg<'a, String>) -> Result<Self>;
    }
    /// Python class `forms_of_arguments.Length`.
    pub struct Length { base: Object }
    impl Nominal for Length;
    impl Clone for Length;
    impl Deref for Length { type Target = Object; }
    impl Debug for Length;
    impl Display for Length;
    impl IsA<Length> for Length;
    impl Holds for Length { type Class = Self; }
    impl<'a> Give<'a> for Length { type Class = Self; type How = ByValue; }
    impl Kinded for Length { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Length;
    impl Has<protocol_members::__mul__> for self::Length;
    impl Length {
        /// Python `forms_of_arguments.Length.Length`.
        pub fn new<'a>(n: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `forms_of_arguments.Length.n`: `int`.
        pub fn n(&self) -> Result<i64>;
    }
    impl Length {
        /// Assigns Python's `n`.
        pub fn set_n<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    impl<'__h, '__r, __R> Mul<__R> for &'__h Length where Length: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Length as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Length as BinaryOperator<__R, '*'>>::Output>;
    }
    impl<'__r, __R> Mul<__R> for Length where Length: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Length as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Length as BinaryOperator<__R, '*'>>::Output>;
    }
    impl BinaryOperator<i64, '*'> for Length { type Kind = i64; type Output = self::Length; }
    impl<'__r> BinaryOperator<&'__r self::Length, '*'> for Length { type Kind = Value; type Output = i64; }
    impl BinaryOperator<self::Length, '*'> for Length { type Kind = Value; type Output = i64; }
    /// Python's `tuple[type[forms_of_arguments.Item], forms_of_arguments.Item] | tuple[None, None]`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TupleOrNoneNoneTuple {
        /// A Tuple.
        Tuple((Class<self::Item>, self::Item)),
        /// A NoneNoneTuple.
        NoneNoneTuple(((), ())),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl<__T0, __T1> Arm<TupleOrNoneNoneTuple> for (__T0, __T1);
    impl Arm<TupleOrNoneNoneTuple> for TupleOrNoneNoneTuple;
    impl UnionValue for TupleOrNoneNoneTuple { type Given<'a> = Self; type Arms = ((Class<self::Item>, self::Item), (((), ()), ())); }
    impl Holds for TupleOrNoneNoneTuple { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TupleOrNoneNoneTuple { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TupleOrNoneNoneTuple { type Kind = OneOf<Self>; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `error`, `place`, `values`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Kind<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Kind<'c, 'a> {
            /// Sets `error`. Python's default: `None`.
            pub fn error(self, value: impl Arg<'a, Option<Union<super::TupleOrNoneNoneTuple>>>) -> Self;
            /// Sets `place`. Python's default: `None`.
            pub fn place(self, value: impl Arg<'a, Option<(Option<String>, Option<i64>)>>) -> Self;
            /// Sets `values`. Python's default: `None`.
            pub fn values(self, value: impl Arg<'a, Option<Mapping<String, Option<String>>>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Kind`](super::Kind).
            pub trait KindClosure<'a>: for<'c> FnOnce(super::super::options::Kind<'c, 'a>) -> super::super::options::Kind<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> KindClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Kind<'c, 'a>) -> super::super::options::Kind<'c, 'a>;
        }
    }
}
