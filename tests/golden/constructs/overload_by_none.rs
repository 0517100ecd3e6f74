// @generated from overload_by_none.json
/// Python module `overload_by_none`.
///
/// Overloads of which one takes None.
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
pub mod overload_by_none {
    /// Python `overload_by_none.length`.
    ///
    /// ```text
    /// def length(value: None) -> None
    /// def length(value: str) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn length<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Length>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        value: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Length>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(value),
            ],
        )
    }
    /// Python `overload_by_none.split`.
    ///
    /// ```text
    /// def split(text: str, by: None = None) -> list[str]
    /// def split(text: str, by: str) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn split<'a>(
        text: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(text)],
        )
    }
    /// [`split`](split()) with options, set by name.
    #[doc(alias = "split")]
    #[inline]
    pub fn split_with<'a, __S: ::snakebridge::__private::choice::State>(
        text: &'a ::core::primitive::str,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Split<'c, 'a, self::options::SplitStrList>,
        ) -> self::options::Split<'c, 'a, __S>,
    ) -> ::snakebridge::__private::Result<
        <__S as ::snakebridge::__private::choice::State>::Output,
    > {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Split::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(text)],
            __options,
        )
    }
    /// Python `overload_by_none.find`.
    ///
    /// ```text
    /// def find(name: str | None) -> int | None
    /// def find(name: int) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn find<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Find>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        name: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Find>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(name),
            ],
        )
    }
    /// Python's `strlist | int`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrListOrInt {
        /// A StrList.
        StrList(::std::vec::Vec<::std::string::String>),
        /// A Int.
        Int(::core::primitive::i64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for StrListOrInt {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::StrList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::std::string::String>,
                    >::raw(value)
                }
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Union<StrListOrInt>>,
    > for StrListOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<StrListOrInt>>
    for StrListOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for StrListOrInt {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                ::snakebridge::__private::PyKind::Int => {
                    return <::core::primitive::i64 as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Int);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::vec::Vec<::std::string::String>,
            >(value)? {
                return ::core::result::Result::Ok(Self::StrList(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::i64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Int(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("strlist | int")
        }
    }
    impl self::sig::Length for () {
        type Output = ();
    }
    impl self::sig::Length for ::std::string::String {
        type Output = ::core::primitive::i64;
    }
    impl self::sig::Find for () {
        type Output = ::core::option::Option<::core::primitive::i64>;
    }
    impl self::sig::Find for ::std::string::String {
        type Output = ::core::option::Option<::core::primitive::i64>;
    }
    impl self::sig::Find for ::core::option::Option<::std::string::String> {
        type Output = ::core::option::Option<::core::primitive::i64>;
    }
    impl self::sig::Find for ::core::primitive::i64 {
        type Output = ::std::string::String;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `by`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Split<'c, 'a, __S>(
            &'c mut ::snakebridge::__private::Call<'a>,
            ::core::marker::PhantomData<fn() -> __S>,
        );
        impl<'c, 'a, __S> Split<'c, 'a, __S> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call, ::core::marker::PhantomData)
            }
            /// Sets `by`. Python's default: `None`.
            ///
            /// It determines the result type of the call, and can be set only once.
            /// Values that determine it: `()` for `None`.
            #[inline]
            pub fn by<
                __V: ::snakebridge::__private::Kinded<
                        Kind: ::snakebridge::__private::choice::Choice<SplitBy>,
                    >
                    + ::snakebridge::__private::Arg<
                        'a,
                        <__V as ::snakebridge::__private::Kinded>::Kind,
                    >,
                __T,
            >(
                self,
                value: __V,
            ) -> Split<
                'c,
                'a,
                ::snakebridge::__private::choice::After<__T, SplitBy, __V>,
            >
            where
                __S: ::snakebridge::__private::choice::Is<__T>,
                __T: ::snakebridge::__private::choice::Step<
                    SplitBy,
                    ::snakebridge::__private::choice::CaseOf<SplitBy, __V>,
                >,
            {
                self.0
                    .decide(
                        "by",
                        ::snakebridge::__private::Arg::<
                            <__V as ::snakebridge::__private::Kinded>::Kind,
                        >::raw(value),
                    );
                Split(self.0, ::core::marker::PhantomData)
            }
        }
        /// A state of the options of [`Split`].
        #[derive(::core::fmt::Debug)]
        pub struct SplitStrList;
        impl ::snakebridge::__private::choice::State for SplitStrList {
            type Output = ::std::vec::Vec<::std::string::String>;
        }
        /// A state of the options of [`Split`].
        #[derive(::core::fmt::Debug)]
        pub struct SplitInt;
        impl ::snakebridge::__private::choice::State for SplitInt {
            type Output = ::core::primitive::i64;
        }
        /// A state of the options of [`Split`].
        #[derive(::core::fmt::Debug)]
        pub struct SplitStrListOrInt;
        impl ::snakebridge::__private::choice::State for SplitStrListOrInt {
            type Output = super::StrListOrInt;
        }
        /// The option `by`.
        #[derive(::core::fmt::Debug)]
        pub struct SplitBy;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<SplitBy> for () {
            type Case = ::snakebridge::__private::choice::Case<0usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<SplitBy>
        for ::std::string::String {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<SplitBy>
        for ::core::option::Option<::std::string::String> {
            type Case = ::snakebridge::__private::choice::Case<2usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            SplitBy,
            ::snakebridge::__private::choice::Case<0usize>,
        > for SplitStrList {
            type Next = SplitStrList;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            SplitBy,
            ::snakebridge::__private::choice::Case<0usize>,
        > for SplitStrListOrInt {
            type Next = SplitStrListOrInt;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            SplitBy,
            ::snakebridge::__private::choice::Case<1usize>,
        > for SplitStrList {
            type Next = SplitInt;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            SplitBy,
            ::snakebridge::__private::choice::Case<1usize>,
        > for SplitStrListOrInt {
            type Next = SplitStrListOrInt;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            SplitBy,
            ::snakebridge::__private::choice::Case<2usize>,
        > for SplitStrList {
            type Next = SplitStrListOrInt;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            SplitBy,
            ::snakebridge::__private::choice::Case<2usize>,
        > for SplitStrListOrInt {
            type Next = SplitStrListOrInt;
        }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use ::snakebridge::__private::choice::{False, True};
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `overload_by_none.length` accepts. Its overloads are:
        ///
        /// ```text
        /// def length(value: None) -> None
        /// def length(value: str) -> int
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `overload_by_none.length` does not accept `{Self}` as `value`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def length(value: None) -> None\n    def length(value: str) -> int"
        )]
        pub trait Length {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
        /// Arguments that Python's `overload_by_none.find` accepts. Its overloads are:
        ///
        /// ```text
        /// def find(name: str | None) -> int | None
        /// def find(name: int) -> str
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `overload_by_none.find` does not accept `{Self}` as `name`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def find(name: str | None) -> int | None\n    def find(name: int) -> str"
        )]
        pub trait Find {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("overload_by_none", "length"),
            Site::function("overload_by_none", "split"),
            Site::function("overload_by_none", "find"),
        ]
    };
}
