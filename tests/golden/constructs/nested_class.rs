// @generated from nested_class.json: the API of the bindings
/// Python module `nested_class`.
pub mod nested_class {
    /// Python `nested_class.sum_of`.
    pub fn sum_of<'a>(nodes: impl Arg<'a, Vec<self::TreeNode>>) -> Result<i64>;
    /// Python `nested_class.mark_of`.
    pub fn mark_of<'a>(node: impl Arg<'a, self::TreeNode>) -> Result<self::TreeNodeMark>;
    /// Python class `nested_class.Tree.Node.Mark`.
    pub struct TreeNodeMark { base: Object }
    impl Nominal for TreeNodeMark;
    impl Clone for TreeNodeMark;
    impl Deref for TreeNodeMark { type Target = Object; }
    impl Debug for TreeNodeMark;
    impl Display for TreeNodeMark;
    impl IsA<TreeNodeMark> for TreeNodeMark;
    impl Holds for TreeNodeMark { type Class = Self; }
    impl<'a> Give<'a> for TreeNodeMark { type Class = Self; type How = ByValue; }
    impl Kinded for TreeNodeMark { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::TreeNodeMark;
    impl TreeNodeMark {
        /// Python `nested_class.Tree.Node.Mark.Mark`.
        pub fn new<'a>(color: impl Arg<'a, String>) -> Result<Self>;
        /// Python attribute `nested_class.Tree.Node.Mark.color`: `str`.
        pub fn color(&self) -> Result<String>;
    }
    impl TreeNodeMark {
        /// Assigns Python's `color`.
        pub fn set_color<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `nested_class.Tree.Node`.
    pub struct TreeNode { base: Object }
    impl Nominal for TreeNode;
    impl Clone for TreeNode;
    impl Deref for TreeNode { type Target = Object; }
    impl Debug for TreeNode;
    impl Display for TreeNode;
    impl IsA<TreeNode> for TreeNode;
    impl Holds for TreeNode { type Class = Self; }
    impl<'a> Give<'a> for TreeNode { type Class = Self; type How = ByValue; }
    impl Kinded for TreeNode { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::TreeNode;
    impl TreeNode {
        /// Python `nested_class.Tree.Node.Node`.
        pub fn new<'a>(value: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `nested_class.Tree.Node.doubled`.
        pub fn doubled(&self) -> Result<i64>;
        /// Python attribute `nested_class.Tree.Node.value`: `int`.
        pub fn value(&self) -> Result<i64>;
        /// Python attribute `nested_class.Tree.Node.mark`: `nested_class.Tree.Node.Mark`.
        pub fn mark(&self) -> Result<self::TreeNodeMark>;
    }
    impl TreeNode {
        /// Assigns Python's `value`.
        pub fn set_value<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `mark`.
        pub fn set_mark<'a>(&self, value: impl Arg<'a, self::TreeNodeMark>) -> Result<()>;
    }
    /// Python class `nested_class.Tree`.
    pub struct Tree { base: Object }
    impl Nominal for Tree;
    impl Clone for Tree;
    impl Deref for Tree { type Target = Object; }
    impl Debug for Tree;
    impl Display for Tree;
    impl IsA<Tree> for Tree;
    impl Holds for Tree { type Class = Self; }
    impl<'a> Give<'a> for Tree { type Class = Self; type How = ByValue; }
    impl Kinded for Tree { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Tree;
    impl Tree {
        /// Python `nested_class.Tree.Tree`.
        pub fn new() -> Result<Self>;
        /// Python `nested_class.Tree.add`.
        pub fn add<'a>(&self, value: impl Arg<'a, i64>) -> Result<self::TreeNode>;
        /// Python attribute `nested_class.Tree.nodes`: `list[nested_class.Tree.Node]`.
        pub fn nodes(&self) -> Result<List<self::TreeNode>>;
    }
    impl Tree {
        /// Assigns Python's `nodes`.
        pub fn set_nodes<'a>(&self, value: impl Arg<'a, Vec<self::TreeNode>>) -> Result<()>;
    }
}
