// @generated from typevar_of_self.json
/// Python module `typevar_of_self`.
///
/// A type variable that the annotation of \`self\` ties to the class's own.
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
pub mod typevar_of_self {
    /// Python class `typevar_of_self.Slots`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Slots<V> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (V,)>,
    }
    impl<
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Slots<V> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "typevar_of_self",
                "Slots",
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
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::FromPython for Slots<V> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("typevar_of_self.Slots")
        }
    }
    impl<
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Slots<V> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<V> ::core::ops::Deref for Slots<V> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Slots<V> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Display for Slots<V> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<V> ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for Slots<V> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, V> ::snakebridge::__private::Kinded for &'__h Slots<V> {
        type Kind = Slots<V>;
    }
    #[diagnostic::do_not_recommend]
    impl<V> ::snakebridge::__private::Kinded for Slots<V> {
        type Kind = Self;
    }
    impl<
        V,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Slots<V> {}
    impl<
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Slots<V> {
        /// Python `typevar_of_self.Slots.Slots`.
        ///
        /// ```text
        /// def Slots(values: dict[str, V]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Slots")]
        #[inline]
        pub fn new<
            'a,
            X: ::snakebridge::__private::Kinded<
                    Kind: ::snakebridge::__private::Maps<Value = V>,
                >
                + ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Mapping<::std::string::String, V>,
                >,
        >(values: X) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[0],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<::std::string::String, V>,
                    >::raw(values),
                ],
            )
        }
        /// Python `typevar_of_self.Slots.fill`.
        ///
        /// ```text
        /// def fill(key: str) -> T | None
        /// def fill(key: str, value: V) -> V
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn fill<'a>(
            &self,
            key: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<::core::option::Option<V>> {
            ::snakebridge::__private::method(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::std::string::String>::raw(key)],
            )
        }
        /// Python `typevar_of_self.Slots.fill`.
        ///
        /// ```text
        /// def fill(key: str) -> T | None
        /// def fill(key: str, value: V) -> V
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "fill")]
        #[inline]
        pub fn fill_value<'a>(
            &self,
            key: &'a ::core::primitive::str,
            value: impl ::snakebridge::__private::Arg<'a, V>,
        ) -> ::snakebridge::__private::Result<V> {
            ::snakebridge::__private::method(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
                [
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(key),
                    ::snakebridge::__private::Arg::<V>::raw(value),
                ],
            )
        }
        /// Python attribute `typevar_of_self.Slots.values`: `dict[str, V]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn values(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::Dict<::std::string::String, V>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl<
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Slots<V> {
        /// Assigns Python's `values`.
        #[inline]
        pub fn set_values<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<::std::string::String, V>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<::std::string::String, V>,
                >::raw(value),
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Slots: ::core::primitive::u64 = 6932488807607251019u64;
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("typevar_of_self", "Slots"),
            Site::method("typevar_of_self", "Slots", "fill"),
            Site::attribute("typevar_of_self", "Slots.values"),
        ]
    };
}
