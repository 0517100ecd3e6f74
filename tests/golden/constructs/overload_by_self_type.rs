// @generated from overload_by_self_type.json
/// Python module `overload_by_self_type`.
///
/// Overloads told apart by what the object is made of.
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
pub mod overload_by_self_type {
    /// Python class `overload_by_self_type.Pipe`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Pipe<A: ?::core::marker::Sized> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (::std::boxed::Box<A>,)>,
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::PythonClass for Pipe<A> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "overload_by_self_type",
                "Pipe",
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
    > ::snakebridge::__private::FromPython for Pipe<A> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("overload_by_self_type.Pipe")
        }
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::core::clone::Clone for Pipe<A> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized> ::core::ops::Deref
    for Pipe<A> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized> ::core::fmt::Debug
    for Pipe<A> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::core::fmt::Display for Pipe<A> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Pipe<A> {}
    #[diagnostic::do_not_recommend]
    impl<
        '__h,
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::Kinded for &'__h Pipe<A> {
        type Kind = Pipe<A>;
    }
    #[diagnostic::do_not_recommend]
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::Kinded for Pipe<A> {
        type Kind = Self;
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Pipe<A> {}
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::read>
    for self::Pipe<A> {}
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::write>
    for self::Pipe<A> {}
    impl Pipe<[::core::primitive::u8]> {
        /// Python `overload_by_self_type.Pipe.Pipe`.
        ///
        /// ```text
        /// def Pipe(*, text: Literal[True]) -> overload_by_self_type.Pipe[str]
        /// def Pipe(*, text: Literal[False] | None = None) -> overload_by_self_type.Pipe[bytes]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Pipe")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<
            self::Pipe<[::core::primitive::u8]>,
        > {
            ::snakebridge::__private::call(&self::__SITES[0], [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Pipe")]
        #[inline]
        pub fn new_with<'a, __S: ::snakebridge::__private::choice::State>(
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::PipeNew<'c, 'a, self::options::PipeNewPipeBytes>,
            ) -> self::options::PipeNew<'c, 'a, __S>,
        ) -> ::snakebridge::__private::Result<
            <__S as ::snakebridge::__private::choice::State>::Output,
        > {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::PipeNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[0], [], __options)
        }
        /// Python `overload_by_self_type.Pipe.write`.
        ///
        /// ```text
        /// def write(data: str) -> int
        /// def write(data: bytes) -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn write<'a>(
            &self,
            data: &'a [::core::primitive::u8],
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
                [
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::u8>,
                    >::raw(data),
                ],
            )
        }
    }
    impl Pipe<::core::primitive::str> {
        /// Python `overload_by_self_type.Pipe.write`.
        ///
        /// ```text
        /// def write(data: str) -> int
        /// def write(data: bytes) -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn write<'a>(
            &self,
            data: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::std::string::String>::raw(data)],
            )
        }
    }
    impl<A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized> Pipe<A> {
        /// Python `overload_by_self_type.Pipe.read`.
        ///
        /// ```text
        /// def read() -> AnyStr
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn read(
            &self,
        ) -> ::snakebridge::__private::Result<<A as ::std::borrow::ToOwned>::Owned> {
            ::snakebridge::__private::method(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `text`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct PipeNew<'c, 'a, __S>(
            &'c mut ::snakebridge::__private::Call<'a>,
            ::core::marker::PhantomData<fn() -> __S>,
        );
        impl<'c, 'a, __S> PipeNew<'c, 'a, __S> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call, ::core::marker::PhantomData)
            }
            /// Sets `text`. Python's default: `None`.
            ///
            /// It determines the result type of the call, and can be set only once.
            /// Values that determine it: `lit::True`, `lit::False`, `()` for `None`.
            #[inline]
            pub fn text<
                __V: ::snakebridge::__private::Kinded<
                        Kind: ::snakebridge::__private::choice::Choice<PipeNewText>,
                    >
                    + ::snakebridge::__private::Arg<
                        'a,
                        <__V as ::snakebridge::__private::Kinded>::Kind,
                    >,
                __T,
            >(
                self,
                value: __V,
            ) -> PipeNew<
                'c,
                'a,
                ::snakebridge::__private::choice::After<__T, PipeNewText, __V>,
            >
            where
                __S: ::snakebridge::__private::choice::Is<__T>,
                __T: ::snakebridge::__private::choice::Step<
                    PipeNewText,
                    ::snakebridge::__private::choice::CaseOf<PipeNewText, __V>,
                >,
            {
                self.0
                    .decide(
                        "text",
                        ::snakebridge::__private::Arg::<
                            <__V as ::snakebridge::__private::Kinded>::Kind,
                        >::raw(value),
                    );
                PipeNew(self.0, ::core::marker::PhantomData)
            }
        }
        /// A state of the options of [`PipeNew`].
        #[derive(::core::fmt::Debug)]
        pub struct PipeNewPipeBytes;
        impl ::snakebridge::__private::choice::State for PipeNewPipeBytes {
            type Output = super::Pipe<[::core::primitive::u8]>;
        }
        /// A state of the options of [`PipeNew`].
        #[derive(::core::fmt::Debug)]
        pub struct PipeNewPipeStr;
        impl ::snakebridge::__private::choice::State for PipeNewPipeStr {
            type Output = super::Pipe<::core::primitive::str>;
        }
        /// A state of the options of [`PipeNew`].
        #[derive(::core::fmt::Debug)]
        pub struct PipeNewObject;
        impl ::snakebridge::__private::choice::State for PipeNewObject {
            type Output = ::snakebridge::__private::Object;
        }
        /// The option `text`.
        #[derive(::core::fmt::Debug)]
        pub struct PipeNewText;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<PipeNewText>
        for ::snakebridge::__private::choice::True {
            type Case = ::snakebridge::__private::choice::Case<0usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<PipeNewText>
        for ::snakebridge::__private::choice::False {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<PipeNewText> for () {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<PipeNewText>
        for ::core::primitive::bool {
            type Case = ::snakebridge::__private::choice::Case<2usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<PipeNewText>
        for ::core::option::Option<::core::primitive::bool> {
            type Case = ::snakebridge::__private::choice::Case<2usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            PipeNewText,
            ::snakebridge::__private::choice::Case<0usize>,
        > for PipeNewPipeBytes {
            type Next = PipeNewPipeStr;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            PipeNewText,
            ::snakebridge::__private::choice::Case<0usize>,
        > for PipeNewObject {
            type Next = PipeNewObject;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            PipeNewText,
            ::snakebridge::__private::choice::Case<1usize>,
        > for PipeNewPipeBytes {
            type Next = PipeNewPipeBytes;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            PipeNewText,
            ::snakebridge::__private::choice::Case<1usize>,
        > for PipeNewObject {
            type Next = PipeNewObject;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            PipeNewText,
            ::snakebridge::__private::choice::Case<2usize>,
        > for PipeNewPipeBytes {
            type Next = PipeNewObject;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            PipeNewText,
            ::snakebridge::__private::choice::Case<2usize>,
        > for PipeNewObject {
            type Next = PipeNewObject;
        }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use ::snakebridge::__private::choice::{False, True};
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Pipe: ::core::primitive::u64 = 1073073225918816826u64;
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("overload_by_self_type", "Pipe"),
            Site::method("overload_by_self_type", "Pipe", "write"),
            Site::method("overload_by_self_type", "Pipe", "read"),
        ]
    };
}
