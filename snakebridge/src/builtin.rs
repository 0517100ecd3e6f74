//! The shape of every handle type of a builtin class, written once: `builtin!` and `member!`.

/// Calls a method of a builtin class: `member!("list"."append", self, item.raw())`.
macro_rules! member {
    ($class:literal . $name:literal, $self:expr $(, $arg:expr)*) => {{
        static SITE: $crate::site::Site = $crate::site::Site::method("builtins", $class, $name);
        $crate::private::method(&SITE, $crate::PythonClass::__object($self), [$($arg),*])
    }};
}
pub(crate) use member;

/// A generic handle type over `Object` for a builtin class.
macro_rules! builtin {
    ($(#[$doc:meta])* $name:ident<$($g:ident),*>($phantom:ty) = $python:literal, $label:literal) => {
        $(#[$doc])*
        pub struct $name<$($g),*>($crate::Object, ::std::marker::PhantomData<fn() -> $phantom>);

        impl<$($g),*> ::core::clone::Clone for $name<$($g),*> {
            fn clone(&self) -> Self {
                $name(self.0.clone(), ::std::marker::PhantomData)
            }
        }

        impl<$($g: 'static),*> $crate::PythonClass for $name<$($g),*> {
            fn __class() -> &'static $crate::ClassDef {
                static CLASS: $crate::ClassDef = $crate::ClassDef::new("builtins", $python);
                &CLASS
            }
            fn __from_object(object: $crate::Object) -> Self {
                $name(object, ::std::marker::PhantomData)
            }
            fn __object(&self) -> &$crate::Object {
                &self.0
            }
        }

        impl<$($g: 'static),*> $crate::IsA<$crate::Object> for $name<$($g),*> {}

        impl<$($g: 'static),*> $name<$($g),*> {
            /// Python's `==`.
            pub fn py_eq<'a>(&self, other: impl $crate::Arg<'a, $crate::Value>) -> $crate::Result<bool> {
                static SITE: $crate::site::Site = $crate::site::Site::function("operator", "eq");
                let this = $crate::Raw::Object($crate::PythonClass::__object(self));
                $crate::private::call(&SITE, [this, other.raw()])
            }
        }

        impl<$($g: $crate::FromPython + 'static),*> $crate::FromPython for $name<$($g),*> {
            fn from_python(value: &$crate::Returned<'_>) -> $crate::Result<Self> {
                $crate::private::class(value)
            }
            fn expected() -> ::std::borrow::Cow<'static, str> {
                let arguments: &[::std::borrow::Cow<'static, str>] = &[$(<$g as $crate::FromPython>::expected()),*];
                ::std::format!("{}[{}]", $label, arguments.join(", ")).into()
            }
        }

        impl<$($g),*> ::core::ops::Deref for $name<$($g),*> {
            type Target = $crate::Object;
            #[inline]
            fn deref(&self) -> &$crate::Object {
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

/// `for x in &handle`: a first element `Err` if `iter(handle)` itself fails.
macro_rules! into_iterator {
    ($name:ident<$($g:ident),*> yields $item:ty) => {
        impl<$($g: $crate::FromPython + Send + Sync + 'static),*> ::core::iter::IntoIterator for &$name<$($g),*> {
            type Item = $crate::Result<$item>;
            type IntoIter = $crate::iter::PyIter<$item>;
            fn into_iter(self) -> $crate::iter::PyIter<$item> {
                $crate::iter::PyIter::or_failed(self.iter())
            }
        }
    };
}
pub(crate) use into_iterator;

/// A handle type without parameters, over its base.
macro_rules! class {
    ($(#[$doc:meta])* $name:ident: $base:ty = $python:tt [$($more:ty)*]) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name($base);

        impl $crate::PythonClass for $name {
            fn __class() -> &'static $crate::ClassDef {
                static CLASS: $crate::ClassDef = $crate::ClassDef::new("builtins", $python);
                &CLASS
            }
            fn __from_object(object: $crate::Object) -> Self {
                $name($crate::PythonClass::__from_object(object))
            }
            fn __object(&self) -> &$crate::Object {
                $crate::PythonClass::__object(&self.0)
            }
        }

        impl $crate::IsA<$base> for $name {}
        $( impl $crate::IsA<$more> for $name {} )*

        #[diagnostic::do_not_recommend]
        impl $crate::Kinded for &$name {
            type Kind = $name;
        }

        #[diagnostic::do_not_recommend]
        impl $crate::Kinded for $name {
            type Kind = $name;
        }

        impl $crate::FromPython for $name {
            fn from_python(value: &$crate::Returned<'_>) -> $crate::Result<Self> {
                $crate::private::class(value)
            }
            fn expected() -> ::std::borrow::Cow<'static, str> {
                $python.into()
            }
        }

        impl ::core::ops::Deref for $name {
            type Target = $base;
            #[inline]
            fn deref(&self) -> &$base {
                &self.0
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt($crate::PythonClass::__object(self), f)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt($crate::PythonClass::__object(self), f)
            }
        }
    };
}
pub(crate) use class;

/// A handle over `Object` that stands for no one class.
macro_rules! value_handle {
    ($(#[$doc:meta])* $name:ident<$($g:ident $(: ?$sized:ident)?),+> is an instance of $module:literal $class:literal) => {
        $(#[$doc])*
        pub struct $name<$($g $(: ?$sized)?),+>(
            $crate::Object,
            ::std::marker::PhantomData<($(fn() -> ::std::boxed::Box<$g>,)+)>,
        );

        impl<$($g $(: ?$sized)?),+> ::core::clone::Clone for $name<$($g),+> {
            fn clone(&self) -> Self {
                $name(self.0.clone(), ::std::marker::PhantomData)
            }
        }

        impl<$($g: 'static $(+ ?$sized)?),+> $crate::PythonClass for $name<$($g),+> {
            fn __class() -> &'static $crate::ClassDef {
                static CLASS: $crate::ClassDef = $crate::ClassDef::new($module, $class);
                &CLASS
            }
            fn __from_object(object: $crate::Object) -> Self {
                $name(object, ::std::marker::PhantomData)
            }
            fn __object(&self) -> &$crate::Object {
                &self.0
            }
        }

        impl<$($g: 'static $(+ ?$sized)?),+> $crate::IsA<$crate::Object> for $name<$($g),+> {}

        #[diagnostic::do_not_recommend]
        impl<$($g $(: ?$sized)?),+> $crate::Kinded for &$name<$($g),+> {
            type Kind = $name<$($g),+>;
        }

        #[diagnostic::do_not_recommend]
        impl<$($g $(: ?$sized)?),+> $crate::Kinded for $name<$($g),+> {
            type Kind = $name<$($g),+>;
        }

        impl<$($g $(: ?$sized)?),+> ::core::ops::Deref for $name<$($g),+> {
            type Target = $crate::Object;
            #[inline]
            fn deref(&self) -> &$crate::Object {
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
