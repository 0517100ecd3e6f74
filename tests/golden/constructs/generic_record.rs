// @generated from generic_record.json: the API of the bindings
/// Python module `generic_record`.
pub mod generic_record {
    /// Python `generic_record.box`.
    pub fn box_() -> Result<self::Box<i64>>;
    /// Python `generic_record.chain`.
    pub fn chain() -> Result<self::Node>;
    /// Python `generic_record.total`.
    pub fn total<'a>(node: impl Arg<'a, self::Node>) -> Result<i64>;
    /// Python class `generic_record.Box`.
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
    impl<T> Has<protocol_members::__dataclass_fields__> for self::Box<T>;
    impl<T: Received> Box<T> {
        /// Python `generic_record.Box.Box`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(item: X) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a, X: Kinded<Kind = T> + Arg<'a, T>>(item: X, options: impl self::options::with::BoxNewClosure<'a, T>) -> Result<Self>;
        /// Python attribute `generic_record.Box.label`: `str`.
        pub fn label(&self) -> Result<String>;
        /// Python `generic_record.Box.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `generic_record.Box.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python attribute `generic_record.Box.item`: `T`.
        pub fn item(&self) -> Result<T>;
        /// Python attribute `generic_record.Box.rest`: `list[T]`.
        pub fn rest(&self) -> Result<List<T>>;
    }
    impl<T: Received> Box<T> {
        /// Assigns Python's `label`.
        pub fn set_label<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `item`.
        pub fn set_item<'a>(&self, value: impl Arg<'a, T>) -> Result<()>;
        /// Assigns Python's `rest`.
        pub fn set_rest<'a>(&self, value: impl Arg<'a, Vec<T>>) -> Result<()>;
    }
    /// The values of a [`Box`], as plain Rust data. Read by [`Box::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct BoxSnapshot<T: Received> {
        /// Python's `item`: `T`.
        pub item: T,
        /// Python's `rest`: `list[T]`.
        pub rest: Vec<T>,
        /// Python's `label`: `str`.
        pub label: String,
    }
    impl<T: Received> Box<T> {
        /// Reads all fields into a [`BoxSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<BoxSnapshot<T>>;
    }
    impl<T: Received> FromPython for BoxSnapshot<T>;
    /// Python class `generic_record.Node`.
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
    impl Has<protocol_members::__dataclass_fields__> for self::Node;
    impl Node {
        /// Python `generic_record.Node.Node`.
        pub fn new<'a>(value: impl Arg<'a, i64>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(value: impl Arg<'a, i64>, options: impl self::options::with::NodeNewClosure<'a>) -> Result<Self>;
        /// Python attribute `generic_record.Node.next`: `generic_record.Node | None`.
        pub fn next(&self) -> Result<Option<self::Node>>;
        /// Python `generic_record.Node.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `generic_record.Node.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python attribute `generic_record.Node.value`: `int`.
        pub fn value(&self) -> Result<i64>;
    }
    impl Node {
        /// Assigns Python's `next`.
        pub fn set_next<'a>(&self, value: impl Arg<'a, Option<self::Node>>) -> Result<()>;
        /// Assigns Python's `value`.
        pub fn set_value<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// The values of a [`Node`], as plain Rust data. Read by [`Node::snapshot`].
    #[derive(Clone, Debug)]
    pub struct NodeSnapshot {
        /// Python's `value`: `int`.
        pub value: i64,
        /// Python's `next`: `generic_record.Node | None`.
        pub next: Option<self::Node>,
    }
    impl Node {
        /// Reads all fields into a [`NodeSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<NodeSnapshot>;
    }
    impl FromPython for NodeSnapshot;
    impl NodeSnapshot {
        /// Makes a new [`Node`] from these values.
        pub fn to_python(&self) -> Result<self::Node>;
    }
    impl<'a> Arg<'a, self::Node> for NodeSnapshot;
    impl<'a> Arg<'a, self::Node> for &NodeSnapshot;
    impl<'a> Arg<'a, Option<self::Node>> for NodeSnapshot;
    impl<'a> Arg<'a, Option<self::Node>> for &NodeSnapshot;
    impl<'a> Element<'a, self::Node> for NodeSnapshot;
    impl<'a> Arg<'a, Value> for NodeSnapshot;
    impl<'a> Arg<'a, Value> for &NodeSnapshot;
    impl<'a> Element<'a, Value> for NodeSnapshot;
    impl Kinded for NodeSnapshot { type Kind = self::Node; }
    impl Kinded for &NodeSnapshot { type Kind = self::Node; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `rest`, `label`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct BoxNew<'c, 'a, T>(&'c mut Call<'a>, PhantomData<fn() -> (T,)>);
        impl<'c, 'a, T: Received> BoxNew<'c, 'a, T> {
            /// Sets `rest`. Python's default: `<factory>`.
            pub fn rest(self, value: impl Arg<'a, Vec<T>>) -> Self;
            /// Sets `label`. Python's default: `''`.
            pub fn label(self, value: impl Arg<'a, String>) -> Self;
        }
        /// Optional arguments: `next`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct NodeNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> NodeNew<'c, 'a> {
            /// Sets `next`. Python's default: `None`.
            pub fn next(self, value: impl Arg<'a, Option<super::Node>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`BoxNew`](super::BoxNew).
            pub trait BoxNewClosure<'a, T: Received>: for<'c> FnOnce(super::super::options::BoxNew<'c, 'a, T>) -> super::super::options::BoxNew<'c, 'a, T> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, T: Received, __F> BoxNewClosure<'a, T> for __F where __F: for<'c> FnOnce(super::super::options::BoxNew<'c, 'a, T>) -> super::super::options::BoxNew<'c, 'a, T>;
            /// A closure that sets options of [`NodeNew`](super::NodeNew).
            pub trait NodeNewClosure<'a>: for<'c> FnOnce(super::super::options::NodeNew<'c, 'a>) -> super::super::options::NodeNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> NodeNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::NodeNew<'c, 'a>) -> super::super::options::NodeNew<'c, 'a>;
        }
    }
}
