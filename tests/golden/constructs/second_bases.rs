// @generated from second_bases.json: the API of the bindings
/// Python module `second_bases`.
pub mod second_bases {
    /// Python `second_bases.broken`.
    pub fn broken() -> Result<self::Broken>;
    /// Python `second_bases.table`.
    pub fn table() -> Result<self::Table>;
    /// Python `second_bases.missing`.
    pub fn missing() -> Result<self::Missing>;
    /// Python `second_bases.use`.
    pub fn use_<'a>(sized: impl Arg<'a, self::Sized>) -> Result<i64>;
    /// Python `second_bases.name_of`.
    pub fn name_of<'a>(named: impl Arg<'a, self::Named>) -> Result<String>;
    /// Python class `second_bases.Named`.
    pub struct Named { base: Object }
    impl Nominal for Named;
    impl Clone for Named;
    impl Deref for Named { type Target = Object; }
    impl Debug for Named;
    impl Display for Named;
    impl IsA<Named> for Named;
    impl Holds for Named { type Class = Self; }
    impl<'a> Give<'a> for Named { type Class = Self; type How = ByValue; }
    impl Kinded for Named { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Named;
    impl Has<protocol_members::name> for self::Named;
    impl Named {
        /// Python `second_bases.Named.Named`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Named.name`.
        pub fn name(&self) -> Result<String>;
        /// Python `second_bases.Named.both`.
        pub fn both(&self) -> Result<String>;
    }
    /// Python class `second_bases.Sized`.
    pub struct Sized { base: Object }
    impl Nominal for Sized;
    impl Clone for Sized;
    impl Deref for Sized { type Target = Object; }
    impl Debug for Sized;
    impl Display for Sized;
    impl IsA<Sized> for Sized;
    impl Holds for Sized { type Class = Self; }
    impl<'a> Give<'a> for Sized { type Class = Self; type How = ByValue; }
    impl Kinded for Sized { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Sized;
    impl Has<protocol_members::__len__> for self::Sized;
    impl Sized {
        /// Python `second_bases.Sized.Sized`.
        pub fn new() -> Result<Self>;
        /// Python attribute `second_bases.Sized.weight`: `int`.
        pub fn weight(&self) -> Result<i64>;
        /// Python attribute `second_bases.Sized.volume`: `int`.
        pub fn volume(&self) -> Result<i64>;
        /// Python `second_bases.Sized.size`.
        pub fn size(&self) -> Result<i64>;
        /// Python `second_bases.Sized.both`.
        pub fn both(&self) -> Result<i64>;
        /// Python `second_bases.Sized.__len__`.
        pub fn len(&self) -> Result<usize>;
        /// Python `second_bases.Sized.with_options`. Without arguments; with them: `with_options_with(|kw| kw.text(..))`.
        pub fn with_options(&self) -> Result<String>;
        /// [`with_options`](Self::with_options()) with options, set by name.
        pub fn with_options_with<'a>(&self, options: impl self::options::with::SizedWithOptionsClosure<'a>) -> Result<String>;
    }
    impl Sized {
        /// Assigns Python's `weight`.
        pub fn set_weight<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `volume`.
        pub fn set_volume<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `second_bases.Both`.
    pub struct Both { base: self::Sized }
    impl Nominal for Both;
    impl Clone for Both;
    impl Deref for Both { type Target = self::Sized; }
    impl Debug for Both;
    impl Display for Both;
    impl IsA<Both> for Both;
    impl IsA<self::Named> for Both;
    impl IsA<self::Sized> for Both;
    impl<__S> In<__S> for Both where self::Sized: In<__S>;
    impl Holds for Both { type Class = Self; }
    impl<'a> Give<'a> for Both { type Class = Self; type How = ByValue; }
    impl Kinded for Both { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Both;
    impl Has<protocol_members::__len__> for self::Both;
    impl Has<protocol_members::name> for self::Both;
    impl Both {
        /// Python `second_bases.Both.Both`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Both.name`.
        pub fn name(&self) -> Result<String>;
        /// Python `second_bases.Both.both`.
        pub fn both(&self) -> Result<String>;
    }
    /// Python class `second_bases.Last`.
    pub struct Last { base: self::Both }
    impl Nominal for Last;
    impl Clone for Last;
    impl Deref for Last { type Target = self::Both; }
    impl Debug for Last;
    impl Display for Last;
    impl IsA<Last> for Last;
    impl IsA<self::Both> for Last;
    impl IsA<self::Named> for Last;
    impl IsA<self::Sized> for Last;
    impl<__S> In<__S> for Last where self::Both: In<__S>;
    impl Holds for Last { type Class = Self; }
    impl<'a> Give<'a> for Last { type Class = Self; type How = ByValue; }
    impl Kinded for Last { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Last;
    impl Has<protocol_members::__len__> for self::Last;
    impl Has<protocol_members::name> for self::Last;
    impl Last {
        /// Python `second_bases.Last.Last`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Last.last`.
        pub fn last(&self) -> Result<self::Last>;
    }
    /// Python class `second_bases.Mixin`.
    pub struct Mixin { base: Object }
    impl Nominal for Mixin;
    impl Clone for Mixin;
    impl Deref for Mixin { type Target = Object; }
    impl Debug for Mixin;
    impl Display for Mixin;
    impl IsA<Mixin> for Mixin;
    impl Holds for Mixin { type Class = Self; }
    impl<'a> Give<'a> for Mixin { type Class = Self; type How = ByValue; }
    impl Kinded for Mixin { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Mixin;
    impl Mixin {
        /// Python `second_bases.Mixin.Mixin`.
        pub fn new() -> Result<Self>;
        /// Python attribute `second_bases.Mixin.daemon`: `bool`.
        pub fn daemon(&self) -> Result<bool>;
        /// Python `second_bases.Mixin.mixed`.
        pub fn mixed(&self) -> Result<i64>;
        /// Python `second_bases.Mixin.serve`.
        pub fn serve(&self) -> Result<String>;
    }
    impl Mixin {
        /// Assigns Python's `daemon`.
        pub fn set_daemon<'a>(&self, value: impl Arg<'a, bool>) -> Result<()>;
    }
    /// Python class `second_bases.Server`.
    pub struct Server { base: Object }
    impl Nominal for Server;
    impl Clone for Server;
    impl Deref for Server { type Target = Object; }
    impl Debug for Server;
    impl Display for Server;
    impl IsA<Server> for Server;
    impl Holds for Server { type Class = Self; }
    impl<'a> Give<'a> for Server { type Class = Self; type How = ByValue; }
    impl Kinded for Server { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Server;
    impl Has<protocol_members::close> for self::Server;
    impl Server {
        /// Python `second_bases.Server.Server`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Server.serve`.
        pub fn serve(&self) -> Result<String>;
        /// Python `second_bases.Server.serve_forever`.
        pub fn serve_forever(&self) -> Result<i64>;
        /// Python `second_bases.Server.close`.
        pub fn close(&self) -> Result<()>;
    }
    /// Python class `second_bases.Threading`.
    pub struct Threading { base: self::Mixin }
    impl Nominal for Threading;
    impl Clone for Threading;
    impl Deref for Threading { type Target = self::Mixin; }
    impl Debug for Threading;
    impl Display for Threading;
    impl IsA<Threading> for Threading;
    impl IsA<self::Mixin> for Threading;
    impl IsA<self::Server> for Threading;
    impl<__S> In<__S> for Threading where self::Mixin: In<__S>;
    impl Holds for Threading { type Class = Self; }
    impl<'a> Give<'a> for Threading { type Class = Self; type How = ByValue; }
    impl Kinded for Threading { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Threading;
    impl Has<protocol_members::close> for self::Threading;
    impl Threading {
        /// Python `second_bases.Threading.Threading`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Threading.serve_forever`.
        pub fn serve_forever(&self) -> Result<i64>;
        /// Python `second_bases.Threading.close`.
        pub fn close(&self) -> Result<()>;
    }
    /// Python class `second_bases.Holder`.
    pub struct Holder<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Holder<T>;
    impl<T: TypeArg> Clone for Holder<T>;
    impl<T> Deref for Holder<T> { type Target = Object; }
    impl<T: Received> Debug for Holder<T>;
    impl<T: Received> Display for Holder<T>;
    impl<T, __A0> IsA<self::Holder<__A0>> for Holder<T> where T: Param<__A0>;
    impl<T> Inherits<Holder<T>> for Holder<T>;
    impl<T: TypeArg> Holds for Holder<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Holder<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Holder<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Holder<T>;
    impl<T> Has<protocol_members::items> for self::Holder<T>;
    impl<T: Received> Holder<T> {
        /// Python `second_bases.Holder.Holder`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(item: X) -> Result<Self>;
        /// Python `second_bases.Holder.item`.
        pub fn item(&self) -> Result<T>;
        /// Python `second_bases.Holder.items`.
        pub fn items(&self) -> Result<Vec<T>>;
    }
    /// Python class `second_bases.Tagged`.
    pub struct Tagged { base: self::Named }
    impl Nominal for Tagged;
    impl Clone for Tagged;
    impl Deref for Tagged { type Target = self::Named; }
    impl Debug for Tagged;
    impl Display for Tagged;
    impl IsA<Tagged> for Tagged;
    impl IsA<self::Named> for Tagged;
    impl<__A0> IsA<self::Holder<__A0>> for Tagged where String: Param<__A0>;
    impl Inherits<self::Holder<String>> for Tagged;
    impl<__S> In<__S> for Tagged where self::Named: In<__S>;
    impl Holds for Tagged { type Class = Self; }
    impl<'a> Give<'a> for Tagged { type Class = Self; type How = ByValue; }
    impl Kinded for Tagged { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Tagged;
    impl Has<protocol_members::items> for self::Tagged;
    impl Has<protocol_members::name> for self::Tagged;
    impl Tagged {
        /// Python `second_bases.Tagged.Tagged`.
        pub fn new<'a>(item: impl Arg<'a, String>) -> Result<Self>;
        /// Python `second_bases.Tagged.item`.
        pub fn item(&self) -> Result<String>;
        /// Python `second_bases.Tagged.items`.
        pub fn items(&self) -> Result<Vec<String>>;
    }
    /// Python class `second_bases.Root`.
    pub struct Root { base: Object }
    impl Nominal for Root;
    impl Clone for Root;
    impl Deref for Root { type Target = Object; }
    impl Debug for Root;
    impl Display for Root;
    impl IsA<Root> for Root;
    impl Holds for Root { type Class = Self; }
    impl<'a> Give<'a> for Root { type Class = Self; type How = ByValue; }
    impl Kinded for Root { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Root;
    impl Root {
        /// Python `second_bases.Root.Root`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Root.which`.
        pub fn which(&self) -> Result<String>;
        /// Python `second_bases.Root.of_root`.
        pub fn of_root(&self) -> Result<i64>;
    }
    /// Python class `second_bases.Left`.
    pub struct Left { base: self::Root }
    impl Nominal for Left;
    impl Clone for Left;
    impl Deref for Left { type Target = self::Root; }
    impl Debug for Left;
    impl Display for Left;
    impl IsA<Left> for Left;
    impl IsA<self::Root> for Left;
    impl<__S> In<__S> for Left where self::Root: In<__S>;
    impl Holds for Left { type Class = Self; }
    impl<'a> Give<'a> for Left { type Class = Self; type How = ByValue; }
    impl Kinded for Left { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Left;
    impl Left {
        /// Python `second_bases.Left.Left`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Left.left`.
        pub fn left(&self) -> Result<i64>;
    }
    /// Python class `second_bases.Right`.
    pub struct Right { base: self::Root }
    impl Nominal for Right;
    impl Clone for Right;
    impl Deref for Right { type Target = self::Root; }
    impl Debug for Right;
    impl Display for Right;
    impl IsA<Right> for Right;
    impl IsA<self::Root> for Right;
    impl<__S> In<__S> for Right where self::Root: In<__S>;
    impl Holds for Right { type Class = Self; }
    impl<'a> Give<'a> for Right { type Class = Self; type How = ByValue; }
    impl Kinded for Right { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Right;
    impl Right {
        /// Python `second_bases.Right.Right`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Right.which`.
        pub fn which(&self) -> Result<String>;
        /// Python `second_bases.Right.right`.
        pub fn right(&self) -> Result<i64>;
    }
    /// Python class `second_bases.Diamond`.
    pub struct Diamond { base: self::Left }
    impl Nominal for Diamond;
    impl Clone for Diamond;
    impl Deref for Diamond { type Target = self::Left; }
    impl Debug for Diamond;
    impl Display for Diamond;
    impl IsA<Diamond> for Diamond;
    impl IsA<self::Left> for Diamond;
    impl IsA<self::Root> for Diamond;
    impl IsA<self::Right> for Diamond;
    impl<__S> In<__S> for Diamond where self::Left: In<__S>;
    impl Holds for Diamond { type Class = Self; }
    impl<'a> Give<'a> for Diamond { type Class = Self; type How = ByValue; }
    impl Kinded for Diamond { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Diamond;
    impl Diamond {
        /// Python `second_bases.Diamond.Diamond`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Diamond.which`.
        pub fn which(&self) -> Result<String>;
        /// Python `second_bases.Diamond.right`.
        pub fn right(&self) -> Result<i64>;
    }
    /// Python exception `second_bases.LibError`.
    pub struct LibError { base: exceptions::Exception }
    impl Nominal for LibError;
    impl Clone for LibError;
    impl Deref for LibError { type Target = exceptions::Exception; }
    impl Debug for LibError;
    impl Display for LibError;
    impl IsA<LibError> for LibError;
    impl IsA<exceptions::Exception> for LibError;
    impl IsA<exceptions::BaseException> for LibError;
    impl<__S> In<__S> for LibError where exceptions::Exception: In<__S>;
    impl Holds for LibError { type Class = Self; }
    impl<'a> Give<'a> for LibError { type Class = Self; type How = ByValue; }
    impl Kinded for LibError { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::LibError;
    impl LibError {
        /// Python `second_bases.LibError.LibError`.
        pub fn new<'a>(args: impl Args<'a, Value>) -> Result<Self>;
        /// Python `second_bases.LibError.advice`.
        pub fn advice(&self) -> Result<String>;
    }
    /// Python exception `second_bases.Broken`.
    pub struct Broken { base: exceptions::SyntaxError }
    impl Nominal for Broken;
    impl Clone for Broken;
    impl Deref for Broken { type Target = exceptions::SyntaxError; }
    impl Debug for Broken;
    impl Display for Broken;
    impl IsA<Broken> for Broken;
    impl IsA<self::LibError> for Broken;
    impl IsA<exceptions::Exception> for Broken;
    impl IsA<exceptions::SyntaxError> for Broken;
    impl IsA<exceptions::BaseException> for Broken;
    impl<__S> In<__S> for Broken where exceptions::SyntaxError: In<__S>;
    impl Holds for Broken { type Class = Self; }
    impl<'a> Give<'a> for Broken { type Class = Self; type How = ByValue; }
    impl Kinded for Broken { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Broken;
    impl Broken {
        /// Python `second_bases.Broken.Broken`. Without arguments; with them: `new_with(|kw| kw.msg(..))`. Other signatures: `new_msg_info(..)`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::BrokenNewClosure<'a>) -> Result<Self>;
        /// Python `second_bases.Broken.Broken`.
        pub fn new_msg_info<'a>(msg: impl Arg<'a, String>, info: impl Arg<'a, Union<self::TupleOrTuple>>) -> Result<Self>;
        /// Python `second_bases.Broken.advice`.
        pub fn advice(&self) -> Result<String>;
    }
    /// Python exception `second_bases.Missing`.
    pub struct Missing { base: exceptions::KeyError }
    impl Nominal for Missing;
    impl Clone for Missing;
    impl Deref for Missing { type Target = exceptions::KeyError; }
    impl Debug for Missing;
    impl Display for Missing;
    impl IsA<Missing> for Missing;
    impl IsA<self::LibError> for Missing;
    impl IsA<exceptions::Exception> for Missing;
    impl IsA<exceptions::KeyError> for Missing;
    impl IsA<exceptions::LookupError> for Missing;
    impl IsA<exceptions::BaseException> for Missing;
    impl<__S> In<__S> for Missing where exceptions::KeyError: In<__S>;
    impl Holds for Missing { type Class = Self; }
    impl<'a> Give<'a> for Missing { type Class = Self; type How = ByValue; }
    impl Kinded for Missing { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Missing;
    impl Missing {
        /// Python `second_bases.Missing.Missing`.
        pub fn new<'a>(args: impl Args<'a, Value>) -> Result<Self>;
        /// Python `second_bases.Missing.advice`.
        pub fn advice(&self) -> Result<String>;
    }
    /// Python class `second_bases.Table`.
    pub struct Table { base: Dict<String, i64> }
    impl Nominal for Table;
    impl Clone for Table;
    impl Deref for Table { type Target = Dict<String, i64>; }
    impl Debug for Table;
    impl Display for Table;
    impl IsA<Table> for Table;
    impl IsA<self::Named> for Table;
    impl IsA<Dict<String, i64>> for Table;
    impl IsA<Dict<String, Value>> for Table;
    impl IsA<Dict<Value, i64>> for Table;
    impl IsA<Dict<Value, Value>> for Table;
    impl Inherits<Dict<String, i64>> for Table;
    impl<__S> In<__S> for Table where Dict<String, i64>: In<__S>;
    impl Holds for Table { type Class = Self; }
    impl<'a> Give<'a> for Table { type Class = Self; type How = ByValue; }
    impl Kinded for Table { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Table;
    impl Has<protocol_members::__delitem__> for self::Table;
    impl Has<protocol_members::__getitem__> for self::Table;
    impl Has<protocol_members::__iter__> for self::Table;
    impl Has<protocol_members::__len__> for self::Table;
    impl Has<protocol_members::__reversed__> for self::Table;
    impl Has<protocol_members::__setitem__> for self::Table;
    impl Has<protocol_members::copy> for self::Table;
    impl Has<protocol_members::get> for self::Table;
    impl Has<protocol_members::items> for self::Table;
    impl Has<protocol_members::keys> for self::Table;
    impl Has<protocol_members::name> for self::Table;
    impl Has<protocol_members::update> for self::Table;
    impl Table {
        /// Python `second_bases.Table.Table`. Without arguments; with them: `new_with(|kw| kw.map(..))`. Other signatures: `new_iterable(..)`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::TableNewClosure<'a>) -> Result<Self>;
        /// Python `second_bases.Table.name`.
        pub fn name(&self) -> Result<String>;
        /// Python `second_bases.Table.both`.
        pub fn both(&self) -> Result<String>;
    }
    impl Table<> {
        /// Python `second_bases.Table.Table`.
        pub fn new_iterable<'a, P: Kinded<Kind: self::sig::TableNewIterable> + Arg<'a, <P as Kinded>::Kind>>(
            iterable: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::TableNewIterable>::Output>;
    }
    impl Iterates for Table { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Table;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Table;
    impl<'a> Args<'a, Iterable<String>> for &'a Table;
    impl<'a> Arg<'a, Iterable<String>> for Table;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Table;
    impl<'a> Args<'a, Iterable<String>> for Table;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Table;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Table;
    impl<'a> Args<'a, Iterable<Value>> for &'a Table;
    impl<'a> Arg<'a, Iterable<Value>> for Table;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Table;
    impl<'a> Args<'a, Iterable<Value>> for Table;
    impl<'__h> IntoIterator for &'__h Table { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl<'__h, '__r, __R: Arg<'__r, Mapping<String, i64>>> BitOr<__R> for &'__h Table { type Output = Result<Dict<String, i64>>; }
    impl<'__r, __R: Arg<'__r, Mapping<String, i64>>> BitOr<__R> for Table { type Output = Result<Dict<String, i64>>; }
    impl Maps for Table { type Key = String; type Value = i64; }
    impl<__R> IsA<Mutable<Dict<String, i64>, __R>> for Table;
    impl<__A0, __A1, __R> IsA<Mutable<Open<Dict<__A0, __A1>>, __R>> for Table where String: Param<__A0>, i64: Param<__A1>;
    impl Inherits<Mutable<Dict<String, i64>>> for Table;
    /// Python class `second_bases.Words`.
    pub struct Words { base: self::Named }
    impl Nominal for Words;
    impl Clone for Words;
    impl Deref for Words { type Target = self::Named; }
    impl Debug for Words;
    impl Display for Words;
    impl IsA<Words> for Words;
    impl IsA<self::Named> for Words;
    impl<__S> In<__S> for Words where self::Named: In<__S>;
    impl Holds for Words { type Class = Self; }
    impl<'a> Give<'a> for Words { type Class = Self; type How = ByValue; }
    impl Kinded for Words { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Words;
    impl Has<protocol_members::__iter__> for self::Words;
    impl Has<protocol_members::name> for self::Words;
    impl Words {
        /// Python `second_bases.Words.Words`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Words.__iter__`.
        pub fn iter(&self) -> Result<PyIter<String>>;
    }
    impl<'__h> IntoIterator for &'__h Words { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl Iterates for Words { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Words;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Words;
    impl<'a> Args<'a, Iterable<String>> for &'a Words;
    impl<'a> Arg<'a, Iterable<String>> for Words;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Words;
    impl<'a> Args<'a, Iterable<String>> for Words;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Words;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Words;
    impl<'a> Args<'a, Iterable<Value>> for &'a Words;
    impl<'a> Arg<'a, Iterable<Value>> for Words;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Words;
    impl<'a> Args<'a, Iterable<Value>> for Words;
    /// Python class `second_bases.Both2`.
    pub struct Both2 { base: self::Sized }
    impl Nominal for Both2;
    impl Clone for Both2;
    impl Deref for Both2 { type Target = self::Sized; }
    impl Debug for Both2;
    impl Display for Both2;
    impl IsA<Both2> for Both2;
    impl IsA<self::Sized> for Both2;
    impl IsA<self::Words> for Both2;
    impl IsA<self::Named> for Both2;
    impl<__S> In<__S> for Both2 where self::Sized: In<__S>;
    impl Holds for Both2 { type Class = Self; }
    impl<'a> Give<'a> for Both2 { type Class = Self; type How = ByValue; }
    impl Kinded for Both2 { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Both2;
    impl Has<protocol_members::__iter__> for self::Both2;
    impl Has<protocol_members::__len__> for self::Both2;
    impl Has<protocol_members::name> for self::Both2;
    impl Both2 {
        /// Python `second_bases.Both2.Both2`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Both2.__iter__`.
        pub fn iter(&self) -> Result<PyIter<String>>;
        /// Python `second_bases.Both2.name`.
        pub fn name(&self) -> Result<String>;
    }
    impl<'__h> IntoIterator for &'__h Both2 { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl Iterates for Both2 { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Both2;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Both2;
    impl<'a> Args<'a, Iterable<String>> for &'a Both2;
    impl<'a> Arg<'a, Iterable<String>> for Both2;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Both2;
    impl<'a> Args<'a, Iterable<String>> for Both2;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Both2;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Both2;
    impl<'a> Args<'a, Iterable<Value>> for &'a Both2;
    impl<'a> Arg<'a, Iterable<Value>> for Both2;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Both2;
    impl<'a> Args<'a, Iterable<Value>> for Both2;
    /// Python class `second_bases.Case`.
    pub struct Case { base: Object }
    impl Nominal for Case;
    impl Clone for Case;
    impl Deref for Case { type Target = Object; }
    impl Debug for Case;
    impl Display for Case;
    impl IsA<Case> for Case;
    impl Holds for Case { type Class = Self; }
    impl<'a> Give<'a> for Case { type Class = Self; type How = ByValue; }
    impl Kinded for Case { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Case;
    impl Case {
        /// Python `second_bases.Case.Case`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Case.Size`.
        pub fn size(&self) -> Result<String>;
    }
    /// Python class `second_bases.Cased`.
    pub struct Cased { base: self::Sized }
    impl Nominal for Cased;
    impl Clone for Cased;
    impl Deref for Cased { type Target = self::Sized; }
    impl Debug for Cased;
    impl Display for Cased;
    impl IsA<Cased> for Cased;
    impl IsA<self::Case> for Cased;
    impl IsA<self::Sized> for Cased;
    impl<__S> In<__S> for Cased where self::Sized: In<__S>;
    impl Holds for Cased { type Class = Self; }
    impl<'a> Give<'a> for Cased { type Class = Self; type How = ByValue; }
    impl Kinded for Cased { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Cased;
    impl Has<protocol_members::__len__> for self::Cased;
    impl Cased {
        /// Python `second_bases.Cased.Cased`.
        pub fn new() -> Result<Self>;
        /// Python `second_bases.Cased.Size`.
        pub fn size_2(&self) -> Result<String>;
    }
    /// Python's `tuple[optstr, optint, optint, optstr] | tuple[optstr, optint, optint, optstr, optint, optint]`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TupleOrTuple {
        /// A Tuple.
        Tuple((Option<String>, Option<i64>, Option<i64>, Option<String>)),
        /// A Tuple2.
        Tuple2((Option<String>, Option<i64>, Option<i64>, Option<String>, Option<i64>, Option<i64>)),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl<__T0, __T1, __T2, __T3> Arm<TupleOrTuple> for (__T0, __T1, __T2, __T3);
    impl<__T0, __T1, __T2, __T3, __T4, __T5> Arm<TupleOrTuple> for (__T0, __T1, __T2, __T3, __T4, __T5);
    impl Arm<TupleOrTuple> for TupleOrTuple;
    impl UnionValue for TupleOrTuple {
        type Given<'a> = Self;
        type Arms = ((Option<String>, Option<i64>, Option<i64>, Option<String>), ((Option<String>, Option<i64>, Option<i64>, Option<String>, Option<i64>, Option<i64>), ()));
    }
    impl Holds for TupleOrTuple { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TupleOrTuple { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TupleOrTuple { type Kind = OneOf<Self>; }
    impl self::sig::TableNewIterable for Vec<Vec<String>> { type Output = self::Table; }
    impl self::sig::TableNewIterable for Vec<Vec<Vec<u8>>> { type Output = self::Table; }
    impl self::sig::TableNewIterable for Value { type Output = self::Table; }
    impl self::sig::TableNewIterable for Vec<Value> { type Output = self::Table; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `text`, `times`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct SizedWithOptions<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> SizedWithOptions<'c, 'a> {
            /// Sets `text`. Python's default: `'x'`.
            pub fn text(self, value: impl Arg<'a, String>) -> Self;
            /// Sets `times`. Python's default: `1`.
            pub fn times(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `msg`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct BrokenNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> BrokenNew<'c, 'a> {
            /// Sets `msg`.
            pub fn msg(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `map`, `iterable`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct TableNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> TableNew<'c, 'a> {
            /// Sets `map`.
            pub fn map(self, value: impl Arg<'a, Mapping<String, i64>>) -> Self;
            /// Sets `iterable`.
            pub fn iterable(self, value: impl Arg<'a, Iterable<(String, i64)>>) -> Self;
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`SizedWithOptions`](super::SizedWithOptions).
            pub trait SizedWithOptionsClosure<'a>: for<'c> FnOnce(super::super::options::SizedWithOptions<'c, 'a>) -> super::super::options::SizedWithOptions<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> SizedWithOptionsClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::SizedWithOptions<'c, 'a>) -> super::super::options::SizedWithOptions<'c, 'a>;
            /// A closure that sets options of [`BrokenNew`](super::BrokenNew).
            pub trait BrokenNewClosure<'a>: for<'c> FnOnce(super::super::options::BrokenNew<'c, 'a>) -> super::super::options::BrokenNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> BrokenNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::BrokenNew<'c, 'a>) -> super::super::options::BrokenNew<'c, 'a>;
            /// A closure that sets options of [`TableNew`](super::TableNew).
            pub trait TableNewClosure<'a>: for<'c> FnOnce(super::super::options::TableNew<'c, 'a>) -> super::super::options::TableNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> TableNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::TableNew<'c, 'a>) -> super::super::options::TableNew<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `second_bases.Table.Table` accepts. Its overloads are:
        pub trait TableNewIterable { type Output: FromPython; }
    }
}
