// @generated from abstract_class.json
/// Python module `abstract_class`.
///
/// Abstract classes have no constructor.
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
pub mod abstract_class {
    /// Python `abstract_class.total`.
    ///
    /// ```text
    /// def total(shapes: list[abstract_class.Shape]) -> float
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total<'a>(
        shapes: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::Shape>>,
    ) -> ::snakebridge::__private::Result<::core::primitive::f64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::vec::Vec<self::Shape>>::raw(shapes)],
        )
    }
    /// Python `abstract_class.unit`.
    ///
    /// ```text
    /// def unit() -> abstract_class.Shape
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn unit() -> ::snakebridge::__private::Result<self::Shape> {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python class `abstract_class.Shape`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Shape {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Shape {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "abstract_class",
                "Shape",
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
    impl ::snakebridge::__private::FromPython for Shape {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("abstract_class.Shape")
        }
    }
    impl ::core::clone::Clone for Shape {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Shape {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Shape {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Shape {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Shape {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Shape {
        type Kind = Shape;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Shape {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Shape {}
    impl Shape {
        /// Python `abstract_class.Shape.area`.
        ///
        /// ```text
        /// def area() -> float
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn area(&self) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::method(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `abstract_class.Shape.describe`.
        ///
        /// ```text
        /// def describe() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn describe(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `abstract_class.Shape.known`.
        ///
        /// ```text
        /// def known() -> list[str]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn known() -> ::snakebridge::__private::Result<
            ::std::vec::Vec<::std::string::String>,
        > {
            ::snakebridge::__private::call(&self::__SITES[4], [])
        }
    }
    /// Python class `abstract_class.Square`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Square {
        base: self::Shape,
    }
    impl ::snakebridge::__private::PythonClass for Square {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "abstract_class",
                "Square",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Shape as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Shape as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Square {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("abstract_class.Square")
        }
    }
    impl ::core::clone::Clone for Square {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Square {
        type Target = self::Shape;
        #[inline]
        fn deref(&self) -> &self::Shape {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Square {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Square {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Shape> for Square {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Square {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Square {
        type Kind = Square;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Square {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Square {}
    impl Square {
        /// Python `abstract_class.Square.Square`.
        ///
        /// ```text
        /// def Square(side: float) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Square")]
        #[inline]
        pub fn new<'a>(
            side: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(side)],
            )
        }
        /// Python `abstract_class.Square.area`.
        ///
        /// ```text
        /// def area() -> float
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn area(&self) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::method(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python attribute `abstract_class.Square.side`: `float`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn side(&self) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::attr(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `abstract_class.Square.known`.
        ///
        /// ```text
        /// def known() -> list[str]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn known() -> ::snakebridge::__private::Result<
            ::std::vec::Vec<::std::string::String>,
        > {
            ::snakebridge::__private::call(&self::__SITES[8], [])
        }
    }
    impl Square {
        /// Assigns Python's `side`.
        #[inline]
        pub fn set_side<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value),
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Shape: ::core::primitive::u64 = 17230802047749670805u64;
        pub const Square: ::core::primitive::u64 = 17990131995903476354u64;
    }
    static __SITES: [::snakebridge::__private::Site; 9] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("abstract_class", "total"),
            Site::function("abstract_class", "unit"),
            Site::method("abstract_class", "Shape", "area"),
            Site::method("abstract_class", "Shape", "describe"),
            Site::function("abstract_class", "Shape.known"),
            Site::function("abstract_class", "Square"),
            Site::method("abstract_class", "Square", "area"),
            Site::attribute("abstract_class", "Square.side"),
            Site::function("abstract_class", "Square.known"),
        ]
    };
}
