// @generated from forward_references.json
/// Python module `forward_references`.
///
/// Classes that mention each other before they exist.
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
pub mod forward_references {
    /// Python class `forward_references.Node`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Node {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Node {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "forward_references",
                "Node",
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
    impl ::snakebridge::__private::FromPython for Node {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("forward_references.Node")
        }
    }
    impl ::core::clone::Clone for Node {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Node {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Node {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Node {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Node {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Node {
        type Kind = Node;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Node {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Node {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Node {}
    impl Node {
        /// Python `forward_references.Node.Node`.
        ///
        /// ```text
        /// def Node(name: str, parent: forward_references.Node | None = None) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Node")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[0],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Node")]
        #[inline]
        pub fn new_with<'a>(
            name: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::NodeNew<'c, 'a>,
            ) -> self::options::NodeNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::NodeNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[0],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
                __options,
            )
        }
        /// Python attribute `forward_references.Node.name`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `forward_references.Node.parent`: `forward_references.Node | None`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn parent(
            &self,
        ) -> ::snakebridge::__private::Result<::core::option::Option<self::Node>> {
            ::snakebridge::__private::attr(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `forward_references.Node.tree`: `forward_references.Tree | None`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn tree(
            &self,
        ) -> ::snakebridge::__private::Result<::core::option::Option<self::Tree>> {
            ::snakebridge::__private::attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Node {
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
        /// Assigns Python's `parent`.
        #[inline]
        pub fn set_parent<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::core::option::Option<self::Node>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<self::Node>,
                >::raw(value),
            )
        }
        /// Assigns Python's `tree`.
        #[inline]
        pub fn set_tree<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::core::option::Option<self::Tree>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<self::Tree>,
                >::raw(value),
            )
        }
    }
    /// Python class `forward_references.Tree`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Tree {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Tree {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "forward_references",
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
            ::std::borrow::Cow::Borrowed("forward_references.Tree")
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
        /// Python `forward_references.Tree.Tree`.
        ///
        /// ```text
        /// def Tree() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Tree")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[4], [])
        }
        /// Python `forward_references.Tree.add`.
        ///
        /// ```text
        /// def add(node: forward_references.Node) -> forward_references.Tree
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn add<'a>(
            &self,
            node: &'a self::Node,
        ) -> ::snakebridge::__private::Result<self::Tree> {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(node),
                    ),
                ],
            )
        }
        /// Python `forward_references.Tree.first`.
        ///
        /// ```text
        /// def first() -> forward_references.Node
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn first(&self) -> ::snakebridge::__private::Result<self::Node> {
            ::snakebridge::__private::method(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python attribute `forward_references.Tree.nodes`: `list[forward_references.Node]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn nodes(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::List<self::Node>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Tree {
        /// Assigns Python's `nodes`.
        #[inline]
        pub fn set_nodes<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::Node>>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::vec::Vec<self::Node>>::raw(value),
            )
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `parent`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct NodeNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> NodeNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `parent`. Python's default: `None`.
            #[inline]
            pub fn parent(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<super::Node>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "parent",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<super::Node>,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Node: ::core::primitive::u64 = 5162543546868287147u64;
        pub const Tree: ::core::primitive::u64 = 2308952618133899291u64;
    }
    static __SITES: [::snakebridge::__private::Site; 8] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("forward_references", "Node"),
            Site::attribute("forward_references", "Node.name"),
            Site::attribute("forward_references", "Node.parent"),
            Site::attribute("forward_references", "Node.tree"),
            Site::function("forward_references", "Tree"),
            Site::method("forward_references", "Tree", "add"),
            Site::method("forward_references", "Tree", "first"),
            Site::attribute("forward_references", "Tree.nodes"),
        ]
    };
}
