// @generated from overload_bounds.json
/// Python module `overload_bounds`.
///
/// Overloads with type variables that no argument tells: the bound, and what all constraints are.
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
pub mod overload_bounds {
    /// Python `overload_bounds.scaled`.
    ///
    /// ```text
    /// def scaled(by: overload_bounds.Named, out: S) -> S
    /// def scaled(by: overload_bounds.Sized, out: S) -> overload_bounds.Scalar
    /// ```
    ///
    /// Partly untyped: overloads that no argument tells apart.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn scaled<'a>(
        by: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::WithNameOrWithLength>,
        >,
        out: &'a self::Scalar,
    ) -> ::snakebridge::__private::Result<self::Scalar> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::WithNameOrWithLength>,
                >::raw(by),
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(out),
                ),
            ],
        )
    }
    /// Python `overload_bounds.size`.
    ///
    /// ```text
    /// def size(shape: int) -> list[int]
    /// def size(shape: Shape) -> list[int]
    /// def size(shape: list[int]) -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn size<'a>(
        shape: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::IntOrIntList>,
        >,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::IntOrIntList>,
                >::raw(shape),
            ],
        )
    }
    /// Python class `overload_bounds.Scalar`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Scalar {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Scalar {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "overload_bounds",
                "Scalar",
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
    impl ::snakebridge::__private::FromPython for Scalar {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("overload_bounds.Scalar")
        }
    }
    impl ::core::clone::Clone for Scalar {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Scalar {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Scalar {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Scalar {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Scalar {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Scalar {
        type Kind = Scalar;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Scalar {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Scalar {}
    impl Scalar {
        /// Python `overload_bounds.Scalar.Scalar`.
        ///
        /// ```text
        /// def Scalar(value: float) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Scalar")]
        #[inline]
        pub fn new<'a>(
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[2],
                [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)],
            )
        }
        /// Python attribute `overload_bounds.Scalar.value`: `float`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Scalar {
        /// Assigns Python's `value`.
        #[inline]
        pub fn set_value<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value),
            )
        }
    }
    /// Python class `overload_bounds.Int`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Int {
        base: self::Scalar,
    }
    impl ::snakebridge::__private::PythonClass for Int {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "overload_bounds",
                "Int",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Scalar as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Scalar as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Int {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("overload_bounds.Int")
        }
    }
    impl ::core::clone::Clone for Int {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Int {
        type Target = self::Scalar;
        #[inline]
        fn deref(&self) -> &self::Scalar {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Int {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Int {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Scalar> for Int {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Int {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Int {
        type Kind = Int;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Int {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Int {}
    impl Int {
        /// Python `overload_bounds.Int.Int`.
        ///
        /// ```text
        /// def Int(value: float) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Int")]
        #[inline]
        pub fn new<'a>(
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)],
            )
        }
    }
    /// Python class `overload_bounds.Float`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Float {
        base: self::Scalar,
    }
    impl ::snakebridge::__private::PythonClass for Float {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "overload_bounds",
                "Float",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Scalar as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Scalar as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Float {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("overload_bounds.Float")
        }
    }
    impl ::core::clone::Clone for Float {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Float {
        type Target = self::Scalar;
        #[inline]
        fn deref(&self) -> &self::Scalar {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Float {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Float {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Scalar> for Float {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Float {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Float {
        type Kind = Float;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Float {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Float {}
    impl Float {
        /// Python `overload_bounds.Float.Float`.
        ///
        /// ```text
        /// def Float(value: float) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Float")]
        #[inline]
        pub fn new<'a>(
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)],
            )
        }
    }
    /// Python class `overload_bounds.Named`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Named {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Named {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "overload_bounds",
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
            ::std::borrow::Cow::Borrowed("overload_bounds.Named")
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
        /// Python attribute `overload_bounds.Named.name`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
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
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// Python class `overload_bounds.Sized`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Sized {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Sized {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "overload_bounds",
                    "Sized",
                )
                .by_members(&["length"]);
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
    impl ::snakebridge::__private::FromPython for Sized {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("overload_bounds.Sized")
        }
    }
    impl ::core::clone::Clone for Sized {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Sized {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Sized {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Sized {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Sized {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Sized {
        type Kind = Sized;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Sized {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Sized {}
    impl Sized {
        /// Python attribute `overload_bounds.Sized.length`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn length(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Sized {
        /// Assigns Python's `length`.
        #[inline]
        pub fn set_length<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    /// Python class `overload_bounds.Pen`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Pen {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Pen {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "overload_bounds",
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
            ::std::borrow::Cow::Borrowed("overload_bounds.Pen")
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
        /// Python `overload_bounds.Pen.Pen`.
        ///
        /// ```text
        /// def Pen() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Pen")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[8], [])
        }
        /// Python attribute `overload_bounds.Pen.name`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[9],
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
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// Python class `overload_bounds.Rope`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Rope {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Rope {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "overload_bounds",
                "Rope",
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
    impl ::snakebridge::__private::FromPython for Rope {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("overload_bounds.Rope")
        }
    }
    impl ::core::clone::Clone for Rope {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Rope {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Rope {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Rope {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Rope {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Rope {
        type Kind = Rope;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Rope {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Rope {}
    impl Rope {
        /// Python `overload_bounds.Rope.Rope`.
        ///
        /// ```text
        /// def Rope() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Rope")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[10], [])
        }
        /// Python attribute `overload_bounds.Rope.length`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn length(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Rope {
        /// Assigns Python's `length`.
        #[inline]
        pub fn set_length<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    /// Python's `withname | withlength`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum WithNameOrWithLength {
        /// A WithName.
        WithName(::snakebridge::__private::Object),
        /// A WithLength.
        WithLength(::snakebridge::__private::Object),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl self::__takes::__Takes for WithNameOrWithLength {
        type Set = self::__takes::__Set0;
    }
    impl ::snakebridge::__private::Arm<WithNameOrWithLength>
    for ::snakebridge::__private::Object {}
    impl ::snakebridge::__private::UnionValue for WithNameOrWithLength {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::WithName(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::WithLength(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Union<WithNameOrWithLength>>,
    > for WithNameOrWithLength {
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
        ::snakebridge::__private::Union<WithNameOrWithLength>,
    > for WithNameOrWithLength {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `int | intlist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrIntList {
        /// A Int.
        Int(::core::primitive::i64),
        /// A IntList.
        IntList(::std::vec::Vec<::core::primitive::i64>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrIntList> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrIntList>
    for ::std::vec::Vec<::core::primitive::i64> {}
    impl ::snakebridge::__private::UnionValue for IntOrIntList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::IntList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::i64>,
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
        ::core::option::Option<::snakebridge::__private::Union<IntOrIntList>>,
    > for IntOrIntList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntOrIntList>>
    for IntOrIntList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Scalar: ::core::primitive::u64 = 8643856041849731891u64;
        pub const Int: ::core::primitive::u64 = 17244056153141152098u64;
        pub const Float: ::core::primitive::u64 = 15117707062251551210u64;
        pub const Named: ::core::primitive::u64 = 4079742089232830886u64;
        pub const Sized: ::core::primitive::u64 = 14475874408671907314u64;
        pub const Pen: ::core::primitive::u64 = 4262614444673263765u64;
        pub const Rope: ::core::primitive::u64 = 11331187341436115087u64;
    }
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    pub mod __members {
        pub enum length {}
        impl ::snakebridge::__private::Has<length> for super::Sized {}
        impl ::snakebridge::__private::Has<length> for super::Rope {}
    }
    #[doc(hidden)]
    pub mod __takes {
        pub trait __Takes {
            type Set;
        }
        pub trait __In<S> {}
        pub enum __Set0 {}
        impl __In<__Set0> for super::Named {}
        impl __In<__Set0> for super::Sized {}
        impl __In<__Set0> for super::Pen {}
        impl __In<__Set0> for super::Rope {}
        #[diagnostic::do_not_recommend]
        impl<__U: __Takes> ::snakebridge::__private::Arm<__U> for super::Named
        where
            Self: __In<__U::Set>,
        {}
        #[diagnostic::do_not_recommend]
        impl<__U: __Takes> ::snakebridge::__private::Arm<__U> for super::Sized
        where
            Self: __In<__U::Set>,
        {}
        #[diagnostic::do_not_recommend]
        impl<__U: __Takes> ::snakebridge::__private::Arm<__U> for super::Pen
        where
            Self: __In<__U::Set>,
        {}
        #[diagnostic::do_not_recommend]
        impl<__U: __Takes> ::snakebridge::__private::Arm<__U> for super::Rope
        where
            Self: __In<__U::Set>,
        {}
    }
    static __SITES: [::snakebridge::__private::Site; 12] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("overload_bounds", "scaled"),
            Site::function("overload_bounds", "size"),
            Site::function("overload_bounds", "Scalar"),
            Site::attribute("overload_bounds", "Scalar.value"),
            Site::function("overload_bounds", "Int"),
            Site::function("overload_bounds", "Float"),
            Site::attribute("overload_bounds", "Named.name"),
            Site::attribute("overload_bounds", "Sized.length"),
            Site::function("overload_bounds", "Pen"),
            Site::attribute("overload_bounds", "Pen.name"),
            Site::function("overload_bounds", "Rope"),
            Site::attribute("overload_bounds", "Rope.length"),
        ]
    };
}
