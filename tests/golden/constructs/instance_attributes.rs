// @generated from instance_attributes.json: the API of the bindings
/// Python module `instance_attributes`.
pub mod instance_attributes {
    /// Python `instance_attributes.measured`.
    pub fn measured() -> Result<f64>;
    /// Python class `instance_attributes.Headers`.
    pub struct Headers { base: Object }
    impl Nominal for Headers;
    impl Clone for Headers;
    impl Deref for Headers { type Target = Object; }
    impl Debug for Headers;
    impl Display for Headers;
    impl IsA<Headers> for Headers;
    impl Holds for Headers { type Class = Self; }
    impl<'a> Give<'a> for Headers { type Class = Self; type How = ByValue; }
    impl Kinded for Headers { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Headers;
    impl Has<protocol_members::get> for self::Headers;
    impl Headers {
        /// Python `instance_attributes.Headers.Headers`.
        pub fn new() -> Result<Self>;
        /// Python `instance_attributes.Headers.get`.
        pub fn get<'a>(&self, name: impl Arg<'a, String>) -> Result<String>;
    }
    /// Python class `instance_attributes.Half`.
    pub struct Half { base: Object }
    impl Nominal for Half;
    impl Clone for Half;
    impl Deref for Half { type Target = Object; }
    impl Debug for Half;
    impl Display for Half;
    impl IsA<Half> for Half;
    impl Holds for Half { type Class = Self; }
    impl<'a> Give<'a> for Half { type Class = Self; type How = ByValue; }
    impl Kinded for Half { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Half;
    impl Half {
        /// Python `instance_attributes.Half.Half`.
        pub fn new<'a>(a: impl Arg<'a, i64>, b: impl Arg<'a, Value>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(a: impl Arg<'a, i64>, b: impl Arg<'a, Value>, options: impl self::options::with::HalfNewClosure<'a>) -> Result<Self>;
        /// Python `instance_attributes.Half.run`.
        pub fn run<'a>(&self, n: impl Arg<'a, i64>) -> Result<()>;
        /// Python attribute `instance_attributes.Half.a`: `int`.
        pub fn a(&self) -> Result<i64>;
        /// Python attribute `instance_attributes.Half.b`: `Any`.
        pub fn b(&self) -> Result<Value>;
        /// Python attribute `instance_attributes.Half.c`: `int`.
        pub fn c(&self) -> Result<i64>;
        /// Python attribute `instance_attributes.Half.d`: `Any`.
        pub fn d(&self) -> Result<Value>;
        /// Python attribute `instance_attributes.Half.e`: `str | int`.
        pub fn e(&self) -> Result<self::StrOrInt>;
        /// Python attribute `instance_attributes.Half.headers`: `instance_attributes.Headers`.
        pub fn headers(&self) -> Result<self::Headers>;
        /// Python attribute `instance_attributes.Half.cache`: `dict`.
        pub fn cache(&self) -> Result<Dict<Value, Value>>;
        /// Python attribute `instance_attributes.Half.names`: `list[str]`.
        pub fn names(&self) -> Result<List<String>>;
        /// Python attribute `instance_attributes.Half.size`: `float`.
        pub fn size(&self) -> Result<f64>;
        /// Python attribute `instance_attributes.Half.last`: `None | int`.
        pub fn last(&self) -> Result<Option<i64>>;
        /// Python attribute `instance_attributes.Half.total`: `int`.
        pub fn total(&self) -> Result<i64>;
        /// Python attribute `instance_attributes.Half.file`: `_io.TextIOWrapper[_io._WrappedBuffer]`.
        pub fn file(&self) -> Result<TextFile>;
        /// Python attribute `instance_attributes.Half.result`: `str`.
        pub fn result(&self) -> Result<String>;
        /// Python attribute `instance_attributes.Half.step`: `int`.
        pub fn step(&self) -> Result<i64>;
    }
    impl Half {
        /// Assigns Python's `a`.
        pub fn set_a<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `b`.
        pub fn set_b<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
        /// Assigns Python's `c`.
        pub fn set_c<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `d`.
        pub fn set_d<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
        /// Assigns Python's `e`.
        pub fn set_e<'a>(&self, value: impl Arg<'a, Union<self::StrOrInt>>) -> Result<()>;
        /// Assigns Python's `headers`.
        pub fn set_headers<'a>(&self, value: impl Arg<'a, self::Headers>) -> Result<()>;
        /// Assigns Python's `cache`.
        pub fn set_cache<'a>(&self, value: impl Arg<'a, Mapping<Value, Value>>) -> Result<()>;
        /// Assigns Python's `names`.
        pub fn set_names<'a>(&self, value: impl Arg<'a, Vec<String>>) -> Result<()>;
        /// Assigns Python's `size`.
        pub fn set_size<'a>(&self, value: impl Arg<'a, f64>) -> Result<()>;
        /// Assigns Python's `last`.
        pub fn set_last<'a>(&self, value: impl Arg<'a, Option<i64>>) -> Result<()>;
        /// Assigns Python's `total`.
        pub fn set_total<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `file`.
        pub fn set_file<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
        /// Assigns Python's `result`.
        pub fn set_result<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `step`.
        pub fn set_step<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `instance_attributes.Child`.
    pub struct Child { base: self::Half }
    impl Nominal for Child;
    impl Clone for Child;
    impl Deref for Child { type Target = self::Half; }
    impl Debug for Child;
    impl Display for Child;
    impl IsA<Child> for Child;
    impl IsA<self::Half> for Child;
    impl<__S> In<__S> for Child where self::Half: In<__S>;
    impl Holds for Child { type Class = Self; }
    impl<'a> Give<'a> for Child { type Class = Self; type How = ByValue; }
    impl Kinded for Child { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Child;
    impl Child {
        /// Python `instance_attributes.Child.Child`.
        pub fn new<'a>(a: impl Arg<'a, i64>, b: impl Arg<'a, Value>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(a: impl Arg<'a, i64>, b: impl Arg<'a, Value>, options: impl self::options::with::HalfNewClosure<'a>) -> Result<Self>;
        /// Python `instance_attributes.Child.more`.
        pub fn more(&self) -> Result<()>;
        /// Python attribute `instance_attributes.Child.extra`: `bool`.
        pub fn extra(&self) -> Result<bool>;
    }
    impl Child {
        /// Assigns Python's `extra`.
        pub fn set_extra<'a>(&self, value: impl Arg<'a, bool>) -> Result<()>;
    }
    /// Python's `str | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrInt {
        /// A Str.
        Str(String),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrInt> for String;
    impl Arm<StrOrInt> for i64;
    impl Arm<StrOrInt> for StrOrInt;
    impl UnionValue for StrOrInt { type Given<'a> = &'a str; type Arms = (String, (i64, ())); }
    impl Holds for StrOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrInt { type Kind = OneOf<Self>; }
    impl FromPython for StrOrInt;
    impl Display for StrOrInt;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `names`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct HalfNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> HalfNew<'c, 'a> {
            /// Sets `names`. Python's default: `None`.
            pub fn names(self, value: impl Arg<'a, Option<Vec<String>>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`HalfNew`](super::HalfNew).
            pub trait HalfNewClosure<'a>: for<'c> FnOnce(super::super::options::HalfNew<'c, 'a>) -> super::super::options::HalfNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> HalfNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::HalfNew<'c, 'a>) -> super::super::options::HalfNew<'c, 'a>;
        }
    }
}
