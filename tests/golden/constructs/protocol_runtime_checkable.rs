// @generated from protocol_runtime_checkable.json
/// Python module `protocol_runtime_checkable`.
///
/// \`@runtime\_checkable\`, with members that builtin classes have.
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
pub mod protocol_runtime_checkable {
    /// Python `protocol_runtime_checkable.shout`.
    ///
    /// ```text
    /// def shout(text: protocol_runtime_checkable.Upper) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn shout<'a>(
        text: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Protocol<(self::__members::upper,)>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Protocol<(self::__members::upper,)>,
                >::raw(text),
            ],
        )
    }
    /// Python `protocol_runtime_checkable.shut`.
    ///
    /// ```text
    /// def shut(thing: protocol_runtime_checkable.Closer) -> bool
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn shut<'a>(
        thing: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Protocol<
                (::snakebridge::__private::protocol_members::close,),
            >,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Protocol<
                        (::snakebridge::__private::protocol_members::close,),
                    >,
                >::raw(thing),
            ],
        )
    }
    /// Python class `protocol_runtime_checkable.Upper`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Upper {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Upper {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "protocol_runtime_checkable",
                    "Upper",
                )
                .by_members(&["upper"]);
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
    impl ::snakebridge::__private::FromPython for Upper {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocol_runtime_checkable.Upper")
        }
    }
    impl ::core::clone::Clone for Upper {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Upper {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Upper {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Upper {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Upper {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Upper {
        type Kind = Upper;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Upper {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Upper {}
    impl Upper {
        /// Python `protocol_runtime_checkable.Upper.upper`.
        ///
        /// ```text
        /// def upper() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn upper(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    /// Python class `protocol_runtime_checkable.Closer`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Closer {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Closer {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "protocol_runtime_checkable",
                    "Closer",
                )
                .by_members(&["close"]);
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
    impl ::snakebridge::__private::FromPython for Closer {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocol_runtime_checkable.Closer")
        }
    }
    impl ::core::clone::Clone for Closer {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Closer {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Closer {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Closer {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Closer {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Closer {
        type Kind = Closer;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Closer {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Closer {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::close>
    for self::Closer {}
    impl Closer {
        /// Python `protocol_runtime_checkable.Closer.close`.
        ///
        /// ```text
        /// def close() -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn close(&self) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::method(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    /// Python class `protocol_runtime_checkable.Door`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Door {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Door {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "protocol_runtime_checkable",
                "Door",
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
    impl ::snakebridge::__private::FromPython for Door {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocol_runtime_checkable.Door")
        }
    }
    impl ::core::clone::Clone for Door {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Door {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Door {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Door {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Door {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Door {
        type Kind = Door;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Door {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Door {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::close>
    for self::Door {}
    impl Door {
        /// Python `protocol_runtime_checkable.Door.Door`.
        ///
        /// ```text
        /// def Door() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Door")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[4], [])
        }
        /// Python `protocol_runtime_checkable.Door.close`.
        ///
        /// ```text
        /// def close() -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn close(&self) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python attribute `protocol_runtime_checkable.Door.open`: `bool`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn open(&self) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Door {
        /// Assigns Python's `open`.
        #[inline]
        pub fn set_open<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::bool>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::bool>::raw(value),
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Upper: ::core::primitive::u64 = 9537858041556445874u64;
        pub const Closer: ::core::primitive::u64 = 14557806339784854508u64;
        pub const Door: ::core::primitive::u64 = 9967212290847740231u64;
    }
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    pub mod __members {
        pub enum upper {}
        impl ::snakebridge::__private::Has<upper> for super::Upper {}
        impl ::snakebridge::__private::Has<upper>
        for ::std::vec::Vec<::core::primitive::u8> {}
        impl ::snakebridge::__private::Has<upper> for ::snakebridge::__private::PyBytes {}
        impl ::snakebridge::__private::Has<upper> for ::std::string::String {}
        impl ::snakebridge::__private::Has<upper> for ::snakebridge::__private::PyStr {}
    }
    static __SITES: [::snakebridge::__private::Site; 7] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("protocol_runtime_checkable", "shout"),
            Site::function("protocol_runtime_checkable", "shut"),
            Site::method("protocol_runtime_checkable", "Upper", "upper"),
            Site::method("protocol_runtime_checkable", "Closer", "close"),
            Site::function("protocol_runtime_checkable", "Door"),
            Site::method("protocol_runtime_checkable", "Door", "close"),
            Site::attribute("protocol_runtime_checkable", "Door.open"),
        ]
    };
}
