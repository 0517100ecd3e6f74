// @generated from dataclass_inheritance.json
/// Python module `dataclass_inheritance`.
///
/// A dataclass that derives from one, and one that adds nothing of its own.
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
pub mod dataclass_inheritance {
    /// Python `dataclass_inheritance.derived`.
    ///
    /// ```text
    /// def derived() -> dataclass_inheritance.Derived
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn derived() -> ::snakebridge::__private::Result<self::Derived> {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `dataclass_inheritance.base`.
    ///
    /// ```text
    /// def base() -> dataclass_inheritance.Base
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn base() -> ::snakebridge::__private::Result<self::Base> {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `dataclass_inheritance.plain`.
    ///
    /// ```text
    /// def plain() -> dataclass_inheritance.Plain
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn plain() -> ::snakebridge::__private::Result<self::Plain> {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python `dataclass_inheritance.name`.
    ///
    /// ```text
    /// def name(value: dataclass_inheritance.Base) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn name<'a>(
        value: impl ::snakebridge::__private::Arg<'a, self::Base>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [::snakebridge::__private::Arg::<self::Base>::raw(value)],
        )
    }
    /// Python class `dataclass_inheritance.Base`.
    ///
    /// The base.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Base {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Base {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "dataclass_inheritance",
                "Base",
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
    impl ::snakebridge::__private::FromPython for Base {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("dataclass_inheritance.Base")
        }
    }
    impl ::core::clone::Clone for Base {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Base {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Base {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Base {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Base {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Base {
        type Kind = Base;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Base {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Base {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Base {}
    impl Base {
        /// Python `dataclass_inheritance.Base.Base`.
        ///
        /// ```text
        /// def Base(name: str, size: int = 1) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Base")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Base")]
        #[inline]
        pub fn new_with<'a>(
            name: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::BaseNew<'c, 'a>,
            ) -> self::options::BaseNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::BaseNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
                __options,
            )
        }
        /// Python attribute `dataclass_inheritance.Base.size`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn size(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `dataclass_inheritance.Base.__repr__`.
        ///
        /// ```text
        /// def __repr__() -> str
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__repr__")]
        #[inline]
        pub fn py_repr(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `dataclass_inheritance.Base.__eq__`.
        ///
        /// ```text
        /// def __eq__(value: object, /) -> bool
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__eq__")]
        #[inline]
        pub fn py_eq<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[8],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value),
                ],
            )
        }
        /// Python attribute `dataclass_inheritance.Base.name`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Base {
        /// Assigns Python's `size`.
        #[inline]
        pub fn set_size<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// The values of a [`Base`], as plain Rust data. Read by [`Base::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct BaseSnapshot {
        /// Python's `name`: `str`.
        pub name: ::std::string::String,
        /// Python's `size`: `int`.
        pub size: ::core::primitive::i64,
    }
    impl Base {
        /// Reads all fields into a [`BaseSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<BaseSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(BaseSnapshot {
                    name: ::snakebridge::__private::attr(
                        &self::__SITES[5],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    size: ::snakebridge::__private::attr(
                        &self::__SITES[6],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for BaseSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Base>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Base as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl BaseSnapshot {
        /// Makes a new [`Base`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Base> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "name",
                    ::snakebridge::__private::Raw::Str(
                        ::std::borrow::Cow::Borrowed(&self.name),
                    ),
                );
            __call.set("size", ::snakebridge::__private::Raw::Int(self.size));
            ::snakebridge::__private::call_with(&self::__SITES[4], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Base> for BaseSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Base> for &BaseSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Base>>
    for BaseSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Base>>
    for &BaseSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Base> for BaseSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for BaseSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &BaseSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for BaseSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for BaseSnapshot {
        type Kind = self::Base;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &BaseSnapshot {
        type Kind = self::Base;
    }
    /// Python class `dataclass_inheritance.Derived`.
    ///
    /// Adds a field and overrides another's type and default.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Derived {
        base: self::Base,
    }
    impl ::snakebridge::__private::PythonClass for Derived {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "dataclass_inheritance",
                "Derived",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Base as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Base as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Derived {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("dataclass_inheritance.Derived")
        }
    }
    impl ::core::clone::Clone for Derived {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Derived {
        type Target = self::Base;
        #[inline]
        fn deref(&self) -> &self::Base {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Derived {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Derived {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Base> for Derived {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Derived {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Derived {
        type Kind = Derived;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Derived {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Derived {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Derived {}
    impl Derived {
        /// Python `dataclass_inheritance.Derived.Derived`.
        ///
        /// ```text
        /// def Derived(name: str, size: int = 2, colour: str = 'red') -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Derived")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[9],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Derived")]
        #[inline]
        pub fn new_with<'a>(
            name: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::DerivedNew<'c, 'a>,
            ) -> self::options::DerivedNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::DerivedNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[9],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
                __options,
            )
        }
        /// Python attribute `dataclass_inheritance.Derived.size`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn size(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_inheritance.Derived.colour`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn colour(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `dataclass_inheritance.Derived.__repr__`.
        ///
        /// ```text
        /// def __repr__() -> str
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__repr__")]
        #[inline]
        pub fn py_repr(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `dataclass_inheritance.Derived.__eq__`.
        ///
        /// ```text
        /// def __eq__(value: object, /) -> bool
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__eq__")]
        #[inline]
        pub fn py_eq<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[8],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value),
                ],
            )
        }
    }
    impl Derived {
        /// Assigns Python's `size`.
        #[inline]
        pub fn set_size<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
        /// Assigns Python's `colour`.
        #[inline]
        pub fn set_colour<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// The values of a [`Derived`], as plain Rust data. Read by [`Derived::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct DerivedSnapshot {
        /// Python's `name`: `str`.
        pub name: ::std::string::String,
        /// Python's `size`: `int`.
        pub size: ::core::primitive::i64,
        /// Python's `colour`: `str`.
        pub colour: ::std::string::String,
    }
    impl Derived {
        /// Reads all fields into a [`DerivedSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<DerivedSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(DerivedSnapshot {
                    name: ::snakebridge::__private::attr(
                        &self::__SITES[10],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    size: ::snakebridge::__private::attr(
                        &self::__SITES[11],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    colour: ::snakebridge::__private::attr(
                        &self::__SITES[12],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for DerivedSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Derived>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Derived as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl DerivedSnapshot {
        /// Makes a new [`Derived`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Derived> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "name",
                    ::snakebridge::__private::Raw::Str(
                        ::std::borrow::Cow::Borrowed(&self.name),
                    ),
                );
            __call.set("size", ::snakebridge::__private::Raw::Int(self.size));
            __call
                .set(
                    "colour",
                    ::snakebridge::__private::Raw::Str(
                        ::std::borrow::Cow::Borrowed(&self.colour),
                    ),
                );
            ::snakebridge::__private::call_with(&self::__SITES[9], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Derived> for DerivedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Derived> for &DerivedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Derived>>
    for DerivedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Derived>>
    for &DerivedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Derived> for DerivedSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Base> for DerivedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Base> for &DerivedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Base>>
    for DerivedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Base>>
    for &DerivedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Base> for DerivedSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for DerivedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &DerivedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for DerivedSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for DerivedSnapshot {
        type Kind = self::Derived;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &DerivedSnapshot {
        type Kind = self::Derived;
    }
    /// Python class `dataclass_inheritance.Plain`.
    ///
    /// No dataclass of its own, but all its fields.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Plain {
        base: self::Derived,
    }
    impl ::snakebridge::__private::PythonClass for Plain {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "dataclass_inheritance",
                "Plain",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Derived as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Derived as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Plain {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("dataclass_inheritance.Plain")
        }
    }
    impl ::core::clone::Clone for Plain {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Plain {
        type Target = self::Derived;
        #[inline]
        fn deref(&self) -> &self::Derived {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Plain {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Plain {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Derived> for Plain {}
    impl ::snakebridge::__private::IsA<self::Base> for Plain {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Plain {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Plain {
        type Kind = Plain;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Plain {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Plain {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Plain {}
    impl Plain {
        /// Python `dataclass_inheritance.Plain.Plain`.
        ///
        /// ```text
        /// def Plain(name: str, size: int = 2, colour: str = 'red') -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Plain")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[13],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Plain")]
        #[inline]
        pub fn new_with<'a>(
            name: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::DerivedNew<'c, 'a>,
            ) -> self::options::DerivedNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::DerivedNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[13],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
                __options,
            )
        }
        /// Python `dataclass_inheritance.Plain.describe`.
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
                &self::__SITES[17],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    /// The values of a [`Plain`], as plain Rust data. Read by [`Plain::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct PlainSnapshot {
        /// Python's `name`: `str`.
        pub name: ::std::string::String,
        /// Python's `size`: `int`.
        pub size: ::core::primitive::i64,
        /// Python's `colour`: `str`.
        pub colour: ::std::string::String,
    }
    impl Plain {
        /// Reads all fields into a [`PlainSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<PlainSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(PlainSnapshot {
                    name: ::snakebridge::__private::attr(
                        &self::__SITES[14],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    size: ::snakebridge::__private::attr(
                        &self::__SITES[15],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    colour: ::snakebridge::__private::attr(
                        &self::__SITES[16],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for PlainSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Plain>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Plain as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl PlainSnapshot {
        /// Makes a new [`Plain`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Plain> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "name",
                    ::snakebridge::__private::Raw::Str(
                        ::std::borrow::Cow::Borrowed(&self.name),
                    ),
                );
            __call.set("size", ::snakebridge::__private::Raw::Int(self.size));
            __call
                .set(
                    "colour",
                    ::snakebridge::__private::Raw::Str(
                        ::std::borrow::Cow::Borrowed(&self.colour),
                    ),
                );
            ::snakebridge::__private::call_with(&self::__SITES[13], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Plain> for PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Plain> for &PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Plain>>
    for PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Plain>>
    for &PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Plain> for PlainSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Derived> for PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Derived> for &PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Derived>>
    for PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Derived>>
    for &PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Derived> for PlainSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Base> for PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Base> for &PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Base>>
    for PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Base>>
    for &PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Base> for PlainSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &PlainSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for PlainSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for PlainSnapshot {
        type Kind = self::Plain;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &PlainSnapshot {
        type Kind = self::Plain;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `size`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct BaseNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> BaseNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `size`. Python's default: `1`.
            #[inline]
            pub fn size(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "size",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `size`, `colour`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct DerivedNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> DerivedNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `size`. Python's default: `2`.
            #[inline]
            pub fn size(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "size",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `colour`. Python's default: `'red'`.
            #[inline]
            pub fn colour(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
            ) -> Self {
                self.0
                    .set(
                        "colour",
                        ::snakebridge::__private::Arg::<
                            ::std::string::String,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Base: ::core::primitive::u64 = 13358594229082298106u64;
        pub const Derived: ::core::primitive::u64 = 7761131327110238841u64;
        pub const Plain: ::core::primitive::u64 = 14811971098975066862u64;
    }
    static __SITES: [::snakebridge::__private::Site; 18] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("dataclass_inheritance", "derived"),
            Site::function("dataclass_inheritance", "base"),
            Site::function("dataclass_inheritance", "plain"),
            Site::function("dataclass_inheritance", "name"),
            Site::function("dataclass_inheritance", "Base"),
            Site::attribute("dataclass_inheritance", "Base.name"),
            Site::attribute("dataclass_inheritance", "Base.size"),
            Site::function("builtins", "repr"),
            Site::function("operator", "eq"),
            Site::function("dataclass_inheritance", "Derived"),
            Site::attribute("dataclass_inheritance", "Derived.name"),
            Site::attribute("dataclass_inheritance", "Derived.size"),
            Site::attribute("dataclass_inheritance", "Derived.colour"),
            Site::function("dataclass_inheritance", "Plain"),
            Site::attribute("dataclass_inheritance", "Plain.name"),
            Site::attribute("dataclass_inheritance", "Plain.size"),
            Site::attribute("dataclass_inheritance", "Plain.colour"),
            Site::method("dataclass_inheritance", "Plain", "describe"),
        ]
    };
}
