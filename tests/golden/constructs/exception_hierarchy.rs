// @generated from exception_hierarchy.json
/// Python module `exception_hierarchy`.
///
/// Exceptions that derive from each other, with two bases, and with a cause.
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
pub mod exception_hierarchy {
    /// Python `exception_hierarchy.fail`.
    ///
    /// ```text
    /// def fail(which: str) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn fail<'a>(
        which: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(which)],
        )
    }
    /// Python exception `exception_hierarchy.AppError`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct AppError {
        base: ::snakebridge::__private::exceptions::Exception,
    }
    impl ::snakebridge::__private::PythonClass for AppError {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "exception_hierarchy",
                "AppError",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::exceptions::Exception as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::exceptions::Exception as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for AppError {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("exception_hierarchy.AppError")
        }
    }
    impl ::core::clone::Clone for AppError {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for AppError {
        type Target = ::snakebridge::__private::exceptions::Exception;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::exceptions::Exception {
            &self.base
        }
    }
    impl ::core::fmt::Debug for AppError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for AppError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::Exception>
    for AppError {}
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::exceptions::BaseException,
    > for AppError {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for AppError {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h AppError {
        type Kind = AppError;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for AppError {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::AppError {}
    impl AppError {
        /// Python `exception_hierarchy.AppError.AppError`.
        ///
        /// ```text
        /// def AppError(*args: object) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "AppError")]
        #[inline]
        pub fn new<'a>(
            args: impl ::snakebridge::__private::Args<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            ::snakebridge::__private::Args::<
                ::snakebridge::__private::Value,
            >::push_to(args, __call);
            ::snakebridge::__private::call_with(&self::__SITES[1], [], __options)
        }
    }
    /// Python exception `exception_hierarchy.Missing`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Missing {
        base: self::AppError,
    }
    impl ::snakebridge::__private::PythonClass for Missing {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "exception_hierarchy",
                "Missing",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::AppError as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::AppError as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Missing {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("exception_hierarchy.Missing")
        }
    }
    impl ::core::clone::Clone for Missing {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Missing {
        type Target = self::AppError;
        #[inline]
        fn deref(&self) -> &self::AppError {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Missing {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Missing {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::AppError> for Missing {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::Exception>
    for Missing {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::LookupError>
    for Missing {}
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::exceptions::BaseException,
    > for Missing {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Missing {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Missing {
        type Kind = Missing;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Missing {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Missing {}
    impl Missing {
        /// Python `exception_hierarchy.Missing.Missing`.
        ///
        /// ```text
        /// def Missing(*args: object) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Missing")]
        #[inline]
        pub fn new<'a>(
            args: impl ::snakebridge::__private::Args<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            ::snakebridge::__private::Args::<
                ::snakebridge::__private::Value,
            >::push_to(args, __call);
            ::snakebridge::__private::call_with(&self::__SITES[2], [], __options)
        }
    }
    /// Python exception `exception_hierarchy.MissingFile`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct MissingFile {
        base: self::Missing,
    }
    impl ::snakebridge::__private::PythonClass for MissingFile {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "exception_hierarchy",
                "MissingFile",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Missing as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Missing as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for MissingFile {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("exception_hierarchy.MissingFile")
        }
    }
    impl ::core::clone::Clone for MissingFile {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for MissingFile {
        type Target = self::Missing;
        #[inline]
        fn deref(&self) -> &self::Missing {
            &self.base
        }
    }
    impl ::core::fmt::Debug for MissingFile {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for MissingFile {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Missing> for MissingFile {}
    impl ::snakebridge::__private::IsA<self::AppError> for MissingFile {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::Exception>
    for MissingFile {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::LookupError>
    for MissingFile {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::OSError>
    for MissingFile {}
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::exceptions::BaseException,
    > for MissingFile {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for MissingFile {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h MissingFile {
        type Kind = MissingFile;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for MissingFile {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::MissingFile {}
    impl MissingFile {
        /// Python `exception_hierarchy.MissingFile.MissingFile`.
        ///
        /// ```text
        /// def MissingFile(*args: object) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "MissingFile")]
        #[inline]
        pub fn new<'a>(
            args: impl ::snakebridge::__private::Args<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            ::snakebridge::__private::Args::<
                ::snakebridge::__private::Value,
            >::push_to(args, __call);
            ::snakebridge::__private::call_with(&self::__SITES[3], [], __options)
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const AppError: ::core::primitive::u64 = 7968760234918029737u64;
        pub const Missing: ::core::primitive::u64 = 15906176890296827559u64;
        pub const MissingFile: ::core::primitive::u64 = 2563186120480784116u64;
    }
    static __SITES: [::snakebridge::__private::Site; 4] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("exception_hierarchy", "fail"),
            Site::function("exception_hierarchy", "AppError"),
            Site::function("exception_hierarchy", "Missing"),
            Site::function("exception_hierarchy", "MissingFile"),
        ]
    };
}
