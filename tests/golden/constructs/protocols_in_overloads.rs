// @generated from protocols_in_overloads.json
/// Python module `protocols_in_overloads`.
///
/// Overloads over sequences of what has a method, over a class beside such a protocol, and over iterators.
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
pub mod protocols_in_overloads {
    /// Python `protocols_in_overloads.joined`.
    ///
    /// Sticks make a stick, numbers a number.
    ///
    /// ```text
    /// def joined(of: Sequence[protocols_in_overloads.Measured]) -> protocols_in_overloads.Stick[int]
    /// def joined(of: Sequence[protocols_in_overloads.Measured | int]) -> Any
    /// ```
    ///
    /// Partly untyped: overloads that no argument tells apart.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn joined<'a>(
        of: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Sequence<
                ::snakebridge::__private::Union<self::IntOrWithMeasure>,
            >,
        >,
    ) -> ::snakebridge::__private::Result<self::StickOrValue> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Sequence<
                        ::snakebridge::__private::Union<self::IntOrWithMeasure>,
                    >,
                >::raw(of),
            ],
        )
    }
    /// Python `protocols_in_overloads.first`.
    ///
    /// The first that is one. Of none there is none, which is said as an overload that does not return.
    ///
    /// ```text
    /// def first(of: Sequence[protocols_in_overloads.Stick[int] | None]) -> protocols_in_overloads.Stick[int]
    /// def first(of: Sequence[protocols_in_overloads.Stick[str] | None]) -> str
    /// def first(of: Sequence[None]) -> Never
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn first<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::First>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        of: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::First>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(of),
            ],
        )
    }
    /// Python class `protocols_in_overloads.Measured`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Measured {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Measured {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "protocols_in_overloads",
                    "Measured",
                )
                .by_members(&["measure"]);
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
    impl ::snakebridge::__private::FromPython for Measured {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocols_in_overloads.Measured")
        }
    }
    impl ::core::clone::Clone for Measured {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Measured {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Measured {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Measured {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Measured {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Measured {
        type Kind = Measured;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Measured {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Measured {}
    impl Measured {
        /// Python `protocols_in_overloads.Measured.measure`.
        ///
        /// ```text
        /// def measure() -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn measure(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    /// Python class `protocols_in_overloads.Stick`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Stick<T> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (T,)>,
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Stick<T> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "protocols_in_overloads",
                "Stick",
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
    > ::snakebridge::__private::FromPython for Stick<T> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocols_in_overloads.Stick")
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Stick<T> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<T> ::core::ops::Deref for Stick<T> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Stick<T> {
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
    > ::core::fmt::Display for Stick<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<T> ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for Stick<T> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, T> ::snakebridge::__private::Kinded for &'__h Stick<T> {
        type Kind = Stick<T>;
    }
    #[diagnostic::do_not_recommend]
    impl<T> ::snakebridge::__private::Kinded for Stick<T> {
        type Kind = Self;
    }
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Stick<T> {}
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Stick<T> {
        /// Python `protocols_in_overloads.Stick.Stick`.
        ///
        /// ```text
        /// def Stick(length: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Stick")]
        #[inline]
        pub fn new<'a>(
            length: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(length)],
            )
        }
        /// Python `protocols_in_overloads.Stick.measure`.
        ///
        /// ```text
        /// def measure() -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn measure(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python attribute `protocols_in_overloads.Stick.length`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn length(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Stick<T> {
        /// Assigns Python's `length`.
        #[inline]
        pub fn set_length<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    /// Python class `protocols_in_overloads.Shelf`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Shelf {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Shelf {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "protocols_in_overloads",
                "Shelf",
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
    impl ::snakebridge::__private::FromPython for Shelf {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocols_in_overloads.Shelf")
        }
    }
    impl ::core::clone::Clone for Shelf {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Shelf {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Shelf {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Shelf {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Shelf {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Shelf {
        type Kind = Shelf;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Shelf {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Shelf {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Shelf {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Shelf {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__setitem__,
    > for self::Shelf {}
    impl Shelf {
        /// Python `protocols_in_overloads.Shelf.Shelf`.
        ///
        /// ```text
        /// def Shelf(sticks: list[protocols_in_overloads.Stick[int]]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Shelf")]
        #[inline]
        pub fn new<'a>(
            sticks: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<self::Stick<::core::primitive::i64>>,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[6],
                [
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<self::Stick<::core::primitive::i64>>,
                    >::raw(sticks),
                ],
            )
        }
        /// Python `protocols_in_overloads.Shelf.__getitem__`.
        ///
        /// By place a stick, by stick a shelf of those that are as long.
        ///
        /// ```text
        /// def __getitem__(key: protocols_in_overloads.Stick[int] | Sequence[protocols_in_overloads.Stick[int]]) -> protocols_in_overloads.Shelf
        /// def __getitem__(key: int | str) -> protocols_in_overloads.Stick[int]
        /// def __getitem__(key: int | protocols_in_overloads.Measured) -> Any
        /// ```
        ///
        /// Partly untyped: overloads that no argument tells apart.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__getitem__")]
        #[inline]
        pub fn get_item<'a>(
            &self,
            key: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Union<
                    self::StickOrStickListOrIntOrStrOrWithMeasure,
                >,
            >,
        ) -> ::snakebridge::__private::Result<self::ShelfOrStickOrValue> {
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Union<
                            self::StickOrStickListOrIntOrStrOrWithMeasure,
                        >,
                    >::raw(key),
                ],
            )
        }
        /// Python `protocols_in_overloads.Shelf.__setitem__`.
        ///
        /// ```text
        /// def __setitem__(at: int, stick: protocols_in_overloads.Stick[int], /) -> None
        /// def __setitem__(one: protocols_in_overloads.Stick[int], other: protocols_in_overloads.Stick[int] | int, /) -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__setitem__")]
        #[inline]
        pub fn set_item<
            'a,
            P: ::snakebridge::__private::Kinded<Kind: self::sig::ShelfSetItem>
                + ::snakebridge::__private::Arg<
                    'a,
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >,
        >(
            &self,
            at: P,
            stick: impl ::snakebridge::__private::Arg<
                'a,
                <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::ShelfSetItem>::P1,
            >,
        ) -> ::snakebridge::__private::Result<
            <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::ShelfSetItem>::Output,
        > {
            ::snakebridge::__private::call(
                &self::__SITES[8],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        <P as ::snakebridge::__private::Kinded>::Kind,
                    >::raw(at),
                    ::snakebridge::__private::Arg::<
                        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::ShelfSetItem>::P1,
                    >::raw(stick),
                ],
            )
        }
        /// Python `protocols_in_overloads.Shelf.__iter__`.
        ///
        /// ```text
        /// def __iter__() -> Iterator[protocols_in_overloads.Stick[int]]
        /// def __iter__() -> Iterator[Any]
        /// ```
        ///
        /// Partly untyped: overloads that no argument tells apart.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__iter__")]
        #[inline]
        pub fn iter(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::PyIter<self::StickOrValue>,
        > {
            ::snakebridge::__private::call(
                &self::__SITES[9],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `protocols_in_overloads.Shelf.sticks`: `list[protocols_in_overloads.Stick[int]]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn sticks(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::List<self::Stick<::core::primitive::i64>>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Shelf {
        /// Assigns Python's `sticks`.
        #[inline]
        pub fn set_sticks<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<self::Stick<::core::primitive::i64>>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<self::Stick<::core::primitive::i64>>,
                >::raw(value),
            )
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Shelf {
        type Item = ::snakebridge::__private::Result<self::StickOrValue>;
        type IntoIter = ::snakebridge::__private::PyIter<self::StickOrValue>;
        fn into_iter(self) -> ::snakebridge::__private::PyIter<self::StickOrValue> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Shelf {
        type Item = self::StickOrValue;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<
            ::snakebridge::__private::Union<self::StickOrValue>,
        >,
    > for &'a Shelf {
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
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Iterable<
                ::snakebridge::__private::Union<self::StickOrValue>,
            >,
        >,
    > for &'a Shelf {
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
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Iterable<
            ::snakebridge::__private::Union<self::StickOrValue>,
        >,
    > for &'a Shelf {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    /// Python's `int | withmeasure`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrWithMeasure {
        /// A Int.
        Int(::core::primitive::i64),
        /// A WithMeasure.
        WithMeasure(::snakebridge::__private::Object),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrWithMeasure> for ::core::primitive::i64 {}
    impl self::__takes::__Takes for IntOrWithMeasure {
        type Set = self::__takes::__Set0;
    }
    impl ::snakebridge::__private::Arm<IntOrWithMeasure>
    for ::snakebridge::__private::Object {}
    impl ::snakebridge::__private::UnionValue for IntOrWithMeasure {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::WithMeasure(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Union<IntOrWithMeasure>>,
    > for IntOrWithMeasure {
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
        ::snakebridge::__private::Union<IntOrWithMeasure>,
    > for IntOrWithMeasure {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `protocols_in_overloads.Stick | stickintlist | int | str | withmeasure`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StickOrStickListOrIntOrStrOrWithMeasure {
        /// A Stick.
        Stick(self::Stick<::core::primitive::i64>),
        /// A StickList.
        StickList(::std::vec::Vec<self::Stick<::core::primitive::i64>>),
        /// A Int.
        Int(::core::primitive::i64),
        /// A Str.
        Str(::std::string::String),
        /// A WithMeasure.
        WithMeasure(::snakebridge::__private::Object),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StickOrStickListOrIntOrStrOrWithMeasure>
    for ::std::vec::Vec<self::Stick<::core::primitive::i64>> {}
    impl ::snakebridge::__private::Arm<StickOrStickListOrIntOrStrOrWithMeasure>
    for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<StickOrStickListOrIntOrStrOrWithMeasure>
    for ::std::string::String {}
    impl self::__takes::__Takes for StickOrStickListOrIntOrStrOrWithMeasure {
        type Set = self::__takes::__Set0;
    }
    impl ::snakebridge::__private::Arm<StickOrStickListOrIntOrStrOrWithMeasure>
    for ::snakebridge::__private::Object {}
    impl ::snakebridge::__private::UnionValue
    for StickOrStickListOrIntOrStrOrWithMeasure {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Stick(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::StickList(value) => {
                    ::snakebridge::__private::Raw::List(
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
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::WithMeasure(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Union<StickOrStickListOrIntOrStrOrWithMeasure>,
        >,
    > for StickOrStickListOrIntOrStrOrWithMeasure {
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
        ::snakebridge::__private::Union<StickOrStickListOrIntOrStrOrWithMeasure>,
    > for StickOrStickListOrIntOrStrOrWithMeasure {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `protocols_in_overloads.Shelf | protocols_in_overloads.Stick | Any`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum ShelfOrStickOrValue {
        /// A Shelf.
        Shelf(self::Shelf),
        /// A Stick.
        Stick(self::Stick<::core::primitive::i64>),
        /// Anything else that Python returns.
        Value(::snakebridge::__private::Value),
    }
    impl ::snakebridge::__private::UnionValue for ShelfOrStickOrValue {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Shelf(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::Stick(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::Value(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value)
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Union<ShelfOrStickOrValue>>,
    > for ShelfOrStickOrValue {
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
        ::snakebridge::__private::Union<ShelfOrStickOrValue>,
    > for ShelfOrStickOrValue {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for ShelfOrStickOrValue {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                self::Shelf,
            >(value)? {
                return ::core::result::Result::Ok(Self::Shelf(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                self::Stick<::core::primitive::i64>,
            >(value)? {
                return ::core::result::Result::Ok(Self::Stick(found));
            }
            <::snakebridge::__private::Value as ::snakebridge::__private::FromPython>::from_python(
                    value,
                )
                .map(Self::Value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed(
                "protocols_in_overloads.Shelf | protocols_in_overloads.Stick | Any",
            )
        }
    }
    /// Python's `protocols_in_overloads.Stick | int`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StickOrInt {
        /// A Stick.
        Stick(self::Stick<::core::primitive::i64>),
        /// A Int.
        Int(::core::primitive::i64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StickOrInt>
    for self::Stick<::core::primitive::i64> {}
    impl ::snakebridge::__private::Arm<StickOrInt> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::UnionValue for StickOrInt {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Stick(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<StickOrInt>>,
    > for StickOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<StickOrInt>>
    for StickOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `protocols_in_overloads.Stick | Any`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StickOrValue {
        /// A Stick.
        Stick(self::Stick<::core::primitive::i64>),
        /// Anything else that Python returns.
        Value(::snakebridge::__private::Value),
    }
    impl ::snakebridge::__private::UnionValue for StickOrValue {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Stick(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::Value(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value)
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Union<StickOrValue>>,
    > for StickOrValue {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<StickOrValue>>
    for StickOrValue {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for StickOrValue {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                self::Stick<::core::primitive::i64>,
            >(value)? {
                return ::core::result::Result::Ok(Self::Stick(found));
            }
            <::snakebridge::__private::Value as ::snakebridge::__private::FromPython>::from_python(
                    value,
                )
                .map(Self::Value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocols_in_overloads.Stick | Any")
        }
    }
    impl self::sig::ShelfSetItem for ::core::primitive::i64 {
        type Output = ();
        type P1 = self::Stick<::core::primitive::i64>;
    }
    impl self::sig::ShelfSetItem for self::Stick<::core::primitive::i64> {
        type Output = ();
        type P1 = ::snakebridge::__private::Union<self::StickOrInt>;
    }
    impl self::sig::First
    for ::std::vec::Vec<::core::option::Option<self::Stick<::core::primitive::i64>>> {
        type Output = self::Stick<::core::primitive::i64>;
    }
    impl self::sig::First for ::std::vec::Vec<self::Stick<::core::primitive::i64>> {
        type Output = self::Stick<::core::primitive::i64>;
    }
    impl self::sig::First
    for ::std::vec::Vec<::core::option::Option<self::Stick<::std::string::String>>> {
        type Output = ::std::string::String;
    }
    impl self::sig::First for ::std::vec::Vec<self::Stick<::std::string::String>> {
        type Output = ::std::string::String;
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `protocols_in_overloads.Shelf.__setitem__` accepts. Its overloads are:
        ///
        /// ```text
        /// def __setitem__(at: int, stick: protocols_in_overloads.Stick[int], /) -> None
        /// def __setitem__(one: protocols_in_overloads.Stick[int], other: protocols_in_overloads.Stick[int] | int, /) -> None
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `protocols_in_overloads.Shelf.__setitem__` does not accept `{Self}` as `at`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def __setitem__(at: int, stick: protocols_in_overloads.Stick[int], /) -> None\n    def __setitem__(one: protocols_in_overloads.Stick[int], other: protocols_in_overloads.Stick[int] | int, /) -> None"
        )]
        pub trait ShelfSetItem {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
            /// The kind of dependent argument 1.
            type P1;
        }
        /// Arguments that Python's `protocols_in_overloads.first` accepts. Its overloads are:
        ///
        /// ```text
        /// def first(of: Sequence[protocols_in_overloads.Stick[int] | None]) -> protocols_in_overloads.Stick[int]
        /// def first(of: Sequence[protocols_in_overloads.Stick[str] | None]) -> str
        /// def first(of: Sequence[None]) -> Never
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `protocols_in_overloads.first` does not accept `{Self}` as `of`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def first(of: Sequence[protocols_in_overloads.Stick[int] | None]) -> protocols_in_overloads.Stick[int]\n    def first(of: Sequence[protocols_in_overloads.Stick[str] | None]) -> str\n    def first(of: Sequence[None]) -> Never"
        )]
        pub trait First {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Measured: ::core::primitive::u64 = 11318547160985262225u64;
        pub const Stick: ::core::primitive::u64 = 12828509349444198862u64;
        pub const Shelf: ::core::primitive::u64 = 14236087120751600114u64;
    }
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    pub mod __members {
        pub enum measure {}
        impl ::snakebridge::__private::Has<measure> for super::Measured {}
        impl<T> ::snakebridge::__private::Has<measure> for super::Stick<T> {}
    }
    #[doc(hidden)]
    pub mod __takes {
        pub trait __Takes {
            type Set;
        }
        pub trait __In<S> {}
        pub enum __Set0 {}
        impl __In<__Set0> for super::Measured {}
        impl<T> __In<__Set0> for super::Stick<T> {}
        #[diagnostic::do_not_recommend]
        impl<__U: __Takes> ::snakebridge::__private::Arm<__U> for super::Measured
        where
            Self: __In<__U::Set>,
        {}
        #[diagnostic::do_not_recommend]
        impl<T, __U: __Takes> ::snakebridge::__private::Arm<__U> for super::Stick<T>
        where
            Self: __In<__U::Set>,
        {}
    }
    static __SITES: [::snakebridge::__private::Site; 11] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("protocols_in_overloads", "joined"),
            Site::function("protocols_in_overloads", "first"),
            Site::method("protocols_in_overloads", "Measured", "measure"),
            Site::function("protocols_in_overloads", "Stick"),
            Site::method("protocols_in_overloads", "Stick", "measure"),
            Site::attribute("protocols_in_overloads", "Stick.length"),
            Site::function("protocols_in_overloads", "Shelf"),
            Site::function("operator", "getitem"),
            Site::function("operator", "setitem"),
            Site::function("builtins", "iter"),
            Site::attribute("protocols_in_overloads", "Shelf.sticks"),
        ]
    };
}
