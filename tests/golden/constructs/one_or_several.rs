// @generated from one_or_several.json: the API of the bindings
/// Python module `one_or_several`.
pub mod one_or_several {
    /// Python `one_or_several.zeros`.
    pub fn zeros<'a>(size: impl Args<'a, i64>) -> Result<Vec<i64>>;
    /// [`zeros`](zeros()) with options, set by name.
    pub fn zeros_with<'a>(size: impl Args<'a, i64>, options: impl self::options::with::ZerosClosure<'a>) -> Result<Vec<i64>>;
    /// Python `one_or_several.sort`.
    pub fn sort<'a, M>(field: impl ArgsOr<'a, String, i64, M>) -> Result<String>;
    /// Python `one_or_several.pick`.
    pub fn pick<'a, M>(keys: impl ArgsOr<'a, i64, Iterable<String>, M>) -> Result<String>;
    /// Python `one_or_several.differ`.
    pub fn differ<'a>(size: impl Args<'a, i64>) -> Result<i64>;
    /// Python `one_or_several.differ`.
    pub fn differ_size<'a>(size: impl Arg<'a, Sequence<i64>>) -> Result<String>;
    /// Python `one_or_several.shape`.
    pub fn shape<'a, M>(size: impl ArgsOr<'a, i64, self::Part, M>) -> Result<String>;
    /// Python `one_or_several.extent`.
    pub fn extent<'a, M>(size: impl ArgsOr<'a, i64, Union<self::PartOrStr>, M>) -> Result<String>;
    /// Python `one_or_several.after_optional`.
    pub fn after_optional<'a>(args: impl Args<'a, String>) -> Result<String>;
    /// [`after_optional`](after_optional()) with options, set by name.
    pub fn after_optional_with<'a>(args: impl Args<'a, String>, options: impl self::options::with::AfterOptionalClosure<'a>) -> Result<String>;
    /// Python `one_or_several.after_two`.
    pub fn after_two<'a>(rest: impl Args<'a, String>) -> Result<String>;
    /// [`after_two`](after_two()) with options, set by name.
    pub fn after_two_with<'a>(rest: impl Args<'a, String>, options: impl self::options::with::AfterTwoClosure<'a>) -> Result<String>;
    /// Python `one_or_several.after_number`.
    pub fn after_number<'a, M>(names: impl ArgsAfter<'a, (i64,), String, M>) -> Result<String>;
    /// Python `one_or_several.column`.
    pub fn column<'a, M>(parts: impl ArgsAfter<'a, (Option<Union<self::PartOrStr>>, Option<ClassOf<Object>>), self::Part, M>) -> Result<String>;
    /// [`column`](column()) with options, set by name.
    pub fn column_with<'a, M>(
        parts: impl ArgsAfter<'a, (Option<Union<self::PartOrStr>>, Option<ClassOf<Object>>), self::Part, M>,
        options: impl self::options::with::ColumnClosure<'a>,
    ) -> Result<String>;
    /// Python `one_or_several.full`.
    pub fn full<'a>(size: impl Args<'a, i64>) -> Result<String>;
    /// [`full`](full()) with options, set by name.
    pub fn full_with<'a>(size: impl Args<'a, i64>, options: impl self::options::with::FullClosure<'a>) -> Result<String>;
    /// Python `one_or_several.tagged`.
    pub fn tagged<'a>(args: impl Args<'a, String>) -> Result<String>;
    /// [`tagged`](tagged()) with options, set by name.
    pub fn tagged_with<'a>(args: impl Args<'a, String>, options: impl self::options::with::TaggedClosure<'a>) -> Result<String>;
    /// Python `one_or_several.blank`.
    pub fn blank<'a>(size: impl Args<'a, Union<self::IntOrTemplate>>) -> Result<Vec<i64>>;
    /// [`blank`](blank()) with options, set by name.
    pub fn blank_with<'a>(
        size: impl Args<'a, Union<self::IntOrTemplate>>,
        options: impl self::options::with::BlankClosure<'a>,
    ) -> Result<Vec<i64>>;
    /// Python class `one_or_several.Part`.
    pub struct Part { base: Object }
    impl Nominal for Part;
    impl Clone for Part;
    impl Deref for Part { type Target = Object; }
    impl Debug for Part;
    impl Display for Part;
    impl IsA<Part> for Part;
    impl Holds for Part { type Class = Self; }
    impl<'a> Give<'a> for Part { type Class = Self; type How = ByValue; }
    impl Kinded for Part { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Part;
    impl Part {
        /// Python `one_or_several.Part.Part`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `one_or_several.Relu`.
    pub struct Relu { base: self::Part }
    impl Nominal for Relu;
    impl Clone for Relu;
    impl Deref for Relu { type Target = self::Part; }
    impl Debug for Relu;
    impl Display for Relu;
    impl IsA<Relu> for Relu;
    impl IsA<self::Part> for Relu;
    impl<__S> In<__S> for Relu where self::Part: In<__S>;
    impl Holds for Relu { type Class = Self; }
    impl<'a> Give<'a> for Relu { type Class = Self; type How = ByValue; }
    impl Kinded for Relu { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Relu;
    impl Relu {
        /// Python `one_or_several.Relu.Relu`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `one_or_several.Seq`.
    pub struct Seq { base: Object }
    impl Nominal for Seq;
    impl Clone for Seq;
    impl Deref for Seq { type Target = Object; }
    impl Debug for Seq;
    impl Display for Seq;
    impl IsA<Seq> for Seq;
    impl Holds for Seq { type Class = Self; }
    impl<'a> Give<'a> for Seq { type Class = Self; type How = ByValue; }
    impl Kinded for Seq { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Seq;
    impl Seq {
        /// Python `one_or_several.Seq.Seq`.
        pub fn new<'a, M>(args: impl ArgsOr<'a, self::Part, Mapping<String, self::Part>, M>) -> Result<Self>;
        /// Python `one_or_several.Seq.count`.
        pub fn count(&self) -> Result<i64>;
        /// Python `one_or_several.Seq.view`.
        pub fn view<'a>(&self, shape: impl Args<'a, i64>) -> Result<Vec<i64>>;
        /// Python attribute `one_or_several.Seq.parts`: `list`.
        pub fn parts(&self) -> Result<List<Value>>;
    }
    impl Seq {
        /// Assigns Python's `parts`.
        pub fn set_parts<'a>(&self, value: impl Arg<'a, Vec<Value>>) -> Result<()>;
    }
    /// Python's `one_or_several.Part | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum PartOrStr {
        /// A Part.
        Part(self::Part),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<PartOrStr> for String;
    impl TakesClasses for PartOrStr { type Set = self::__takes::__Set0; }
    impl Arm<PartOrStr> for PartOrStr;
    impl UnionValue for PartOrStr { type Given<'a> = &'a str; type Arms = (self::Part, (String, ())); }
    impl Holds for PartOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for PartOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for PartOrStr { type Kind = OneOf<Self>; }
    /// Python's `int | object`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrTemplate {
        /// A Int.
        Int(i64),
        /// A Template.
        Template(Object),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrTemplate> for i64;
    impl Arm<IntOrTemplate> for Object;
    impl Arm<IntOrTemplate> for ();
    impl Arm<IntOrTemplate> for IntOrTemplate;
    impl UnionValue for IntOrTemplate { type Given<'a> = Self; type Arms = (i64, (Object, ())); }
    impl Holds for IntOrTemplate { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrTemplate { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrTemplate { type Kind = OneOf<Self>; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `name`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Zeros<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Zeros<'c, 'a> {
            /// Sets `name`. Python's default: `''`.
            pub fn name(self, value: impl Arg<'a, String>) -> Self;
        }
        /// Optional arguments: `arg`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct AfterOptional<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> AfterOptional<'c, 'a> {
            /// Sets `arg`. Python's default: `None`.
            pub fn arg(self, value: impl Arg<'a, Option<String>>) -> Self;
        }
        /// Optional arguments: `first`, `second`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct AfterTwo<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> AfterTwo<'c, 'a> {
            /// Sets `first`. Python's default: `''`.
            pub fn first(self, value: impl Arg<'a, String>) -> Self;
            /// Sets `second`. Python's default: `''`.
            pub fn second(self, value: impl Arg<'a, String>) -> Self;
        }
        /// Optional arguments: `key`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Column<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Column<'c, 'a> {
            /// Sets `key`. Python's default: `False`.
            pub fn key(self, value: impl Arg<'a, bool>) -> Self;
        }
        /// Optional arguments: `out`, `names`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Full<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Full<'c, 'a> {
            /// Sets `out`. Python's default: `None`.
            pub fn out(self, value: impl Arg<'a, Option<i64>>) -> Self;
            /// Sets `names`.
            pub fn names(self, value: impl Arg<'a, String>) -> Self;
        }
        /// Optional arguments: `tags`, `strict`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Tagged<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Tagged<'c, 'a> {
            /// Sets `tags`.
            pub fn tags(self, value: impl Arg<'a, Mapping<String, i64>>) -> Self;
            /// Sets `strict`.
            pub fn strict(self, value: impl Arg<'a, bool>) -> Self;
        }
        /// Optional arguments: `out`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Blank<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Blank<'c, 'a> {
            /// Sets `out`. Python's default: `None`.
            pub fn out(self, value: impl Arg<'a, Option<i64>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Zeros`](super::Zeros).
            pub trait ZerosClosure<'a>: for<'c> FnOnce(super::super::options::Zeros<'c, 'a>) -> super::super::options::Zeros<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ZerosClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Zeros<'c, 'a>) -> super::super::options::Zeros<'c, 'a>;
            /// A closure that sets options of [`AfterOptional`](super::AfterOptional).
            pub trait AfterOptionalClosure<'a>: for<'c> FnOnce(super::super::options::AfterOptional<'c, 'a>) -> super::super::options::AfterOptional<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> AfterOptionalClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::AfterOptional<'c, 'a>) -> super::super::options::AfterOptional<'c, 'a>;
            /// A closure that sets options of [`AfterTwo`](super::AfterTwo).
            pub trait AfterTwoClosure<'a>: for<'c> FnOnce(super::super::options::AfterTwo<'c, 'a>) -> super::super::options::AfterTwo<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> AfterTwoClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::AfterTwo<'c, 'a>) -> super::super::options::AfterTwo<'c, 'a>;
            /// A closure that sets options of [`Column`](super::Column).
            pub trait ColumnClosure<'a>: for<'c> FnOnce(super::super::options::Column<'c, 'a>) -> super::super::options::Column<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ColumnClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Column<'c, 'a>) -> super::super::options::Column<'c, 'a>;
            /// A closure that sets options of [`Full`](super::Full).
            pub trait FullClosure<'a>: for<'c> FnOnce(super::super::options::Full<'c, 'a>) -> super::super::options::Full<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> FullClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Full<'c, 'a>) -> super::super::options::Full<'c, 'a>;
            /// A closure that sets options of [`Tagged`](super::Tagged).
            pub trait TaggedClosure<'a>: for<'c> FnOnce(super::super::options::Tagged<'c, 'a>) -> super::super::options::Tagged<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> TaggedClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Tagged<'c, 'a>) -> super::super::options::Tagged<'c, 'a>;
            /// A closure that sets options of [`Blank`](super::Blank).
            pub trait BlankClosure<'a>: for<'c> FnOnce(super::super::options::Blank<'c, 'a>) -> super::super::options::Blank<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> BlankClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Blank<'c, 'a>) -> super::super::options::Blank<'c, 'a>;
        }
    }
}
