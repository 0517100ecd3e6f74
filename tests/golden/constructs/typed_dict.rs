// @generated from typed_dict.json: the API of the bindings
/// Python module `typed_dict`.
pub mod typed_dict {
    /// Python `typed_dict.film`.
    pub fn film() -> Result<self::Film>;
    /// Python `typed_dict.older`.
    pub fn older<'a>(a: impl Arg<'a, self::Film>, b: impl Arg<'a, self::Film>) -> Result<self::Film>;
    /// Python `typed_dict.review`.
    pub fn review() -> Result<self::Review>;
    /// Python `typed_dict.odd`.
    pub fn odd() -> Result<self::Odd>;
    /// Python `typed_dict.keys`.
    pub fn keys<'a>(film: impl Arg<'a, self::Film>) -> Result<Vec<String>>;
    /// Python `typed_dict.count`.
    pub fn count<'a>(names: impl Arg<'a, Mapping<String, Value>>) -> Result<i64>;
    /// Python `typed_dict.total_years`.
    pub fn total_years<'a>(films: impl Arg<'a, Vec<self::Film>>) -> Result<i64>;
    /// Python `typed_dict.liar`.
    pub fn liar() -> Result<self::Film>;
    /// Python class `typed_dict.Film`.
    pub struct Film { base: Dict<String, Value> }
    impl Nominal for Film;
    impl Clone for Film;
    impl Deref for Film { type Target = Dict<String, Value>; }
    impl Debug for Film;
    impl Display for Film;
    impl IsA<Film> for Film;
    impl IsA<Dict<String, Value>> for Film;
    impl IsA<Dict<Value, Value>> for Film;
    impl Inherits<Dict<String, Value>> for Film;
    impl<__S> In<__S> for Film where Dict<String, Value>: In<__S>;
    impl Holds for Film { type Class = Self; }
    impl<'a> Give<'a> for Film { type Class = Self; type How = ByValue; }
    impl Kinded for Film { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Film;
    impl Has<protocol_members::__delitem__> for self::Film;
    impl Has<protocol_members::__getitem__> for self::Film;
    impl Has<protocol_members::__iter__> for self::Film;
    impl Has<protocol_members::__len__> for self::Film;
    impl Has<protocol_members::__reversed__> for self::Film;
    impl Has<protocol_members::__setitem__> for self::Film;
    impl Has<protocol_members::copy> for self::Film;
    impl Has<protocol_members::get> for self::Film;
    impl Has<protocol_members::items> for self::Film;
    impl Has<protocol_members::keys> for self::Film;
    impl Has<protocol_members::name> for self::Film;
    impl Has<protocol_members::update> for self::Film;
    impl Film {
        /// Python `typed_dict.Film.Film`.
        pub fn new<'a>(name: impl Arg<'a, String>, year: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `typed_dict.Film.name`: `str`.
        pub fn name(&self) -> Result<String>;
        /// Python attribute `typed_dict.Film.year`: `int`.
        pub fn year(&self) -> Result<i64>;
    }
    impl Film {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `year`.
        pub fn set_year<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    impl Iterates for Film { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Film;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Film;
    impl<'a> Args<'a, Iterable<String>> for &'a Film;
    impl<'a> Arg<'a, Iterable<String>> for Film;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Film;
    impl<'a> Args<'a, Iterable<String>> for Film;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Film;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Film;
    impl<'a> Args<'a, Iterable<Value>> for &'a Film;
    impl<'a> Arg<'a, Iterable<Value>> for Film;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Film;
    impl<'a> Args<'a, Iterable<Value>> for Film;
    impl<'__h, '__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for &'__h Film { type Output = Result<Dict<String, Value>>; }
    impl<'__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for Film { type Output = Result<Dict<String, Value>>; }
    impl Maps for Film { type Key = String; type Value = Value; }
    /// The values of a [`Film`], as plain Rust data. Read by [`Film::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct FilmSnapshot {
        /// Python's `name`: `str`.
        pub name: String,
        /// Python's `year`: `int`.
        pub year: i64,
    }
    impl Film {
        /// Reads all fields into a [`FilmSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<FilmSnapshot>;
    }
    impl FromPython for FilmSnapshot;
    impl FilmSnapshot {
        /// Makes a new [`Film`] from these values.
        pub fn to_python(&self) -> Result<self::Film>;
    }
    impl<'a> Arg<'a, self::Film> for FilmSnapshot;
    impl<'a> Arg<'a, self::Film> for &FilmSnapshot;
    impl<'a> Arg<'a, Option<self::Film>> for FilmSnapshot;
    impl<'a> Arg<'a, Option<self::Film>> for &FilmSnapshot;
    impl<'a> Element<'a, self::Film> for FilmSnapshot;
    impl<'a> Arg<'a, Value> for FilmSnapshot;
    impl<'a> Arg<'a, Value> for &FilmSnapshot;
    impl<'a> Element<'a, Value> for FilmSnapshot;
    impl Kinded for FilmSnapshot { type Kind = self::Film; }
    impl Kinded for &FilmSnapshot { type Kind = self::Film; }
    /// Python class `typed_dict.Review`.
    pub struct Review { base: self::Film }
    impl Nominal for Review;
    impl Clone for Review;
    impl Deref for Review { type Target = self::Film; }
    impl Debug for Review;
    impl Display for Review;
    impl IsA<Review> for Review;
    impl IsA<self::Film> for Review;
    impl IsA<Dict<String, Value>> for Review;
    impl IsA<Dict<Value, Value>> for Review;
    impl Inherits<Dict<String, Value>> for Review;
    impl<__S> In<__S> for Review where self::Film: In<__S>;
    impl Holds for Review { type Class = Self; }
    impl<'a> Give<'a> for Review { type Class = Self; type How = ByValue; }
    impl Kinded for Review { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Review;
    impl Has<protocol_members::__delitem__> for self::Review;
    impl Has<protocol_members::__getitem__> for self::Review;
    impl Has<protocol_members::__iter__> for self::Review;
    impl Has<protocol_members::__len__> for self::Review;
    impl Has<protocol_members::__reversed__> for self::Review;
    impl Has<protocol_members::__setitem__> for self::Review;
    impl Has<protocol_members::copy> for self::Review;
    impl Has<protocol_members::get> for self::Review;
    impl Has<protocol_members::items> for self::Review;
    impl Has<protocol_members::keys> for self::Review;
    impl Has<protocol_members::name> for self::Review;
    impl Has<protocol_members::update> for self::Review;
    impl Review {
        /// Python `typed_dict.Review.Review`.
        pub fn new<'a>(
            name: impl Arg<'a, String>,
            year: impl Arg<'a, i64>,
            stars: impl Arg<'a, Option<i64>>,
            films: impl Arg<'a, Vec<self::Film>>,
        ) -> Result<Self>;
        /// Python attribute `typed_dict.Review.stars`: `int | None`.
        pub fn stars(&self) -> Result<Option<i64>>;
        /// Python attribute `typed_dict.Review.films`: `list[typed_dict.Film]`.
        pub fn films(&self) -> Result<List<self::Film>>;
    }
    impl Review {
        /// Assigns Python's `stars`.
        pub fn set_stars<'a>(&self, value: impl Arg<'a, Option<i64>>) -> Result<()>;
        /// Assigns Python's `films`.
        pub fn set_films<'a>(&self, value: impl Arg<'a, Vec<self::Film>>) -> Result<()>;
    }
    impl Iterates for Review { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Review;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Review;
    impl<'a> Args<'a, Iterable<String>> for &'a Review;
    impl<'a> Arg<'a, Iterable<String>> for Review;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Review;
    impl<'a> Args<'a, Iterable<String>> for Review;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Review;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Review;
    impl<'a> Args<'a, Iterable<Value>> for &'a Review;
    impl<'a> Arg<'a, Iterable<Value>> for Review;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Review;
    impl<'a> Args<'a, Iterable<Value>> for Review;
    impl<'__h, '__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for &'__h Review { type Output = Result<Dict<String, Value>>; }
    impl<'__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for Review { type Output = Result<Dict<String, Value>>; }
    impl Maps for Review { type Key = String; type Value = Value; }
    /// The values of a [`Review`], as plain Rust data. Read by [`Review::snapshot`].
    #[derive(Clone, Debug)]
    pub struct ReviewSnapshot {
        /// Python's `name`: `str`.
        pub name: String,
        /// Python's `year`: `int`.
        pub year: i64,
        /// Python's `stars`: `int | None`.
        pub stars: Option<i64>,
        /// Python's `films`: `list[typed_dict.Film]`.
        pub films: Vec<self::Film>,
    }
    impl Review {
        /// Reads all fields into a [`ReviewSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<ReviewSnapshot>;
    }
    impl FromPython for ReviewSnapshot;
    impl ReviewSnapshot {
        /// Makes a new [`Review`] from these values.
        pub fn to_python(&self) -> Result<self::Review>;
    }
    impl<'a> Arg<'a, self::Review> for ReviewSnapshot;
    impl<'a> Arg<'a, self::Review> for &ReviewSnapshot;
    impl<'a> Arg<'a, Option<self::Review>> for ReviewSnapshot;
    impl<'a> Arg<'a, Option<self::Review>> for &ReviewSnapshot;
    impl<'a> Element<'a, self::Review> for ReviewSnapshot;
    impl<'a> Arg<'a, self::Film> for ReviewSnapshot;
    impl<'a> Arg<'a, self::Film> for &ReviewSnapshot;
    impl<'a> Arg<'a, Option<self::Film>> for ReviewSnapshot;
    impl<'a> Arg<'a, Option<self::Film>> for &ReviewSnapshot;
    impl<'a> Element<'a, self::Film> for ReviewSnapshot;
    impl<'a> Arg<'a, Value> for ReviewSnapshot;
    impl<'a> Arg<'a, Value> for &ReviewSnapshot;
    impl<'a> Element<'a, Value> for ReviewSnapshot;
    impl Kinded for ReviewSnapshot { type Kind = self::Review; }
    impl Kinded for &ReviewSnapshot { type Kind = self::Review; }
    /// Python class `typed_dict.Odd`.
    pub struct Odd { base: Dict<String, Value> }
    impl Nominal for Odd;
    impl Clone for Odd;
    impl Deref for Odd { type Target = Dict<String, Value>; }
    impl Debug for Odd;
    impl Display for Odd;
    impl IsA<Odd> for Odd;
    impl IsA<Dict<String, Value>> for Odd;
    impl IsA<Dict<Value, Value>> for Odd;
    impl Inherits<Dict<String, Value>> for Odd;
    impl<__S> In<__S> for Odd where Dict<String, Value>: In<__S>;
    impl Holds for Odd { type Class = Self; }
    impl<'a> Give<'a> for Odd { type Class = Self; type How = ByValue; }
    impl Kinded for Odd { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Odd;
    impl Has<protocol_members::__delitem__> for self::Odd;
    impl Has<protocol_members::__getitem__> for self::Odd;
    impl Has<protocol_members::__iter__> for self::Odd;
    impl Has<protocol_members::__len__> for self::Odd;
    impl Has<protocol_members::__reversed__> for self::Odd;
    impl Has<protocol_members::__setitem__> for self::Odd;
    impl Has<protocol_members::copy> for self::Odd;
    impl Has<protocol_members::get> for self::Odd;
    impl Has<protocol_members::items> for self::Odd;
    impl Has<protocol_members::keys> for self::Odd;
    impl Has<protocol_members::update> for self::Odd;
    impl Odd {
        /// Python `typed_dict.Odd.Odd`.
        pub fn new<'a>(in_: impl Arg<'a, String>, not_a_name: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `typed_dict.Odd.in`: `str`.
        pub fn in_(&self) -> Result<String>;
        /// Python attribute `typed_dict.Odd.not-a-name`: `int`.
        pub fn not_a_name(&self) -> Result<i64>;
    }
    impl Odd {
        /// Assigns Python's `in`.
        pub fn set_in<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `not-a-name`.
        pub fn set_not_a_name<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    impl Iterates for Odd { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Odd;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Odd;
    impl<'a> Args<'a, Iterable<String>> for &'a Odd;
    impl<'a> Arg<'a, Iterable<String>> for Odd;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Odd;
    impl<'a> Args<'a, Iterable<String>> for Odd;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Odd;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Odd;
    impl<'a> Args<'a, Iterable<Value>> for &'a Odd;
    impl<'a> Arg<'a, Iterable<Value>> for Odd;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Odd;
    impl<'a> Args<'a, Iterable<Value>> for Odd;
    impl<'__h, '__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for &'__h Odd { type Output = Result<Dict<String, Value>>; }
    impl<'__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for Odd { type Output = Result<Dict<String, Value>>; }
    impl Maps for Odd { type Key = String; type Value = Value; }
    /// The values of a [`Odd`], as plain Rust data. Read by [`Odd::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct OddSnapshot {
        /// Python's `in`: `str`.
        pub in_: String,
        /// Python's `not-a-name`: `int`.
        pub not_a_name: i64,
    }
    impl Odd {
        /// Reads all fields into a [`OddSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<OddSnapshot>;
    }
    impl FromPython for OddSnapshot;
    impl OddSnapshot {
        /// Makes a new [`Odd`] from these values.
        pub fn to_python(&self) -> Result<self::Odd>;
    }
    impl<'a> Arg<'a, self::Odd> for OddSnapshot;
    impl<'a> Arg<'a, self::Odd> for &OddSnapshot;
    impl<'a> Arg<'a, Option<self::Odd>> for OddSnapshot;
    impl<'a> Arg<'a, Option<self::Odd>> for &OddSnapshot;
    impl<'a> Element<'a, self::Odd> for OddSnapshot;
    impl<'a> Arg<'a, Value> for OddSnapshot;
    impl<'a> Arg<'a, Value> for &OddSnapshot;
    impl<'a> Element<'a, Value> for OddSnapshot;
    impl Kinded for OddSnapshot { type Kind = self::Odd; }
    impl Kinded for &OddSnapshot { type Kind = self::Odd; }
}
