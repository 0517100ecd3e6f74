// @generated from typed_dict.json
/// Python module `typed_dict`.
///
/// \`TypedDict\`: a dict whose keys are known.
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
pub mod typed_dict {
    /// Python `typed_dict.film`.
    ///
    /// ```text
    /// def film() -> typed_dict.Film
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn film() -> ::snakebridge::__private::Result<self::Film> {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `typed_dict.older`.
    ///
    /// ```text
    /// def older(a: typed_dict.Film, b: typed_dict.Film) -> typed_dict.Film
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn older<'a>(
        a: impl ::snakebridge::__private::Arg<'a, self::Film>,
        b: impl ::snakebridge::__private::Arg<'a, self::Film>,
    ) -> ::snakebridge::__private::Result<self::Film> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<self::Film>::raw(a),
                ::snakebridge::__private::Arg::<self::Film>::raw(b),
            ],
        )
    }
    /// Python `typed_dict.review`.
    ///
    /// ```text
    /// def review() -> typed_dict.Review
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn review() -> ::snakebridge::__private::Result<self::Review> {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python `typed_dict.odd`.
    ///
    /// ```text
    /// def odd() -> typed_dict.Odd
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn odd() -> ::snakebridge::__private::Result<self::Odd> {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    /// Python `typed_dict.keys`.
    ///
    /// ```text
    /// def keys(film: typed_dict.Film) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn keys<'a>(
        film: impl ::snakebridge::__private::Arg<'a, self::Film>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [::snakebridge::__private::Arg::<self::Film>::raw(film)],
        )
    }
    /// Python `typed_dict.count`.
    ///
    /// ```text
    /// def count(names: dict[str, object]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn count<'a>(
        names: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Mapping<
                ::std::string::String,
                ::snakebridge::__private::Value,
            >,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<
                        ::std::string::String,
                        ::snakebridge::__private::Value,
                    >,
                >::raw(names),
            ],
        )
    }
    /// Python `typed_dict.total_years`.
    ///
    /// ```text
    /// def total_years(films: list[typed_dict.Film]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total_years<'a>(
        films: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::Film>>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[6],
            [::snakebridge::__private::Arg::<::std::vec::Vec<self::Film>>::raw(films)],
        )
    }
    /// Python `typed_dict.liar`.
    ///
    /// ```text
    /// def liar() -> typed_dict.Film
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn liar() -> ::snakebridge::__private::Result<self::Film> {
        ::snakebridge::__private::call(&self::__SITES[7], [])
    }
    /// Python class `typed_dict.Film`.
    ///
    /// A film.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Film {
        base: ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >,
    }
    impl ::snakebridge::__private::PythonClass for Film {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "builtins",
                "dict",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Dict<
                    ::std::string::String,
                    ::snakebridge::__private::Value,
                > as ::snakebridge::__private::PythonClass>::__from_object(object),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Dict<
                ::std::string::String,
                ::snakebridge::__private::Value,
            > as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Film {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("typed_dict.Film")
        }
    }
    impl ::core::clone::Clone for Film {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Film {
        type Target = ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >;
        #[inline]
        fn deref(
            &self,
        ) -> &::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        > {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Film {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Film {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >,
    > for Film {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Film {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Film {
        type Kind = Film;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Film {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Film {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__delitem__,
    > for self::Film {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Film {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Film {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Film {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__reversed__,
    > for self::Film {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__setitem__,
    > for self::Film {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::copy>
    for self::Film {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::Film {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::items>
    for self::Film {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::keys>
    for self::Film {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Film {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::update,
    > for self::Film {}
    impl Film {
        /// Python `typed_dict.Film.Film`.
        ///
        /// ```text
        /// def Film(*, name: str, year: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Film")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
            year: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "name",
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(name),
                );
            __call
                .set(
                    "year",
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(year),
                );
            ::snakebridge::__private::call_with(&self::__SITES[8], [], __options)
        }
        /// Python attribute `typed_dict.Film.name`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::key(
                "typed_dict.Film",
                ::snakebridge::__private::PythonClass::__object(self),
                "name",
            )
        }
        /// Python attribute `typed_dict.Film.year`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn year(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::key(
                "typed_dict.Film",
                ::snakebridge::__private::PythonClass::__object(self),
                "year",
            )
        }
    }
    impl Film {
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "name",
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
        /// Assigns Python's `year`.
        #[inline]
        pub fn set_year<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "year",
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Film {
        type Item = ::std::string::String;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Film {
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
        ::core::option::Option<::snakebridge::__private::Iterable<::std::string::String>>,
    > for &'a Film {
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
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Film {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl ::snakebridge::__private::Maps for Film {
        type Key = ::std::string::String;
        type Value = ::snakebridge::__private::Value;
    }
    /// The values of a [`Film`], as plain Rust data. Read by [`Film::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct FilmSnapshot {
        /// Python's `name`: `str`.
        pub name: ::std::string::String,
        /// Python's `year`: `int`.
        pub year: ::core::primitive::i64,
    }
    impl Film {
        /// Reads all fields into a [`FilmSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<FilmSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(FilmSnapshot {
                    name: ::snakebridge::__private::key(
                        "typed_dict.Film",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "name",
                    )?,
                    year: ::snakebridge::__private::key(
                        "typed_dict.Film",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "year",
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for FilmSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Film>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Film as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl FilmSnapshot {
        /// Makes a new [`Film`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Film> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "name",
                    ::snakebridge::__private::Raw::Str(
                        ::std::borrow::Cow::Borrowed(&self.name),
                    ),
                );
            __call.set("year", ::snakebridge::__private::Raw::Int(self.year));
            ::snakebridge::__private::call_with(&self::__SITES[8], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Film> for FilmSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Film> for &FilmSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Film>>
    for FilmSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Film>>
    for &FilmSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Film> for FilmSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for FilmSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &FilmSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for FilmSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for FilmSnapshot {
        type Kind = self::Film;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &FilmSnapshot {
        type Kind = self::Film;
    }
    /// Python class `typed_dict.Review`.
    ///
    /// Inherits the keys of a film.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Review {
        base: self::Film,
    }
    impl ::snakebridge::__private::PythonClass for Review {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "builtins",
                "dict",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Film as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Film as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Review {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("typed_dict.Review")
        }
    }
    impl ::core::clone::Clone for Review {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Review {
        type Target = self::Film;
        #[inline]
        fn deref(&self) -> &self::Film {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Review {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Review {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Film> for Review {}
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >,
    > for Review {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Review {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Review {
        type Kind = Review;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Review {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Review {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__delitem__,
    > for self::Review {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Review {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Review {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Review {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__reversed__,
    > for self::Review {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__setitem__,
    > for self::Review {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::copy>
    for self::Review {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::Review {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::items>
    for self::Review {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::keys>
    for self::Review {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Review {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::update,
    > for self::Review {}
    impl Review {
        /// Python `typed_dict.Review.Review`.
        ///
        /// ```text
        /// def Review(*, name: str, year: int, stars: int | None, films: list[typed_dict.Film]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Review")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
            year: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            stars: impl ::snakebridge::__private::Arg<
                'a,
                ::core::option::Option<::core::primitive::i64>,
            >,
            films: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::Film>>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "name",
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(name),
                );
            __call
                .set(
                    "year",
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(year),
                );
            __call
                .set(
                    "stars",
                    ::snakebridge::__private::Arg::<
                        ::core::option::Option<::core::primitive::i64>,
                    >::raw(stars),
                );
            __call
                .set(
                    "films",
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<self::Film>,
                    >::raw(films),
                );
            ::snakebridge::__private::call_with(&self::__SITES[9], [], __options)
        }
        /// Python attribute `typed_dict.Review.stars`: `int | None`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn stars(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::core::primitive::i64>,
        > {
            ::snakebridge::__private::key(
                "typed_dict.Review",
                ::snakebridge::__private::PythonClass::__object(self),
                "stars",
            )
        }
        /// Python attribute `typed_dict.Review.films`: `list[typed_dict.Film]`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn films(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::List<self::Film>,
        > {
            ::snakebridge::__private::key(
                "typed_dict.Review",
                ::snakebridge::__private::PythonClass::__object(self),
                "films",
            )
        }
    }
    impl Review {
        /// Assigns Python's `stars`.
        #[inline]
        pub fn set_stars<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::core::option::Option<::core::primitive::i64>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "stars",
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<::core::primitive::i64>,
                >::raw(value),
            )
        }
        /// Assigns Python's `films`.
        #[inline]
        pub fn set_films<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::Film>>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "films",
                ::snakebridge::__private::Arg::<::std::vec::Vec<self::Film>>::raw(value),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Review {
        type Item = ::std::string::String;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Review {
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
        ::core::option::Option<::snakebridge::__private::Iterable<::std::string::String>>,
    > for &'a Review {
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
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Review {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl ::snakebridge::__private::Maps for Review {
        type Key = ::std::string::String;
        type Value = ::snakebridge::__private::Value;
    }
    /// The values of a [`Review`], as plain Rust data. Read by [`Review::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct ReviewSnapshot {
        /// Python's `name`: `str`.
        pub name: ::std::string::String,
        /// Python's `year`: `int`.
        pub year: ::core::primitive::i64,
        /// Python's `stars`: `int | None`.
        pub stars: ::core::option::Option<::core::primitive::i64>,
        /// Python's `films`: `list[typed_dict.Film]`.
        pub films: ::std::vec::Vec<self::Film>,
    }
    impl Review {
        /// Reads all fields into a [`ReviewSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<ReviewSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(ReviewSnapshot {
                    name: ::snakebridge::__private::key(
                        "typed_dict.Review",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "name",
                    )?,
                    year: ::snakebridge::__private::key(
                        "typed_dict.Review",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "year",
                    )?,
                    stars: ::snakebridge::__private::key(
                        "typed_dict.Review",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "stars",
                    )?,
                    films: ::snakebridge::__private::key(
                        "typed_dict.Review",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "films",
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for ReviewSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Review>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Review as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl ReviewSnapshot {
        /// Makes a new [`Review`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Review> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "name",
                    ::snakebridge::__private::Raw::Str(
                        ::std::borrow::Cow::Borrowed(&self.name),
                    ),
                );
            __call.set("year", ::snakebridge::__private::Raw::Int(self.year));
            __call
                .set(
                    "stars",
                    match &self.stars {
                        ::core::option::Option::Some(some) => {
                            ::snakebridge::__private::Raw::Int(*some)
                        }
                        ::core::option::Option::None => {
                            ::snakebridge::__private::Raw::None
                        }
                    },
                );
            __call
                .set(
                    "films",
                    ::snakebridge::__private::Raw::List(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                self.films.iter(),
                                |item| ::snakebridge::__private::Raw::Object(
                                    ::snakebridge::__private::PythonClass::__object(item),
                                ),
                            ),
                        ),
                    ),
                );
            ::snakebridge::__private::call_with(&self::__SITES[9], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Review> for ReviewSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Review> for &ReviewSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Review>>
    for ReviewSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Review>>
    for &ReviewSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Review> for ReviewSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Film> for ReviewSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Film> for &ReviewSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Film>>
    for ReviewSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Film>>
    for &ReviewSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Film> for ReviewSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for ReviewSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &ReviewSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for ReviewSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for ReviewSnapshot {
        type Kind = self::Review;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &ReviewSnapshot {
        type Kind = self::Review;
    }
    /// Python class `typed_dict.Odd`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Odd {
        base: ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >,
    }
    impl ::snakebridge::__private::PythonClass for Odd {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "builtins",
                "dict",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Dict<
                    ::std::string::String,
                    ::snakebridge::__private::Value,
                > as ::snakebridge::__private::PythonClass>::__from_object(object),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Dict<
                ::std::string::String,
                ::snakebridge::__private::Value,
            > as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Odd {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("typed_dict.Odd")
        }
    }
    impl ::core::clone::Clone for Odd {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Odd {
        type Target = ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >;
        #[inline]
        fn deref(
            &self,
        ) -> &::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        > {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Odd {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Odd {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >,
    > for Odd {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Odd {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Odd {
        type Kind = Odd;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Odd {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Odd {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__delitem__,
    > for self::Odd {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Odd {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Odd {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Odd {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__reversed__,
    > for self::Odd {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__setitem__,
    > for self::Odd {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::copy>
    for self::Odd {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::Odd {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::items>
    for self::Odd {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::keys>
    for self::Odd {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::update,
    > for self::Odd {}
    impl Odd {
        /// Python `typed_dict.Odd.Odd`.
        ///
        /// ```text
        /// def Odd(*, in: str, not-a-name: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Odd")]
        #[inline]
        pub fn new<'a>(
            in_: &'a ::core::primitive::str,
            not_a_name: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "in",
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(in_),
                );
            __call
                .set(
                    "not-a-name",
                    ::snakebridge::__private::Arg::<
                        ::core::primitive::i64,
                    >::raw(not_a_name),
                );
            ::snakebridge::__private::call_with(&self::__SITES[10], [], __options)
        }
        /// Python attribute `typed_dict.Odd.in`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "in")]
        #[inline]
        pub fn in_(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::key(
                "typed_dict.Odd",
                ::snakebridge::__private::PythonClass::__object(self),
                "in",
            )
        }
        /// Python attribute `typed_dict.Odd.not-a-name`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn not_a_name(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::key(
                "typed_dict.Odd",
                ::snakebridge::__private::PythonClass::__object(self),
                "not-a-name",
            )
        }
    }
    impl Odd {
        /// Assigns Python's `in`.
        #[inline]
        pub fn set_in<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "in",
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
        /// Assigns Python's `not-a-name`.
        #[inline]
        pub fn set_not_a_name<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "not-a-name",
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Odd {
        type Item = ::std::string::String;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Odd {
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
        ::core::option::Option<::snakebridge::__private::Iterable<::std::string::String>>,
    > for &'a Odd {
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
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Odd {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl ::snakebridge::__private::Maps for Odd {
        type Key = ::std::string::String;
        type Value = ::snakebridge::__private::Value;
    }
    /// The values of a [`Odd`], as plain Rust data. Read by [`Odd::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct OddSnapshot {
        /// Python's `in`: `str`.
        #[doc(alias = "in")]
        pub in_: ::std::string::String,
        /// Python's `not-a-name`: `int`.
        pub not_a_name: ::core::primitive::i64,
    }
    impl Odd {
        /// Reads all fields into a [`OddSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<OddSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(OddSnapshot {
                    in_: ::snakebridge::__private::key(
                        "typed_dict.Odd",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "in",
                    )?,
                    not_a_name: ::snakebridge::__private::key(
                        "typed_dict.Odd",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "not-a-name",
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for OddSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Odd>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Odd as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl OddSnapshot {
        /// Makes a new [`Odd`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Odd> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "in",
                    ::snakebridge::__private::Raw::Str(
                        ::std::borrow::Cow::Borrowed(&self.in_),
                    ),
                );
            __call
                .set("not-a-name", ::snakebridge::__private::Raw::Int(self.not_a_name));
            ::snakebridge::__private::call_with(&self::__SITES[10], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Odd> for OddSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Odd> for &OddSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Odd>>
    for OddSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Odd>>
    for &OddSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Odd> for OddSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for OddSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &OddSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for OddSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for OddSnapshot {
        type Kind = self::Odd;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &OddSnapshot {
        type Kind = self::Odd;
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Film: ::core::primitive::u64 = 430228967728458819u64;
        pub const Review: ::core::primitive::u64 = 12998519831552176811u64;
        pub const Odd: ::core::primitive::u64 = 11406152640447303201u64;
    }
    static __SITES: [::snakebridge::__private::Site; 11] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("typed_dict", "film"),
            Site::function("typed_dict", "older"),
            Site::function("typed_dict", "review"),
            Site::function("typed_dict", "odd"),
            Site::function("typed_dict", "keys"),
            Site::function("typed_dict", "count"),
            Site::function("typed_dict", "total_years"),
            Site::function("typed_dict", "liar"),
            Site::function("typed_dict", "Film"),
            Site::function("typed_dict", "Review"),
            Site::function("typed_dict", "Odd"),
        ]
    };
}
