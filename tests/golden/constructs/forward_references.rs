// @generated from forward_references.json: the API of the bindings
/// Python module `forward_references`.
pub mod forward_references {
    /// Python class `forward_references.Node`.
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
    impl Has<protocol_members::name> for self::Node;
    impl Node {
        /// Python `forward_references.Node.Node`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(name: impl Arg<'a, String>, options: impl self::options::with::NodeNewClosure<'a>) -> Result<Self>;
        /// Python attribute `forward_references.Node.name`: `str`.
        pub fn name(&self) -> Result<String>;
        /// Python attribute `forward_references.Node.parent`: `forward_references.Node | None`.
        pub fn parent(&self) -> Result<Option<self::Node>>;
        /// Python attribute `forward_references.Node.tree`: `forward_references.Tree | None`.
        pub fn tree(&self) -> Result<Option<self::Tree>>;
    }
    impl Node {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `parent`.
        pub fn set_parent<'a>(&self, value: impl Arg<'a, Option<self::Node>>) -> Result<()>;
        /// Assigns Python's `tree`.
        pub fn set_tree<'a>(&self, value: impl Arg<'a, Option<self::Tree>>) -> Result<()>;
    }
    /// Python class `forward_references.Tree`.
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
        /// Python `forward_references.Tree.Tree`.
        pub fn new() -> Result<Self>;
        /// Python `forward_references.Tree.add`.
        pub fn add<'a>(&self, node: impl Arg<'a, self::Node>) -> Result<self::Tree>;
        /// Python `forward_references.Tree.first`.
        pub fn first(&self) -> Result<self::Node>;
        /// Python attribute `forward_references.Tree.nodes`: `list[forward_references.Node]`.
        pub fn nodes(&self) -> Result<List<self::Node>>;
    }
    impl Tree {
        /// Assigns Python's `nodes`.
        pub fn set_nodes<'a>(&self, value: impl Arg<'a, Vec<self::Node>>) -> Result<()>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `parent`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct NodeNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> NodeNew<'c, 'a> {
            /// Sets `parent`. Python's default: `None`.
            pub fn parent(self, value: impl Arg<'a, Option<super::Node>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`NodeNew`](super::NodeNew).
            pub trait NodeNewClosure<'a>: for<'c> FnOnce(super::super::options::NodeNew<'c, 'a>) -> super::super::options::NodeNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> NodeNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::NodeNew<'c, 'a>) -> super::super::options::NodeNew<'c, 'a>;
        }
    }
}
