// @generated from metaclass.json
/// Python module `metaclass`.
///
/// A class made by a metaclass of its own, and one made by calling it.
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
pub mod metaclass {
    /// Python `metaclass.registered`.
    ///
    /// ```text
    /// def registered() -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn registered() -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python class `metaclass.Registry`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Registry {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Registry {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "metaclass",
                "Registry",
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
    impl ::snakebridge::__private::FromPython for Registry {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("metaclass.Registry")
        }
    }
    impl ::core::clone::Clone for Registry {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Registry {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Registry {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Registry {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Registry {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Registry {
        type Kind = Registry;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Registry {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__call__,
    > for self::Registry {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Registry {}
    impl Registry {
        /// Python `metaclass.Registry.Registry`.
        ///
        /// ```text
        /// def Registry(name, bases, namespace) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Registry")]
        #[inline]
        pub fn new<'a>(
            name: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
            bases: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
            namespace: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[1],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(name),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(bases),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(namespace),
                ],
            )
        }
        /// Python attribute `metaclass.Registry.names`: `list`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn names(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::List<::snakebridge::__private::Value>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `metaclass.Registry.label`.
        ///
        /// ```text
        /// def label() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn label(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `metaclass.Registry.several`.
        ///
        /// ```text
        /// def several(count: int) -> list[object]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn several<'a>(
            &self,
            count: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<
            ::std::vec::Vec<::snakebridge::__private::Value>,
        > {
            ::snakebridge::__private::method(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(count)],
            )
        }
        /// Python attribute `metaclass.Registry.loud`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn loud(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `metaclass.Registry.__repr__`.
        ///
        /// Return repr(self).
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
                &self::__SITES[6],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `metaclass.Registry.__call__`.
        ///
        /// Call self as a function.
        ///
        /// ```text
        /// def __call__(*args: Any, **kwds: Any) -> Any
        /// ```
        ///
        /// Types from typeshed; not verifiable at run time.
        #[doc(alias = "__call__")]
        #[inline]
        pub fn call<'a>(
            &self,
            args: impl ::snakebridge::__private::Args<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            ::snakebridge::__private::Args::<
                ::snakebridge::__private::Value,
            >::push_to(args, __call);
            ::snakebridge::__private::method_with(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
                __options,
            )
        }
        /// [`call`](Self::call()) with options, set by name.
        #[doc(alias = "__call__")]
        #[inline]
        pub fn call_with<'a>(
            &self,
            args: impl ::snakebridge::__private::Args<
                'a,
                ::snakebridge::__private::Value,
            >,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::RegistryCall<'c, 'a>,
            ) -> self::options::RegistryCall<'c, 'a>,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            ::snakebridge::__private::Args::<
                ::snakebridge::__private::Value,
            >::push_to(args, __call);
            let _ = options(self::options::RegistryCall::__new(__call));
            ::snakebridge::__private::method_with(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
                __options,
            )
        }
        /// Python `metaclass.Registry.mro`.
        ///
        /// Return a type's method resolution order.
        ///
        /// ```text
        /// def mro() -> list[type]
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[inline]
        pub fn mro(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::std::vec::Vec<
                ::snakebridge::__private::Class<::snakebridge::__private::Object>,
            >,
        > {
            ::snakebridge::__private::method(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    impl Registry {
        /// Assigns Python's `names`.
        #[inline]
        pub fn set_names<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<::snakebridge::__private::Value>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::snakebridge::__private::Value>,
                >::raw(value),
            )
        }
    }
    impl ::snakebridge::__private::Calls for Registry {
        type Input = ::snakebridge::__private::Value;
        type Output = ::snakebridge::__private::Value;
    }
    impl<
        '__h,
        '__r,
        __R: ::snakebridge::__private::Arg<'__r, ::snakebridge::__private::Value>,
    > ::core::ops::BitOr<__R> for &'__h Registry {
        type Output = ::snakebridge::__private::Result<self::RegistryOrOther>;
        fn bitor(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[9],
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
    > ::core::ops::BitOr<__R> for Registry {
        type Output = ::snakebridge::__private::Result<self::RegistryOrOther>;
        fn bitor(self, right: __R) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[9],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(right),
                ],
            )
        }
    }
    /// Python class `metaclass.Plugin`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Plugin {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Plugin {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "metaclass",
                "Plugin",
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
    impl ::snakebridge::__private::FromPython for Plugin {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("metaclass.Plugin")
        }
    }
    impl ::core::clone::Clone for Plugin {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Plugin {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Plugin {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Plugin {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Plugin {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Plugin {
        type Kind = Plugin;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Plugin {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Plugin {}
    impl Plugin {
        /// Python `metaclass.Plugin.Plugin`.
        ///
        /// ```text
        /// def Plugin() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Plugin")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[10], [])
        }
        /// Python attribute `metaclass.Plugin.version`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn version(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `metaclass.Plugin.run`.
        ///
        /// ```text
        /// def run() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn run(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    impl Plugin {
        /// Assigns Python's `version`.
        #[inline]
        pub fn set_version<'a>(
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
    /// Python class `metaclass.Made`.
    ///
    /// Untyped; found only at run time.
    pub struct Made {
        base: self::Plugin,
    }
    impl ::snakebridge::__private::PythonClass for Made {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "metaclass",
                "Made",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Plugin as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Plugin as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Made {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("metaclass.Made")
        }
    }
    impl ::core::clone::Clone for Made {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Made {
        type Target = self::Plugin;
        #[inline]
        fn deref(&self) -> &self::Plugin {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Made {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Made {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Plugin> for Made {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Made {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Made {
        type Kind = Made;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Made {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Made {}
    impl Made {
        /// Python `metaclass.Made.Made`.
        ///
        /// ```text
        /// def Made() -> Self
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "Made")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[13], [])
        }
        /// Python `metaclass.Made.extra`.
        ///
        /// ```text
        /// def extra() -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[inline]
        pub fn extra(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::method(
                &self::__SITES[14],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    /// Python's `metaclass.Registry`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum RegistryOrOther {
        /// A Registry.
        Registry(self::Registry),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for RegistryOrOther {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Registry(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
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
        ::core::option::Option<::snakebridge::__private::Union<RegistryOrOther>>,
    > for RegistryOrOther {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<RegistryOrOther>>
    for RegistryOrOther {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for RegistryOrOther {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                self::Registry,
            >(value)? {
                return ::core::result::Result::Ok(Self::Registry(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("metaclass.Registry")
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct RegistryCall<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> RegistryCall<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
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
        pub const Registry: ::core::primitive::u64 = 13099620381518161185u64;
        pub const Plugin: ::core::primitive::u64 = 6446941893795714770u64;
        pub const Made: ::core::primitive::u64 = 14928456957709206787u64;
    }
    static __SITES: [::snakebridge::__private::Site; 15] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("metaclass", "registered"),
            Site::function("metaclass", "Registry"),
            Site::attribute("metaclass", "Registry.names"),
            Site::method("metaclass", "Registry", "label"),
            Site::method("metaclass", "Registry", "several"),
            Site::attribute("metaclass", "Registry.loud"),
            Site::function("builtins", "repr"),
            Site::method("metaclass", "Registry", "__call__"),
            Site::method("metaclass", "Registry", "mro"),
            Site::function("operator", "or_"),
            Site::function("metaclass", "Plugin"),
            Site::attribute("metaclass", "Plugin.version"),
            Site::method("metaclass", "Plugin", "run"),
            Site::function("metaclass", "Made"),
            Site::method("metaclass", "Made", "extra"),
        ]
    };
}
