// @generated from typevar_identity.json
/// Python module `typevar_identity`.
///
/// A type variable that is an argument itself.
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
pub mod typevar_identity {
    /// Python `typevar_identity.identity`.
    ///
    /// ```text
    /// def identity(x: T) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn identity<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
    >(x: X) -> ::snakebridge::__private::Result<T> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<T>::raw(x)],
        )
    }
    /// Python `typevar_identity.pair`.
    ///
    /// ```text
    /// def pair(a: T, b: S) -> tuple[T, S]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn pair<
        'a,
        S: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
        Y: ::snakebridge::__private::Kinded<Kind = S>
            + ::snakebridge::__private::Arg<'a, S>,
    >(a: X, b: Y) -> ::snakebridge::__private::Result<(T, S)> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<T>::raw(a),
                ::snakebridge::__private::Arg::<S>::raw(b),
            ],
        )
    }
    /// Python `typevar_identity.first_of`.
    ///
    /// ```text
    /// def first_of(x: T, *others: T) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn first_of<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
    >(
        x: X,
        others: impl ::snakebridge::__private::Args<'a, T>,
    ) -> ::snakebridge::__private::Result<T> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<T>::push_to(others, __call);
        ::snakebridge::__private::call_with(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<T>::raw(x)],
            __options,
        )
    }
    /// Python `typevar_identity.present`.
    ///
    /// ```text
    /// def present(x: T | None) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn present<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, ::core::option::Option<T>>,
    >(x: X) -> ::snakebridge::__private::Result<T> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [::snakebridge::__private::Arg::<::core::option::Option<T>>::raw(x)],
        )
    }
    /// Python `typevar_identity.boxed`.
    ///
    /// ```text
    /// def boxed(x: T) -> list[T]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn boxed<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
    >(x: X) -> ::snakebridge::__private::Result<::std::vec::Vec<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [::snakebridge::__private::Arg::<T>::raw(x)],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 5] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("typevar_identity", "identity"),
            Site::function("typevar_identity", "pair"),
            Site::function("typevar_identity", "first_of"),
            Site::function("typevar_identity", "present"),
            Site::function("typevar_identity", "boxed"),
        ]
    };
}
