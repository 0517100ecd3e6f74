//! The definition of handle types of builtin classes, and calls of their methods: `builtin!` and `member!`.

/// Calls a method of a builtin class: `member!("list"."append", self, item.raw())`.
macro_rules! member {
    ($class:literal . $name:literal, $self:expr $(, $arg:expr)*) => {{
        static SITE: $crate::bridge::Site = $crate::bridge::Site::method("builtins", $class, $name);
        $crate::bridge::ops::method(&SITE, $crate::bridge::PythonClass::__object($self), [$($arg),*])
    }};
}
pub(crate) use member;

/// A generic handle type over `Object` for a builtin class.
macro_rules! builtin {
    // `or` says which other objects will do: the methods of the handle are called by name.
    ($(#[$doc:meta])* $name:ident<$($g:ident),*>($phantom:ty) = $python:literal, $label:literal $(or $fits:path)?) => {
        $(#[$doc])*
        pub struct $name<$($g),*>($crate::bridge::Object, ::std::marker::PhantomData<fn() -> $phantom>);

        impl<$($g),*> ::core::clone::Clone for $name<$($g),*> {
            fn clone(&self) -> Self {
                $name(self.0.clone(), ::std::marker::PhantomData)
            }
        }

        impl<$($g: 'static),*> $crate::bridge::PythonClass for $name<$($g),*> {
            fn __class() -> &'static $crate::bridge::ClassDef {
                static CLASS: $crate::bridge::ClassDef = $crate::bridge::ClassDef::new("builtins", $python);
                &CLASS
            }
            fn __from_object(object: $crate::bridge::Object) -> Self {
                $name(object, ::std::marker::PhantomData)
            }
            fn __object(&self) -> &$crate::bridge::Object {
                &self.0
            }
        }

        impl<$($g: 'static),*> $crate::bridge::IsA<$crate::bridge::Object> for $name<$($g),*> {}
        $crate::conversions::arg::give::handles! { [$($g: 'static),*] $name<$($g),*>; }

        impl<$($g: $crate::bridge::FromPython + 'static),*> $crate::bridge::FromPython for $name<$($g),*> {
            fn from_python(value: &$crate::bridge::Returned<'_>) -> $crate::bridge::Result<Self> {
                let read = $crate::bridge::ops::class(value);
                $(
                    if matches!(read, Err($crate::bridge::Error::TypeMismatch { .. })) && $fits(value)? {
                        return Ok($crate::bridge::PythonClass::__from_object(value.object()));
                    }
                )?
                read
            }
            fn expected() -> ::std::borrow::Cow<'static, str> {
                let arguments: &[::std::borrow::Cow<'static, str>] = &[$(<$g as $crate::bridge::FromPython>::expected()),*];
                ::std::format!("{}[{}]", $label, arguments.join(", ")).into()
            }
        }

        impl<$($g),*> ::core::ops::Deref for $name<$($g),*> {
            type Target = $crate::bridge::Object;
            #[inline]
            fn deref(&self) -> &$crate::bridge::Object {
                &self.0
            }
        }

        impl<$($g),*> ::core::fmt::Display for $name<$($g),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl<$($g),*> ::core::fmt::Debug for $name<$($g),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}
pub(crate) use builtin;

/// `for x in &handle` and `for x in handle`: if `iter(handle)` itself fails, the first element is that error.
macro_rules! into_iterator {
    ($name:ident<$($g:ident),*> yields $item:ty) => {
        impl<$($g: $crate::bridge::FromPython + Send + Sync + 'static),*> ::core::iter::IntoIterator for &$name<$($g),*> {
            type Item = $crate::bridge::Result<$item>;
            type IntoIter = $crate::types::iter::PyIter<$item>;
            fn into_iter(self) -> $crate::types::iter::PyIter<$item> {
                $crate::types::iter::PyIter::or_failed(self.iter())
            }
        }

        impl<$($g: $crate::bridge::FromPython + Send + Sync + 'static),*> ::core::iter::IntoIterator for $name<$($g),*> {
            type Item = $crate::bridge::Result<$item>;
            type IntoIter = $crate::types::iter::PyIter<$item>;
            fn into_iter(self) -> $crate::types::iter::PyIter<$item> {
                $crate::types::iter::PyIter::or_failed(self.iter())
            }
        }
    };
}
pub(crate) use into_iterator;

/// A handle type without parameters, over its base, and the class as a value of that name; in brackets all it derives from, but for
/// `Object`.
macro_rules! class {
    ($(#[$doc:meta])* $name:ident: $base:ty = $python:tt [$($more:ty)*]) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name {
            base: $base,
        }

        #[doc(hidden)]
        #[allow(non_upper_case_globals)]
        pub const $name: $crate::types::ClassName<$name> = $crate::types::ClassName::of_bindings();

        impl $crate::bridge::Nominal for $name {
            fn __definition() -> &'static $crate::bridge::ClassDef {
                static CLASS: $crate::bridge::ClassDef = $crate::bridge::ClassDef::new("builtins", $python);
                &CLASS
            }
            fn __over(base: $base) -> Self {
                $name { base }
            }
        }

        $crate::conversions::arg::give::handles! { [] $name; }
        impl<S> $crate::conversions::arm::In<S> for $name where $base: $crate::conversions::arm::In<S> {}
        $( impl $crate::bridge::IsA<$more> for $name {} )*

        #[diagnostic::do_not_recommend]
        impl $crate::conversions::Kinded for $name {
            type Kind = $name;
        }

        impl ::core::ops::Deref for $name {
            type Target = $base;
            #[inline]
            fn deref(&self) -> &$base {
                &self.base
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt($crate::bridge::PythonClass::__object(self), f)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt($crate::bridge::PythonClass::__object(self), f)
            }
        }
    };
}
pub(crate) use class;

/// A handle over `Object` for instances of an abstract class, which several concrete classes may implement.
macro_rules! value_handle {
    ($(#[$doc:meta])* $name:ident<$($g:ident $(: ?$sized:ident)?),+> is an instance of $module:literal $class:literal $(with $extra:ty)?) => {
        $(#[$doc])*
        pub struct $name<$($g $(: ?$sized)?),+>(
            $crate::bridge::Object,
            ::std::marker::PhantomData<($(fn() -> ::std::boxed::Box<$g>,)+)>,
            $($extra,)?
        );

        impl<$($g $(: ?$sized)?),+> ::core::clone::Clone for $name<$($g),+> {
            fn clone(&self) -> Self {
                $name(self.0.clone(), ::std::marker::PhantomData, $(<$extra as ::core::clone::Clone>::clone(&self.2))?)
            }
        }

        impl<$($g: 'static $(+ ?$sized)?),+> $crate::bridge::PythonClass for $name<$($g),+> {
            fn __class() -> &'static $crate::bridge::ClassDef {
                static CLASS: $crate::bridge::ClassDef = $crate::bridge::ClassDef::new($module, $class);
                &CLASS
            }
            fn __from_object(object: $crate::bridge::Object) -> Self {
                $name(object, ::std::marker::PhantomData, $(<$extra as ::core::default::Default>::default())?)
            }
            fn __object(&self) -> &$crate::bridge::Object {
                &self.0
            }
        }

        impl<$($g: 'static $(+ ?$sized)?),+> $crate::bridge::IsA<$crate::bridge::Object> for $name<$($g),+> {}
        $crate::conversions::arg::give::handles! { [$($g: 'static $(+ ?$sized)?),+] $name<$($g),+>; }

        #[diagnostic::do_not_recommend]
        impl<$($g $(: ?$sized)?),+> $crate::conversions::Kinded for $name<$($g),+> {
            type Kind = $name<$($g),+>;
        }

        impl<$($g $(: ?$sized)?),+> ::core::ops::Deref for $name<$($g),+> {
            type Target = $crate::bridge::Object;
            #[inline]
            fn deref(&self) -> &$crate::bridge::Object {
                &self.0
            }
        }

        impl<$($g $(: ?$sized)?),+> ::core::fmt::Display for $name<$($g),+> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl<$($g $(: ?$sized)?),+> ::core::fmt::Debug for $name<$($g),+> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}
pub(crate) use value_handle;
