// @generated from generic_union.json
/// Python module `generic_union`.
///
/// Unions with a type variable in them.
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
pub mod generic_union {
    /// Python `generic_union.or_default`.
    ///
    /// ```text
    /// def or_default(number: int, default: T) -> int | T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn or_default<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
    >(
        number: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        default: X,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Either<::core::primitive::i64, T>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(number),
                ::snakebridge::__private::Arg::<T>::raw(default),
            ],
        )
    }
    /// Python `generic_union.either`.
    ///
    /// ```text
    /// def either(first: T, second: S, take_first: bool) -> T | S
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn either<
        'a,
        S: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
        Y: ::snakebridge::__private::Kinded<Kind = S>
            + ::snakebridge::__private::Arg<'a, S>,
    >(
        first: X,
        second: Y,
        take_first: ::core::primitive::bool,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Either<T, S>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<T>::raw(first),
                ::snakebridge::__private::Arg::<S>::raw(second),
                ::snakebridge::__private::Arg::<::core::primitive::bool>::raw(take_first),
            ],
        )
    }
    /// Python `generic_union.listed`.
    ///
    /// ```text
    /// def listed(first: T, second: S) -> list[T | S]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn listed<
        'a,
        S: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
        Y: ::snakebridge::__private::Kinded<Kind = S>
            + ::snakebridge::__private::Arg<'a, S>,
    >(
        first: X,
        second: Y,
    ) -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::snakebridge::__private::Either<T, S>>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<T>::raw(first),
                ::snakebridge::__private::Arg::<S>::raw(second),
            ],
        )
    }
    /// Python `generic_union.named`.
    ///
    /// ```text
    /// def named(default: T) -> dict[str, float | T | None]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn named<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
    >(
        default: X,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::IndexMap<
            ::std::string::String,
            ::core::option::Option<
                ::snakebridge::__private::Either<::core::primitive::f64, T>,
            >,
        >,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [::snakebridge::__private::Arg::<T>::raw(default)],
        )
    }
    /// Python `generic_union.stranger`.
    ///
    /// ```text
    /// def stranger(default: T) -> int | T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn stranger<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
    >(
        default: X,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Either<::core::primitive::i64, T>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [::snakebridge::__private::Arg::<T>::raw(default)],
        )
    }
    /// Python class `generic_union.Slot`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Slot<V> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (V,)>,
    }
    impl<
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Slot<V> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "generic_union",
                "Slot",
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
    > ::snakebridge::__private::FromPython for Slot<V> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("generic_union.Slot")
        }
    }
    impl<
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Slot<V> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<V> ::core::ops::Deref for Slot<V> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Slot<V> {
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
    > ::core::fmt::Display for Slot<V> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<V> ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Slot<V> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, V> ::snakebridge::__private::Kinded for &'__h Slot<V> {
        type Kind = Slot<V>;
    }
    #[diagnostic::do_not_recommend]
    impl<V> ::snakebridge::__private::Kinded for Slot<V> {
        type Kind = Self;
    }
    impl<
        V,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__add__>
    for self::Slot<V> {}
    impl<
        V,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Slot<V> {}
    impl<
        V,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::Slot<V> {}
    impl<
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Slot<V> {
        /// Python `generic_union.Slot.Slot`.
        ///
        /// ```text
        /// def Slot(value: V) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Slot")]
        #[inline]
        pub fn new<
            'a,
            X: ::snakebridge::__private::Kinded<Kind = V>
                + ::snakebridge::__private::Arg<'a, V>,
        >(value: X) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [::snakebridge::__private::Arg::<V>::raw(value)],
            )
        }
        /// Python `generic_union.Slot.get`.
        ///
        /// ```text
        /// def get(default: V) -> V
        /// def get(default: T) -> V | T
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn get<'a>(
            &self,
            default: impl ::snakebridge::__private::Arg<'a, V>,
        ) -> ::snakebridge::__private::Result<V> {
            ::snakebridge::__private::method(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<V>::raw(default)],
            )
        }
        /// Python `generic_union.Slot.get`.
        ///
        /// ```text
        /// def get(default: V) -> V
        /// def get(default: T) -> V | T
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "get")]
        #[inline]
        pub fn get_any<
            'a,
            T: ::snakebridge::__private::FromPython + ::core::marker::Send
                + ::core::marker::Sync + 'static,
            X: ::snakebridge::__private::Kinded<Kind = T>
                + ::snakebridge::__private::Arg<'a, T>,
        >(
            &self,
            default: X,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Either<V, T>> {
            ::snakebridge::__private::method(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<T>::raw(default)],
            )
        }
    }
    impl<
        '__h,
        '__r,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::ops::Add<&'__r self::Slot<V>> for &'__h Slot<V> {
        type Output = ::snakebridge::__private::Result<self::Slot<V>>;
        fn add(self, right: &'__r self::Slot<V>) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    impl<
        '__r,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::ops::Add<&'__r self::Slot<V>> for Slot<V> {
        type Output = ::snakebridge::__private::Result<self::Slot<V>>;
        fn add(self, right: &'__r self::Slot<V>) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Slot: ::core::primitive::u64 = 3248482635500993194u64;
    }
    static __SITES: [::snakebridge::__private::Site; 8] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("generic_union", "or_default"),
            Site::function("generic_union", "either"),
            Site::function("generic_union", "listed"),
            Site::function("generic_union", "named"),
            Site::function("generic_union", "stranger"),
            Site::function("generic_union", "Slot"),
            Site::method("generic_union", "Slot", "get"),
            Site::function("operator", "add"),
        ]
    };
}
