// @generated from iterator_class.json
/// Python module `iterator_class`.
///
/// \`\_\_next\_\_\`: a class that is an iterator.
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
pub mod iterator_class {
    /// Python class `iterator_class.Countdown`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Countdown {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Countdown {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "iterator_class",
                "Countdown",
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
    impl ::snakebridge::__private::FromPython for Countdown {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("iterator_class.Countdown")
        }
    }
    impl ::core::clone::Clone for Countdown {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Countdown {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Countdown {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Countdown {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Countdown {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Countdown {
        type Kind = Countdown;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Countdown {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Countdown {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Countdown {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__next__,
    > for self::Countdown {}
    impl Countdown {
        /// Python `iterator_class.Countdown.Countdown`.
        ///
        /// ```text
        /// def Countdown(start: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Countdown")]
        #[inline]
        pub fn new<'a>(
            start: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[0],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(start)],
            )
        }
        /// Python `iterator_class.Countdown.__iter__`.
        ///
        /// ```text
        /// def __iter__() -> iterator_class.Countdown
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__iter__")]
        #[inline]
        pub fn iter(&self) -> ::snakebridge::__private::Result<self::Countdown> {
            ::snakebridge::__private::call(
                &self::__SITES[1],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `iterator_class.Countdown.count`.
        ///
        /// ```text
        /// def count() -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "count")]
        #[inline]
        pub fn count_(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Countdown {
        type Item = ::snakebridge::__private::Result<::core::primitive::i64>;
        type IntoIter = ::snakebridge::__private::PyIter<::core::primitive::i64>;
        fn into_iter(self) -> ::snakebridge::__private::PyIter<::core::primitive::i64> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Countdown {
        type Item = ::core::primitive::i64;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::core::primitive::i64>,
    > for &'a Countdown {
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
        ::core::option::Option<
            ::snakebridge::__private::Iterable<::core::primitive::i64>,
        >,
    > for &'a Countdown {
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
        ::snakebridge::__private::Iterable<::core::primitive::i64>,
    > for &'a Countdown {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl ::core::iter::Iterator for Countdown {
        type Item = ::snakebridge::__private::Result<::core::primitive::i64>;
        fn next(&mut self) -> ::core::option::Option<Self::Item> {
            ::snakebridge::__private::next(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Countdown: ::core::primitive::u64 = 14977853664053753426u64;
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("iterator_class", "Countdown"),
            Site::function("builtins", "iter"),
            Site::method("iterator_class", "Countdown", "count"),
        ]
    };
}
