// @generated from typevar_default.json: the API of the bindings
/// Python module `typevar_default`.
pub mod typevar_default {
    /// Python `typevar_default.made`.
    pub fn made() -> Result<self::Shelf<String>>;
    /// Python `typevar_default.numbers`.
    pub fn numbers() -> Result<self::Shelf<i64>>;
    /// Python `typevar_default.labelled`.
    pub fn labelled() -> Result<self::Labelled<Vec<u8>>>;
    /// Python `typevar_default.bare`.
    pub fn bare() -> Result<self::Bare>;
    /// Python `typevar_default.top_of`.
    pub fn top_of<'a>(shelf: impl Arg<'a, self::Shelf<String>>) -> Result<String>;
    /// Python class `typevar_default.Shelf`.
    pub struct Shelf<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Shelf<T>;
    impl<T: TypeArg> Clone for Shelf<T>;
    impl<T> Deref for Shelf<T> { type Target = Object; }
    impl<T: Received> Debug for Shelf<T>;
    impl<T: Received> Display for Shelf<T>;
    impl<T, __A0> IsA<self::Shelf<__A0>> for Shelf<T> where T: Param<__A0>;
    impl<T> Inherits<Shelf<T>> for Shelf<T>;
    impl<T: TypeArg> Holds for Shelf<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Shelf<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Shelf<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Shelf<T>;
    impl<T: Received> Shelf<T> {
        /// Python `typevar_default.Shelf.Shelf`.
        pub fn new<'a, X: Kinded<Kind: VariadicOf<T>> + Args<'a, T>>(items: X) -> Result<Self>;
        /// Python `typevar_default.Shelf.top`.
        pub fn top(&self) -> Result<T>;
    }
    /// Python class `typevar_default.Labelled`.
    pub struct Labelled<B> { base: self::Shelf<B>, marker: PhantomData<fn() -> (B,)> }
    impl<B: TypeArg> Nominal for Labelled<B>;
    impl<B: TypeArg> Clone for Labelled<B>;
    impl<B> Deref for Labelled<B> { type Target = self::Shelf<B>; }
    impl<B: Received> Debug for Labelled<B>;
    impl<B: Received> Display for Labelled<B>;
    impl<B, __A0> IsA<self::Labelled<__A0>> for Labelled<B> where B: Param<__A0>;
    impl<B, __A0> IsA<self::Shelf<__A0>> for Labelled<B> where B: Param<__A0>;
    impl<B> Inherits<self::Shelf<B>> for Labelled<B>;
    impl<B> Inherits<Labelled<B>> for Labelled<B>;
    impl<B, __S> In<__S> for Labelled<B> where self::Shelf<B>: In<__S>;
    impl<B: TypeArg> Holds for Labelled<B> { type Class = Self; }
    impl<'a, B: Received> Give<'a> for Labelled<B> { type Class = Self; type How = ByValue; }
    impl<B> Kinded for Labelled<B> { type Kind = Self; }
    impl<B> Has<protocol_members::__hash__> for self::Labelled<B>;
    impl<B: Received> Labelled<B> {
        /// Python `typevar_default.Labelled.Labelled`.
        pub fn new<'a, X: Kinded<Kind: VariadicOf<B>> + Args<'a, B>>(items: X) -> Result<Self>;
        /// Python `typevar_default.Labelled.label`.
        pub fn label(&self) -> Result<String>;
    }
    /// Python class `typevar_default.Bare`.
    pub struct Bare { base: self::Shelf<String> }
    impl Nominal for Bare;
    impl Clone for Bare;
    impl Deref for Bare { type Target = self::Shelf<String>; }
    impl Debug for Bare;
    impl Display for Bare;
    impl IsA<Bare> for Bare;
    impl<__A0> IsA<self::Shelf<__A0>> for Bare where String: Param<__A0>;
    impl Inherits<self::Shelf<String>> for Bare;
    impl<__S> In<__S> for Bare where self::Shelf<String>: In<__S>;
    impl Holds for Bare { type Class = Self; }
    impl<'a> Give<'a> for Bare { type Class = Self; type How = ByValue; }
    impl Kinded for Bare { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Bare;
    impl Bare {
        /// Python `typevar_default.Bare.Bare`.
        pub fn new<'a>(items: impl Args<'a, String>) -> Result<Self>;
    }
}
