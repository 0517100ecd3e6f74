// @generated from container_protocol.json
/// Python module `container_protocol`.
///
/// \`\_\_len\_\_\`, \`\_\_getitem\_\_\`, \`\_\_setitem\_\_\`, \`\_\_delitem\_\_\`, \`\_\_contains\_\_\`, \`\_\_iter\_\_\`.
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
pub mod container_protocol {
    /// Python class `container_protocol.Shelf`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Shelf {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Shelf {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "container_protocol",
                "Shelf",
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
    impl ::snakebridge::__private::FromPython for Shelf {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("container_protocol.Shelf")
        }
    }
    impl ::core::clone::Clone for Shelf {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Shelf {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Shelf {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Shelf {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Shelf {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Shelf {
        type Kind = Shelf;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Shelf {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Shelf {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__delitem__,
    > for self::Shelf {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Shelf {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Shelf {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Shelf {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Shelf {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__setitem__,
    > for self::Shelf {}
    impl Shelf {
        /// Python `container_protocol.Shelf.Shelf`.
        ///
        /// ```text
        /// def Shelf() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Shelf")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[0], [])
        }
        /// Python `container_protocol.Shelf.__len__`.
        ///
        /// ```text
        /// def __len__() -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__len__")]
        #[inline]
        pub fn len(&self) -> ::snakebridge::__private::Result<::core::primitive::usize> {
            ::snakebridge::__private::call(
                &self::__SITES[1],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `container_protocol.Shelf.__getitem__`.
        ///
        /// ```text
        /// def __getitem__(key: str) -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__getitem__")]
        #[inline]
        pub fn get_item<'a>(
            &self,
            key: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::call(
                &self::__SITES[2],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(key),
                ],
            )
        }
        /// Python `container_protocol.Shelf.__setitem__`.
        ///
        /// ```text
        /// def __setitem__(key: str, value: int) -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__setitem__")]
        #[inline]
        pub fn set_item<'a>(
            &self,
            key: &'a ::core::primitive::str,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(key),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
                ],
            )
        }
        /// Python `container_protocol.Shelf.__delitem__`.
        ///
        /// ```text
        /// def __delitem__(key: str) -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__delitem__")]
        #[inline]
        pub fn del_item<'a>(
            &self,
            key: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(key),
                ],
            )
        }
        /// Python `container_protocol.Shelf.__contains__`.
        ///
        /// ```text
        /// def __contains__(key: object) -> bool
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__contains__")]
        #[inline]
        pub fn contains<'a>(
            &self,
            key: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(key),
                ],
            )
        }
        /// Python `container_protocol.Shelf.__iter__`.
        ///
        /// ```text
        /// def __iter__() -> Iterator[str]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__iter__")]
        #[inline]
        pub fn iter(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::PyIter<::std::string::String>,
        > {
            ::snakebridge::__private::call(
                &self::__SITES[6],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Shelf {
        type Item = ::snakebridge::__private::Result<::std::string::String>;
        type IntoIter = ::snakebridge::__private::PyIter<::std::string::String>;
        fn into_iter(self) -> ::snakebridge::__private::PyIter<::std::string::String> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Shelf {
        type Item = ::std::string::String;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Shelf {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Iterable<::std::string::String>>,
    > for &'a Shelf {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Shelf {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Shelf: ::core::primitive::u64 = 9306778647350573361u64;
    }
    static __SITES: [::snakebridge::__private::Site; 7] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("container_protocol", "Shelf"),
            Site::function("builtins", "len"),
            Site::function("operator", "getitem"),
            Site::function("operator", "setitem"),
            Site::function("operator", "delitem"),
            Site::function("operator", "contains"),
            Site::function("builtins", "iter"),
        ]
    };
}
