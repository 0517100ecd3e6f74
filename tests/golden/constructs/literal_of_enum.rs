// @generated from literal_of_enum.json
/// Python module `literal_of_enum`.
///
/// Literals of members of an enum are the enum.
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
pub mod literal_of_enum {
    /// Python `literal_of_enum.warm`.
    ///
    /// ```text
    /// def warm(color: Literal[literal_of_enum.Color.RED]) -> Literal[literal_of_enum.Color.RED]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn warm<'a>(
        color: impl ::snakebridge::__private::Arg<'a, self::Color>,
    ) -> ::snakebridge::__private::Result<self::Color> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<self::Color>::raw(color)],
        )
    }
    /// Python `literal_of_enum.cold`.
    ///
    /// ```text
    /// def cold(color: Literal[literal_of_enum.Color.GREEN, literal_of_enum.Color.BLUE]) -> Literal[literal_of_enum.Color.GREEN, literal_of_enum.Color.BLUE]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn cold<'a>(
        color: impl ::snakebridge::__private::Arg<'a, self::Color>,
    ) -> ::snakebridge::__private::Result<self::Color> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<self::Color>::raw(color)],
        )
    }
    /// Python class `literal_of_enum.Color`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Color")]
    pub struct ColorHandle {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for ColorHandle {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "literal_of_enum",
                "Color",
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
    impl ::snakebridge::__private::FromPython for ColorHandle {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("literal_of_enum.Color")
        }
    }
    impl ::core::clone::Clone for ColorHandle {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for ColorHandle {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for ColorHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for ColorHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for ColorHandle {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h ColorHandle {
        type Kind = ColorHandle;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for ColorHandle {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::ColorHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Color {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::ColorHandle {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Color {}
    impl ColorHandle {
        /// The name of the member.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// The value of the member.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// Python class `literal_of_enum.Color`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Color {
        /// Python enum member `literal_of_enum.Color.RED`, `1`.
        #[doc(alias = "RED")]
        Red,
        /// Python enum member `literal_of_enum.Color.GREEN`, `2`.
        #[doc(alias = "GREEN")]
        Green,
        /// Python enum member `literal_of_enum.Color.BLUE`, `3`.
        #[doc(alias = "BLUE")]
        Blue,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(::snakebridge::__private::Object),
    }
    impl Color {
        /// The member with this name in Python, aliases included.
        ///
        /// # Errors
        ///
        /// Python's `KeyError` if there is none.
        pub fn from_name(
            name: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_named(
                <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class(),
                name,
            )
        }
        /// The member with this value, as Python's class finds it.
        ///
        /// # Errors
        ///
        /// Python's `ValueError` if there is none.
        pub fn from_value<'a>(
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            )
        }
        /// All members of the Python class, without aliases.
        ///
        /// # Errors
        ///
        /// The module cannot be imported.
        pub fn members() -> ::snakebridge::__private::Result<::std::vec::Vec<Self>> {
            ::snakebridge::__private::members(
                <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class(),
            )
        }
        /// The member as a handle, which has the methods of the Python class.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or no longer has the member.
        pub fn object(&self) -> ::snakebridge::__private::Result<self::ColorHandle> {
            match self {
                Self::Unknown(object) => ::snakebridge::__private::Handle::cast(object),
                known => {
                    let class = <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::member_object(class, known.__name())
                }
            }
        }
        /// Python's `name`.
        ///
        /// # Errors
        ///
        /// The member is unknown and has no name.
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::attr_as(object, "name")
                }
                known => {
                    ::core::result::Result::Ok(
                        ::std::string::String::from(known.__name()),
                    )
                }
            }
        }
        /// Python's `value`.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or the type of the value differs from that of the known members.
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr_as(&self.object()?, "value")
        }
        fn __name(&self) -> &'static ::core::primitive::str {
            match self {
                Self::Red => "RED",
                Self::Green => "GREEN",
                Self::Blue => "BLUE",
                Self::Unknown(_) => "",
            }
        }
    }
    impl ::core::cmp::PartialEq for Color {
        fn eq(&self, other: &Self) -> ::core::primitive::bool {
            match (self, other) {
                (Self::Unknown(own), Self::Unknown(other)) => {
                    ::snakebridge::__private::Handle::is(own, other)
                }
                _ => {
                    ::core::cmp::PartialEq::eq(
                        &::core::mem::discriminant(self),
                        &::core::mem::discriminant(other),
                    )
                }
            }
        }
    }
    impl ::core::cmp::Eq for Color {}
    impl ::core::hash::Hash for Color {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Color {
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(object),
                    )
                }
                known => {
                    let class = <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::Raw::Member(class, known.__name())
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Color> for Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Color> for &Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Color>> for Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Color>>
    for &Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Color> for Color {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Color> for &Color {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Color> for Color {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Value>,
    > for Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Value>,
    > for &Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Color {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Color {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Color {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Color> for Color {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Color>
    for ::core::result::Result<Color, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Color> for &'a self::ColorHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Color>>
    for &'a self::ColorHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl ::snakebridge::__private::ArgKind for Color {
        type Given<'a> = Color;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Color {
        type Kind = Color;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Color {
        type Kind = Color;
    }
    impl ::core::convert::TryFrom<&self::ColorHandle> for Color {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            handle: &self::ColorHandle,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(handle),
                ),
            )
        }
    }
    impl Color {
        fn __named(name: &::core::primitive::str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match name {
                    "RED" => Self::Red,
                    "GREEN" => Self::Green,
                    "BLUE" => Self::Blue,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Color {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member(
                value,
                <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class(),
                Self::__named,
                Self::Unknown,
            )
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("literal_of_enum.Color")
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Color: ::core::primitive::u64 = 7591662185525500851u64;
    }
    static __SITES: [::snakebridge::__private::Site; 4] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("literal_of_enum", "warm"),
            Site::function("literal_of_enum", "cold"),
            Site::attribute("literal_of_enum", "Color.name"),
            Site::attribute("literal_of_enum", "Color.value"),
        ]
    };
}
