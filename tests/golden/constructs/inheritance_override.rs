// @generated from inheritance_override.json
/// Python module `inheritance_override`.
///
/// Inherited, overridden and added methods; an override that narrows.
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
pub mod inheritance_override {
    /// Python `inheritance_override.loudest`.
    ///
    /// ```text
    /// def loudest(animals: list[inheritance_override.Animal]) -> inheritance_override.Animal
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn loudest<'a>(
        animals: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::Animal>>,
    ) -> ::snakebridge::__private::Result<self::Animal> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<self::Animal>,
                >::raw(animals),
            ],
        )
    }
    /// Python class `inheritance_override.Animal`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Animal {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Animal {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "inheritance_override",
                "Animal",
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
    impl ::snakebridge::__private::FromPython for Animal {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("inheritance_override.Animal")
        }
    }
    impl ::core::clone::Clone for Animal {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Animal {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Animal {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Animal {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Animal {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Animal {
        type Kind = Animal;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Animal {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Animal {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Animal {}
    impl Animal {
        /// Python `inheritance_override.Animal.Animal`.
        ///
        /// ```text
        /// def Animal(name: str) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Animal")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[1],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
        /// Python `inheritance_override.Animal.sound`.
        ///
        /// ```text
        /// def sound() -> str | None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn sound(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::std::string::String>,
        > {
            ::snakebridge::__private::method(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `inheritance_override.Animal.intro`.
        ///
        /// ```text
        /// def intro() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn intro(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python attribute `inheritance_override.Animal.name`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Animal {
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// Python class `inheritance_override.Dog`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Dog {
        base: self::Animal,
    }
    impl ::snakebridge::__private::PythonClass for Dog {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "inheritance_override",
                "Dog",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Animal as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Animal as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Dog {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("inheritance_override.Dog")
        }
    }
    impl ::core::clone::Clone for Dog {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Dog {
        type Target = self::Animal;
        #[inline]
        fn deref(&self) -> &self::Animal {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Dog {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Dog {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Animal> for Dog {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Dog {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Dog {
        type Kind = Dog;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Dog {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Dog {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Dog {}
    impl Dog {
        /// Python `inheritance_override.Dog.Dog`.
        ///
        /// ```text
        /// def Dog(name: str) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Dog")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
        /// Python `inheritance_override.Dog.sound`.
        ///
        /// ```text
        /// def sound() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn sound(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `inheritance_override.Dog.fetch`.
        ///
        /// ```text
        /// def fetch(what: str = 'stick') -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn fetch(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// [`fetch`](Self::fetch()) with options, set by name.
        #[doc(alias = "fetch")]
        #[inline]
        pub fn fetch_with<'a>(
            &self,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::DogFetch<'c, 'a>,
            ) -> self::options::DogFetch<'c, 'a>,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::DogFetch::__new(__call));
            ::snakebridge::__private::method_with(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
                __options,
            )
        }
    }
    /// Python class `inheritance_override.Puppy`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Puppy {
        base: self::Dog,
    }
    impl ::snakebridge::__private::PythonClass for Puppy {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "inheritance_override",
                "Puppy",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Dog as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Dog as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Puppy {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("inheritance_override.Puppy")
        }
    }
    impl ::core::clone::Clone for Puppy {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Puppy {
        type Target = self::Dog;
        #[inline]
        fn deref(&self) -> &self::Dog {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Puppy {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Puppy {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Dog> for Puppy {}
    impl ::snakebridge::__private::IsA<self::Animal> for Puppy {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Puppy {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Puppy {
        type Kind = Puppy;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Puppy {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Puppy {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Puppy {}
    impl Puppy {
        /// Python `inheritance_override.Puppy.Puppy`.
        ///
        /// ```text
        /// def Puppy() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Puppy")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[8], [])
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `what`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct DogFetch<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> DogFetch<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `what`. Python's default: `'stick'`.
            #[inline]
            pub fn what(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
            ) -> Self {
                self.0
                    .set(
                        "what",
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
        pub const Animal: ::core::primitive::u64 = 15969440371856683708u64;
        pub const Dog: ::core::primitive::u64 = 8816727889850882260u64;
        pub const Puppy: ::core::primitive::u64 = 12092946877524732634u64;
    }
    static __SITES: [::snakebridge::__private::Site; 9] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("inheritance_override", "loudest"),
            Site::function("inheritance_override", "Animal"),
            Site::method("inheritance_override", "Animal", "sound"),
            Site::method("inheritance_override", "Animal", "intro"),
            Site::attribute("inheritance_override", "Animal.name"),
            Site::function("inheritance_override", "Dog"),
            Site::method("inheritance_override", "Dog", "sound"),
            Site::method("inheritance_override", "Dog", "fetch"),
            Site::function("inheritance_override", "Puppy"),
        ]
    };
}
