// @generated from collections_namedtuple.json
/// Python module `collections_namedtuple`.
///
/// \`collections.namedtuple\`: names that are known when it is made, no types.
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
pub mod collections_namedtuple {
    /// Python `collections_namedtuple.first`.
    ///
    /// ```text
    /// def first() -> collections_namedtuple.Song
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn first() -> ::snakebridge::__private::Result<self::Song> {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `collections_namedtuple.disc`.
    ///
    /// ```text
    /// def disc() -> collections_namedtuple.Disc
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn disc() -> ::snakebridge::__private::Result<self::Disc> {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `collections_namedtuple.titled`.
    ///
    /// ```text
    /// def titled() -> collections_namedtuple.Titled
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn titled() -> ::snakebridge::__private::Result<self::Titled> {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python `collections_namedtuple.seconds`.
    ///
    /// ```text
    /// def seconds(song: collections_namedtuple.Song) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn seconds<'a>(
        song: impl ::snakebridge::__private::Arg<'a, self::Song>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [::snakebridge::__private::Arg::<self::Song>::raw(song)],
        )
    }
    /// Python class `collections_namedtuple.Song`.
    ///
    /// Song(title, seconds)
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Song {
        base: ::snakebridge::__private::PyTuple<::snakebridge::__private::Value>,
    }
    impl ::snakebridge::__private::PythonClass for Song {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "collections_namedtuple",
                "Song",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::PyTuple<
                    ::snakebridge::__private::Value,
                > as ::snakebridge::__private::PythonClass>::__from_object(object),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::PyTuple<
                ::snakebridge::__private::Value,
            > as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Song {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("collections_namedtuple.Song")
        }
    }
    impl ::core::clone::Clone for Song {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Song {
        type Target = ::snakebridge::__private::PyTuple<::snakebridge::__private::Value>;
        #[inline]
        fn deref(
            &self,
        ) -> &::snakebridge::__private::PyTuple<::snakebridge::__private::Value> {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Song {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Song {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::PyTuple<::snakebridge::__private::Value>,
    > for Song {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Song {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Song {
        type Kind = Song;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Song {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Song {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Song {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Song {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Song {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Song {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Song {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Song {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Song {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Song {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Song {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Song {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Song {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Song {}
    impl Song {
        /// Python `collections_namedtuple.Song.Song`.
        ///
        /// ```text
        /// def Song(title, seconds) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Song")]
        #[inline]
        pub fn new<'a>(
            title: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
            seconds: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(title),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(seconds),
                ],
            )
        }
        /// Python `collections_namedtuple.Song.__repr__`.
        ///
        /// Return a nicely formatted representation string
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
                &self::__SITES[8],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `collections_namedtuple.Song.title`: `Any`.
        ///
        /// Untyped; verified against the interpreter.
        #[inline]
        pub fn title(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `collections_namedtuple.Song.seconds`: `Any`.
        ///
        /// Untyped; verified against the interpreter.
        #[inline]
        pub fn seconds(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `collections_namedtuple.Song.__reversed__`.
        ///
        /// ```text
        /// def __reversed__() -> Iterator[Any]
        /// ```
        ///
        /// Types from typeshed; not verifiable at run time.
        #[doc(alias = "__reversed__")]
        #[inline]
        pub fn reversed(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::PyIter<::snakebridge::__private::Value>,
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
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Song {
        type Item = ::snakebridge::__private::Value;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::snakebridge::__private::Value>,
    > for &'a Song {
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
            ::snakebridge::__private::Iterable<::snakebridge::__private::Value>,
        >,
    > for &'a Song {
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
        ::snakebridge::__private::Iterable<::snakebridge::__private::Value>,
    > for &'a Song {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Sequence<::snakebridge::__private::Value>,
    > for &'a Song {
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
            ::snakebridge::__private::Sequence<::snakebridge::__private::Value>,
        >,
    > for &'a Song {
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
        ::snakebridge::__private::Sequence<::snakebridge::__private::Value>,
    > for &'a Song {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Song {
        type Item = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        type IntoIter = ::snakebridge::__private::PyIter<
            ::snakebridge::__private::Value,
        >;
        fn into_iter(
            self,
        ) -> ::snakebridge::__private::PyIter<::snakebridge::__private::Value> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        (::snakebridge::__private::Value, ::snakebridge::__private::Value),
    > for &'a Song {
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
            (::snakebridge::__private::Value, ::snakebridge::__private::Value),
        >,
    > for &'a Song {
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
        (::snakebridge::__private::Value, ::snakebridge::__private::Value),
    > for &'a Song {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    /// The values of a [`Song`], as plain Rust data. Read by [`Song::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct SongSnapshot {
        /// Python's `title`: `Any`.
        pub title: ::snakebridge::__private::Value,
        /// Python's `seconds`: `Any`.
        pub seconds: ::snakebridge::__private::Value,
    }
    impl Song {
        /// Reads all fields into a [`SongSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<SongSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(SongSnapshot {
                    title: ::snakebridge::__private::attr(
                        &self::__SITES[5],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    seconds: ::snakebridge::__private::attr(
                        &self::__SITES[6],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for SongSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Song>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Song as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl SongSnapshot {
        /// Makes a new [`Song`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Song> {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [
                    ::snakebridge::__private::Raw::Tuple(
                        ::std::vec![
                            ::snakebridge::__private::Raw::Value(& self.title),
                            ::snakebridge::__private::Raw::Value(& self.seconds)
                        ],
                    ),
                ],
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Song> for SongSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Song> for &SongSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Song>>
    for SongSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Song>>
    for &SongSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Song> for SongSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for SongSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &SongSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for SongSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for SongSnapshot {
        type Kind = self::Song;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &SongSnapshot {
        type Kind = self::Song;
    }
    /// Python class `collections_namedtuple.Disc`.
    ///
    /// Disc(song, \_1, count)
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Disc {
        base: ::snakebridge::__private::PyTuple<::snakebridge::__private::Value>,
    }
    impl ::snakebridge::__private::PythonClass for Disc {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "collections_namedtuple",
                "Disc",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::PyTuple<
                    ::snakebridge::__private::Value,
                > as ::snakebridge::__private::PythonClass>::__from_object(object),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::PyTuple<
                ::snakebridge::__private::Value,
            > as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Disc {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("collections_namedtuple.Disc")
        }
    }
    impl ::core::clone::Clone for Disc {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Disc {
        type Target = ::snakebridge::__private::PyTuple<::snakebridge::__private::Value>;
        #[inline]
        fn deref(
            &self,
        ) -> &::snakebridge::__private::PyTuple<::snakebridge::__private::Value> {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Disc {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Disc {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::PyTuple<::snakebridge::__private::Value>,
    > for Disc {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Disc {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Disc {
        type Kind = Disc;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Disc {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Disc {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Disc {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Disc {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Disc {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Disc {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Disc {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Disc {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Disc {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Disc {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Disc {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Disc {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Disc {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Disc {}
    impl Disc {
        /// Python `collections_namedtuple.Disc.Disc`.
        ///
        /// ```text
        /// def Disc(song, _1, count: int | Any = 0) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Disc")]
        #[inline]
        pub fn new<'a>(
            song: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
            _1: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[14],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(song),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(_1),
                ],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Disc")]
        #[inline]
        pub fn new_with<'a>(
            song: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
            _1: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::DiscNew<'c, 'a>,
            ) -> self::options::DiscNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::DiscNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[14],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(song),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(_1),
                ],
                __options,
            )
        }
        /// Python `collections_namedtuple.Disc.__repr__`.
        ///
        /// Return a nicely formatted representation string
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
                &self::__SITES[8],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `collections_namedtuple.Disc.song`: `Any`.
        ///
        /// Untyped; verified against the interpreter.
        #[inline]
        pub fn song(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `collections_namedtuple.Disc.count`: `Any`.
        ///
        /// Untyped; verified against the interpreter.
        #[inline]
        pub fn count(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::attr(
                &self::__SITES[13],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `collections_namedtuple.Disc.__reversed__`.
        ///
        /// ```text
        /// def __reversed__() -> Iterator[Any]
        /// ```
        ///
        /// Types from typeshed; not verifiable at run time.
        #[doc(alias = "__reversed__")]
        #[inline]
        pub fn reversed(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::PyIter<::snakebridge::__private::Value>,
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
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Disc {
        type Item = ::snakebridge::__private::Value;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::snakebridge::__private::Value>,
    > for &'a Disc {
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
            ::snakebridge::__private::Iterable<::snakebridge::__private::Value>,
        >,
    > for &'a Disc {
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
        ::snakebridge::__private::Iterable<::snakebridge::__private::Value>,
    > for &'a Disc {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Sequence<::snakebridge::__private::Value>,
    > for &'a Disc {
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
            ::snakebridge::__private::Sequence<::snakebridge::__private::Value>,
        >,
    > for &'a Disc {
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
        ::snakebridge::__private::Sequence<::snakebridge::__private::Value>,
    > for &'a Disc {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Disc {
        type Item = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        type IntoIter = ::snakebridge::__private::PyIter<
            ::snakebridge::__private::Value,
        >;
        fn into_iter(
            self,
        ) -> ::snakebridge::__private::PyIter<::snakebridge::__private::Value> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        (
            ::snakebridge::__private::Value,
            ::snakebridge::__private::Value,
            ::snakebridge::__private::Value,
        ),
    > for &'a Disc {
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
            (
                ::snakebridge::__private::Value,
                ::snakebridge::__private::Value,
                ::snakebridge::__private::Value,
            ),
        >,
    > for &'a Disc {
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
        (
            ::snakebridge::__private::Value,
            ::snakebridge::__private::Value,
            ::snakebridge::__private::Value,
        ),
    > for &'a Disc {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    /// The values of a [`Disc`], as plain Rust data. Read by [`Disc::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct DiscSnapshot {
        /// Python's `song`: `Any`.
        pub song: ::snakebridge::__private::Value,
        /// Python's `_1`: `Any`.
        pub _1: ::snakebridge::__private::Value,
        /// Python's `count`: `Any`.
        pub count: ::snakebridge::__private::Value,
    }
    impl Disc {
        /// Reads all fields into a [`DiscSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<DiscSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(DiscSnapshot {
                    song: ::snakebridge::__private::attr(
                        &self::__SITES[11],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    _1: ::snakebridge::__private::attr(
                        &self::__SITES[12],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    count: ::snakebridge::__private::attr(
                        &self::__SITES[13],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for DiscSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Disc>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Disc as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl DiscSnapshot {
        /// Makes a new [`Disc`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Disc> {
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [
                    ::snakebridge::__private::Raw::Tuple(
                        ::std::vec![
                            ::snakebridge::__private::Raw::Value(& self.song),
                            ::snakebridge::__private::Raw::Value(& self._1),
                            ::snakebridge::__private::Raw::Value(& self.count)
                        ],
                    ),
                ],
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Disc> for DiscSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Disc> for &DiscSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Disc>>
    for DiscSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Disc>>
    for &DiscSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Disc> for DiscSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for DiscSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &DiscSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for DiscSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for DiscSnapshot {
        type Kind = self::Disc;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &DiscSnapshot {
        type Kind = self::Disc;
    }
    /// Python class `collections_namedtuple.Titled`.
    ///
    /// A subclass of a made one.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Titled {
        base: self::Song,
    }
    impl ::snakebridge::__private::PythonClass for Titled {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "collections_namedtuple",
                "Titled",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Song as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Song as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Titled {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("collections_namedtuple.Titled")
        }
    }
    impl ::core::clone::Clone for Titled {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Titled {
        type Target = self::Song;
        #[inline]
        fn deref(&self) -> &self::Song {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Titled {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Titled {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Song> for Titled {}
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::PyTuple<::snakebridge::__private::Value>,
    > for Titled {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Titled {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Titled {
        type Kind = Titled;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Titled {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Titled {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Titled {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Titled {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Titled {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Titled {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Titled {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Titled {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Titled {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Titled {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Titled {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Titled {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Titled {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Titled {}
    impl Titled {
        /// Python `collections_namedtuple.Titled.Titled`.
        ///
        /// ```text
        /// def Titled(title, seconds) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Titled")]
        #[inline]
        pub fn new<'a>(
            title: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
            seconds: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[18],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(title),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(seconds),
                ],
            )
        }
        /// Python `collections_namedtuple.Titled.shout`.
        ///
        /// ```text
        /// def shout() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn shout(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[19],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `collections_namedtuple.Titled.__reversed__`.
        ///
        /// ```text
        /// def __reversed__() -> Iterator[Any]
        /// ```
        ///
        /// Types from typeshed; not verifiable at run time.
        #[doc(alias = "__reversed__")]
        #[inline]
        pub fn reversed(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::PyIter<::snakebridge::__private::Value>,
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
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Titled {
        type Item = ::snakebridge::__private::Value;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::snakebridge::__private::Value>,
    > for &'a Titled {
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
            ::snakebridge::__private::Iterable<::snakebridge::__private::Value>,
        >,
    > for &'a Titled {
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
        ::snakebridge::__private::Iterable<::snakebridge::__private::Value>,
    > for &'a Titled {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Sequence<::snakebridge::__private::Value>,
    > for &'a Titled {
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
            ::snakebridge::__private::Sequence<::snakebridge::__private::Value>,
        >,
    > for &'a Titled {
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
        ::snakebridge::__private::Sequence<::snakebridge::__private::Value>,
    > for &'a Titled {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Titled {
        type Item = ::snakebridge::__private::Result<::snakebridge::__private::Value>;
        type IntoIter = ::snakebridge::__private::PyIter<
            ::snakebridge::__private::Value,
        >;
        fn into_iter(
            self,
        ) -> ::snakebridge::__private::PyIter<::snakebridge::__private::Value> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        (::snakebridge::__private::Value, ::snakebridge::__private::Value),
    > for &'a Titled {
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
            (::snakebridge::__private::Value, ::snakebridge::__private::Value),
        >,
    > for &'a Titled {
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
        (::snakebridge::__private::Value, ::snakebridge::__private::Value),
    > for &'a Titled {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    /// The values of a [`Titled`], as plain Rust data. Read by [`Titled::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct TitledSnapshot {
        /// Python's `title`: `Any`.
        pub title: ::snakebridge::__private::Value,
        /// Python's `seconds`: `Any`.
        pub seconds: ::snakebridge::__private::Value,
    }
    impl Titled {
        /// Reads all fields into a [`TitledSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<TitledSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(TitledSnapshot {
                    title: ::snakebridge::__private::attr(
                        &self::__SITES[16],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    seconds: ::snakebridge::__private::attr(
                        &self::__SITES[17],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for TitledSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Titled>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Titled as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl TitledSnapshot {
        /// Makes a new [`Titled`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Titled> {
            ::snakebridge::__private::call(
                &self::__SITES[15],
                [
                    ::snakebridge::__private::Raw::Tuple(
                        ::std::vec![
                            ::snakebridge::__private::Raw::Value(& self.title),
                            ::snakebridge::__private::Raw::Value(& self.seconds)
                        ],
                    ),
                ],
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Titled> for TitledSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Titled> for &TitledSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Titled>>
    for TitledSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Titled>>
    for &TitledSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Titled> for TitledSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Song> for TitledSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Song> for &TitledSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Song>>
    for TitledSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Song>>
    for &TitledSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Song> for TitledSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for TitledSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &TitledSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for TitledSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for TitledSnapshot {
        type Kind = self::Titled;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &TitledSnapshot {
        type Kind = self::Titled;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `count`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct DiscNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> DiscNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `count`. Python's default: `0`.
            #[inline]
            pub fn count(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "count",
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
        pub const Song: ::core::primitive::u64 = 688944932562439533u64;
        pub const Disc: ::core::primitive::u64 = 4753442817725176277u64;
        pub const Titled: ::core::primitive::u64 = 17181216084607892634u64;
    }
    static __SITES: [::snakebridge::__private::Site; 20] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("collections_namedtuple", "first"),
            Site::function("collections_namedtuple", "disc"),
            Site::function("collections_namedtuple", "titled"),
            Site::function("collections_namedtuple", "seconds"),
            Site::function("collections_namedtuple", "Song._make"),
            Site::attribute("collections_namedtuple", "Song.title"),
            Site::attribute("collections_namedtuple", "Song.seconds"),
            Site::function("collections_namedtuple", "Song"),
            Site::function("builtins", "repr"),
            Site::function("builtins", "reversed"),
            Site::function("collections_namedtuple", "Disc._make"),
            Site::attribute("collections_namedtuple", "Disc.song"),
            Site::attribute("collections_namedtuple", "Disc._1"),
            Site::attribute("collections_namedtuple", "Disc.count"),
            Site::function("collections_namedtuple", "Disc"),
            Site::function("collections_namedtuple", "Titled._make"),
            Site::attribute("collections_namedtuple", "Titled.title"),
            Site::attribute("collections_namedtuple", "Titled.seconds"),
            Site::function("collections_namedtuple", "Titled"),
            Site::method("collections_namedtuple", "Titled", "shout"),
        ]
    };
}
