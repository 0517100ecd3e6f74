// @generated from new_type.json: the API of the bindings
/// Python module `new_type`.
pub mod new_type {
    /// Python `new_type.UserId`.
    pub fn user_id<'a>(x: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `new_type.Name`.
    pub fn name<'a>(x: impl Arg<'a, String>) -> Result<String>;
    /// Python `new_type.AdminId`.
    pub fn admin_id<'a>(x: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `new_type.Root`.
    pub fn root_2<'a>(x: impl Arg<'a, self::Node>) -> Result<self::Node>;
    /// Python `new_type.user`.
    pub fn user<'a>(number: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `new_type.admin`.
    pub fn admin<'a>(user: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `new_type.names`.
    pub fn names<'a>(ids: impl Arg<'a, Vec<i64>>) -> Result<Vec<String>>;
    /// Python `new_type.find`.
    pub fn find<'a>(name: impl Arg<'a, Option<String>>) -> Result<Option<i64>>;
    /// Python `new_type.root`.
    pub fn root() -> Result<self::Node>;
    /// Python `new_type.value`.
    pub fn value<'a>(node: impl Arg<'a, self::Node>) -> Result<i64>;
    /// Python class `new_type.Node`.
    pub struct Node { base: Object }
    impl Nominal for Node;
    impl Clone for Node;
    impl Deref for Node { type Target = Object; }
    impl Debug for Node;
    impl Display for Node;
    impl IsA<Node> for Node;
    impl Holds for Node { type Class = Self; }
    impl<'a> Give<'a> for Node { type Class = Self; type How = ByValue; }
    impl Kinded for Node { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Node;
    impl Node {
        /// Python `new_type.Node.Node`.
        pub fn new<'a>(value: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `new_type.Node.value`: `int`.
        pub fn value(&self) -> Result<i64>;
    }
    impl Node {
        /// Assigns Python's `value`.
        pub fn set_value<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
}
