// @generated from operator_array_like.json
/// Python module `operator_array_like`.
///
/// An operator between what is an array and what can be made one; objects of another content give anything.
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
pub mod operator_array_like {
    /// Python `operator_array_like.array`.
    ///
    /// ```text
    /// def array(source: operator_array_like.Array[In]) -> operator_array_like.Array[In]
    /// def array(source: Any, count: int) -> operator_array_like.Array[Any]
    /// def array(source: Any) -> operator_array_like.Array[Any]
    /// ```
    ///
    /// Partly untyped: overloads that no argument tells apart.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn array<'a>(
        source: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<self::Array<::snakebridge::__private::Value>> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(source),
            ],
        )
    }
    /// [`array`](array()) with options, set by name.
    #[doc(alias = "array")]
    #[inline]
    pub fn array_with<'a>(
        source: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Array<'c, 'a>,
        ) -> self::options::Array<'c, 'a>,
    ) -> ::snakebridge::__private::Result<self::Array<::snakebridge::__private::Value>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Array::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(source),
            ],
            __options,
        )
    }
    /// Python `operator_array_like.objects`.
    ///
    /// ```text
    /// def objects() -> operator_array_like.Array[object]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn objects() -> ::snakebridge::__private::Result<
        self::Array<::snakebridge::__private::Value>,
    > {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python class `operator_array_like.SupportsArray`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct SupportsArray<T> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (T,)>,
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for SupportsArray<T> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "operator_array_like",
                    "SupportsArray",
                )
                .by_members(&["__to_array__"]);
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
    > ::snakebridge::__private::FromPython for SupportsArray<T> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("operator_array_like.SupportsArray")
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for SupportsArray<T> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<T> ::core::ops::Deref for SupportsArray<T> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for SupportsArray<T> {
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
    > ::core::fmt::Display for SupportsArray<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<T> ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for SupportsArray<T> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, T> ::snakebridge::__private::Kinded for &'__h SupportsArray<T> {
        type Kind = SupportsArray<T>;
    }
    #[diagnostic::do_not_recommend]
    impl<T> ::snakebridge::__private::Kinded for SupportsArray<T> {
        type Kind = Self;
    }
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::SupportsArray<T> {}
    /// Python class `operator_array_like.Array`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Array<In> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (In,)>,
    }
    impl<
        In: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Array<In> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "operator_array_like",
                "Array",
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
        In: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::FromPython for Array<In> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("operator_array_like.Array")
        }
    }
    impl<
        In: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Array<In> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<In> ::core::ops::Deref for Array<In> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        In: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Array<In> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        In: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Display for Array<In> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<In> ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for Array<In> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, In> ::snakebridge::__private::Kinded for &'__h Array<In> {
        type Kind = Array<In>;
    }
    #[diagnostic::do_not_recommend]
    impl<In> ::snakebridge::__private::Kinded for Array<In> {
        type Kind = Self;
    }
    impl<
        In,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__add__>
    for self::Array<In> {}
    impl<
        In,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Array<In> {}
    impl<
        In,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::items>
    for self::Array<In> {}
    impl<
        In: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Array<In> {
        /// Python `operator_array_like.Array.Array`.
        ///
        /// ```text
        /// def Array(items: Sequence[In]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Array")]
        #[inline]
        pub fn new<
            'a,
            X: ::snakebridge::__private::Kinded<
                    Kind: ::snakebridge::__private::Iterates<Item = In>,
                >
                + ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Sequence<In>,
                >,
        >(items: X) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[2],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Sequence<In>,
                    >::raw(items),
                ],
            )
        }
        /// Python `operator_array_like.Array.items`.
        ///
        /// ```text
        /// def items() -> list[In]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn items(&self) -> ::snakebridge::__private::Result<::std::vec::Vec<In>> {
            ::snakebridge::__private::method(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `operator_array_like.Array.__add__`.
        ///
        /// ```text
        /// def __add__(other: Any) -> Any
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__add__")]
        #[inline]
        pub fn add_any<'a>(
            &self,
            other: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(other),
                ],
            )
        }
        /// Python `operator_array_like.Array.dot`.
        ///
        /// ```text
        /// def dot(other: operator_array_like.ArrayLike[int]) -> operator_array_like.Array[int]
        /// def dot(other: operator_array_like.ArrayLike[float]) -> operator_array_like.Array[float]
        /// def dot(other: Any) -> Any
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn dot<'a>(
            &self,
            other: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Union<
                    self::WithToArrayOrIntListOrIntOrFloatListOrFloat,
                >,
            >,
        ) -> ::snakebridge::__private::Result<
            self::Array<::snakebridge::__private::Value>,
        > {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Union<
                            self::WithToArrayOrIntListOrIntOrFloatListOrFloat,
                        >,
                    >::raw(other),
                ],
            )
        }
        /// Python `operator_array_like.Array.dot`.
        ///
        /// ```text
        /// def dot(other: operator_array_like.ArrayLike[int]) -> operator_array_like.Array[int]
        /// def dot(other: operator_array_like.ArrayLike[float]) -> operator_array_like.Array[float]
        /// def dot(other: Any) -> Any
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "dot")]
        #[inline]
        pub fn dot_any<'a>(
            &self,
            other: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(other),
                ],
            )
        }
    }
    impl<
        '__h,
        '__r,
        In: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        __R: ::snakebridge::__private::Arg<
                '__r,
                ::snakebridge::__private::Union<
                    self::WithToArrayOrIntListOrIntOrFloatListOrFloat,
                >,
            >,
    > ::core::ops::Add<__R> for &'__h Array<In> {
        type Output = ::snakebridge::__private::Result<
            self::Array<::snakebridge::__private::Value>,
        >;
        fn add(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Union<
                            self::WithToArrayOrIntListOrIntOrFloatListOrFloat,
                        >,
                    >::raw(right),
                ],
            )
        }
    }
    impl<
        '__r,
        In: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        __R: ::snakebridge::__private::Arg<
                '__r,
                ::snakebridge::__private::Union<
                    self::WithToArrayOrIntListOrIntOrFloatListOrFloat,
                >,
            >,
    > ::core::ops::Add<__R> for Array<In> {
        type Output = ::snakebridge::__private::Result<
            self::Array<::snakebridge::__private::Value>,
        >;
        fn add(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Union<
                            self::WithToArrayOrIntListOrIntOrFloatListOrFloat,
                        >,
                    >::raw(right),
                ],
            )
        }
    }
    /// Python class `operator_array_like.Column`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Column {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Column {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "operator_array_like",
                "Column",
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
    impl ::snakebridge::__private::FromPython for Column {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("operator_array_like.Column")
        }
    }
    impl ::core::clone::Clone for Column {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Column {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Column {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Column {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Column {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Column {
        type Kind = Column;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Column {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Column {}
    impl Column {
        /// Python `operator_array_like.Column.Column`.
        ///
        /// ```text
        /// def Column() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Column")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[6], [])
        }
    }
    /// Python's `withtoarray | intlist | int | floatlist | float`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum WithToArrayOrIntListOrIntOrFloatListOrFloat {
        /// A WithToArray.
        WithToArray(::snakebridge::__private::Object),
        /// A IntList.
        IntList(::std::vec::Vec<::core::primitive::i64>),
        /// A Int.
        Int(::core::primitive::i64),
        /// A FloatList.
        FloatList(::std::vec::Vec<::core::primitive::f64>),
        /// A Float.
        Float(::core::primitive::f64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for ::std::vec::Vec<::core::primitive::i64> {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for ::std::vec::Vec<::core::primitive::f64> {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for ::core::primitive::f64 {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for (::core::primitive::i64,) {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for (::core::primitive::i64, ::core::primitive::i64) {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for (::core::primitive::i64, ::core::primitive::i64, ::core::primitive::i64) {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for (
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
    ) {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for (
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
    ) {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for (
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
    ) {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for (::core::primitive::f64,) {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for (::core::primitive::f64, ::core::primitive::f64) {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for (::core::primitive::f64, ::core::primitive::f64, ::core::primitive::f64) {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for (
        ::core::primitive::f64,
        ::core::primitive::f64,
        ::core::primitive::f64,
        ::core::primitive::f64,
    ) {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for (
        ::core::primitive::f64,
        ::core::primitive::f64,
        ::core::primitive::f64,
        ::core::primitive::f64,
        ::core::primitive::f64,
    ) {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for (
        ::core::primitive::f64,
        ::core::primitive::f64,
        ::core::primitive::f64,
        ::core::primitive::f64,
        ::core::primitive::f64,
        ::core::primitive::f64,
    ) {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for ::snakebridge::__private::PyTuple<::core::primitive::i64> {}
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for ::snakebridge::__private::PyTuple<::core::primitive::f64> {}
    impl self::__takes::__Takes for WithToArrayOrIntListOrIntOrFloatListOrFloat {
        type Set = self::__takes::__Set0;
    }
    impl ::snakebridge::__private::Arm<WithToArrayOrIntListOrIntOrFloatListOrFloat>
    for ::snakebridge::__private::Object {}
    impl ::snakebridge::__private::UnionValue
    for WithToArrayOrIntListOrIntOrFloatListOrFloat {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::WithToArray(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::IntList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::i64>,
                    >::raw(value)
                }
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::FloatList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::f64>,
                    >::raw(value)
                }
                Self::Float(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)
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
            ::snakebridge::__private::Union<WithToArrayOrIntListOrIntOrFloatListOrFloat>,
        >,
    > for WithToArrayOrIntListOrIntOrFloatListOrFloat {
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
        ::snakebridge::__private::Union<WithToArrayOrIntListOrIntOrFloatListOrFloat>,
    > for WithToArrayOrIntListOrIntOrFloatListOrFloat {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `count`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Array<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Array<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `count`.
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
        pub const SupportsArray: ::core::primitive::u64 = 9467886916196045469u64;
        pub const Array: ::core::primitive::u64 = 8226273663900587741u64;
        pub const Column: ::core::primitive::u64 = 12292903157686181233u64;
    }
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    pub mod __members {
        pub enum to_array__ {}
        impl<T> ::snakebridge::__private::Has<to_array__> for super::SupportsArray<T> {}
        impl<In> ::snakebridge::__private::Has<to_array__> for super::Array<In> {}
        impl ::snakebridge::__private::Has<to_array__> for super::Column {}
    }
    #[doc(hidden)]
    pub mod __takes {
        pub trait __Takes {
            type Set;
        }
        pub trait __In<S> {}
        pub enum __Set0 {}
        impl<T> __In<__Set0> for super::SupportsArray<T> {}
        impl<In> __In<__Set0> for super::Array<In> {}
        impl __In<__Set0> for super::Column {}
        #[diagnostic::do_not_recommend]
        impl<T, __U: __Takes> ::snakebridge::__private::Arm<__U>
        for super::SupportsArray<T>
        where
            Self: __In<__U::Set>,
        {}
        #[diagnostic::do_not_recommend]
        impl<In, __U: __Takes> ::snakebridge::__private::Arm<__U> for super::Array<In>
        where
            Self: __In<__U::Set>,
        {}
        #[diagnostic::do_not_recommend]
        impl<__U: __Takes> ::snakebridge::__private::Arm<__U> for super::Column
        where
            Self: __In<__U::Set>,
        {}
    }
    static __SITES: [::snakebridge::__private::Site; 7] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("operator_array_like", "array"),
            Site::function("operator_array_like", "objects"),
            Site::function("operator_array_like", "Array"),
            Site::method("operator_array_like", "Array", "items"),
            Site::function("operator", "add"),
            Site::method("operator_array_like", "Array", "dot"),
            Site::function("operator_array_like", "Column"),
        ]
    };
}
