// @generated from protocol_argument.json
/// Python module `protocol_argument`.
///
/// A parameter declared as a protocol of the standard library, of \`typing\` and of this module.
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
pub mod protocol_argument {
    /// Python attribute `protocol_argument.Both`: `Any`.
    ///
    /// Untyped; found only at run time.
    #[doc(alias = "Both")]
    #[inline]
    pub fn both_2() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Value,
    > {
        ::snakebridge::__private::get(&self::__SITES[0])
    }
    /// Python `protocol_argument.welcome`.
    ///
    /// ```text
    /// def welcome(who: protocol_argument.Greeter, name: str) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn welcome<'a>(
        who: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Protocol<(self::__members::greet,)>,
        >,
        name: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Protocol<(self::__members::greet,)>,
                >::raw(who),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(name),
            ],
        )
    }
    /// Python `protocol_argument.name_of`.
    ///
    /// ```text
    /// def name_of(thing: protocol_argument.Named) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn name_of<'a>(
        thing: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Protocol<
                (::snakebridge::__private::protocol_members::name,),
            >,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Protocol<
                        (::snakebridge::__private::protocol_members::name,),
                    >,
                >::raw(thing),
            ],
        )
    }
    /// Python `protocol_argument.both`.
    ///
    /// ```text
    /// def both(thing: protocol_argument.Both) -> str
    /// ```
    ///
    /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn both<'a>(
        thing: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(thing),
            ],
        )
    }
    /// Python `protocol_argument.welcome_all`.
    ///
    /// ```text
    /// def welcome_all(who: list[protocol_argument.Greeter], name: str) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn welcome_all<'a>(
        who: impl ::snakebridge::__private::Arg<
            'a,
            ::std::vec::Vec<
                ::snakebridge::__private::Protocol<(self::__members::greet,)>,
            >,
        >,
        name: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<
                        ::snakebridge::__private::Protocol<(self::__members::greet,)>,
                    >,
                >::raw(who),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(name),
            ],
        )
    }
    /// Python `protocol_argument.maybe`.
    ///
    /// ```text
    /// def maybe(who: protocol_argument.Greeter | None = None) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn maybe() -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(&self::__SITES[5], [])
    }
    /// [`maybe`](maybe()) with options, set by name.
    #[doc(alias = "maybe")]
    #[inline]
    pub fn maybe_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Maybe<'c, 'a>,
        ) -> self::options::Maybe<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Maybe::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[5], [], __options)
    }
    /// Python `protocol_argument.size`.
    ///
    /// ```text
    /// def size(thing: Sized) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn size<'a>(
        thing: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Protocol<
                (::snakebridge::__private::protocol_members::__len__,),
            >,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[6],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Protocol<
                        (::snakebridge::__private::protocol_members::__len__,),
                    >,
                >::raw(thing),
            ],
        )
    }
    /// Python `protocol_argument.key`.
    ///
    /// ```text
    /// def key(thing: Hashable) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn key<'a>(
        thing: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Protocol<
                (::snakebridge::__private::protocol_members::__hash__,),
            >,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[7],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Protocol<
                        (::snakebridge::__private::protocol_members::__hash__,),
                    >,
                >::raw(thing),
            ],
        )
    }
    /// Python class `protocol_argument.Greeter`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Greeter {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Greeter {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "protocol_argument",
                    "Greeter",
                )
                .by_members(&["greet"]);
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
    impl ::snakebridge::__private::FromPython for Greeter {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocol_argument.Greeter")
        }
    }
    impl ::core::clone::Clone for Greeter {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Greeter {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Greeter {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Greeter {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Greeter {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Greeter {
        type Kind = Greeter;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Greeter {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Greeter {}
    impl Greeter {
        /// Python `protocol_argument.Greeter.greet`.
        ///
        /// ```text
        /// def greet(name: str) -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn greet<'a>(
            &self,
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
    }
    /// Python class `protocol_argument.Named`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Named {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Named {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "protocol_argument",
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
            ::std::borrow::Cow::Borrowed("protocol_argument.Named")
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
        /// Python attribute `protocol_argument.Named.name`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[9],
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
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// Python class `protocol_argument.Polite`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Polite {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Polite {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "protocol_argument",
                "Polite",
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
    impl ::snakebridge::__private::FromPython for Polite {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocol_argument.Polite")
        }
    }
    impl ::core::clone::Clone for Polite {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Polite {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Polite {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Polite {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Polite {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Polite {
        type Kind = Polite;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Polite {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Polite {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Polite {}
    impl Polite {
        /// Python `protocol_argument.Polite.Polite`.
        ///
        /// ```text
        /// def Polite(name: str) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Polite")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
        /// Python `protocol_argument.Polite.greet`.
        ///
        /// ```text
        /// def greet(name: str) -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn greet<'a>(
            &self,
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
        /// Python attribute `protocol_argument.Polite.name`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Polite {
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
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
    /// Python class `protocol_argument.VeryPolite`.
    ///
    /// Has all members by inheritance.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct VeryPolite {
        base: self::Polite,
    }
    impl ::snakebridge::__private::PythonClass for VeryPolite {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "protocol_argument",
                "VeryPolite",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Polite as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Polite as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for VeryPolite {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocol_argument.VeryPolite")
        }
    }
    impl ::core::clone::Clone for VeryPolite {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for VeryPolite {
        type Target = self::Polite;
        #[inline]
        fn deref(&self) -> &self::Polite {
            &self.base
        }
    }
    impl ::core::fmt::Debug for VeryPolite {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for VeryPolite {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Polite> for VeryPolite {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for VeryPolite {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h VeryPolite {
        type Kind = VeryPolite;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for VeryPolite {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::VeryPolite {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::VeryPolite {}
    impl VeryPolite {
        /// Python `protocol_argument.VeryPolite.VeryPolite`.
        ///
        /// ```text
        /// def VeryPolite(name: str) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "VeryPolite")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[13],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
    }
    /// Python class `protocol_argument.Rude`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Rude {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Rude {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "protocol_argument",
                "Rude",
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
    impl ::snakebridge::__private::FromPython for Rude {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocol_argument.Rude")
        }
    }
    impl ::core::clone::Clone for Rude {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Rude {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Rude {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Rude {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Rude {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Rude {
        type Kind = Rude;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Rude {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Rude {}
    impl Rude {
        /// Python `protocol_argument.Rude.Rude`.
        ///
        /// ```text
        /// def Rude() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Rude")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[14], [])
        }
        /// Python `protocol_argument.Rude.shout`.
        ///
        /// ```text
        /// def shout() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn shout(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[15],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    /// Python class `protocol_argument.Unhashable`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Unhashable {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Unhashable {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "protocol_argument",
                "Unhashable",
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
    impl ::snakebridge::__private::FromPython for Unhashable {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocol_argument.Unhashable")
        }
    }
    impl ::core::clone::Clone for Unhashable {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Unhashable {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Unhashable {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Unhashable {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Unhashable {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Unhashable {
        type Kind = Unhashable;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Unhashable {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Unhashable {}
    impl Unhashable {
        /// Python `protocol_argument.Unhashable.Unhashable`.
        ///
        /// ```text
        /// def Unhashable() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Unhashable")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[16], [])
        }
        /// Python `protocol_argument.Unhashable.__len__`.
        ///
        /// ```text
        /// def __len__() -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__len__")]
        #[inline]
        pub fn len(&self) -> ::snakebridge::__private::Result<::core::primitive::usize> {
            ::snakebridge::__private::call(
                &self::__SITES[17],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `who`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Maybe<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `who`. Python's default: `None`.
            #[inline]
            pub fn who(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<
                        ::snakebridge::__private::Protocol<(super::__members::greet,)>,
                    >,
                >,
            ) -> Self {
                self.0
                    .set(
                        "who",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<
                                ::snakebridge::__private::Protocol<
                                    (super::__members::greet,),
                                >,
                            >,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Greeter: ::core::primitive::u64 = 3940962528090964346u64;
        pub const Named: ::core::primitive::u64 = 14350368065519794262u64;
        pub const Polite: ::core::primitive::u64 = 7939639860374868925u64;
        pub const VeryPolite: ::core::primitive::u64 = 8027392621922841313u64;
        pub const Rude: ::core::primitive::u64 = 2938825880870915775u64;
        pub const Unhashable: ::core::primitive::u64 = 5749344829344456653u64;
    }
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    pub mod __members {
        pub enum greet {}
        impl ::snakebridge::__private::Has<greet> for super::Greeter {}
        impl ::snakebridge::__private::Has<greet> for super::Polite {}
        impl ::snakebridge::__private::Has<greet> for super::VeryPolite {}
    }
    static __SITES: [::snakebridge::__private::Site; 18] = {
        use ::snakebridge::__private::Site;
        [
            Site::attribute("protocol_argument", "Both"),
            Site::function("protocol_argument", "welcome"),
            Site::function("protocol_argument", "name_of"),
            Site::function("protocol_argument", "both"),
            Site::function("protocol_argument", "welcome_all"),
            Site::function("protocol_argument", "maybe"),
            Site::function("protocol_argument", "size"),
            Site::function("protocol_argument", "key"),
            Site::method("protocol_argument", "Greeter", "greet"),
            Site::attribute("protocol_argument", "Named.name"),
            Site::function("protocol_argument", "Polite"),
            Site::method("protocol_argument", "Polite", "greet"),
            Site::attribute("protocol_argument", "Polite.name"),
            Site::function("protocol_argument", "VeryPolite"),
            Site::function("protocol_argument", "Rude"),
            Site::method("protocol_argument", "Rude", "shout"),
            Site::function("protocol_argument", "Unhashable"),
            Site::function("builtins", "len"),
        ]
    };
}
