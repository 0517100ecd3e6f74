// @generated from sequence_kinds.json: the API of the bindings
/// Python module `sequence_kinds`.
pub mod sequence_kinds {
    /// Python `sequence_kinds.last`.
    pub fn last<'a>(items: impl Arg<'a, Sequence<i64>>) -> Result<i64>;
    /// Python `sequence_kinds.made`.
    pub fn made<'a>(kind: impl Arg<'a, String>) -> Result<Vec<i64>>;
    /// Python `sequence_kinds.lengths`.
    pub fn lengths<'a>(sequences: impl Args<'a, Sequence<Value>>) -> Result<Vec<i64>>;
    /// Python `sequence_kinds.named`.
    pub fn named<'a>(sequence: impl Arg<'a, Sequence<Value>>) -> Result<String>;
    /// Python `sequence_kinds.letters`. Without arguments; with them: `letters_with(|kw| kw.sequence(..))`.
    pub fn letters() -> Result<String>;
    /// [`letters`](letters()) with options, set by name.
    pub fn letters_with<'a>(options: impl self::options::with::LettersClosure<'a>) -> Result<String>;
    /// Python `sequence_kinds.each`.
    pub fn each<'a>(sequences: impl Arg<'a, Sequence<Sequence<String>>>) -> Result<Vec<String>>;
    /// Python `sequence_kinds.iterated`.
    pub fn iterated<'a>(items: impl Arg<'a, Iterable<Value>>) -> Result<Vec<Value>>;
    /// Python `sequence_kinds.in_list`.
    pub fn in_list<'a>(items: impl Arg<'a, Vec<Value>>) -> Result<i64>;
    /// Python `sequence_kinds.in_set`.
    pub fn in_set<'a>(items: impl Arg<'a, IndexSet<Value>>) -> Result<i64>;
    /// Python `sequence_kinds.in_dict`.
    pub fn in_dict<'a>(items: impl Arg<'a, Mapping<String, Value>>) -> Result<Vec<String>>;
    /// Python `sequence_kinds.in_mapping`.
    pub fn in_mapping<'a>(items: impl Arg<'a, Mapping<String, Value>>) -> Result<Vec<String>>;
    /// Python `sequence_kinds.rows`.
    pub fn rows<'a>(items: impl Arg<'a, Sequence<Sequence<Value>>>) -> Result<Vec<i64>>;
    /// Python `sequence_kinds.scores`.
    pub fn scores() -> Result<self::Scores>;
    /// Python `sequence_kinds.prices`.
    pub fn prices() -> Result<self::Prices>;
    /// Python `sequence_kinds.bare`.
    pub fn bare() -> Result<self::Bare>;
    /// Python `sequence_kinds.one_or_many`.
    pub fn one_or_many<'a>(items: impl Arg<'a, Union<self::IntOrValueList>>) -> Result<String>;
    /// Python `sequence_kinds.of_text`.
    pub fn of_text<'a>(items: impl Arg<'a, Union<self::IntOrStrList>>) -> Result<String>;
    /// Python `sequence_kinds.of_numbers`.
    pub fn of_numbers<'a>(items: impl Arg<'a, Union<self::StrOrIntList>>) -> Result<i64>;
    /// Python `sequence_kinds.listed`.
    pub fn listed<'a>(items: impl Arg<'a, Vec<Value>>) -> Result<i64>;
    /// Python `sequence_kinds.mapped`.
    pub fn mapped<'a>(items: impl Arg<'a, Mapping<String, Value>>, others: impl Arg<'a, Mapping<Value, Value>>) -> Result<i64>;
    /// Python `sequence_kinds.filled`.
    pub fn filled<'a, P: Kinded<Kind: self::sig::Filled> + Arg<'a, <P as Kinded>::Kind>>(
        source: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Filled>::Output>;
    /// Python class `sequence_kinds.Counted`.
    pub struct Counted { base: Object }
    impl Nominal for Counted;
    impl Clone for Counted;
    impl Deref for Counted { type Target = Object; }
    impl Debug for Counted;
    impl Display for Counted;
    impl IsA<Counted> for Counted;
    impl Holds for Counted { type Class = Self; }
    impl<'a> Give<'a> for Counted { type Class = Self; type How = ByValue; }
    impl Kinded for Counted { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Counted;
    impl Has<protocol_members::__iter__> for self::Counted;
    impl Counted {
        /// Python `sequence_kinds.Counted.Counted`.
        pub fn new() -> Result<Self>;
        /// Python `sequence_kinds.Counted.__iter__`.
        pub fn iter(&self) -> Result<PyIter<i64>>;
    }
    impl<'__h> IntoIterator for &'__h Counted { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl Iterates for Counted { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Counted;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Counted;
    impl<'a> Args<'a, Iterable<i64>> for &'a Counted;
    impl<'a> Arg<'a, Iterable<i64>> for Counted;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Counted;
    impl<'a> Args<'a, Iterable<i64>> for Counted;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Counted;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Counted;
    impl<'a> Args<'a, Iterable<Value>> for &'a Counted;
    impl<'a> Arg<'a, Iterable<Value>> for Counted;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Counted;
    impl<'a> Args<'a, Iterable<Value>> for Counted;
    /// Python class `sequence_kinds.Scores`.
    pub struct Scores { base: List<i64> }
    impl Nominal for Scores;
    impl Clone for Scores;
    impl Deref for Scores { type Target = List<i64>; }
    impl Debug for Scores;
    impl Display for Scores;
    impl IsA<Scores> for Scores;
    impl IsA<List<i64>> for Scores;
    impl IsA<List<Value>> for Scores;
    impl Inherits<List<i64>> for Scores;
    impl<__S> In<__S> for Scores where List<i64>: In<__S>;
    impl Holds for Scores { type Class = Self; }
    impl<'a> Give<'a> for Scores { type Class = Self; type How = ByValue; }
    impl Kinded for Scores { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Scores;
    impl Has<protocol_members::__contains__> for self::Scores;
    impl Has<protocol_members::__delitem__> for self::Scores;
    impl Has<protocol_members::__ge__> for self::Scores;
    impl Has<protocol_members::__getitem__> for self::Scores;
    impl Has<protocol_members::__gt__> for self::Scores;
    impl Has<protocol_members::__iter__> for self::Scores;
    impl Has<protocol_members::__le__> for self::Scores;
    impl Has<protocol_members::__len__> for self::Scores;
    impl Has<protocol_members::__lt__> for self::Scores;
    impl Has<protocol_members::__mul__> for self::Scores;
    impl Has<protocol_members::__reversed__> for self::Scores;
    impl Has<protocol_members::__rmul__> for self::Scores;
    impl Has<protocol_members::__setitem__> for self::Scores;
    impl Has<protocol_members::copy> for self::Scores;
    impl Has<protocol_members::__lt_or_gt__> for self::Scores;
    impl Scores {
        /// Python `sequence_kinds.Scores.Scores`. Without arguments; with them: `new_with(|kw| kw.iterable(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::ScoresNewClosure<'a>) -> Result<Self>;
    }
    impl Iterates for Scores { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Scores;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Scores;
    impl<'a> Args<'a, Iterable<i64>> for &'a Scores;
    impl<'a> Arg<'a, Iterable<i64>> for Scores;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Scores;
    impl<'a> Args<'a, Iterable<i64>> for Scores;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Scores;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Scores;
    impl<'a> Args<'a, Iterable<Value>> for &'a Scores;
    impl<'a> Arg<'a, Iterable<Value>> for Scores;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Scores;
    impl<'a> Args<'a, Iterable<Value>> for Scores;
    impl<'__h> IntoIterator for &'__h Scores { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl<'__h, '__r, __R: Arg<'__r, List<i64>>> Add<__R> for &'__h Scores { type Output = Result<List<i64>>; }
    impl<'__r, __R: Arg<'__r, List<i64>>> Add<__R> for Scores { type Output = Result<List<i64>>; }
    impl<__R> IsA<Mutable<List<i64>, __R>> for Scores;
    impl<__A0, __R> IsA<Mutable<Open<List<__A0>>, __R>> for Scores where i64: Param<__A0>;
    impl Inherits<Mutable<List<i64>>> for Scores;
    /// Python class `sequence_kinds.Prices`.
    pub struct Prices { base: Dict<String, f64> }
    impl Nominal for Prices;
    impl Clone for Prices;
    impl Deref for Prices { type Target = Dict<String, f64>; }
    impl Debug for Prices;
    impl Display for Prices;
    impl IsA<Prices> for Prices;
    impl IsA<Dict<String, f64>> for Prices;
    impl IsA<Dict<String, Value>> for Prices;
    impl IsA<Dict<Value, f64>> for Prices;
    impl IsA<Dict<Value, Value>> for Prices;
    impl Inherits<Dict<String, f64>> for Prices;
    impl<__S> In<__S> for Prices where Dict<String, f64>: In<__S>;
    impl Holds for Prices { type Class = Self; }
    impl<'a> Give<'a> for Prices { type Class = Self; type How = ByValue; }
    impl Kinded for Prices { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Prices;
    impl Has<protocol_members::__delitem__> for self::Prices;
    impl Has<protocol_members::__getitem__> for self::Prices;
    impl Has<protocol_members::__iter__> for self::Prices;
    impl Has<protocol_members::__len__> for self::Prices;
    impl Has<protocol_members::__reversed__> for self::Prices;
    impl Has<protocol_members::__setitem__> for self::Prices;
    impl Has<protocol_members::copy> for self::Prices;
    impl Has<protocol_members::get> for self::Prices;
    impl Has<protocol_members::items> for self::Prices;
    impl Has<protocol_members::keys> for self::Prices;
    impl Has<protocol_members::update> for self::Prices;
    impl Prices {
        /// Python `sequence_kinds.Prices.Prices`. Without arguments; with them: `new_with(|kw| kw.map(..))`. Other signatures: `new_iterable(..)`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::PricesNewClosure<'a>) -> Result<Self>;
    }
    impl Prices<> {
        /// Python `sequence_kinds.Prices.Prices`.
        pub fn new_iterable<'a, P: Kinded<Kind: self::sig::PricesNewIterable> + Arg<'a, <P as Kinded>::Kind>>(
            iterable: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::PricesNewIterable>::Output>;
    }
    impl Iterates for Prices { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Prices;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Prices;
    impl<'a> Args<'a, Iterable<String>> for &'a Prices;
    impl<'a> Arg<'a, Iterable<String>> for Prices;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Prices;
    impl<'a> Args<'a, Iterable<String>> for Prices;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Prices;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Prices;
    impl<'a> Args<'a, Iterable<Value>> for &'a Prices;
    impl<'a> Arg<'a, Iterable<Value>> for Prices;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Prices;
    impl<'a> Args<'a, Iterable<Value>> for Prices;
    impl<'__h> IntoIterator for &'__h Prices { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl<'__h, '__r, __R: Arg<'__r, Mapping<String, f64>>> BitOr<__R> for &'__h Prices { type Output = Result<Dict<String, f64>>; }
    impl<'__r, __R: Arg<'__r, Mapping<String, f64>>> BitOr<__R> for Prices { type Output = Result<Dict<String, f64>>; }
    impl Maps for Prices { type Key = String; type Value = f64; }
    impl<__R> IsA<Mutable<Dict<String, f64>, __R>> for Prices;
    impl<__A0, __A1, __R> IsA<Mutable<Open<Dict<__A0, __A1>>, __R>> for Prices where String: Param<__A0>, f64: Param<__A1>;
    impl Inherits<Mutable<Dict<String, f64>>> for Prices;
    /// Python class `sequence_kinds.Bare`.
    pub struct Bare { base: Dict<Value, Value> }
    impl Nominal for Bare;
    impl Clone for Bare;
    impl Deref for Bare { type Target = Dict<Value, Value>; }
    impl Debug for Bare;
    impl Display for Bare;
    impl IsA<Bare> for Bare;
    impl<__A0, __A1> IsA<Dict<__A0, __A1>> for Bare;
    impl Inherits<Dict<Value, Value>> for Bare;
    impl<__S> In<__S> for Bare where Dict<Value, Value>: In<__S>;
    impl Holds for Bare { type Class = Self; }
    impl<'a> Give<'a> for Bare { type Class = Self; type How = ByValue; }
    impl Kinded for Bare { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Bare;
    impl Has<protocol_members::__delitem__> for self::Bare;
    impl Has<protocol_members::__getitem__> for self::Bare;
    impl Has<protocol_members::__iter__> for self::Bare;
    impl Has<protocol_members::__len__> for self::Bare;
    impl Has<protocol_members::__reversed__> for self::Bare;
    impl Has<protocol_members::__setitem__> for self::Bare;
    impl Has<protocol_members::copy> for self::Bare;
    impl Has<protocol_members::get> for self::Bare;
    impl Has<protocol_members::items> for self::Bare;
    impl Has<protocol_members::keys> for self::Bare;
    impl Has<protocol_members::update> for self::Bare;
    impl Bare {
        /// Python `sequence_kinds.Bare.Bare`. Without arguments; with them: `new_with(|kw| kw.map(..))`. Other signatures: `new_map(..)`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::BareNewClosure<'a>) -> Result<Self>;
    }
    impl Bare<> {
        /// Python `sequence_kinds.Bare.Bare`.
        pub fn new_map<'a, P: Kinded<Kind: self::sig::BareNewMap> + Arg<'a, <P as Kinded>::Kind>>(
            map: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::BareNewMap>::Output>;
        /// [`new_map`](Self::new_map()) with options, set by name.
        pub fn new_map_with<'a, P: Kinded<Kind: self::sig::BareNewMap> + Arg<'a, <P as Kinded>::Kind>>(
            map: P,
            options: impl self::options::with::BareNewMapClosure<'a>,
        ) -> Result<<<P as Kinded>::Kind as self::sig::BareNewMap>::Output>;
    }
    impl Iterates for Bare { type Item = Value; }
    impl<'a> Arg<'a, Iterable<Value>> for &'a Bare;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Bare;
    impl<'a> Args<'a, Iterable<Value>> for &'a Bare;
    impl<'a> Arg<'a, Iterable<Value>> for Bare;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Bare;
    impl<'a> Args<'a, Iterable<Value>> for Bare;
    impl<'__h> IntoIterator for &'__h Bare { type Item = Result<Value>; type IntoIter = PyIter<Value>; }
    impl<'__h, '__r, __R: Arg<'__r, Mapping<Value, Value>>> BitOr<__R> for &'__h Bare { type Output = Result<Dict<Value, Value>>; }
    impl<'__r, __R: Arg<'__r, Mapping<Value, Value>>> BitOr<__R> for Bare { type Output = Result<Dict<Value, Value>>; }
    impl Maps for Bare { type Key = Value; type Value = Value; }
    impl<__A0, __A1, __R> IsA<Mutable<Dict<__A0, __A1>, __R>> for Bare;
    impl<__A0, __A1, __R> IsA<Mutable<Open<Dict<__A0, __A1>>, __R>> for Bare;
    impl Inherits<Mutable<Dict<Value, Value>>> for Bare;
    /// Python class `sequence_kinds.Made`.
    pub struct Made { base: Dict<Value, Value> }
    impl Nominal for Made;
    impl Clone for Made;
    impl Deref for Made { type Target = Dict<Value, Value>; }
    impl Debug for Made;
    impl Display for Made;
    impl IsA<Made> for Made;
    impl<__A0, __A1> IsA<Dict<__A0, __A1>> for Made;
    impl Inherits<Dict<Value, Value>> for Made;
    impl<__S> In<__S> for Made where Dict<Value, Value>: In<__S>;
    impl Holds for Made { type Class = Self; }
    impl<'a> Give<'a> for Made { type Class = Self; type How = ByValue; }
    impl Kinded for Made { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Made;
    impl Has<protocol_members::__delitem__> for self::Made;
    impl Has<protocol_members::__getitem__> for self::Made;
    impl Has<protocol_members::__iter__> for self::Made;
    impl Has<protocol_members::__len__> for self::Made;
    impl Has<protocol_members::__reversed__> for self::Made;
    impl Has<protocol_members::__setitem__> for self::Made;
    impl Has<protocol_members::copy> for self::Made;
    impl Has<protocol_members::get> for self::Made;
    impl Has<protocol_members::items> for self::Made;
    impl Has<protocol_members::keys> for self::Made;
    impl Has<protocol_members::update> for self::Made;
    impl Made {
        /// Python `sequence_kinds.Made.Made`.
        pub fn new<'a>(args: impl Args<'a, Value>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(args: impl Args<'a, Value>, options: impl self::options::with::BareNewMapClosure<'a>) -> Result<Self>;
    }
    impl Iterates for Made { type Item = Value; }
    impl<'a> Arg<'a, Iterable<Value>> for &'a Made;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Made;
    impl<'a> Args<'a, Iterable<Value>> for &'a Made;
    impl<'a> Arg<'a, Iterable<Value>> for Made;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Made;
    impl<'a> Args<'a, Iterable<Value>> for Made;
    impl<'__h> IntoIterator for &'__h Made { type Item = Result<Value>; type IntoIter = PyIter<Value>; }
    impl<'__h, '__r, __R: Arg<'__r, Mapping<Value, Value>>> BitOr<__R> for &'__h Made { type Output = Result<Dict<Value, Value>>; }
    impl<'__r, __R: Arg<'__r, Mapping<Value, Value>>> BitOr<__R> for Made { type Output = Result<Dict<Value, Value>>; }
    impl Maps for Made { type Key = Value; type Value = Value; }
    impl<__A0, __A1, __R> IsA<Mutable<Dict<__A0, __A1>, __R>> for Made;
    impl<__A0, __A1, __R> IsA<Mutable<Open<Dict<__A0, __A1>>, __R>> for Made;
    impl Inherits<Mutable<Dict<Value, Value>>> for Made;
    /// Python's `int | valuelist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrValueList {
        /// A Int.
        Int(i64),
        /// A ValueList.
        ValueList(Vec<Value>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrValueList> for () { const FORM: Form = Form::Tuple; }
    impl Arm<IntOrValueList> for i64;
    impl AnyList for IntOrValueList;
    impl AnyTuple for IntOrValueList;
    impl Arm<IntOrValueList> for String;
    impl<__T> Arm<IntOrValueList> for List<__T>;
    impl<__T> Arm<IntOrValueList> for PyTuple<__T>;
    impl Arm<IntOrValueList> for IntOrValueList;
    impl UnionValue for IntOrValueList { type Given<'a> = Self; type Arms = (i64, (Vec<Value>, ())); }
    impl Holds for IntOrValueList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrValueList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrValueList { type Kind = OneOf<Self>; }
    /// Python's `int | strlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrStrList {
        /// A Int.
        Int(i64),
        /// A StrList.
        StrList(Vec<String>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrStrList> for () { const FORM: Form = Form::Tuple; }
    impl Arm<IntOrStrList> for i64;
    impl Arm<IntOrStrList> for Vec<String>;
    impl Arm<IntOrStrList> for (String,);
    impl Arm<IntOrStrList> for (String, String);
    impl Arm<IntOrStrList> for (String, String, String);
    impl Arm<IntOrStrList> for (String, String, String, String);
    impl Arm<IntOrStrList> for (String, String, String, String, String);
    impl Arm<IntOrStrList> for (String, String, String, String, String, String);
    impl Arm<IntOrStrList> for PyTuple<String>;
    impl Arm<IntOrStrList> for String;
    impl Arm<IntOrStrList> for List<String>;
    impl Arm<IntOrStrList> for IntOrStrList;
    impl UnionValue for IntOrStrList { type Given<'a> = Self; type Arms = (i64, (Vec<String>, ())); }
    impl Holds for IntOrStrList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStrList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStrList { type Kind = OneOf<Self>; }
    /// Python's `str | intlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrIntList {
        /// A Str.
        Str(String),
        /// A IntList.
        IntList(Vec<i64>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrIntList> for () { const FORM: Form = Form::Tuple; }
    impl Arm<StrOrIntList> for String;
    impl Arm<StrOrIntList> for Vec<i64>;
    impl TakesClasses for StrOrIntList { type Set = self::__takes::__Set0; }
    impl Arm<StrOrIntList> for List<i64>;
    impl Arm<StrOrIntList> for PyIter<i64>;
    impl Arm<StrOrIntList> for Iterable<i64>;
    impl Arm<StrOrIntList> for Set<i64>;
    impl Arm<StrOrIntList> for FrozenSet<i64>;
    impl Arm<StrOrIntList> for IndexSet<i64>;
    impl<__S, __R> Arm<StrOrIntList> for PyGenerator<i64, __S, __R>;
    impl Arm<StrOrIntList> for StrOrIntList;
    impl UnionValue for StrOrIntList { type Given<'a> = &'a str; type Arms = (String, (Vec<i64>, ())); }
    impl Holds for StrOrIntList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrIntList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrIntList { type Kind = OneOf<Self>; }
    impl self::sig::PricesNewIterable for Vec<Vec<String>> { type Output = self::Prices; }
    impl self::sig::PricesNewIterable for Vec<Vec<Vec<u8>>> { type Output = self::Prices; }
    impl self::sig::PricesNewIterable for Value { type Output = self::Prices; }
    impl self::sig::PricesNewIterable for Vec<Value> { type Output = self::Prices; }
    impl<__V1: Received> self::sig::BareNewMap for Mapping<String, __V1> { type Output = self::Bare; }
    impl<__V1: Received> self::sig::BareNewMap for Vec<(String, __V1)> { type Output = self::Bare; }
    impl self::sig::BareNewMap for Vec<Vec<String>> { type Output = self::Bare; }
    impl self::sig::BareNewMap for Vec<Vec<Vec<u8>>> { type Output = self::Bare; }
    impl self::sig::BareNewMap for Value { type Output = self::Bare; }
    impl self::sig::BareNewMap for Vec<Value> { type Output = self::Bare; }
    impl<K: Received, V: Received> self::sig::Filled for Mapping<K, V> { type Output = Dict<K, V>; }
    impl<K: Received, V: Received> self::sig::Filled for Vec<(K, V)> { type Output = Dict<K, V>; }
    impl<K: Received, V: Received> self::sig::Filled for Dict<K, V> { type Output = Dict<K, V>; }
    impl self::sig::Filled for self::Prices { type Output = Dict<String, f64>; }
    impl self::sig::Filled for self::Bare { type Output = Dict<Value, Value>; }
    impl self::sig::Filled for self::Made { type Output = Dict<Value, Value>; }
    impl<K: Received, V: Received> self::sig::Filled for List<(K, V)> { type Output = Dict<K, V>; }
    impl<K: Received, V: Received> self::sig::Filled for Set<(K, V)> { type Output = Dict<K, V>; }
    impl<K: Received, V: Received> self::sig::Filled for FrozenSet<(K, V)> { type Output = Dict<K, V>; }
    impl<K: Received, V: Received> self::sig::Filled for PyTuple<(K, V)> { type Output = Dict<K, V>; }
    impl<K: Received, V: Received> self::sig::Filled for IndexSet<(K, V)> { type Output = Dict<K, V>; }
    impl<K: Received, V: Received> self::sig::Filled for PyIter<(K, V)> { type Output = Dict<K, V>; }
    impl<K: Received, V: Received> self::sig::Filled for Iterable<(K, V)> { type Output = Dict<K, V>; }
    impl self::sig::Filled for Value { type Output = Value; }
    impl self::sig::Filled for Vec<Value> { type Output = Value; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `iterable`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ScoresNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ScoresNew<'c, 'a> {
            /// Sets `iterable`.
            pub fn iterable(self, value: impl Arg<'a, Iterable<i64>>) -> Self;
        }
        /// Optional arguments: `map`, `iterable`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct PricesNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> PricesNew<'c, 'a> {
            /// Sets `map`.
            pub fn map(self, value: impl Arg<'a, Mapping<String, f64>>) -> Self;
            /// Sets `iterable`.
            pub fn iterable(self, value: impl Arg<'a, Iterable<(String, f64)>>) -> Self;
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, f64>) -> Self;
        }
        /// Optional arguments: `map`, `iterable`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct BareNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> BareNew<'c, 'a> {
            /// Sets `map`.
            pub fn map(self, value: impl Arg<'a, Mapping<Value, Value>>) -> Self;
            /// Sets `iterable`.
            pub fn iterable(self, value: impl Arg<'a, Iterable<(Value, Value)>>) -> Self;
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, Value>) -> Self;
        }
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct BareNewMap<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> BareNewMap<'c, 'a> {
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `sequence`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Letters<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Letters<'c, 'a> {
            /// Sets `sequence`. Python's default: `None`.
            pub fn sequence(self, value: impl Arg<'a, Option<Sequence<String>>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`ScoresNew`](super::ScoresNew).
            pub trait ScoresNewClosure<'a>: for<'c> FnOnce(super::super::options::ScoresNew<'c, 'a>) -> super::super::options::ScoresNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ScoresNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ScoresNew<'c, 'a>) -> super::super::options::ScoresNew<'c, 'a>;
            /// A closure that sets options of [`PricesNew`](super::PricesNew).
            pub trait PricesNewClosure<'a>: for<'c> FnOnce(super::super::options::PricesNew<'c, 'a>) -> super::super::options::PricesNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> PricesNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::PricesNew<'c, 'a>) -> super::super::options::PricesNew<'c, 'a>;
            /// A closure that sets options of [`BareNew`](super::BareNew).
            pub trait BareNewClosure<'a>: for<'c> FnOnce(super::super::options::BareNew<'c, 'a>) -> super::super::options::BareNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> BareNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::BareNew<'c, 'a>) -> super::super::options::BareNew<'c, 'a>;
            /// A closure that sets options of [`BareNewMap`](super::BareNewMap).
            pub trait BareNewMapClosure<'a>: for<'c> FnOnce(super::super::options::BareNewMap<'c, 'a>) -> super::super::options::BareNewMap<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> BareNewMapClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::BareNewMap<'c, 'a>) -> super::super::options::BareNewMap<'c, 'a>;
            /// A closure that sets options of [`Letters`](super::Letters).
            pub trait LettersClosure<'a>: for<'c> FnOnce(super::super::options::Letters<'c, 'a>) -> super::super::options::Letters<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> LettersClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Letters<'c, 'a>) -> super::super::options::Letters<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `sequence_kinds.Prices.Prices` accepts. Its overloads are:
        pub trait PricesNewIterable { type Output: FromPython; }
        /// Arguments that Python's `sequence_kinds.Bare.Bare` accepts. Its overloads are:
        pub trait BareNewMap { type Output: FromPython; }
        /// Arguments that Python's `sequence_kinds.filled` accepts. Its overloads are:
        pub trait Filled { type Output: FromPython; }
    }
}
