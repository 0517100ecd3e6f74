// @generated from dataclass_inheritance.json: the API of the bindings
/// Python module `dataclass_inheritance`.
pub mod dataclass_inheritance {
    /// Python `dataclass_inheritance.derived`.
    pub fn derived() -> Result<self::Derived>;
    /// Python `dataclass_inheritance.base`.
    pub fn base() -> Result<self::Base>;
    /// Python `dataclass_inheritance.plain`.
    pub fn plain() -> Result<self::Plain>;
    /// Python `dataclass_inheritance.name`.
    pub fn name<'a>(value: impl Arg<'a, self::Base>) -> Result<String>;
    /// Python class `dataclass_inheritance.Base`.
    pub struct Base { base: Object }
    impl Nominal for Base;
    impl Clone for Base;
    impl Deref for Base { type Target = Object; }
    impl Debug for Base;
    impl Display for Base;
    impl IsA<Base> for Base;
    impl Holds for Base { type Class = Self; }
    impl<'a> Give<'a> for Base { type Class = Self; type How = ByValue; }
    impl Kinded for Base { type Kind = Self; }
    impl Has<protocol_members::__dataclass_fields__> for self::Base;
    impl Has<protocol_members::name> for self::Base;
    impl Base {
        /// Python `dataclass_inheritance.Base.Base`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(name: impl Arg<'a, String>, options: impl self::options::with::BaseNewClosure<'a>) -> Result<Self>;
        /// Python attribute `dataclass_inheritance.Base.size`: `int`.
        pub fn size(&self) -> Result<i64>;
        /// Python `dataclass_inheritance.Base.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `dataclass_inheritance.Base.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python attribute `dataclass_inheritance.Base.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Base {
        /// Assigns Python's `size`.
        pub fn set_size<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// The values of a [`Base`], as plain Rust data. Read by [`Base::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct BaseSnapshot {
        /// Python's `name`: `str`.
        pub name: String,
        /// Python's `size`: `int`.
        pub size: i64,
    }
    impl Base {
        /// Reads all fields into a [`BaseSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<BaseSnapshot>;
    }
    impl FromPython for BaseSnapshot;
    impl BaseSnapshot {
        /// Makes a new [`Base`] from these values.
        pub fn to_python(&self) -> Result<self::Base>;
    }
    impl<'a> Arg<'a, self::Base> for BaseSnapshot;
    impl<'a> Arg<'a, self::Base> for &BaseSnapshot;
    impl<'a> Arg<'a, Option<self::Base>> for BaseSnapshot;
    impl<'a> Arg<'a, Option<self::Base>> for &BaseSnapshot;
    impl<'a> Element<'a, self::Base> for BaseSnapshot;
    impl<'a> Arg<'a, Value> for BaseSnapshot;
    impl<'a> Arg<'a, Value> for &BaseSnapshot;
    impl<'a> Element<'a, Value> for BaseSnapshot;
    impl Kinded for BaseSnapshot { type Kind = self::Base; }
    impl Kinded for &BaseSnapshot { type Kind = self::Base; }
    /// Python class `dataclass_inheritance.Derived`.
    pub struct Derived { base: self::Base }
    impl Nominal for Derived;
    impl Clone for Derived;
    impl Deref for Derived { type Target = self::Base; }
    impl Debug for Derived;
    impl Display for Derived;
    impl IsA<Derived> for Derived;
    impl IsA<self::Base> for Derived;
    impl<__S> In<__S> for Derived where self::Base: In<__S>;
    impl Holds for Derived { type Class = Self; }
    impl<'a> Give<'a> for Derived { type Class = Self; type How = ByValue; }
    impl Kinded for Derived { type Kind = Self; }
    impl Has<protocol_members::__dataclass_fields__> for self::Derived;
    impl Has<protocol_members::name> for self::Derived;
    impl Derived {
        /// Python `dataclass_inheritance.Derived.Derived`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(name: impl Arg<'a, String>, options: impl self::options::with::DerivedNewClosure<'a>) -> Result<Self>;
        /// Python attribute `dataclass_inheritance.Derived.size`: `int`.
        pub fn size(&self) -> Result<i64>;
        /// Python attribute `dataclass_inheritance.Derived.colour`: `str`.
        pub fn colour(&self) -> Result<String>;
        /// Python `dataclass_inheritance.Derived.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `dataclass_inheritance.Derived.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
    }
    impl Derived {
        /// Assigns Python's `size`.
        pub fn set_size<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `colour`.
        pub fn set_colour<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// The values of a [`Derived`], as plain Rust data. Read by [`Derived::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct DerivedSnapshot {
        /// Python's `name`: `str`.
        pub name: String,
        /// Python's `size`: `int`.
        pub size: i64,
        /// Python's `colour`: `str`.
        pub colour: String,
    }
    impl Derived {
        /// Reads all fields into a [`DerivedSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<DerivedSnapshot>;
    }
    impl FromPython for DerivedSnapshot;
    impl DerivedSnapshot {
        /// Makes a new [`Derived`] from these values.
        pub fn to_python(&self) -> Result<self::Derived>;
    }
    impl<'a> Arg<'a, self::Derived> for DerivedSnapshot;
    impl<'a> Arg<'a, self::Derived> for &DerivedSnapshot;
    impl<'a> Arg<'a, Option<self::Derived>> for DerivedSnapshot;
    impl<'a> Arg<'a, Option<self::Derived>> for &DerivedSnapshot;
    impl<'a> Element<'a, self::Derived> for DerivedSnapshot;
    impl<'a> Arg<'a, self::Base> for DerivedSnapshot;
    impl<'a> Arg<'a, self::Base> for &DerivedSnapshot;
    impl<'a> Arg<'a, Option<self::Base>> for DerivedSnapshot;
    impl<'a> Arg<'a, Option<self::Base>> for &DerivedSnapshot;
    impl<'a> Element<'a, self::Base> for DerivedSnapshot;
    impl<'a> Arg<'a, Value> for DerivedSnapshot;
    impl<'a> Arg<'a, Value> for &DerivedSnapshot;
    impl<'a> Element<'a, Value> for DerivedSnapshot;
    impl Kinded for DerivedSnapshot { type Kind = self::Derived; }
    impl Kinded for &DerivedSnapshot { type Kind = self::Derived; }
    /// Python class `dataclass_inheritance.Plain`.
    pub struct Plain { base: self::Derived }
    impl Nominal for Plain;
    impl Clone for Plain;
    impl Deref for Plain { type Target = self::Derived; }
    impl Debug for Plain;
    impl Display for Plain;
    impl IsA<Plain> for Plain;
    impl IsA<self::Derived> for Plain;
    impl IsA<self::Base> for Plain;
    impl<__S> In<__S> for Plain where self::Derived: In<__S>;
    impl Holds for Plain { type Class = Self; }
    impl<'a> Give<'a> for Plain { type Class = Self; type How = ByValue; }
    impl Kinded for Plain { type Kind = Self; }
    impl Has<protocol_members::__dataclass_fields__> for self::Plain;
    impl Has<protocol_members::name> for self::Plain;
    impl Plain {
        /// Python `dataclass_inheritance.Plain.Plain`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(name: impl Arg<'a, String>, options: impl self::options::with::DerivedNewClosure<'a>) -> Result<Self>;
        /// Python `dataclass_inheritance.Plain.describe`.
        pub fn describe(&self) -> Result<String>;
    }
    /// The values of a [`Plain`], as plain Rust data. Read by [`Plain::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct PlainSnapshot {
        /// Python's `name`: `str`.
        pub name: String,
        /// Python's `size`: `int`.
        pub size: i64,
        /// Python's `colour`: `str`.
        pub colour: String,
    }
    impl Plain {
        /// Reads all fields into a [`PlainSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<PlainSnapshot>;
    }
    impl FromPython for PlainSnapshot;
    impl PlainSnapshot {
        /// Makes a new [`Plain`] from these values.
        pub fn to_python(&self) -> Result<self::Plain>;
    }
    impl<'a> Arg<'a, self::Plain> for PlainSnapshot;
    impl<'a> Arg<'a, self::Plain> for &PlainSnapshot;
    impl<'a> Arg<'a, Option<self::Plain>> for PlainSnapshot;
    impl<'a> Arg<'a, Option<self::Plain>> for &PlainSnapshot;
    impl<'a> Element<'a, self::Plain> for PlainSnapshot;
    impl<'a> Arg<'a, self::Derived> for PlainSnapshot;
    impl<'a> Arg<'a, self::Derived> for &PlainSnapshot;
    impl<'a> Arg<'a, Option<self::Derived>> for PlainSnapshot;
    impl<'a> Arg<'a, Option<self::Derived>> for &PlainSnapshot;
    impl<'a> Element<'a, self::Derived> for PlainSnapshot;
    impl<'a> Arg<'a, self::Base> for PlainSnapshot;
    impl<'a> Arg<'a, self::Base> for &PlainSnapshot;
    impl<'a> Arg<'a, Option<self::Base>> for PlainSnapshot;
    impl<'a> Arg<'a, Option<self::Base>> for &PlainSnapshot;
    impl<'a> Element<'a, self::Base> for PlainSnapshot;
    impl<'a> Arg<'a, Value> for PlainSnapshot;
    impl<'a> Arg<'a, Value> for &PlainSnapshot;
    impl<'a> Element<'a, Value> for PlainSnapshot;
    impl Kinded for PlainSnapshot { type Kind = self::Plain; }
    impl Kinded for &PlainSnapshot { type Kind = self::Plain; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `size`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct BaseNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> BaseNew<'c, 'a> {
            /// Sets `size`. Python's default: `1`.
            pub fn size(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `size`, `colour`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct DerivedNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> DerivedNew<'c, 'a> {
            /// Sets `size`. Python's default: `2`.
            pub fn size(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `colour`. Python's default: `'red'`.
            pub fn colour(self, value: impl Arg<'a, String>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`BaseNew`](super::BaseNew).
            pub trait BaseNewClosure<'a>: for<'c> FnOnce(super::super::options::BaseNew<'c, 'a>) -> super::super::options::BaseNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> BaseNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::BaseNew<'c, 'a>) -> super::super::options::BaseNew<'c, 'a>;
            /// A closure that sets options of [`DerivedNew`](super::DerivedNew).
            pub trait DerivedNewClosure<'a>: for<'c> FnOnce(super::super::options::DerivedNew<'c, 'a>) -> super::super::options::DerivedNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> DerivedNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::DerivedNew<'c, 'a>) -> super::super::options::DerivedNew<'c, 'a>;
        }
    }
}
