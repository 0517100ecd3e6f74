// @generated from reexport.json
/// Python module `reexport`.
///
/// Names that another module defines: listed by \`\_\_all\_\_\`, so they belong here too.
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
pub mod reexport {
    /// Python `reexport.to_text`.
    ///
    /// Serialize \`\`obj\`\` to a JSON formatted \`\`str\`\`.
    ///
    /// If \`\`skipkeys\`\` is true then \`\`dict\`\` keys that are not basic types
    /// (\`\`str\`\`, \`\`int\`\`, \`\`float\`\`, \`\`bool\`\`, \`\`None\`\`) will be skipped
    /// instead of raising a \`\`TypeError\`\`.
    ///
    /// If \`\`ensure\_ascii\`\` is false, then the return value can contain non-ASCII
    /// characters if they appear in strings contained in \`\`obj\`\`. Otherwise, all
    /// such characters are escaped in JSON strings.
    ///
    /// If \`\`check\_circular\`\` is false, then the circular reference check
    /// for container types will be skipped and a circular reference will
    /// result in an \`\`RecursionError\`\` (or worse).
    ///
    /// If \`\`allow\_nan\`\` is false, then it will be a \`\`ValueError\`\` to
    /// serialize out of range \`\`float\`\` values (\`\`nan\`\`, \`\`inf\`\`, \`\`-inf\`\`) in
    /// strict compliance of the JSON specification, instead of using the
    /// JavaScript equivalents (\`\`NaN\`\`, \`\`Infinity\`\`, \`\`-Infinity\`\`).
    ///
    /// If \`\`indent\`\` is a non-negative integer, then JSON array elements and
    /// object members will be pretty-printed with that indent level. An indent
    /// level of 0 will only insert newlines. \`\`None\`\` is the most compact
    /// representation.
    ///
    /// If specified, \`\`separators\`\` should be an \`\`(item\_separator, key\_separator)\`\`
    /// tuple.  The default is \`\`(', ', ': ')\`\` if \*indent\* is \`\`None\`\` and
    /// \`\`(',', ': ')\`\` otherwise.  To get the most compact JSON representation,
    /// you should specify \`\`(',', ':')\`\` to eliminate whitespace.
    ///
    /// \`\`default(obj)\`\` is a function that should return a serializable version
    /// of obj or raise TypeError. The default simply raises TypeError.
    ///
    /// If \*sort\_keys\* is true (default: \`\`False\`\`), then the output of
    /// dictionaries will be sorted by key.
    ///
    /// To use a custom \`\`JSONEncoder\`\` subclass (e.g. one that overrides the
    /// \`\`.default()\`\` method to serialize additional types), specify it with
    /// the \`\`cls\`\` kwarg; otherwise \`\`JSONEncoder\`\` is used.
    ///
    /// ```text
    /// def to_text(obj, *, skipkeys: bool | Any = False, ensure_ascii: bool | Any = True, check_circular: bool | Any = True, allow_nan: bool | Any = True, cls = None, indent = None, separators = None, default = None, sort_keys: bool | Any = False, **kw) -> Any
    /// ```
    ///
    /// Types from default values; found only at run time.
    #[inline]
    pub fn to_text<'a>(
        obj: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::snakebridge::__private::Value>::raw(obj)],
        )
    }
    /// [`to_text`](to_text()) with options, set by name.
    #[doc(alias = "to_text")]
    #[inline]
    pub fn to_text_with<'a>(
        obj: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::ToText<'c, 'a>,
        ) -> self::options::ToText<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::ToText::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::snakebridge::__private::Value>::raw(obj)],
            __options,
        )
    }
    /// Python attribute `reexport.tau`: `float`.
    ///
    /// Types from run-time annotations; found only at run time.
    #[inline]
    pub fn tau() -> ::snakebridge::__private::Result<::core::primitive::f64> {
        ::snakebridge::__private::get(&self::__SITES[1])
    }
    /// Python `reexport.half`.
    ///
    /// ```text
    /// def half(of: fractions.Fraction) -> fractions.Fraction
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn half<'a>(
        of: &'a self::Fraction,
    ) -> ::snakebridge::__private::Result<self::Fraction> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(of),
                ),
            ],
        )
    }
    /// Python class `reexport.Fraction`.
    ///
    /// This class implements rational numbers.
    ///
    /// In the two-argument form of the constructor, Fraction(8, 6) will
    /// produce a rational number equivalent to 4/3. Both arguments must
    /// be Rational. The numerator defaults to 0 and the denominator
    /// defaults to 1 so that Fraction(3) == 3 and Fraction() == 0.
    ///
    /// Fractions can also be constructed from:
    ///
    /// ```text
    ///   - numeric strings similar to those accepted by the
    ///     float constructor (for example, '-2.3' or '1e10')
    ///
    ///   - strings of the form '123/456'
    ///
    ///   - float and Decimal instances
    ///
    ///   - other Rational instances (including integers)
    /// ```
    ///
    /// Untyped; found only at run time.
    pub struct Fraction {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Fraction {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "reexport",
                "Fraction",
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
    impl ::snakebridge::__private::FromPython for Fraction {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("reexport.Fraction")
        }
    }
    impl ::core::clone::Clone for Fraction {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Fraction {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Fraction {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Fraction {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Fraction {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Fraction {
        type Kind = Fraction;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Fraction {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__abs__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__bool__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ceil__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__complex__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__divmod__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__float__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__floor__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__int__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mod__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__neg__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pos__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pow__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__radd__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rdivmod__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmod__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__round__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rsub__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__sub__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__truediv__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__trunc__,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::as_integer_ratio,
    > for self::Fraction {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Fraction {}
    impl Fraction {
        /// Python `reexport.Fraction.Fraction`.
        ///
        /// ```text
        /// def Fraction(numerator: int | Any = 0, denominator = None, *, _normalize: bool | Any = True) -> Self
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "Fraction")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[3], [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Fraction")]
        #[inline]
        pub fn new_with<'a>(
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::FractionNew<'c, 'a>,
            ) -> self::options::FractionNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::FractionNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[3], [], __options)
        }
        /// Python `reexport.Fraction.from_float`.
        ///
        /// Converts a finite float to a rational number, exactly.
        ///
        /// Beware that Fraction.from\_float(0.3) != Fraction(3, 10).
        ///
        /// ```text
        /// def from_float(f) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[inline]
        pub fn from_float<'a>(
            f: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(f),
                ],
            )
        }
        /// Python `reexport.Fraction.from_decimal`.
        ///
        /// Converts a finite Decimal instance to a rational number, exactly.
        ///
        /// ```text
        /// def from_decimal(dec) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[inline]
        pub fn from_decimal<'a>(
            dec: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(dec),
                ],
            )
        }
        /// Python `reexport.Fraction.as_integer_ratio`.
        ///
        /// Return the integer ratio as a tuple.
        ///
        /// Return a tuple of two integers, whose ratio is equal to the
        /// Fraction and with a positive denominator.
        ///
        /// ```text
        /// def as_integer_ratio() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[inline]
        pub fn as_integer_ratio(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::method(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `reexport.Fraction.limit_denominator`.
        ///
        /// Closest Fraction to self with denominator at most max\_denominator.
        ///
        /// ```text
        /// >>> Fraction('3.141592653589793').limit_denominator(10)
        /// Fraction(22, 7)
        /// >>> Fraction('3.141592653589793').limit_denominator(100)
        /// Fraction(311, 99)
        /// >>> Fraction(4321, 8765).limit_denominator(10000)
        /// Fraction(4321, 8765)
        /// ```
        ///
        /// ```text
        /// def limit_denominator(max_denominator: int | Any = 1000000) -> Any
        /// ```
        ///
        /// Types from default values; found only at run time.
        #[inline]
        pub fn limit_denominator(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::method(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// [`limit_denominator`](Self::limit_denominator()) with options, set by name.
        #[doc(alias = "limit_denominator")]
        #[inline]
        pub fn limit_denominator_with<'a>(
            &self,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::FractionLimitDenominator<'c, 'a>,
            ) -> self::options::FractionLimitDenominator<'c, 'a>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::FractionLimitDenominator::__new(__call));
            ::snakebridge::__private::method_with(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
                __options,
            )
        }
        /// Python attribute `reexport.Fraction.numerator`: `Any`.
        ///
        /// Untyped; found only at run time.
        #[inline]
        pub fn numerator(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::attr(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `reexport.Fraction.denominator`: `Any`.
        ///
        /// Untyped; found only at run time.
        #[inline]
        pub fn denominator(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::attr(
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `reexport.Fraction.__repr__`.
        ///
        /// repr(self)
        ///
        /// ```text
        /// def __repr__() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__repr__")]
        #[inline]
        pub fn py_repr(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `reexport.Fraction.__str__`.
        ///
        /// str(self)
        ///
        /// ```text
        /// def __str__() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__str__")]
        #[inline]
        pub fn py_str(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[11],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `reexport.Fraction.__floordiv__`.
        ///
        /// a // b
        ///
        /// ```text
        /// def __floordiv__(b) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__floordiv__")]
        #[inline]
        pub fn floordiv<'a>(
            &self,
            b: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[12],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(b),
                ],
            )
        }
        /// Python `reexport.Fraction.__divmod__`.
        ///
        /// (a // b, a % b)
        ///
        /// ```text
        /// def __divmod__(b) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__divmod__")]
        #[inline]
        pub fn divmod<'a>(
            &self,
            b: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[13],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(b),
                ],
            )
        }
        /// Python `reexport.Fraction.__pow__`.
        ///
        /// a \*\* b
        ///
        /// If b is not an integer, the result will be a float or complex
        /// since roots are generally irrational. If b is an integer, the
        /// result will be rational.
        ///
        /// ```text
        /// def __pow__(b) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__pow__")]
        #[inline]
        pub fn pow<'a>(
            &self,
            b: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[14],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(b),
                ],
            )
        }
        /// Python `reexport.Fraction.__pos__`.
        ///
        /// \+a: Coerces a subclass instance to Fraction
        ///
        /// ```text
        /// def __pos__() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__pos__")]
        #[inline]
        pub fn pos(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[15],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `reexport.Fraction.__abs__`.
        ///
        /// abs(a)
        ///
        /// ```text
        /// def __abs__() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__abs__")]
        #[inline]
        pub fn abs(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[16],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `reexport.Fraction.__int__`.
        ///
        /// int(a)
        ///
        /// ```text
        /// def __int__(_index = index) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__int__")]
        #[inline]
        pub fn py_int(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[17],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// [`py_int`](Self::py_int()) with options, set by name.
        #[doc(alias = "__int__")]
        #[inline]
        pub fn py_int_with<'a>(
            &'a self,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::FractionPyInt<'c, 'a>,
            ) -> self::options::FractionPyInt<'c, 'a>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::FractionPyInt::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[17],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
                __options,
            )
        }
        /// Python `reexport.Fraction.__trunc__`.
        ///
        /// math.trunc(a)
        ///
        /// ```text
        /// def __trunc__() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__trunc__")]
        #[inline]
        pub fn trunc(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[18],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `reexport.Fraction.__floor__`.
        ///
        /// math.floor(a)
        ///
        /// ```text
        /// def __floor__() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__floor__")]
        #[inline]
        pub fn floor(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[19],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `reexport.Fraction.__ceil__`.
        ///
        /// math.ceil(a)
        ///
        /// ```text
        /// def __ceil__() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__ceil__")]
        #[inline]
        pub fn ceil(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[20],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `reexport.Fraction.__round__`.
        ///
        /// round(self, ndigits)
        ///
        /// Rounds half toward even.
        ///
        /// ```text
        /// def __round__(ndigits = None) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__round__")]
        #[inline]
        pub fn round(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[21],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// [`round`](Self::round()) with options, set by name.
        #[doc(alias = "__round__")]
        #[inline]
        pub fn round_with<'a>(
            &'a self,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::FractionRound<'c, 'a>,
            ) -> self::options::FractionRound<'c, 'a>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::FractionRound::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[21],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
                __options,
            )
        }
        /// Python `reexport.Fraction.__hash__`.
        ///
        /// hash(self)
        ///
        /// ```text
        /// def __hash__() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__hash__")]
        #[inline]
        pub fn py_hash(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[22],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `reexport.Fraction.__eq__`.
        ///
        /// a == b
        ///
        /// ```text
        /// def __eq__(b) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__eq__")]
        #[inline]
        pub fn py_eq<'a>(
            &self,
            b: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[23],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(b),
                ],
            )
        }
        /// Python `reexport.Fraction.__lt__`.
        ///
        /// a \< b
        ///
        /// ```text
        /// def __lt__(b) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__lt__")]
        #[inline]
        pub fn py_lt<'a>(
            &self,
            b: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[24],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(b),
                ],
            )
        }
        /// Python `reexport.Fraction.__gt__`.
        ///
        /// a \> b
        ///
        /// ```text
        /// def __gt__(b) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__gt__")]
        #[inline]
        pub fn py_gt<'a>(
            &self,
            b: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[25],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(b),
                ],
            )
        }
        /// Python `reexport.Fraction.__le__`.
        ///
        /// a \<= b
        ///
        /// ```text
        /// def __le__(b) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__le__")]
        #[inline]
        pub fn py_le<'a>(
            &self,
            b: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[26],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(b),
                ],
            )
        }
        /// Python `reexport.Fraction.__ge__`.
        ///
        /// a \>= b
        ///
        /// ```text
        /// def __ge__(b) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__ge__")]
        #[inline]
        pub fn py_ge<'a>(
            &self,
            b: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[27],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(b),
                ],
            )
        }
        /// Python `reexport.Fraction.__bool__`.
        ///
        /// a != 0
        ///
        /// ```text
        /// def __bool__() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__bool__")]
        #[inline]
        pub fn py_bool(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[28],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `reexport.Fraction.__float__`.
        ///
        /// float(self) = self.numerator / self.denominator
        ///
        /// It's important that this conversion use the integer's "true"
        /// division rather than casting one side to float before dividing
        /// so that ratios of huge integers convert without overflowing.
        ///
        /// ```text
        /// def __float__() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__float__")]
        #[inline]
        pub fn py_float(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[29],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `reexport.Fraction.__complex__`.
        ///
        /// complex(self) == complex(float(self), 0)
        ///
        /// ```text
        /// def __complex__() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__complex__")]
        #[inline]
        pub fn py_complex(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[30],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `reexport.Fraction.real`: `Any`.
        ///
        /// Real numbers are their real component.
        ///
        /// Untyped; found only at run time.
        #[inline]
        pub fn real(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::attr(
                &self::__SITES[31],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `reexport.Fraction.imag`: `Any`.
        ///
        /// Real numbers have no imaginary component.
        ///
        /// Untyped; found only at run time.
        #[inline]
        pub fn imag(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::attr(
                &self::__SITES[32],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `reexport.Fraction.conjugate`.
        ///
        /// Conjugate is a no-op for Reals.
        ///
        /// ```text
        /// def conjugate() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[inline]
        pub fn conjugate(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::method(
                &self::__SITES[33],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    impl<
        '__h,
        '__r,
        __R: ::snakebridge::__private::Arg<'__r, ::snakebridge::__private::Value>,
    > ::core::ops::Add<__R> for &'__h Fraction {
        type Output = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        fn add(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[34],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(right),
                ],
            )
        }
    }
    impl<
        '__r,
        __R: ::snakebridge::__private::Arg<'__r, ::snakebridge::__private::Value>,
    > ::core::ops::Add<__R> for Fraction {
        type Output = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        fn add(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[34],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(right),
                ],
            )
        }
    }
    impl<
        '__h,
        '__r,
        __R: ::snakebridge::__private::Arg<'__r, ::snakebridge::__private::Value>,
    > ::core::ops::Sub<__R> for &'__h Fraction {
        type Output = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        fn sub(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[35],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(right),
                ],
            )
        }
    }
    impl<
        '__r,
        __R: ::snakebridge::__private::Arg<'__r, ::snakebridge::__private::Value>,
    > ::core::ops::Sub<__R> for Fraction {
        type Output = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        fn sub(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[35],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(right),
                ],
            )
        }
    }
    impl<
        '__h,
        '__r,
        __R: ::snakebridge::__private::Arg<'__r, ::snakebridge::__private::Value>,
    > ::core::ops::Mul<__R> for &'__h Fraction {
        type Output = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        fn mul(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[36],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(right),
                ],
            )
        }
    }
    impl<
        '__r,
        __R: ::snakebridge::__private::Arg<'__r, ::snakebridge::__private::Value>,
    > ::core::ops::Mul<__R> for Fraction {
        type Output = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        fn mul(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[36],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(right),
                ],
            )
        }
    }
    impl<
        '__h,
        '__r,
        __R: ::snakebridge::__private::Arg<'__r, ::snakebridge::__private::Value>,
    > ::core::ops::Div<__R> for &'__h Fraction {
        type Output = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        fn div(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[37],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(right),
                ],
            )
        }
    }
    impl<
        '__r,
        __R: ::snakebridge::__private::Arg<'__r, ::snakebridge::__private::Value>,
    > ::core::ops::Div<__R> for Fraction {
        type Output = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        fn div(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[37],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(right),
                ],
            )
        }
    }
    impl<
        '__h,
        '__r,
        __R: ::snakebridge::__private::Arg<'__r, ::snakebridge::__private::Value>,
    > ::core::ops::Rem<__R> for &'__h Fraction {
        type Output = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        fn rem(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[38],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(right),
                ],
            )
        }
    }
    impl<
        '__r,
        __R: ::snakebridge::__private::Arg<'__r, ::snakebridge::__private::Value>,
    > ::core::ops::Rem<__R> for Fraction {
        type Output = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        fn rem(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[38],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(right),
                ],
            )
        }
    }
    impl ::snakebridge::__private::Supports<::snakebridge::__private::supports::Pos>
    for Fraction {
        type Output = ::snakebridge::__private::Value;
    }
    impl ::snakebridge::__private::Supports<::snakebridge::__private::supports::Neg>
    for Fraction {
        type Output = ::snakebridge::__private::Value;
    }
    impl<'__h> ::core::ops::Neg for &'__h Fraction {
        type Output = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        fn neg(self) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[39],
                [::snakebridge::__private::Raw::Object(this)],
            )
        }
    }
    impl ::core::ops::Neg for Fraction {
        type Output = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        fn neg(self) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[39],
                [::snakebridge::__private::Raw::Object(this)],
            )
        }
    }
    impl ::snakebridge::__private::Supports<::snakebridge::__private::supports::Abs>
    for Fraction {
        type Output = ::snakebridge::__private::Value;
    }
    impl ::snakebridge::__private::Supports<::snakebridge::__private::supports::Trunc>
    for Fraction {
        type Output = ::snakebridge::__private::Value;
    }
    impl ::snakebridge::__private::Supports<::snakebridge::__private::supports::Floor>
    for Fraction {
        type Output = ::snakebridge::__private::Value;
    }
    impl ::snakebridge::__private::Supports<::snakebridge::__private::supports::Ceil>
    for Fraction {
        type Output = ::snakebridge::__private::Value;
    }
    /// Python exception `reexport.JSONDecodeError`.
    ///
    /// Subclass of ValueError with the following additional properties:
    ///
    /// msg: The unformatted error message
    /// doc: The JSON document being parsed
    /// pos: The start index of doc where parsing failed
    /// lineno: The line corresponding to pos
    /// colno: The column corresponding to pos
    ///
    /// Untyped; found only at run time.
    #[doc(alias = "JSONDecodeError")]
    pub struct JsonDecodeError {
        base: ::snakebridge::__private::exceptions::ValueError,
    }
    impl ::snakebridge::__private::PythonClass for JsonDecodeError {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "reexport",
                "JSONDecodeError",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::exceptions::ValueError as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::exceptions::ValueError as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for JsonDecodeError {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("reexport.JSONDecodeError")
        }
    }
    impl ::core::clone::Clone for JsonDecodeError {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for JsonDecodeError {
        type Target = ::snakebridge::__private::exceptions::ValueError;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::exceptions::ValueError {
            &self.base
        }
    }
    impl ::core::fmt::Debug for JsonDecodeError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for JsonDecodeError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::ValueError>
    for JsonDecodeError {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::Exception>
    for JsonDecodeError {}
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::exceptions::BaseException,
    > for JsonDecodeError {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for JsonDecodeError {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h JsonDecodeError {
        type Kind = JsonDecodeError;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for JsonDecodeError {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::JsonDecodeError {}
    impl JsonDecodeError {
        /// Python `reexport.JSONDecodeError.JSONDecodeError`.
        ///
        /// ```text
        /// def JSONDecodeError(msg, doc, pos) -> Self
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "JSONDecodeError")]
        #[inline]
        pub fn new<'a>(
            msg: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
            doc: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
            pos: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[40],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(msg),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(doc),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(pos),
                ],
            )
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `numerator`, `denominator`, `normalize`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct FractionNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> FractionNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `numerator`. Python's default: `0`.
            #[inline]
            pub fn numerator(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "numerator",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Sets `denominator`. Python's default: `None`.
            #[inline]
            pub fn denominator(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "denominator",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Sets `_normalize`. Python's default: `True`.
            #[doc(alias = "_normalize")]
            #[inline]
            pub fn normalize(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "_normalize",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `max_denominator`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct FractionLimitDenominator<'c, 'a>(
            &'c mut ::snakebridge::__private::Call<'a>,
        );
        impl<'c, 'a> FractionLimitDenominator<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `max_denominator`. Python's default: `1000000`.
            #[inline]
            pub fn max_denominator(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "max_denominator",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `index`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct FractionPyInt<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> FractionPyInt<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `_index`. Python's default: `index`.
            #[doc(alias = "_index")]
            #[inline]
            pub fn index(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "_index",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `ndigits`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct FractionRound<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> FractionRound<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `ndigits`. Python's default: `None`.
            #[inline]
            pub fn ndigits(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "ndigits",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `skipkeys`, `ensure_ascii`, `check_circular`, `allow_nan`, `cls`, `indent`, `separators`, `default_`, `sort_keys`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct ToText<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> ToText<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `skipkeys`. Python's default: `False`.
            #[inline]
            pub fn skipkeys(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "skipkeys",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Sets `ensure_ascii`. Python's default: `True`.
            #[inline]
            pub fn ensure_ascii(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "ensure_ascii",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Sets `check_circular`. Python's default: `True`.
            #[inline]
            pub fn check_circular(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "check_circular",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Sets `allow_nan`. Python's default: `True`.
            #[inline]
            pub fn allow_nan(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "allow_nan",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Sets `cls`. Python's default: `None`.
            #[inline]
            pub fn cls(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "cls",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Sets `indent`. Python's default: `None`.
            #[inline]
            pub fn indent(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "indent",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Sets `separators`. Python's default: `None`.
            #[inline]
            pub fn separators(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "separators",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Sets `default`. Python's default: `None`.
            #[doc(alias = "default")]
            #[inline]
            pub fn default_(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "default",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Sets `sort_keys`. Python's default: `False`.
            #[inline]
            pub fn sort_keys(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "sort_keys",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Adds any keyword argument.
            #[inline]
            pub fn extra(
                self,
                name: impl ::core::convert::Into<
                    ::std::borrow::Cow<'static, ::core::primitive::str>,
                >,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .extra(
                        name,
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
        pub const Fraction: ::core::primitive::u64 = 2413541058738639813u64;
        pub const JsonDecodeError: ::core::primitive::u64 = 4414813655359758304u64;
    }
    static __SITES: [::snakebridge::__private::Site; 41] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("reexport", "to_text"),
            Site::attribute("reexport", "tau"),
            Site::function("reexport", "half"),
            Site::function("reexport", "Fraction"),
            Site::function("reexport", "Fraction.from_float"),
            Site::function("reexport", "Fraction.from_decimal"),
            Site::method("reexport", "Fraction", "as_integer_ratio"),
            Site::method("reexport", "Fraction", "limit_denominator"),
            Site::attribute("reexport", "Fraction.numerator"),
            Site::attribute("reexport", "Fraction.denominator"),
            Site::function("builtins", "repr"),
            Site::function("builtins", "str"),
            Site::function("operator", "floordiv"),
            Site::function("builtins", "divmod"),
            Site::function("builtins", "pow"),
            Site::function("operator", "pos"),
            Site::function("builtins", "abs"),
            Site::function("builtins", "int"),
            Site::function("math", "trunc"),
            Site::function("math", "floor"),
            Site::function("math", "ceil"),
            Site::function("builtins", "round"),
            Site::function("builtins", "hash"),
            Site::function("operator", "eq"),
            Site::function("operator", "lt"),
            Site::function("operator", "gt"),
            Site::function("operator", "le"),
            Site::function("operator", "ge"),
            Site::function("builtins", "bool"),
            Site::function("builtins", "float"),
            Site::function("builtins", "complex"),
            Site::attribute("reexport", "Fraction.real"),
            Site::attribute("reexport", "Fraction.imag"),
            Site::method("reexport", "Fraction", "conjugate"),
            Site::function("operator", "add"),
            Site::function("operator", "sub"),
            Site::function("operator", "mul"),
            Site::function("operator", "truediv"),
            Site::function("operator", "mod"),
            Site::function("operator", "neg"),
            Site::function("reexport", "JSONDecodeError"),
        ]
    };
}
