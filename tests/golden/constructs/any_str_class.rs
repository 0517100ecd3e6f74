// @generated from any_str_class.json
/// Python module `any_str_class`.
///
/// A class over \`AnyStr\`.
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
pub mod any_str_class {
    /// Python class `any_str_class.Buffer`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Buffer<A: ?::core::marker::Sized> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (::std::boxed::Box<A>,)>,
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::PythonClass for Buffer<A> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "any_str_class",
                "Buffer",
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
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::FromPython for Buffer<A> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("any_str_class.Buffer")
        }
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::core::clone::Clone for Buffer<A> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized> ::core::ops::Deref
    for Buffer<A> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized> ::core::fmt::Debug
    for Buffer<A> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::core::fmt::Display for Buffer<A> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Buffer<A> {}
    #[diagnostic::do_not_recommend]
    impl<
        '__h,
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::Kinded for &'__h Buffer<A> {
        type Kind = Buffer<A>;
    }
    #[diagnostic::do_not_recommend]
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::Kinded for Buffer<A> {
        type Kind = Self;
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Buffer<A> {}
    impl<A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized> Buffer<A> {
        /// Python `any_str_class.Buffer.Buffer`.
        ///
        /// ```text
        /// def Buffer(start: AnyStr) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Buffer")]
        #[inline]
        pub fn new<'a>(start: &'a A) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[0],
                [::snakebridge::__private::AnyStr::raw(start)],
            )
        }
        /// Python `any_str_class.Buffer.add`.
        ///
        /// ```text
        /// def add(part: AnyStr) -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn add<'a>(&self, part: &'a A) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::method(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::AnyStr::raw(part)],
            )
        }
        /// Python `any_str_class.Buffer.value`.
        ///
        /// ```text
        /// def value() -> AnyStr
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn value(
            &self,
        ) -> ::snakebridge::__private::Result<<A as ::std::borrow::ToOwned>::Owned> {
            ::snakebridge::__private::method(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Buffer: ::core::primitive::u64 = 813039590395102463u64;
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("any_str_class", "Buffer"),
            Site::method("any_str_class", "Buffer", "add"),
            Site::method("any_str_class", "Buffer", "value"),
        ]
    };
}
