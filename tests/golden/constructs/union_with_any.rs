// @generated from union_with_any.json
/// Python module `union_with_any`.
///
/// A class of the module or anything else, by one annotation or by overloads that no argument tells apart.
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
pub mod union_with_any {
    /// Python `union_with_any.one_or_any`.
    ///
    /// A grid, or what is none.
    ///
    /// ```text
    /// def one_or_any(cells: int) -> union_with_any.Grid[int] | Any
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn one_or_any<'a>(
        cells: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<self::GridOrValue> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(cells)],
        )
    }
    /// Python `union_with_any.plain_or_any`.
    ///
    /// Of plain values alone, a value says which.
    ///
    /// ```text
    /// def plain_or_any(cells: int) -> int | Any
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn plain_or_any<'a>(
        cells: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(cells)],
        )
    }
    /// Python `union_with_any.total`.
    ///
    /// Of several a grid, of a number itself.
    ///
    /// ```text
    /// def total(of: int | Sized, deep: None = None) -> Any
    /// def total(of: str | list[int], deep: int = None) -> union_with_any.Grid[int]
    /// ```
    ///
    /// Partly untyped: overloads that no argument tells apart.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total<'a>(
        of: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::IntOrWithLenOrStr>,
        >,
    ) -> ::snakebridge::__private::Result<self::GridOrValue> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::IntOrWithLenOrStr>,
                >::raw(of),
            ],
        )
    }
    /// [`total`](total()) with options, set by name.
    #[doc(alias = "total")]
    #[inline]
    pub fn total_with<'a>(
        of: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::IntOrWithLenOrStr>,
        >,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Total<'c, 'a>,
        ) -> self::options::Total<'c, 'a>,
    ) -> ::snakebridge::__private::Result<self::GridOrValue> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Total::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::IntOrWithLenOrStr>,
                >::raw(of),
            ],
            __options,
        )
    }
    /// Python class `union_with_any.Grid`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Grid<T> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (T,)>,
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Grid<T> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "union_with_any",
                "Grid",
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
    > ::snakebridge::__private::FromPython for Grid<T> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("union_with_any.Grid")
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Grid<T> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<T> ::core::ops::Deref for Grid<T> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Grid<T> {
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
    > ::core::fmt::Display for Grid<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<T> ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Grid<T> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, T> ::snakebridge::__private::Kinded for &'__h Grid<T> {
        type Kind = Grid<T>;
    }
    #[diagnostic::do_not_recommend]
    impl<T> ::snakebridge::__private::Kinded for Grid<T> {
        type Kind = Self;
    }
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Grid<T> {}
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Grid<T> {
        /// Python `union_with_any.Grid.Grid`.
        ///
        /// ```text
        /// def Grid(cells: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Grid")]
        #[inline]
        pub fn new<'a>(
            cells: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(cells)],
            )
        }
        /// Python `union_with_any.Grid.scaled`.
        ///
        /// ```text
        /// def scaled(by: Any) -> union_with_any.Grid[T] | Any
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn scaled<'a>(
            &self,
            by: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::Either<
                self::Grid<T>,
                ::snakebridge::__private::Value,
            >,
        > {
            ::snakebridge::__private::method(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(by),
                ],
            )
        }
        /// Python attribute `union_with_any.Grid.cells`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn cells(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Grid<T> {
        /// Assigns Python's `cells`.
        #[inline]
        pub fn set_cells<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    /// Python's `union_with_any.Grid | Any`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum GridOrValue {
        /// A Grid.
        Grid(self::Grid<::core::primitive::i64>),
        /// Anything else that Python returns.
        Value(::snakebridge::__private::Value),
    }
    impl ::snakebridge::__private::UnionValue for GridOrValue {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Grid(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::Value(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value)
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Union<GridOrValue>>,
    > for GridOrValue {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<GridOrValue>>
    for GridOrValue {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for GridOrValue {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                self::Grid<::core::primitive::i64>,
            >(value)? {
                return ::core::result::Result::Ok(Self::Grid(found));
            }
            <::snakebridge::__private::Value as ::snakebridge::__private::FromPython>::from_python(
                    value,
                )
                .map(Self::Value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("union_with_any.Grid | Any")
        }
    }
    /// Python's `int | withlen | str`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrWithLenOrStr {
        /// A Int.
        Int(::core::primitive::i64),
        /// A WithLen.
        WithLen(::snakebridge::__private::Object),
        /// A Str.
        Str(::std::string::String),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrWithLenOrStr> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrWithLenOrStr> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<IntOrWithLenOrStr>
    for ::snakebridge::__private::Object {}
    impl ::snakebridge::__private::AnyList for IntOrWithLenOrStr {}
    impl ::snakebridge::__private::AnyListHandle for IntOrWithLenOrStr {}
    impl ::snakebridge::__private::AnyTupleHandle for IntOrWithLenOrStr {}
    impl ::snakebridge::__private::AnyTuple for IntOrWithLenOrStr {}
    impl<__K, __V> ::snakebridge::__private::Arm<IntOrWithLenOrStr>
    for ::snakebridge::__private::Mapping<__K, __V> {}
    impl<__K, __V> ::snakebridge::__private::Arm<IntOrWithLenOrStr>
    for ::snakebridge::__private::Dict<__K, __V> {}
    impl ::snakebridge::__private::UnionValue for IntOrWithLenOrStr {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::WithLen(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<IntOrWithLenOrStr>>,
    > for IntOrWithLenOrStr {
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
        ::snakebridge::__private::Union<IntOrWithLenOrStr>,
    > for IntOrWithLenOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `deep`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Total<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Total<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `deep`. Python's default: `None`.
            #[inline]
            pub fn deep(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::core::primitive::i64>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "deep",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<::core::primitive::i64>,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Grid: ::core::primitive::u64 = 8725574710660827408u64;
    }
    static __SITES: [::snakebridge::__private::Site; 6] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("union_with_any", "one_or_any"),
            Site::function("union_with_any", "plain_or_any"),
            Site::function("union_with_any", "total"),
            Site::function("union_with_any", "Grid"),
            Site::method("union_with_any", "Grid", "scaled"),
            Site::attribute("union_with_any", "Grid.cells"),
        ]
    };
}
