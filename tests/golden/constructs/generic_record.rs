// @generated from generic_record.json
/// Python module `generic_record`.
///
/// Records with a type variable, and one that holds others of its kind.
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
pub mod generic_record {
    /// Python `generic_record.box`.
    ///
    /// ```text
    /// def box() -> generic_record.Box[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "box")]
    #[inline]
    pub fn box_() -> ::snakebridge::__private::Result<
        self::Box<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `generic_record.chain`.
    ///
    /// ```text
    /// def chain() -> generic_record.Node
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn chain() -> ::snakebridge::__private::Result<self::Node> {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `generic_record.total`.
    ///
    /// ```text
    /// def total(node: generic_record.Node) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total<'a>(
        node: impl ::snakebridge::__private::Arg<'a, self::Node>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<self::Node>::raw(node)],
        )
    }
    /// Python class `generic_record.Box`.
    ///
    /// Holds one of something, and more of it.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Box<T> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (T,)>,
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Box<T> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "generic_record",
                "Box",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
                marker: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::FromPython for Box<T> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("generic_record.Box")
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Box<T> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<T> ::core::ops::Deref for Box<T> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Box<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Display for Box<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<T> ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Box<T> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, T> ::snakebridge::__private::Kinded for &'__h Box<T> {
        type Kind = Box<T>;
    }
    #[diagnostic::do_not_recommend]
    impl<T> ::snakebridge::__private::Kinded for Box<T> {
        type Kind = Self;
    }
    impl<
        T,
    > ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Box<T> {}
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Box<T> {
        /// Python `generic_record.Box.Box`.
        ///
        /// ```text
        /// def Box(item: T, rest: list[T] = <factory>, label: str = '') -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Box")]
        #[inline]
        pub fn new<
            'a,
            X: ::snakebridge::__private::Kinded<Kind = T>
                + ::snakebridge::__private::Arg<'a, T>,
        >(item: X) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[6],
                [::snakebridge::__private::Arg::<T>::raw(item)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Box")]
        #[inline]
        pub fn new_with<
            'a,
            X: ::snakebridge::__private::Kinded<Kind = T>
                + ::snakebridge::__private::Arg<'a, T>,
        >(
            item: X,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::BoxNew<'c, 'a, T>,
            ) -> self::options::BoxNew<'c, 'a, T>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::BoxNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[6],
                [::snakebridge::__private::Arg::<T>::raw(item)],
                __options,
            )
        }
        /// Python attribute `generic_record.Box.label`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn label(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `generic_record.Box.__repr__`.
        ///
        /// ```text
        /// def __repr__() -> str
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__repr__")]
        #[inline]
        pub fn py_repr(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `generic_record.Box.__eq__`.
        ///
        /// ```text
        /// def __eq__(value: object, /) -> bool
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__eq__")]
        #[inline]
        pub fn py_eq<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[8],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value),
                ],
            )
        }
        /// Python attribute `generic_record.Box.item`: `T`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn item(&self) -> ::snakebridge::__private::Result<T> {
            ::snakebridge::__private::attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `generic_record.Box.rest`: `list[T]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn rest(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::List<T>> {
            ::snakebridge::__private::attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Box<T> {
        /// Assigns Python's `label`.
        #[inline]
        pub fn set_label<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
        /// Assigns Python's `item`.
        #[inline]
        pub fn set_item<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, T>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<T>::raw(value),
            )
        }
        /// Assigns Python's `rest`.
        #[inline]
        pub fn set_rest<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<T>>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::vec::Vec<T>>::raw(value),
            )
        }
    }
    /// The values of a [`Box`], as plain Rust data. Read by [`Box::snapshot`].
    ///
    /// No instance can be made from it.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct BoxSnapshot<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > {
        /// Python's `item`: `T`.
        pub item: T,
        /// Python's `rest`: `list[T]`.
        pub rest: ::std::vec::Vec<T>,
        /// Python's `label`: `str`.
        pub label: ::std::string::String,
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Box<T> {
        /// Reads all fields into a [`BoxSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<BoxSnapshot<T>> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(BoxSnapshot {
                    item: ::snakebridge::__private::attr(
                        &self::__SITES[3],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    rest: ::snakebridge::__private::attr(
                        &self::__SITES[4],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    label: ::snakebridge::__private::attr(
                        &self::__SITES[5],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::FromPython for BoxSnapshot<T> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Box<T>>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Box<T> as ::snakebridge::__private::FromPython>::expected()
        }
    }
    /// Python class `generic_record.Node`.
    ///
    /// A node of a chain.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Node {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Node {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "generic_record",
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
            ::std::borrow::Cow::Borrowed("generic_record.Node")
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
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Node {}
    impl Node {
        /// Python `generic_record.Node.Node`.
        ///
        /// ```text
        /// def Node(value: int, next: generic_record.Node | None = None) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Node")]
        #[inline]
        pub fn new<'a>(
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[9],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Node")]
        #[inline]
        pub fn new_with<'a>(
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::NodeNew<'c, 'a>,
            ) -> self::options::NodeNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::NodeNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[9],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)],
                __options,
            )
        }
        /// Python attribute `generic_record.Node.next`: `generic_record.Node | None`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn next(
            &self,
        ) -> ::snakebridge::__private::Result<::core::option::Option<self::Node>> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `generic_record.Node.__repr__`.
        ///
        /// ```text
        /// def __repr__() -> str
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__repr__")]
        #[inline]
        pub fn py_repr(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `generic_record.Node.__eq__`.
        ///
        /// ```text
        /// def __eq__(value: object, /) -> bool
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__eq__")]
        #[inline]
        pub fn py_eq<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[8],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value),
                ],
            )
        }
        /// Python attribute `generic_record.Node.value`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Node {
        /// Assigns Python's `next`.
        #[inline]
        pub fn set_next<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::core::option::Option<self::Node>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<self::Node>,
                >::raw(value),
            )
        }
        /// Assigns Python's `value`.
        #[inline]
        pub fn set_value<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    /// The values of a [`Node`], as plain Rust data. Read by [`Node::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct NodeSnapshot {
        /// Python's `value`: `int`.
        pub value: ::core::primitive::i64,
        /// Python's `next`: `generic_record.Node | None`.
        pub next: ::core::option::Option<self::Node>,
    }
    impl Node {
        /// Reads all fields into a [`NodeSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<NodeSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(NodeSnapshot {
                    value: ::snakebridge::__private::attr(
                        &self::__SITES[10],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    next: ::snakebridge::__private::attr(
                        &self::__SITES[11],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for NodeSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Node>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Node as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl NodeSnapshot {
        /// Makes a new [`Node`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Node> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call.set("value", ::snakebridge::__private::Raw::Int(self.value));
            __call
                .set(
                    "next",
                    match &self.next {
                        ::core::option::Option::Some(some) => {
                            ::snakebridge::__private::Raw::Object(
                                ::snakebridge::__private::PythonClass::__object(some),
                            )
                        }
                        ::core::option::Option::None => {
                            ::snakebridge::__private::Raw::None
                        }
                    },
                );
            ::snakebridge::__private::call_with(&self::__SITES[9], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Node> for NodeSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Node> for &NodeSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Node>>
    for NodeSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Node>>
    for &NodeSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Node> for NodeSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for NodeSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &NodeSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for NodeSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for NodeSnapshot {
        type Kind = self::Node;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &NodeSnapshot {
        type Kind = self::Node;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `rest`, `label`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct BoxNew<'c, 'a, T>(
            &'c mut ::snakebridge::__private::Call<'a>,
            ::core::marker::PhantomData<fn() -> (T,)>,
        );
        impl<
            'c,
            'a,
            T: ::snakebridge::__private::FromPython + ::core::marker::Send
                + ::core::marker::Sync + 'static,
        > BoxNew<'c, 'a, T> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call, ::core::marker::PhantomData)
            }
            /// Sets `rest`. Python's default: `<factory>`.
            #[inline]
            pub fn rest(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<T>>,
            ) -> Self {
                self.0
                    .set(
                        "rest",
                        ::snakebridge::__private::Arg::<::std::vec::Vec<T>>::raw(value),
                    );
                self
            }
            /// Sets `label`. Python's default: `''`.
            #[inline]
            pub fn label(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
            ) -> Self {
                self.0
                    .set(
                        "label",
                        ::snakebridge::__private::Arg::<
                            ::std::string::String,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `next`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct NodeNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> NodeNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `next`. Python's default: `None`.
            #[inline]
            pub fn next(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<super::Node>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "next",
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
        pub const Box: ::core::primitive::u64 = 2184758764439826876u64;
        pub const Node: ::core::primitive::u64 = 2196322103429848978u64;
    }
    static __SITES: [::snakebridge::__private::Site; 12] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("generic_record", "box"),
            Site::function("generic_record", "chain"),
            Site::function("generic_record", "total"),
            Site::attribute("generic_record", "Box.item"),
            Site::attribute("generic_record", "Box.rest"),
            Site::attribute("generic_record", "Box.label"),
            Site::function("generic_record", "Box"),
            Site::function("builtins", "repr"),
            Site::function("operator", "eq"),
            Site::function("generic_record", "Node"),
            Site::attribute("generic_record", "Node.value"),
            Site::attribute("generic_record", "Node.next"),
        ]
    };
}
