// @generated from operators.json
/// Python module `operators`.
///
/// Arithmetic, unary and reflected operators.
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
pub mod operators {
    /// Python class `operators.Vector`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Vector {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Vector {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "operators",
                "Vector",
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
    impl ::snakebridge::__private::FromPython for Vector {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("operators.Vector")
        }
    }
    impl ::core::clone::Clone for Vector {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Vector {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Vector {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Vector {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Vector {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Vector {
        type Kind = Vector;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Vector {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Vector {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Vector {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Vector {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__neg__,
    > for self::Vector {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__sub__,
    > for self::Vector {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__truediv__,
    > for self::Vector {}
    impl Vector {
        /// Python `operators.Vector.Vector`.
        ///
        /// ```text
        /// def Vector(x: int, y: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Vector")]
        #[inline]
        pub fn new<'a>(
            x: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            y: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[0],
                [
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(x),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(y),
                ],
            )
        }
        /// Python `operators.Vector.__matmul__`.
        ///
        /// ```text
        /// def __matmul__(other: operators.Vector) -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__matmul__")]
        #[inline]
        pub fn matmul<'a>(
            &self,
            other: &'a self::Vector,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::call(
                &self::__SITES[1],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(other),
                    ),
                ],
            )
        }
        /// Python `operators.Vector.__repr__`.
        ///
        /// ```text
        /// def __repr__() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__repr__")]
        #[inline]
        pub fn py_repr(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(
                &self::__SITES[2],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `operators.Vector.x`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn x(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `operators.Vector.y`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn y(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Vector {
        /// Assigns Python's `x`.
        #[inline]
        pub fn set_x<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
        /// Assigns Python's `y`.
        #[inline]
        pub fn set_y<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    impl<'__h, '__r> ::core::ops::Add<&'__r self::Vector> for &'__h Vector {
        type Output = ::snakebridge::__private::Result<self::Vector>;
        fn add(self, right: &'__r self::Vector) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::Add<&'__r self::Vector> for Vector {
        type Output = ::snakebridge::__private::Result<self::Vector>;
        fn add(self, right: &'__r self::Vector) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    impl<'__h, '__r> ::core::ops::Sub<&'__r self::Vector> for &'__h Vector {
        type Output = ::snakebridge::__private::Result<self::Vector>;
        fn sub(self, right: &'__r self::Vector) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[6],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::Sub<&'__r self::Vector> for Vector {
        type Output = ::snakebridge::__private::Result<self::Vector>;
        fn sub(self, right: &'__r self::Vector) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[6],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    impl<'__h, '__r> ::core::ops::Mul<::core::primitive::i64> for &'__h Vector {
        type Output = ::snakebridge::__private::Result<self::Vector>;
        fn mul(self, right: ::core::primitive::i64) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(right),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::Mul<::core::primitive::i64> for Vector {
        type Output = ::snakebridge::__private::Result<self::Vector>;
        fn mul(self, right: ::core::primitive::i64) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(right),
                ],
            )
        }
    }
    impl<'__h, '__r> ::core::ops::Div<::core::primitive::i64> for &'__h Vector {
        type Output = ::snakebridge::__private::Result<
            (::core::primitive::f64, ::core::primitive::f64),
        >;
        fn div(self, right: ::core::primitive::i64) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[8],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(right),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::Div<::core::primitive::i64> for Vector {
        type Output = ::snakebridge::__private::Result<
            (::core::primitive::f64, ::core::primitive::f64),
        >;
        fn div(self, right: ::core::primitive::i64) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[8],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(right),
                ],
            )
        }
    }
    impl ::snakebridge::__private::Supports<::snakebridge::__private::supports::Neg>
    for Vector {
        type Output = self::Vector;
    }
    impl<'__h> ::core::ops::Neg for &'__h Vector {
        type Output = ::snakebridge::__private::Result<self::Vector>;
        fn neg(self) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[9],
                [::snakebridge::__private::Raw::Object(this)],
            )
        }
    }
    impl ::core::ops::Neg for Vector {
        type Output = ::snakebridge::__private::Result<self::Vector>;
        fn neg(self) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[9],
                [::snakebridge::__private::Raw::Object(this)],
            )
        }
    }
    impl<'__h, '__r> ::core::ops::BitOr<&'__r self::Vector> for &'__h Vector {
        type Output = ::snakebridge::__private::Result<::std::string::String>;
        fn bitor(self, right: &'__r self::Vector) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::BitOr<&'__r self::Vector> for Vector {
        type Output = ::snakebridge::__private::Result<::std::string::String>;
        fn bitor(self, right: &'__r self::Vector) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    impl<'__h, '__r> ::core::ops::BitOr<::core::primitive::i64> for &'__h Vector {
        type Output = ::snakebridge::__private::Result<::std::string::String>;
        fn bitor(self, right: ::core::primitive::i64) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(right),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::BitOr<::core::primitive::i64> for Vector {
        type Output = ::snakebridge::__private::Result<::std::string::String>;
        fn bitor(self, right: ::core::primitive::i64) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(right),
                ],
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Vector: ::core::primitive::u64 = 16425848008815696076u64;
    }
    static __SITES: [::snakebridge::__private::Site; 11] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("operators", "Vector"),
            Site::function("operator", "matmul"),
            Site::function("builtins", "repr"),
            Site::attribute("operators", "Vector.x"),
            Site::attribute("operators", "Vector.y"),
            Site::function("operator", "add"),
            Site::function("operator", "sub"),
            Site::function("operator", "mul"),
            Site::function("operator", "truediv"),
            Site::function("operator", "neg"),
            Site::function("operator", "or_"),
        ]
    };
}
