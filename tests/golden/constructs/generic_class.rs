// @generated from generic_class.json
/// Python module `generic_class`.
///
/// A generic class of one's own, and functions that take and make it.
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
pub mod generic_class {
    /// Python `generic_class.top`.
    ///
    /// ```text
    /// def top(stack: generic_class.Stack[T]) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn top<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    >(stack: &'a self::Stack<T>) -> ::snakebridge::__private::Result<T> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(stack),
                ),
            ],
        )
    }
    /// Python `generic_class.tops`.
    ///
    /// ```text
    /// def tops(stacks: Iterable[generic_class.Stack[T]]) -> list[T]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn tops<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = self::Stack<T>>,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Iterable<self::Stack<T>>,
            >,
    >(stacks: X) -> ::snakebridge::__private::Result<::std::vec::Vec<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<self::Stack<T>>,
                >::raw(stacks),
            ],
        )
    }
    /// Python `generic_class.stacked`.
    ///
    /// ```text
    /// def stacked(item: T) -> generic_class.Stack[T]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn stacked<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
    >(item: X) -> ::snakebridge::__private::Result<self::Stack<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<T>::raw(item)],
        )
    }
    /// Python class `generic_class.Stack`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Stack<T> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (T,)>,
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Stack<T> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "generic_class",
                "Stack",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
                marker: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::FromPython for Stack<T> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("generic_class.Stack")
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Stack<T> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<T> ::core::ops::Deref for Stack<T> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Stack<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Display for Stack<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<T> ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for Stack<T> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, T> ::snakebridge::__private::Kinded for &'__h Stack<T> {
        type Kind = Stack<T>;
    }
    #[diagnostic::do_not_recommend]
    impl<T> ::snakebridge::__private::Kinded for Stack<T> {
        type Kind = Self;
    }
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Stack<T> {}
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__iter__>
    for self::Stack<T> {}
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Stack<T> {
        /// Python `generic_class.Stack.Stack`.
        ///
        /// ```text
        /// def Stack(items: Iterable[T]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Stack")]
        #[inline]
        pub fn new<
            'a,
            X: ::snakebridge::__private::Kinded<
                    Kind: ::snakebridge::__private::Iterates<Item = T>,
                >
                + ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Iterable<T>,
                >,
        >(items: X) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Iterable<T>,
                    >::raw(items),
                ],
            )
        }
        /// Python `generic_class.Stack.push`.
        ///
        /// ```text
        /// def push(item: T) -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn push<'a>(
            &self,
            item: impl ::snakebridge::__private::Arg<'a, T>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::method(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<T>::raw(item)],
            )
        }
        /// Python `generic_class.Stack.pop`.
        ///
        /// ```text
        /// def pop() -> T
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn pop(&self) -> ::snakebridge::__private::Result<T> {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `generic_class.Stack.__iter__`.
        ///
        /// ```text
        /// def __iter__() -> Iterator[T]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__iter__")]
        #[inline]
        pub fn iter(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::PyIter<T>> {
            ::snakebridge::__private::call(
                &self::__SITES[6],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
    }
    impl<
        '__h,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::iter::IntoIterator for &'__h Stack<T> {
        type Item = ::snakebridge::__private::Result<T>;
        type IntoIter = ::snakebridge::__private::PyIter<T>;
        fn into_iter(self) -> ::snakebridge::__private::PyIter<T> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::Iterates for Stack<T> {
        type Item = T;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Iterable<T>>
    for &'a Stack<T> {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Iterable<T>>,
    > for &'a Stack<T> {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::Args<'a, ::snakebridge::__private::Iterable<T>>
    for &'a Stack<T> {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    /// Python class `generic_class.Table`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Table<K, V> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (K, V)>,
    }
    impl<
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Table<K, V> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "generic_class",
                "Table",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
                marker: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl<
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::FromPython for Table<K, V> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("generic_class.Table")
        }
    }
    impl<
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Table<K, V> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<K, V> ::core::ops::Deref for Table<K, V> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Table<K, V> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Display for Table<K, V> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<K, V> ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for Table<K, V> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, K, V> ::snakebridge::__private::Kinded for &'__h Table<K, V> {
        type Kind = Table<K, V>;
    }
    #[diagnostic::do_not_recommend]
    impl<K, V> ::snakebridge::__private::Kinded for Table<K, V> {
        type Kind = Self;
    }
    impl<
        K,
        V,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Table<K, V> {}
    impl<
        K,
        V,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::Table<K, V> {}
    impl<
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Table<K, V> {
        /// Python `generic_class.Table.Table`.
        ///
        /// ```text
        /// def Table(entries: dict[K, V]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Table")]
        #[inline]
        pub fn new<
            'a,
            X: ::snakebridge::__private::Kinded<
                    Kind: ::snakebridge::__private::Maps<Key = K, Value = V>,
                >
                + ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Mapping<K, V>,
                >,
        >(entries: X) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<K, V>,
                    >::raw(entries),
                ],
            )
        }
        /// Python `generic_class.Table.get`.
        ///
        /// ```text
        /// def get(key: K) -> V
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn get<'a>(
            &self,
            key: impl ::snakebridge::__private::Arg<'a, K>,
        ) -> ::snakebridge::__private::Result<V> {
            ::snakebridge::__private::method(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<K>::raw(key)],
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Stack: ::core::primitive::u64 = 14117404996853921403u64;
        pub const Table: ::core::primitive::u64 = 1033705998095040066u64;
    }
    static __SITES: [::snakebridge::__private::Site; 9] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("generic_class", "top"),
            Site::function("generic_class", "tops"),
            Site::function("generic_class", "stacked"),
            Site::function("generic_class", "Stack"),
            Site::method("generic_class", "Stack", "push"),
            Site::method("generic_class", "Stack", "pop"),
            Site::function("builtins", "iter"),
            Site::function("generic_class", "Table"),
            Site::method("generic_class", "Table", "get"),
        ]
    };
}
