// @generated from nested_class.json
/// Python module `nested_class`.
///
/// Classes inside classes.
#[allow(
    dead_code,
    deprecated,
    unused_imports,
    clippy::doc_lazy_continuation,
    clippy::elidable_lifetime_names,
    clippy::extra_unused_lifetimes,
    clippy::iter_not_returning_iterator,
    clippy::len_without_is_empty,
    clippy::module_inception,
    clippy::module_name_repetitions,
    clippy::needless_lifetimes,
    clippy::new_ret_no_self,
    clippy::option_option,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::single_match,
    clippy::too_long_first_doc_paragraph,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention,
)]
pub mod nested_class {
    /// Python `nested_class.sum_of`.
    ///
    /// ```text
    /// def sum_of(nodes: list[nested_class.Tree.Node]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn sum_of<'a>(
        nodes: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::TreeNode>>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<self::TreeNode>,
                >::raw(nodes),
            ],
        )
    }
    /// Python `nested_class.mark_of`.
    ///
    /// ```text
    /// def mark_of(node: nested_class.Tree.Node) -> nested_class.Tree.Node.Mark
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn mark_of<'a>(
        node: &'a self::TreeNode,
    ) -> ::snakebridge::__private::Result<self::TreeNodeMark> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(node),
                ),
            ],
        )
    }
    /// Python class `nested_class.Tree.Node.Mark`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Mark")]
    pub struct TreeNodeMark {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for TreeNodeMark {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "nested_class",
                "Tree.Node.Mark",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for TreeNodeMark {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("nested_class.Tree.Node.Mark")
        }
    }
    impl ::core::clone::Clone for TreeNodeMark {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for TreeNodeMark {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for TreeNodeMark {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for TreeNodeMark {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for TreeNodeMark {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h TreeNodeMark {
        type Kind = TreeNodeMark;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for TreeNodeMark {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::TreeNodeMark {}
    impl TreeNodeMark {
        /// Python `nested_class.Tree.Node.Mark.Mark`.
        ///
        /// ```text
        /// def Mark(color: str) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Mark")]
        #[inline]
        pub fn new<'a>(
            color: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[2],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(color)],
            )
        }
        /// Python attribute `nested_class.Tree.Node.Mark.color`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn color(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl TreeNodeMark {
        /// Assigns Python's `color`.
        #[inline]
        pub fn set_color<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// Python class `nested_class.Tree.Node`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Node")]
    pub struct TreeNode {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for TreeNode {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "nested_class",
                "Tree.Node",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for TreeNode {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("nested_class.Tree.Node")
        }
    }
    impl ::core::clone::Clone for TreeNode {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for TreeNode {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for TreeNode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for TreeNode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for TreeNode {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h TreeNode {
        type Kind = TreeNode;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for TreeNode {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::TreeNode {}
    impl TreeNode {
        /// Python `nested_class.Tree.Node.Node`.
        ///
        /// ```text
        /// def Node(value: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Node")]
        #[inline]
        pub fn new<'a>(
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)],
            )
        }
        /// Python `nested_class.Tree.Node.doubled`.
        ///
        /// ```text
        /// def doubled() -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn doubled(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python attribute `nested_class.Tree.Node.value`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl TreeNode {
        /// Assigns Python's `value`.
        #[inline]
        pub fn set_value<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    /// Python class `nested_class.Tree`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Tree {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Tree {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "nested_class",
                "Tree",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Tree {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("nested_class.Tree")
        }
    }
    impl ::core::clone::Clone for Tree {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Tree {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Tree {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Tree {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Tree {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Tree {
        type Kind = Tree;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Tree {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Tree {}
    impl Tree {
        /// Python `nested_class.Tree.Tree`.
        ///
        /// ```text
        /// def Tree() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Tree")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[7], [])
        }
        /// Python `nested_class.Tree.add`.
        ///
        /// ```text
        /// def add(value: int) -> nested_class.Tree.Node
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn add<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<self::TreeNode> {
            ::snakebridge::__private::method(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)],
            )
        }
        /// Python attribute `nested_class.Tree.nodes`: `list[nested_class.Tree.Node]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn nodes(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::List<self::TreeNode>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Tree {
        /// Assigns Python's `nodes`.
        #[inline]
        pub fn set_nodes<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<self::TreeNode>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<self::TreeNode>,
                >::raw(value),
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const TreeNodeMark: ::core::primitive::u64 = 10787077099843327293u64;
        pub const TreeNode: ::core::primitive::u64 = 4289532471001106177u64;
        pub const Tree: ::core::primitive::u64 = 5970728808288402735u64;
    }
    static __SITES: [::snakebridge::__private::Site; 10] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("nested_class", "sum_of"),
            Site::function("nested_class", "mark_of"),
            Site::function("nested_class", "Tree.Node.Mark"),
            Site::attribute("nested_class", "Tree.Node.Mark.color"),
            Site::function("nested_class", "Tree.Node"),
            Site::method("nested_class", "Tree.Node", "doubled"),
            Site::attribute("nested_class", "Tree.Node.value"),
            Site::function("nested_class", "Tree"),
            Site::method("nested_class", "Tree", "add"),
            Site::attribute("nested_class", "Tree.nodes"),
        ]
    };
}
