// @generated from new_type.json
/// Python module `new_type`.
///
/// \`NewType\`: another name for a type, the same value at run time.
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
pub mod new_type {
    /// Python `new_type.UserId`.
    ///
    /// NewType creates simple unique types with almost zero runtime overhead.
    ///
    /// NewType(name, tp) is considered a subtype of tp
    /// by static type checkers. At runtime, NewType(name, tp) returns
    /// a dummy callable that simply returns its argument.
    ///
    /// Usage::
    ///
    /// ```text
    ///     UserId = NewType('UserId', int)
    ///
    ///     def name_by_id(user_id: UserId) -> str:
    ///         ...
    ///
    ///     UserId('user')          # Fails type check
    ///
    ///     name_by_id(42)          # Fails type check
    ///     name_by_id(UserId(42))  # OK
    ///
    ///     num = UserId(5) + 1     # type: int
    /// ```
    ///
    /// ```text
    /// def UserId(x: int, /) -> new_type.UserId
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[doc(alias = "UserId")]
    #[inline]
    pub fn user_id<'a>(
        x: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(x)],
        )
    }
    /// Python `new_type.Name`.
    ///
    /// NewType creates simple unique types with almost zero runtime overhead.
    ///
    /// NewType(name, tp) is considered a subtype of tp
    /// by static type checkers. At runtime, NewType(name, tp) returns
    /// a dummy callable that simply returns its argument.
    ///
    /// Usage::
    ///
    /// ```text
    ///     UserId = NewType('UserId', int)
    ///
    ///     def name_by_id(user_id: UserId) -> str:
    ///         ...
    ///
    ///     UserId('user')          # Fails type check
    ///
    ///     name_by_id(42)          # Fails type check
    ///     name_by_id(UserId(42))  # OK
    ///
    ///     num = UserId(5) + 1     # type: int
    /// ```
    ///
    /// ```text
    /// def Name(x: str, /) -> new_type.Name
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[doc(alias = "Name")]
    #[inline]
    pub fn name<'a>(
        x: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(x)],
        )
    }
    /// Python `new_type.AdminId`.
    ///
    /// NewType creates simple unique types with almost zero runtime overhead.
    ///
    /// NewType(name, tp) is considered a subtype of tp
    /// by static type checkers. At runtime, NewType(name, tp) returns
    /// a dummy callable that simply returns its argument.
    ///
    /// Usage::
    ///
    /// ```text
    ///     UserId = NewType('UserId', int)
    ///
    ///     def name_by_id(user_id: UserId) -> str:
    ///         ...
    ///
    ///     UserId('user')          # Fails type check
    ///
    ///     name_by_id(42)          # Fails type check
    ///     name_by_id(UserId(42))  # OK
    ///
    ///     num = UserId(5) + 1     # type: int
    /// ```
    ///
    /// ```text
    /// def AdminId(x: new_type.UserId, /) -> new_type.AdminId
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[doc(alias = "AdminId")]
    #[inline]
    pub fn admin_id<'a>(
        x: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(x)],
        )
    }
    /// Python `new_type.Root`.
    ///
    /// NewType creates simple unique types with almost zero runtime overhead.
    ///
    /// NewType(name, tp) is considered a subtype of tp
    /// by static type checkers. At runtime, NewType(name, tp) returns
    /// a dummy callable that simply returns its argument.
    ///
    /// Usage::
    ///
    /// ```text
    ///     UserId = NewType('UserId', int)
    ///
    ///     def name_by_id(user_id: UserId) -> str:
    ///         ...
    ///
    ///     UserId('user')          # Fails type check
    ///
    ///     name_by_id(42)          # Fails type check
    ///     name_by_id(UserId(42))  # OK
    ///
    ///     num = UserId(5) + 1     # type: int
    /// ```
    ///
    /// ```text
    /// def Root(x: new_type.Node, /) -> new_type.Root
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[doc(alias = "Root")]
    #[inline]
    pub fn root_2<'a>(
        x: &'a self::Node,
    ) -> ::snakebridge::__private::Result<self::Node> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(x),
                ),
            ],
        )
    }
    /// Python `new_type.user`.
    ///
    /// ```text
    /// def user(number: new_type.UserId) -> new_type.UserId
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn user<'a>(
        number: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(number)],
        )
    }
    /// Python `new_type.admin`.
    ///
    /// ```text
    /// def admin(user: new_type.UserId) -> new_type.AdminId
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn admin<'a>(
        user: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(user)],
        )
    }
    /// Python `new_type.names`.
    ///
    /// ```text
    /// def names(ids: list[new_type.UserId]) -> list[new_type.Name]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn names<'a>(
        ids: impl ::snakebridge::__private::Arg<
            'a,
            ::std::vec::Vec<::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[6],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::core::primitive::i64>,
                >::raw(ids),
            ],
        )
    }
    /// Python `new_type.find`.
    ///
    /// ```text
    /// def find(name: new_type.Name | None) -> new_type.UserId | None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn find<'a>(
        name: impl ::snakebridge::__private::Arg<
            'a,
            ::core::option::Option<::std::string::String>,
        >,
    ) -> ::snakebridge::__private::Result<
        ::core::option::Option<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[7],
            [
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<::std::string::String>,
                >::raw(name),
            ],
        )
    }
    /// Python `new_type.root`.
    ///
    /// ```text
    /// def root() -> new_type.Root
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn root() -> ::snakebridge::__private::Result<self::Node> {
        ::snakebridge::__private::call(&self::__SITES[8], [])
    }
    /// Python `new_type.value`.
    ///
    /// ```text
    /// def value(node: new_type.Root) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn value<'a>(
        node: &'a self::Node,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[9],
            [
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(node),
                ),
            ],
        )
    }
    /// Python class `new_type.Node`.
    ///
    /// A class of ours.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Node {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Node {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "new_type",
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
            ::std::borrow::Cow::Borrowed("new_type.Node")
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
    impl Node {
        /// Python `new_type.Node.Node`.
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
                &self::__SITES[10],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)],
            )
        }
        /// Python attribute `new_type.Node.value`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Node {
        /// Assigns Python's `value`.
        #[inline]
        pub fn set_value<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Node: ::core::primitive::u64 = 8623376163143782342u64;
    }
    static __SITES: [::snakebridge::__private::Site; 12] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("new_type", "UserId"),
            Site::function("new_type", "Name"),
            Site::function("new_type", "AdminId"),
            Site::function("new_type", "Root"),
            Site::function("new_type", "user"),
            Site::function("new_type", "admin"),
            Site::function("new_type", "names"),
            Site::function("new_type", "find"),
            Site::function("new_type", "root"),
            Site::function("new_type", "value"),
            Site::function("new_type", "Node"),
            Site::attribute("new_type", "Node.value"),
        ]
    };
}
