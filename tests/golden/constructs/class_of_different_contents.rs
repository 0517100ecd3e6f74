// @generated from class_of_different_contents.json
/// Python module `class_of_different_contents`.
///
/// Overloads and unions that give one class of different contents, and an argument that only its default tells.
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
pub mod class_of_different_contents {
    /// Python `class_of_different_contents.either`.
    ///
    /// ```text
    /// def either(texts: bool) -> class_of_different_contents.Tray[int] | class_of_different_contents.Tray[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn either(
        texts: ::core::primitive::bool,
    ) -> ::snakebridge::__private::Result<self::Tray<::snakebridge::__private::Value>> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::bool>::raw(texts)],
        )
    }
    /// Python `class_of_different_contents.maybe`.
    ///
    /// ```text
    /// def maybe(texts: bool) -> class_of_different_contents.Tray[int] | class_of_different_contents.Tray[str] | None | int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn maybe(
        texts: ::core::primitive::bool,
    ) -> ::snakebridge::__private::Result<::core::option::Option<self::TrayOrInt>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::bool>::raw(texts)],
        )
    }
    /// Python `class_of_different_contents.nested`.
    ///
    /// ```text
    /// def nested(texts: bool) -> class_of_different_contents.Tray[class_of_different_contents.Tray[int]] | class_of_different_contents.Tray[class_of_different_contents.Tray[str]]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn nested(
        texts: ::core::primitive::bool,
    ) -> ::snakebridge::__private::Result<
        self::Tray<self::Tray<::snakebridge::__private::Value>>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::core::primitive::bool>::raw(texts)],
        )
    }
    /// Python `class_of_different_contents.default_tells`.
    ///
    /// Takes what its defaults are, and anything else.
    ///
    /// ```text
    /// def default_tells(size: int | Any = 1, *, name: str | Any = 'x') -> Any
    /// ```
    ///
    /// Types from default values; verified against the interpreter.
    #[inline]
    pub fn default_tells() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Value,
    > {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    /// [`default_tells`](default_tells()) with options, set by name.
    #[doc(alias = "default_tells")]
    #[inline]
    pub fn default_tells_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::DefaultTells<'c, 'a>,
        ) -> self::options::DefaultTells<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::DefaultTells::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[3], [], __options)
    }
    /// Python class `class_of_different_contents.Tray`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Tray<T> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (T,)>,
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Tray<T> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "class_of_different_contents",
                "Tray",
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
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::FromPython for Tray<T> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("class_of_different_contents.Tray")
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Tray<T> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<T> ::core::ops::Deref for Tray<T> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Tray<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Display for Tray<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<T> ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Tray<T> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, T> ::snakebridge::__private::Kinded for &'__h Tray<T> {
        type Kind = Tray<T>;
    }
    #[diagnostic::do_not_recommend]
    impl<T> ::snakebridge::__private::Kinded for Tray<T> {
        type Kind = Self;
    }
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Tray<T> {}
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::items>
    for self::Tray<T> {}
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Tray<T> {
        /// Python `class_of_different_contents.Tray.Tray`.
        ///
        /// ```text
        /// def Tray(items: list[T]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Tray")]
        #[inline]
        pub fn new<
            'a,
            X: ::snakebridge::__private::Kinded<
                    Kind: ::snakebridge::__private::Iterates<Item = T>,
                > + ::snakebridge::__private::Arg<'a, ::std::vec::Vec<T>>,
        >(items: X) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::std::vec::Vec<T>>::raw(items)],
            )
        }
        /// Python `class_of_different_contents.Tray.first`.
        ///
        /// ```text
        /// def first() -> T
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn first(&self) -> ::snakebridge::__private::Result<T> {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python attribute `class_of_different_contents.Tray.items`: `list[T]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn items(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::List<T>> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Tray<T> {
        /// Assigns Python's `items`.
        #[inline]
        pub fn set_items<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<T>>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::vec::Vec<T>>::raw(value),
            )
        }
    }
    /// Python's `class_of_different_contents.Tray | int`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum TrayOrInt {
        /// A Tray.
        Tray(self::Tray<::snakebridge::__private::Value>),
        /// A Int.
        Int(::core::primitive::i64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for TrayOrInt {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Tray(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
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
        ::core::option::Option<::snakebridge::__private::Union<TrayOrInt>>,
    > for TrayOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<TrayOrInt>>
    for TrayOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for TrayOrInt {
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
                self::Tray<::snakebridge::__private::Value>,
            >(value)? {
                return ::core::result::Result::Ok(Self::Tray(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::i64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Int(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("class_of_different_contents.Tray | int")
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `size`, `name`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct DefaultTells<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> DefaultTells<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `size`. Python's default: `1`.
            #[inline]
            pub fn size(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "size",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Sets `name`. Python's default: `'x'`.
            #[inline]
            pub fn name(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "name",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Tray: ::core::primitive::u64 = 4063576171401285742u64;
    }
    static __SITES: [::snakebridge::__private::Site; 7] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("class_of_different_contents", "either"),
            Site::function("class_of_different_contents", "maybe"),
            Site::function("class_of_different_contents", "nested"),
            Site::function("class_of_different_contents", "default_tells"),
            Site::function("class_of_different_contents", "Tray"),
            Site::method("class_of_different_contents", "Tray", "first"),
            Site::attribute("class_of_different_contents", "Tray.items"),
        ]
    };
}
