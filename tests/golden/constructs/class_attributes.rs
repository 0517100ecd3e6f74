// @generated from class_attributes.json: the API of the bindings
/// Python module `class_attributes`.
pub mod class_attributes {
    /// Python attribute `class_attributes.current`: `None | class_attributes.Page`.
    pub fn current() -> Result<Option<self::Page>>;
    /// Python attribute `class_attributes.total`: `int | float`.
    pub fn total() -> Result<self::IntOrFloat>;
    /// Python attribute `class_attributes.fixed`: `int`.
    pub fn fixed() -> Result<i64>;
    /// Python `class_attributes.start`.
    pub fn start() -> Result<Value>;
    /// Assigns Python's `current`.
    pub fn set_current<'a>(value: impl Arg<'a, Option<self::Page>>) -> Result<()>;
    /// Assigns Python's `total`.
    pub fn set_total<'a>(value: impl Arg<'a, Union<self::IntOrFloat>>) -> Result<()>;
    /// Assigns Python's `fixed`.
    pub fn set_fixed<'a>(value: impl Arg<'a, i64>) -> Result<()>;
    /// Python class `class_attributes.Page`.
    pub struct Page { base: Object }
    impl Nominal for Page;
    impl Clone for Page;
    impl Deref for Page { type Target = Object; }
    impl Debug for Page;
    impl Display for Page;
    impl IsA<Page> for Page;
    impl Holds for Page { type Class = Self; }
    impl<'a> Give<'a> for Page { type Class = Self; type How = ByValue; }
    impl Kinded for Page { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Page;
    impl Page {
        /// Python `class_attributes.Page.Page`.
        pub fn new() -> Result<Self>;
        /// Python attribute `class_attributes.Page.title`: `None | str`.
        pub fn title(&self) -> Result<Option<String>>;
        /// Python attribute `class_attributes.Page.count`: `int | float`.
        pub fn count(&self) -> Result<self::IntOrFloat>;
        /// Python attribute `class_attributes.Page.limit`: `int`.
        pub fn get_limit(&self) -> Result<i64>;
        /// Python attribute `class_attributes.Page.limit`: `int`.
        pub fn limit() -> Result<i64>;
        /// Python attribute `class_attributes.Page.current`: `Any`.
        pub fn get_current(&self) -> Result<Value>;
        /// Python attribute `class_attributes.Page.current`: `Any`.
        pub fn current() -> Result<Value>;
        /// Python `class_attributes.Page.open`.
        pub fn open(&self) -> Result<Value>;
        /// Python `class_attributes.Page.enter`.
        pub fn enter() -> Result<Value>;
    }
    impl Page {
        /// Assigns Python's `title`.
        pub fn set_title<'a>(&self, value: impl Arg<'a, Option<String>>) -> Result<()>;
        /// Assigns Python's `count`.
        pub fn set_count<'a>(&self, value: impl Arg<'a, Union<self::IntOrFloat>>) -> Result<()>;
        /// Assigns Python's `limit`.
        pub fn set_limit<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `current`.
        pub fn set_current<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
    }
    /// Python's `int | float`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrFloat {
        /// A Int.
        Int(i64),
        /// A Float.
        Float(f64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrFloat> for i64;
    impl Arm<IntOrFloat> for f64;
    impl Arm<IntOrFloat> for IntOrFloat;
    impl UnionValue for IntOrFloat { type Given<'a> = Self; type Arms = (i64, (f64, ())); }
    impl Holds for IntOrFloat { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrFloat { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrFloat { type Kind = OneOf<Self>; }
    impl FromPython for IntOrFloat;
    impl Display for IntOrFloat;
}
