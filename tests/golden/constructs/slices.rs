// @generated from slices.json
/// Python module `slices`.
///
/// Slices: of sequences of one's own, as arguments and as results.
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
pub mod slices {
    /// Python `slices.kind`.
    ///
    /// ```text
    /// def kind(part: slice, other: slice | None = None) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn kind<'a>(
        part: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Slice>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::snakebridge::__private::Slice>::raw(part)],
        )
    }
    /// [`kind`](kind()) with options, set by name.
    #[doc(alias = "kind")]
    #[inline]
    pub fn kind_with<'a>(
        part: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Slice>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Kind<'c, 'a>,
        ) -> self::options::Kind<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Kind::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Slice,
                >::raw(part),
            ],
            __options,
        )
    }
    /// Python `slices.first`.
    ///
    /// ```text
    /// def first(count: int) -> slice[None, int, None]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn first<'a>(
        count: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Slice> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(count)],
        )
    }
    /// Python `slices.named`.
    ///
    /// ```text
    /// def named(start: str) -> slice
    /// ```
    ///
    /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn named<'a>(
        start: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Object> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(start)],
        )
    }
    /// Python `slices.lies`.
    ///
    /// ```text
    /// def lies() -> slice[int, int, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn lies() -> ::snakebridge::__private::Result<::snakebridge::__private::Slice> {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    /// Python class `slices.Numbers`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Numbers {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Numbers {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "slices",
                "Numbers",
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
    impl ::snakebridge::__private::FromPython for Numbers {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("slices.Numbers")
        }
    }
    impl ::core::clone::Clone for Numbers {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Numbers {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Numbers {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Numbers {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Numbers {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Numbers {
        type Kind = Numbers;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Numbers {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__delitem__,
    > for self::Numbers {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Numbers {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Numbers {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__setitem__,
    > for self::Numbers {}
    impl Numbers {
        /// Python `slices.Numbers.Numbers`.
        ///
        /// ```text
        /// def Numbers(*items: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Numbers")]
        #[inline]
        pub fn new<'a>(
            items: impl ::snakebridge::__private::Args<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            ::snakebridge::__private::Args::<
                ::core::primitive::i64,
            >::push_to(items, __call);
            ::snakebridge::__private::call_with(&self::__SITES[4], [], __options)
        }
        /// Python `slices.Numbers.__getitem__`.
        ///
        /// ```text
        /// def __getitem__(key: SupportsIndex) -> int
        /// def __getitem__(key: slice) -> slices.Numbers
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__getitem__")]
        #[inline]
        pub fn get_item<
            'a,
            P: ::snakebridge::__private::Kinded<Kind: self::sig::NumbersGetItem>
                + ::snakebridge::__private::Arg<
                    'a,
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >,
        >(
            &self,
            key: P,
        ) -> ::snakebridge::__private::Result<
            <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::NumbersGetItem>::Output,
        > {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        <P as ::snakebridge::__private::Kinded>::Kind,
                    >::raw(key),
                ],
            )
        }
        /// Python `slices.Numbers.__setitem__`.
        ///
        /// ```text
        /// def __setitem__(key: SupportsIndex, value: int) -> None
        /// def __setitem__(key: slice, value: list[int]) -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__setitem__")]
        #[inline]
        pub fn set_item<
            'a,
            P: ::snakebridge::__private::Kinded<Kind: self::sig::NumbersSetItem>
                + ::snakebridge::__private::Arg<
                    'a,
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >,
        >(
            &self,
            key: P,
            value: impl ::snakebridge::__private::Arg<
                'a,
                <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::NumbersSetItem>::P1,
            >,
        ) -> ::snakebridge::__private::Result<
            <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::NumbersSetItem>::Output,
        > {
            ::snakebridge::__private::call(
                &self::__SITES[6],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        <P as ::snakebridge::__private::Kinded>::Kind,
                    >::raw(key),
                    ::snakebridge::__private::Arg::<
                        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::NumbersSetItem>::P1,
                    >::raw(value),
                ],
            )
        }
        /// Python `slices.Numbers.__delitem__`.
        ///
        /// ```text
        /// def __delitem__(key: SupportsIndex | slice) -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__delitem__")]
        #[inline]
        pub fn del_item<'a>(
            &self,
            key: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Union<self::IntOrSlice>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Union<self::IntOrSlice>,
                    >::raw(key),
                ],
            )
        }
        /// Python `slices.Numbers.all`.
        ///
        /// ```text
        /// def all() -> list[int]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn all(
            &self,
        ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
            ::snakebridge::__private::method(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    /// Python class `slices.Line`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Line {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Line {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "slices",
                "Line",
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
    impl ::snakebridge::__private::FromPython for Line {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("slices.Line")
        }
    }
    impl ::core::clone::Clone for Line {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Line {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Line {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Line {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Line {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Line {
        type Kind = Line;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Line {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Line {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Line {}
    impl Line {
        /// Python `slices.Line.Line`.
        ///
        /// ```text
        /// def Line(text: str) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Line")]
        #[inline]
        pub fn new<'a>(
            text: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[9],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(text)],
            )
        }
        /// Python `slices.Line.__getitem__`.
        ///
        /// ```text
        /// def __getitem__(key: SupportsIndex | slice) -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__getitem__")]
        #[inline]
        pub fn get_item<'a>(
            &self,
            key: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Union<self::IntOrSlice>,
            >,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Union<self::IntOrSlice>,
                    >::raw(key),
                ],
            )
        }
    }
    /// Python's `int | slice`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrSlice {
        /// A Int.
        Int(::core::primitive::i64),
        /// A Slice.
        Slice(::snakebridge::__private::Slice),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrSlice> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrSlice> for ::snakebridge::__private::Slice {}
    impl ::snakebridge::__private::UnionValue for IntOrSlice {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Slice(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Slice,
                    >::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<IntOrSlice>>,
    > for IntOrSlice {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntOrSlice>>
    for IntOrSlice {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl self::sig::NumbersGetItem for ::core::primitive::i64 {
        type Output = ::core::primitive::i64;
    }
    impl self::sig::NumbersGetItem for ::snakebridge::__private::Slice {
        type Output = self::Numbers;
    }
    impl self::sig::NumbersSetItem for ::core::primitive::i64 {
        type Output = ();
        type P1 = ::core::primitive::i64;
    }
    impl self::sig::NumbersSetItem for ::snakebridge::__private::Slice {
        type Output = ();
        type P1 = ::std::vec::Vec<::core::primitive::i64>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `other`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Kind<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Kind<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `other`. Python's default: `None`.
            #[inline]
            pub fn other(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::snakebridge::__private::Slice>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "other",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<::snakebridge::__private::Slice>,
                        >::raw(value),
                    );
                self
            }
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `slices.Numbers.__getitem__` accepts. Its overloads are:
        ///
        /// ```text
        /// def __getitem__(key: SupportsIndex) -> int
        /// def __getitem__(key: slice) -> slices.Numbers
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `slices.Numbers.__getitem__` does not accept `{Self}` as `key`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def __getitem__(key: SupportsIndex) -> int\n    def __getitem__(key: slice) -> slices.Numbers"
        )]
        pub trait NumbersGetItem {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
        /// Arguments that Python's `slices.Numbers.__setitem__` accepts. Its overloads are:
        ///
        /// ```text
        /// def __setitem__(key: SupportsIndex, value: int) -> None
        /// def __setitem__(key: slice, value: list[int]) -> None
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `slices.Numbers.__setitem__` does not accept `{Self}` as `key`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def __setitem__(key: SupportsIndex, value: int) -> None\n    def __setitem__(key: slice, value: list[int]) -> None"
        )]
        pub trait NumbersSetItem {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
            /// The kind of dependent argument 1.
            type P1;
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Numbers: ::core::primitive::u64 = 8392893888599897044u64;
        pub const Line: ::core::primitive::u64 = 7940637011031896510u64;
    }
    static __SITES: [::snakebridge::__private::Site; 10] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("slices", "kind"),
            Site::function("slices", "first"),
            Site::function("slices", "named"),
            Site::function("slices", "lies"),
            Site::function("slices", "Numbers"),
            Site::function("operator", "getitem"),
            Site::function("operator", "setitem"),
            Site::function("operator", "delitem"),
            Site::method("slices", "Numbers", "all"),
            Site::function("slices", "Line"),
        ]
    };
}
