// @generated from union_with_tuple.json
/// Python module `union_with_tuple`.
///
/// One of something, or a tuple of them; and unions that take a container of the caller's own type.
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
pub mod union_with_tuple {
    /// Python `union_with_tuple.starts`.
    ///
    /// ```text
    /// def starts(text: str, prefix: str | tuple[str, ...]) -> bool
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn starts<'a>(
        text: &'a ::core::primitive::str,
        prefix: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::StrOrStrList>,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<::std::string::String>::raw(text),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::StrOrStrList>,
                >::raw(prefix),
            ],
        )
    }
    /// Python `union_with_tuple.catches`.
    ///
    /// ```text
    /// def catches(kinds: type[BaseException] | tuple[type[BaseException], ...]) -> bool
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn catches<'a>(
        kinds: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::ClassOrClassList>,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::ClassOrClassList>,
                >::raw(kinds),
            ],
        )
    }
    /// Python `union_with_tuple.parts`.
    ///
    /// ```text
    /// def parts(text: str) -> str | tuple[str, ...]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn parts<'a>(
        text: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<self::StrOrStrList> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(text)],
        )
    }
    /// Python class `union_with_tuple.Row`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Row<T> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (T,)>,
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Row<T> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "union_with_tuple",
                "Row",
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
    > ::snakebridge::__private::FromPython for Row<T> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("union_with_tuple.Row")
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Row<T> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<T> ::core::ops::Deref for Row<T> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Row<T> {
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
    > ::core::fmt::Display for Row<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<T> ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Row<T> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, T> ::snakebridge::__private::Kinded for &'__h Row<T> {
        type Kind = Row<T>;
    }
    #[diagnostic::do_not_recommend]
    impl<T> ::snakebridge::__private::Kinded for Row<T> {
        type Kind = Self;
    }
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Row<T> {}
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__lt__>
    for self::Row<T> {}
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::items>
    for self::Row<T> {}
    impl<
        T,
    > ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Row<T> {}
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Row<T> {
        /// Python `union_with_tuple.Row.Row`.
        ///
        /// ```text
        /// def Row(items: list[T]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Row")]
        #[inline]
        pub fn new<
            'a,
            X: ::snakebridge::__private::Kinded<
                    Kind: ::snakebridge::__private::Iterates<Item = T>,
                > + ::snakebridge::__private::Arg<'a, ::std::vec::Vec<T>>,
        >(items: X) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [::snakebridge::__private::Arg::<::std::vec::Vec<T>>::raw(items)],
            )
        }
        /// Python `union_with_tuple.Row.joined`.
        ///
        /// ```text
        /// def joined(other: list[T] | union_with_tuple.Row[T] | collections.deque[T]) -> list[T]
        /// ```
        ///
        /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn joined<
            'a,
            P: ::snakebridge::__private::Kinded<Kind: self::sig::RowJoined<T>>
                + ::snakebridge::__private::Arg<
                    'a,
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >,
        >(
            &self,
            other: P,
        ) -> ::snakebridge::__private::Result<
            <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::RowJoined<
                T,
            >>::Output,
        > {
            ::snakebridge::__private::method(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                [
                    ::snakebridge::__private::Arg::<
                        <P as ::snakebridge::__private::Kinded>::Kind,
                    >::raw(other),
                ],
            )
        }
        /// Python `union_with_tuple.Row.__lt__`.
        ///
        /// ```text
        /// def __lt__(other: list[T] | union_with_tuple.Row[T]) -> bool
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__lt__")]
        #[inline]
        pub fn py_lt<
            'a,
            P: ::snakebridge::__private::Kinded<Kind: self::sig::RowPyLt<T>>
                + ::snakebridge::__private::Arg<
                    'a,
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >,
        >(
            &self,
            other: P,
        ) -> ::snakebridge::__private::Result<
            <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::RowPyLt<
                T,
            >>::Output,
        > {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        <P as ::snakebridge::__private::Kinded>::Kind,
                    >::raw(other),
                ],
            )
        }
        /// Python attribute `union_with_tuple.Row.items`: `list[T]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn items(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::List<T>> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Row<T> {
        /// Assigns Python's `items`.
        #[inline]
        pub fn set_items<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<T>>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::vec::Vec<T>>::raw(value),
            )
        }
    }
    /// Python's `str | strlist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrStrList {
        /// A Str.
        Str(::std::string::String),
        /// A StrList.
        StrList(::std::vec::Vec<::std::string::String>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StrOrStrList> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<StrOrStrList>
    for ::std::vec::Vec<::std::string::String> {
        const TUPLE: ::core::primitive::bool = true;
    }
    impl ::snakebridge::__private::Arm<StrOrStrList>
    for ::snakebridge::__private::PyTuple<::std::string::String> {}
    impl ::snakebridge::__private::Arm<StrOrStrList> for (::std::string::String,) {}
    impl ::snakebridge::__private::Arm<StrOrStrList>
    for (::std::string::String, ::std::string::String) {}
    impl ::snakebridge::__private::Arm<StrOrStrList>
    for (::std::string::String, ::std::string::String, ::std::string::String) {}
    impl ::snakebridge::__private::Arm<StrOrStrList>
    for (
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
    ) {}
    impl ::snakebridge::__private::Arm<StrOrStrList>
    for (
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
    ) {}
    impl ::snakebridge::__private::Arm<StrOrStrList>
    for (
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
    ) {}
    impl ::snakebridge::__private::UnionValue for StrOrStrList {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::StrList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::PyTuple<::std::string::String>,
                    >::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<StrOrStrList>>,
    > for StrOrStrList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<StrOrStrList>>
    for StrOrStrList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for StrOrStrList {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                ::snakebridge::__private::PyKind::Str => {
                    return <::std::string::String as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Str);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::string::String,
            >(value)? {
                return ::core::result::Result::Ok(Self::Str(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::vec::Vec<::std::string::String>,
            >(value)? {
                return ::core::result::Result::Ok(Self::StrList(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("str | strlist")
        }
    }
    /// Python's `type[BaseException] | classlist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum ClassOrClassList {
        /// A Class.
        Class(
            ::snakebridge::__private::Class<
                ::snakebridge::__private::exceptions::BaseException,
            >,
        ),
        /// A ClassList.
        ClassList(
            ::std::vec::Vec<
                ::snakebridge::__private::Class<
                    ::snakebridge::__private::exceptions::BaseException,
                >,
            >,
        ),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl<__T> ::snakebridge::__private::Arm<ClassOrClassList>
    for ::snakebridge::__private::Class<__T> {}
    impl<__T> ::snakebridge::__private::Arm<ClassOrClassList>
    for ::std::vec::Vec<::snakebridge::__private::Class<__T>> {
        const TUPLE: ::core::primitive::bool = true;
    }
    impl<__T> ::snakebridge::__private::Arm<ClassOrClassList>
    for ::snakebridge::__private::PyTuple<::snakebridge::__private::Class<__T>> {}
    impl<__T0> ::snakebridge::__private::Arm<ClassOrClassList>
    for (::snakebridge::__private::Class<__T0>,) {}
    impl<__T0, __T1> ::snakebridge::__private::Arm<ClassOrClassList>
    for (::snakebridge::__private::Class<__T0>, ::snakebridge::__private::Class<__T1>) {}
    impl<__T0, __T1, __T2> ::snakebridge::__private::Arm<ClassOrClassList>
    for (
        ::snakebridge::__private::Class<__T0>,
        ::snakebridge::__private::Class<__T1>,
        ::snakebridge::__private::Class<__T2>,
    ) {}
    impl<__T0, __T1, __T2, __T3> ::snakebridge::__private::Arm<ClassOrClassList>
    for (
        ::snakebridge::__private::Class<__T0>,
        ::snakebridge::__private::Class<__T1>,
        ::snakebridge::__private::Class<__T2>,
        ::snakebridge::__private::Class<__T3>,
    ) {}
    impl<__T0, __T1, __T2, __T3, __T4> ::snakebridge::__private::Arm<ClassOrClassList>
    for (
        ::snakebridge::__private::Class<__T0>,
        ::snakebridge::__private::Class<__T1>,
        ::snakebridge::__private::Class<__T2>,
        ::snakebridge::__private::Class<__T3>,
        ::snakebridge::__private::Class<__T4>,
    ) {}
    impl<
        __T0,
        __T1,
        __T2,
        __T3,
        __T4,
        __T5,
    > ::snakebridge::__private::Arm<ClassOrClassList>
    for (
        ::snakebridge::__private::Class<__T0>,
        ::snakebridge::__private::Class<__T1>,
        ::snakebridge::__private::Class<__T2>,
        ::snakebridge::__private::Class<__T3>,
        ::snakebridge::__private::Class<__T4>,
        ::snakebridge::__private::Class<__T5>,
    ) {}
    impl ::snakebridge::__private::UnionValue for ClassOrClassList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Class(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::ClassList(value) => {
                    ::snakebridge::__private::Raw::Tuple(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                value.iter(),
                                |item| ::snakebridge::__private::Raw::Owned(
                                    ::core::clone::Clone::clone(
                                        ::snakebridge::__private::PythonClass::__object(item),
                                    ),
                                ),
                            ),
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
        ::core::option::Option<::snakebridge::__private::Union<ClassOrClassList>>,
    > for ClassOrClassList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Union<ClassOrClassList>,
    > for ClassOrClassList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > self::sig::RowJoined<T> for ::std::vec::Vec<T> {
        type Output = ::std::vec::Vec<T>;
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > self::sig::RowJoined<T> for self::Row<T> {
        type Output = ::std::vec::Vec<T>;
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > self::sig::RowJoined<T> for ::snakebridge::__private::Object {
        type Output = ::std::vec::Vec<T>;
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > self::sig::RowPyLt<T> for ::std::vec::Vec<T> {
        type Output = ::core::primitive::bool;
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > self::sig::RowPyLt<T> for self::Row<T> {
        type Output = ::core::primitive::bool;
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `union_with_tuple.Row.joined` accepts. Its overloads are:
        ///
        /// ```text
        /// def joined(other: list[T] | union_with_tuple.Row[T] | collections.deque[T]) -> list[T]
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `union_with_tuple.Row.joined` does not accept `{Self}` as `other`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def joined(other: list[T] | union_with_tuple.Row[T] | collections.deque[T]) -> list[T]"
        )]
        pub trait RowJoined<T> {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
        /// Arguments that Python's `union_with_tuple.Row.__lt__` accepts. Its overloads are:
        ///
        /// ```text
        /// def __lt__(other: list[T] | union_with_tuple.Row[T]) -> bool
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `union_with_tuple.Row.__lt__` does not accept `{Self}` as `other`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def __lt__(other: list[T] | union_with_tuple.Row[T]) -> bool"
        )]
        pub trait RowPyLt<T> {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Row: ::core::primitive::u64 = 6133667608845806590u64;
    }
    static __SITES: [::snakebridge::__private::Site; 7] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("union_with_tuple", "starts"),
            Site::function("union_with_tuple", "catches"),
            Site::function("union_with_tuple", "parts"),
            Site::function("union_with_tuple", "Row"),
            Site::method("union_with_tuple", "Row", "joined"),
            Site::function("operator", "lt"),
            Site::attribute("union_with_tuple", "Row.items"),
        ]
    };
}
