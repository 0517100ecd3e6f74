// @generated from overload_containers.json: the API of the bindings
/// Python module `overload_containers`.
pub mod overload_containers {
    /// Python `overload_containers.describe`.
    pub fn describe<'a>(by: impl Arg<'a, Union<self::IntListOrStrIntDictOrWithNameOrMore>>) -> Result<String>;
    /// [`describe`](describe()) with options, set by name.
    pub fn describe_with<'a>(
        by: impl Arg<'a, Union<self::IntListOrStrIntDictOrWithNameOrMore>>,
        options: impl self::options::with::DescribeClosure<'a>,
    ) -> Result<String>;
    /// Python class `overload_containers.Named`.
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
        /// Python attribute `overload_containers.Named.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Named {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `overload_containers.Pen`.
    pub struct Pen { base: Object }
    impl Nominal for Pen;
    impl Clone for Pen;
    impl Deref for Pen { type Target = Object; }
    impl Debug for Pen;
    impl Display for Pen;
    impl IsA<Pen> for Pen;
    impl Holds for Pen { type Class = Self; }
    impl<'a> Give<'a> for Pen { type Class = Self; type How = ByValue; }
    impl Kinded for Pen { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Pen;
    impl Has<protocol_members::name> for self::Pen;
    impl Pen {
        /// Python `overload_containers.Pen.Pen`.
        pub fn new() -> Result<Self>;
        /// Python attribute `overload_containers.Pen.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Pen {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python's `intlist | strintdict | withname | type[overload_containers.Pen] | strinttuple`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntListOrStrIntDictOrWithNameOrMore {
        /// A IntList.
        IntList(Vec<i64>),
        /// A StrIntDict.
        StrIntDict(IndexMap<String, i64>),
        /// A WithName.
        WithName(Object),
        /// A Class.
        Class(Class<self::Pen>),
        /// A StrIntTuple.
        StrIntTuple((String, i64)),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntListOrStrIntDictOrWithNameOrMore> for Vec<i64>;
    impl Arm<IntListOrStrIntDictOrWithNameOrMore> for Mapping<String, i64>;
    impl Arm<IntListOrStrIntDictOrWithNameOrMore> for Dict<String, i64>;
    impl<__T> Arm<IntListOrStrIntDictOrWithNameOrMore> for Class<__T>;
    impl Arm<IntListOrStrIntDictOrWithNameOrMore> for (String, i64);
    impl TakesClasses for IntListOrStrIntDictOrWithNameOrMore { type Set = self::__takes::__Set0; }
    impl Arm<IntListOrStrIntDictOrWithNameOrMore> for Object;
    impl Arm<IntListOrStrIntDictOrWithNameOrMore> for List<i64>;
    impl Arm<IntListOrStrIntDictOrWithNameOrMore> for IntListOrStrIntDictOrWithNameOrMore;
    impl UnionValue for IntListOrStrIntDictOrWithNameOrMore {
        type Given<'a> = Self;
        type Arms = (Vec<i64>, (Mapping<String, i64>, (Protocol<(protocol_members::name,)>, (Class<self::Pen>, ((String, i64), ())))));
    }
    impl Holds for IntListOrStrIntDictOrWithNameOrMore { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntListOrStrIntDictOrWithNameOrMore { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntListOrStrIntDictOrWithNameOrMore { type Kind = OneOf<Self>; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `strict`, `count`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Describe<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Describe<'c, 'a> {
            /// Sets `strict`. Python's default: `False`.
            pub fn strict(self, value: impl Arg<'a, bool>) -> Self;
            /// Sets `count`. Python's default: `1`.
            pub fn count(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Describe`](super::Describe).
            pub trait DescribeClosure<'a>: for<'c> FnOnce(super::super::options::Describe<'c, 'a>) -> super::super::options::Describe<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> DescribeClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Describe<'c, 'a>) -> super::super::options::Describe<'c, 'a>;
        }
    }
}
