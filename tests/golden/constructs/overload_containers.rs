// @generated from overload_containers.json
/// Python module `overload_containers`.
///
/// Overloads that no argument tells apart: a parameter takes what any of them does, containers and protocols as well.
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
pub mod overload_containers {
    /// Python `overload_containers.describe`.
    ///
    /// ```text
    /// def describe(*, by: list[int]) -> str
    /// def describe(*, by: dict[str, int], strict: bool = False) -> str
    /// def describe(*, by: overload_containers.Named) -> str
    /// def describe(*, by: type[overload_containers.Pen], count: int = 1) -> str
    /// def describe(*, by: tuple[str, int]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn describe<'a>(
        by: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<
                self::IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple,
            >,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call
            .set(
                "by",
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<
                        self::IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple,
                    >,
                >::raw(by),
            );
        ::snakebridge::__private::call_with(&self::__SITES[0], [], __options)
    }
    /// [`describe`](describe()) with options, set by name.
    #[doc(alias = "describe")]
    #[inline]
    pub fn describe_with<'a>(
        by: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<
                self::IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple,
            >,
        >,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Describe<'c, 'a>,
        ) -> self::options::Describe<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call
            .set(
                "by",
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<
                        self::IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple,
                    >,
                >::raw(by),
            );
        let _ = options(self::options::Describe::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[0], [], __options)
    }
    /// Python class `overload_containers.Named`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Named {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Named {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "overload_containers",
                    "Named",
                )
                .by_members(&["name"]);
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
    impl ::snakebridge::__private::FromPython for Named {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("overload_containers.Named")
        }
    }
    impl ::core::clone::Clone for Named {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Named {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Named {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Named {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Named {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Named {
        type Kind = Named;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Named {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Named {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Named {}
    impl Named {
        /// Python attribute `overload_containers.Named.name`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Named {
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// Python class `overload_containers.Pen`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Pen {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Pen {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "overload_containers",
                "Pen",
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
    impl ::snakebridge::__private::FromPython for Pen {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("overload_containers.Pen")
        }
    }
    impl ::core::clone::Clone for Pen {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Pen {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Pen {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Pen {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Pen {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Pen {
        type Kind = Pen;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Pen {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Pen {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Pen {}
    impl Pen {
        /// Python `overload_containers.Pen.Pen`.
        ///
        /// ```text
        /// def Pen() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Pen")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[2], [])
        }
        /// Python attribute `overload_containers.Pen.name`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Pen {
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// Python's `intlist | strintdict | withname | type[overload_containers.Pen] | strinttuple`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple {
        /// A IntList.
        IntList(::std::vec::Vec<::core::primitive::i64>),
        /// A StrIntDict.
        StrIntDict(
            ::snakebridge::__private::IndexMap<
                ::std::string::String,
                ::core::primitive::i64,
            >,
        ),
        /// A WithName.
        WithName(::snakebridge::__private::Object),
        /// A Class.
        Class(::snakebridge::__private::Class<self::Pen>),
        /// A StrIntTuple.
        StrIntTuple((::std::string::String, ::core::primitive::i64)),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple>
    for ::std::vec::Vec<::core::primitive::i64> {}
    impl ::snakebridge::__private::Arm<IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple>
    for ::snakebridge::__private::Mapping<
        ::std::string::String,
        ::core::primitive::i64,
    > {}
    impl<
        __T,
    > ::snakebridge::__private::Arm<IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple>
    for ::snakebridge::__private::Class<__T> {}
    impl ::snakebridge::__private::Arm<IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple>
    for (::std::string::String, ::core::primitive::i64) {}
    impl self::__takes::__Takes for IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple {
        type Set = self::__takes::__Set0;
    }
    impl ::snakebridge::__private::Arm<IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple>
    for ::snakebridge::__private::Object {}
    impl ::snakebridge::__private::UnionValue
    for IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::IntList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::i64>,
                    >::raw(value)
                }
                Self::StrIntDict(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<
                            ::std::string::String,
                            ::core::primitive::i64,
                        >,
                    >::raw(value)
                }
                Self::WithName(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::Class(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::StrIntTuple(value) => {
                    ::snakebridge::__private::Arg::<
                        (::std::string::String, ::core::primitive::i64),
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
        ::core::option::Option<
            ::snakebridge::__private::Union<
                IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple,
            >,
        >,
    > for IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Union<
            IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple,
        >,
    > for IntListOrStrIntDictOrWithNameOrClassOrStrIntTuple {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `strict`, `count`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Describe<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Describe<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `strict`. Python's default: `False`.
            #[inline]
            pub fn strict(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::bool>,
            ) -> Self {
                self.0
                    .set(
                        "strict",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::bool,
                        >::raw(value),
                    );
                self
            }
            /// Sets `count`. Python's default: `1`.
            #[inline]
            pub fn count(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "count",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Named: ::core::primitive::u64 = 5511710540730760387u64;
        pub const Pen: ::core::primitive::u64 = 1114450759592211278u64;
    }
    #[doc(hidden)]
    pub mod __takes {
        pub trait __Takes {
            type Set;
        }
        pub trait __In<S> {}
        pub enum __Set0 {}
        impl __In<__Set0> for super::Named {}
        impl __In<__Set0> for super::Pen {}
        #[diagnostic::do_not_recommend]
        impl<__U: __Takes> ::snakebridge::__private::Arm<__U> for super::Named
        where
            Self: __In<__U::Set>,
        {}
        #[diagnostic::do_not_recommend]
        impl<__U: __Takes> ::snakebridge::__private::Arm<__U> for super::Pen
        where
            Self: __In<__U::Set>,
        {}
    }
    static __SITES: [::snakebridge::__private::Site; 4] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("overload_containers", "describe"),
            Site::attribute("overload_containers", "Named.name"),
            Site::function("overload_containers", "Pen"),
            Site::attribute("overload_containers", "Pen.name"),
        ]
    };
}
