// @generated from overload_items.json: the API of the bindings
/// Python module `overload_items`.
pub mod overload_items {
    /// Python `overload_items.total`.
    pub fn total<'a, P: Kinded<Kind: self::sig::Total> + Arg<'a, <P as Kinded>::Kind>>(
        items: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Total>::Output>;
    /// Python `overload_items.summed`.
    pub fn summed<'a, P: Kinded<Kind: self::sig::Summed> + Arg<'a, <P as Kinded>::Kind>>(
        items: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Summed>::Output>;
    /// Python `overload_items.joined`.
    pub fn joined<'a, P: Kinded<Kind: self::sig::Joined> + Arg<'a, <P as Kinded>::Kind>>(
        parts: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Joined>::Output>;
    /// Python `overload_items.color`. Other signatures: `color_name(..)`, `color_front_back(..)`, `color_3(..)`.
    pub fn color() -> Result<(f64, f64, f64)>;
    /// Python `overload_items.color`.
    pub fn color_name<'a>(name: impl Arg<'a, String>) -> Result<()>;
    /// Python `overload_items.color`.
    pub fn color_front_back<'a>(front: impl Arg<'a, String>, back: impl Arg<'a, String>) -> Result<i64>;
    /// Python `overload_items.color`.
    pub fn color_3<'a>(r: impl Arg<'a, f64>, g: impl Arg<'a, f64>, b: impl Arg<'a, f64>) -> Result<String>;
    /// Python `overload_items.dump`.
    pub fn dump<'a>(start: impl Arg<'a, i64>) -> Result<Vec<i64>>;
    /// [`dump`](dump()) with options, set by name.
    pub fn dump_with<'a, __S: option_states::State>(
        start: impl Arg<'a, i64>,
        options: impl for<'c> FnOnce(self::options::Dump<'c, 'a, self::options::DumpIntList>) -> self::options::Dump<'c, 'a, __S>,
    ) -> Result<<__S as option_states::State>::Output>;
    /// Python `overload_items.tabs`.
    pub fn tabs<'a>(at: impl Arg<'a, Union<self::FloatOrStrOrFloatOrStrList>>) -> Result<String>;
    /// Python `overload_items.results`.
    pub fn results<'a, T: Received, X: Kinded<Kind: Iterates<Item: Inherits<self::Job<T>>>> + Arg<'a, Iterable<self::Job<T>>>>(
        jobs: X,
    ) -> Result<Vec<T>>;
    /// Python `overload_items.first_of`.
    pub fn first_of<'a, T: Received, X: Kinded<Kind: Iterates<Item: Inherits<Awaitable<T>>>> + Arg<'a, Iterable<Awaitable<T>>>>(
        jobs: X,
    ) -> Result<PyIter<T>>;
    /// Python `overload_items.now`.
    pub fn now<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(value: X) -> Result<Awaitable<T>>;
    /// Python `overload_items.updated`.
    pub fn updated<'a, P: Kinded<Kind: self::sig::Updated> + Arg<'a, <P as Kinded>::Kind>>(
        of: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Updated>::Output>;
    /// [`updated`](updated()) with options, set by name.
    pub fn updated_with<'a, P: Kinded<Kind: self::sig::Updated> + Arg<'a, <P as Kinded>::Kind>>(
        of: P,
        options: impl self::options::with::UpdatedClosure<'a>,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Updated>::Output>;
    /// Python `overload_items.parsed`.
    pub fn parsed<'a, P: Kinded<Kind: self::sig::Parsed> + Arg<'a, <P as Kinded>::Kind>>(
        text: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Parsed>::Output>;
    /// [`parsed`](parsed()) with options, set by name.
    pub fn parsed_with<'a, P: Kinded<Kind: self::sig::Parsed> + Arg<'a, <P as Kinded>::Kind>>(
        text: P,
        options: impl self::options::with::ParsedClosure<'a>,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Parsed>::Output>;
    /// Python `overload_items.count`.
    pub fn count<'a>(values: impl Args<'a, Value>) -> Result<i64>;
    /// Python `overload_items.counted`.
    pub fn counted<'a>(values: impl Args<'a, i64>) -> Result<i64>;
    /// Python class `overload_items.Weight`.
    pub struct Weight { base: Object }
    impl Nominal for Weight;
    impl Clone for Weight;
    impl Deref for Weight { type Target = Object; }
    impl Debug for Weight;
    impl Display for Weight;
    impl IsA<Weight> for Weight;
    impl Holds for Weight { type Class = Self; }
    impl<'a> Give<'a> for Weight { type Class = Self; type How = ByValue; }
    impl Kinded for Weight { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Weight;
    impl Has<protocol_members::__hash__> for self::Weight;
    impl Has<protocol_members::__radd__> for self::Weight;
    impl Weight {
        /// Python `overload_items.Weight.Weight`.
        pub fn new<'a>(grams: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `overload_items.Weight.grams`: `int`.
        pub fn grams(&self) -> Result<i64>;
    }
    impl Weight {
        /// Assigns Python's `grams`.
        pub fn set_grams<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    impl<'__h, '__r, __R: Arg<'__r, Value>> Add<__R> for &'__h Weight { type Output = Result<self::Weight>; }
    impl<'__r, __R: Arg<'__r, Value>> Add<__R> for Weight { type Output = Result<self::Weight>; }
    impl<'__l, '__h> Add<&'__h Weight> for &'__l str { type Output = Result<self::Weight>; }
    impl<'__l> Add<Weight> for &'__l str { type Output = Result<self::Weight>; }
    impl<'__h> Add<&'__h Weight> for i64 { type Output = Result<self::Weight>; }
    impl Add<Weight> for i64 { type Output = Result<self::Weight>; }
    impl<'__h> Add<&'__h Weight> for f64 { type Output = Result<self::Weight>; }
    impl Add<Weight> for f64 { type Output = Result<self::Weight>; }
    /// Python class `overload_items.Job`.
    pub struct Job<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Job<T>;
    impl<T: TypeArg> Clone for Job<T>;
    impl<T> Deref for Job<T> { type Target = Object; }
    impl<T: Received> Debug for Job<T>;
    impl<T: Received> Display for Job<T>;
    impl<T, __A0> IsA<self::Job<__A0>> for Job<T> where T: Param<__A0>;
    impl<T> Inherits<Job<T>> for Job<T>;
    impl<T: TypeArg> Holds for Job<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Job<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Job<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Job<T>;
    impl<T: Received> Job<T> {
        /// Python `overload_items.Job.Job`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(value: X) -> Result<Self>;
        /// Python `overload_items.Job.result`.
        pub fn result(&self) -> Result<T>;
        /// Python attribute `overload_items.Job.value`: `T`.
        pub fn value(&self) -> Result<T>;
    }
    impl<T: Received> Job<T> {
        /// Assigns Python's `value`.
        pub fn set_value<'a>(&self, value: impl Arg<'a, T>) -> Result<()>;
    }
    /// Python class `overload_items.Named`.
    pub struct Named { base: self::Job<String> }
    impl Nominal for Named;
    impl Clone for Named;
    impl Deref for Named { type Target = self::Job<String>; }
    impl Debug for Named;
    impl Display for Named;
    impl IsA<Named> for Named;
    impl<__A0> IsA<self::Job<__A0>> for Named where String: Param<__A0>;
    impl Inherits<self::Job<String>> for Named;
    impl<__S> In<__S> for Named where self::Job<String>: In<__S>;
    impl Holds for Named { type Class = Self; }
    impl<'a> Give<'a> for Named { type Class = Self; type How = ByValue; }
    impl Kinded for Named { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Named;
    impl Named {
        /// Python `overload_items.Named.Named`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `overload_items.Now`.
    pub struct Now<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Now<T>;
    impl<T: TypeArg> Clone for Now<T>;
    impl<T> Deref for Now<T> { type Target = Object; }
    impl<T: Received> Debug for Now<T>;
    impl<T: Received> Display for Now<T>;
    impl<T, __A0> IsA<self::Now<__A0>> for Now<T> where T: Param<__A0>;
    impl<T> IsA<Awaitable<T>> for Now<T>;
    impl<T> Inherits<Awaitable<T>> for Now<T>;
    impl<T> Inherits<Now<T>> for Now<T>;
    impl<T: TypeArg> Holds for Now<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Now<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Now<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__await__> for self::Now<T>;
    impl<T> Has<protocol_members::__hash__> for self::Now<T>;
    impl<T: Received> Now<T> {
        /// Python `overload_items.Now.Now`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(value: X) -> Result<Self>;
        /// Python attribute `overload_items.Now.value`: `T`.
        pub fn value(&self) -> Result<T>;
    }
    impl<T: Received> Now<T> {
        /// Assigns Python's `value`.
        pub fn set_value<'a>(&self, value: impl Arg<'a, T>) -> Result<()>;
        /// What `await` gives, waited for on the background event loop, as `types::Awaitable::block_on` does.
        pub fn block_on(&self) -> Result<T>;
    }
    impl<'__h, T: Received> IntoFuture for &'__h Now<T> { type Output = Result<T>; type IntoFuture = AwaitableFuture<T>; }
    impl<T: Received> IntoFuture for Now<T> { type Output = Result<T>; type IntoFuture = AwaitableFuture<T>; }
    /// Python class `overload_items.Term`.
    pub struct Term { base: Object }
    impl Nominal for Term;
    impl Clone for Term;
    impl Deref for Term { type Target = Object; }
    impl Debug for Term;
    impl Display for Term;
    impl IsA<Term> for Term;
    impl Holds for Term { type Class = Self; }
    impl<'a> Give<'a> for Term { type Class = Self; type How = ByValue; }
    impl Kinded for Term { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Term;
    impl Term {
        /// Python `overload_items.Term.Term`.
        pub fn new() -> Result<Self>;
        /// Python `overload_items.Term.subs`.
        pub fn subs<'a, P: Kinded<Kind: self::sig::TermSubs> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            old: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::TermSubs>::Output>;
        /// [`subs`](Self::subs()) with options, set by name.
        pub fn subs_with<'a, P: Kinded<Kind: self::sig::TermSubs> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            old: P,
            options: impl self::options::with::TermSubsClosure<'a>,
        ) -> Result<<<P as Kinded>::Kind as self::sig::TermSubs>::Output>;
    }
    /// Python's `overload_items.Term | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TermOrInt {
        /// A Term.
        Term(self::Term),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<TermOrInt> for i64;
    impl TakesClasses for TermOrInt { type Set = self::__takes::__Set0; }
    impl Arm<TermOrInt> for TermOrInt;
    impl UnionValue for TermOrInt { type Given<'a> = Self; type Arms = (self::Term, (i64, ())); }
    impl Holds for TermOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TermOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TermOrInt { type Kind = OneOf<Self>; }
    /// Python's `bool | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BoolOrInt {
        /// A Bool.
        Bool(bool),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BoolOrInt> for bool;
    impl Arm<BoolOrInt> for i64;
    impl Arm<BoolOrInt> for BoolOrInt;
    impl UnionValue for BoolOrInt { type Given<'a> = Self; type Arms = (bool, (i64, ())); }
    impl Holds for BoolOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BoolOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BoolOrInt { type Kind = OneOf<Self>; }
    /// Python's `float | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FloatOrInt {
        /// A Float.
        Float(f64),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<FloatOrInt> for FloatOrInt;
    impl UnionValue for FloatOrInt { type Given<'a> = Self; type Arms = (f64, (i64, ())); }
    impl Holds for FloatOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FloatOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FloatOrInt { type Kind = OneOf<Self>; }
    impl FromPython for FloatOrInt;
    impl Display for FloatOrInt;
    /// Python's `complex | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ComplexOrInt {
        /// A Complex.
        Complex(Complex64),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<ComplexOrInt> for ComplexOrInt;
    impl UnionValue for ComplexOrInt { type Given<'a> = Self; type Arms = (Complex64, (i64, ())); }
    impl Holds for ComplexOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for ComplexOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for ComplexOrInt { type Kind = OneOf<Self>; }
    impl FromPython for ComplexOrInt;
    impl Display for ComplexOrInt;
    /// Python's `decimal | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum DecimalOrInt {
        /// A Decimal.
        Decimal(Decimal),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<DecimalOrInt> for DecimalOrInt;
    impl UnionValue for DecimalOrInt { type Given<'a> = Self; type Arms = (Decimal, (i64, ())); }
    impl Holds for DecimalOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for DecimalOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for DecimalOrInt { type Kind = OneOf<Self>; }
    impl FromPython for DecimalOrInt;
    impl Display for DecimalOrInt;
    /// Python's `fraction | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FractionOrInt {
        /// A Fraction.
        Fraction(Fraction),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<FractionOrInt> for FractionOrInt;
    impl UnionValue for FractionOrInt { type Given<'a> = Self; type Arms = (Fraction, (i64, ())); }
    impl Holds for FractionOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FractionOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FractionOrInt { type Kind = OneOf<Self>; }
    impl FromPython for FractionOrInt;
    impl Display for FractionOrInt;
    /// Python's `timedelta | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TimedeltaOrInt {
        /// A Timedelta.
        Timedelta(time::TimeDelta),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<TimedeltaOrInt> for TimedeltaOrInt;
    impl UnionValue for TimedeltaOrInt { type Given<'a> = Self; type Arms = (time::TimeDelta, (i64, ())); }
    impl Holds for TimedeltaOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TimedeltaOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TimedeltaOrInt { type Kind = OneOf<Self>; }
    impl FromPython for TimedeltaOrInt;
    impl Display for TimedeltaOrInt;
    /// Python's `overload_items.Weight | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum WeightOrInt {
        /// A Weight.
        Weight(self::Weight),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<WeightOrInt> for WeightOrInt;
    impl UnionValue for WeightOrInt { type Given<'a> = Self; type Arms = (self::Weight, (i64, ())); }
    impl Holds for WeightOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for WeightOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for WeightOrInt { type Kind = OneOf<Self>; }
    impl FromPython for WeightOrInt;
    impl Display for WeightOrInt;
    /// Python's `float | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FloatOrStr {
        /// A Float.
        Float(f64),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<FloatOrStr> for f64;
    impl Arm<FloatOrStr> for i64;
    impl Arm<FloatOrStr> for String;
    impl Arm<FloatOrStr> for FloatOrStr;
    impl Arm<FloatOrStr> for self::FloatOrInt;
    impl UnionValue for FloatOrStr { type Given<'a> = &'a str; type Arms = (f64, (String, ())); }
    impl Holds for FloatOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FloatOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FloatOrStr { type Kind = OneOf<Self>; }
    /// Python's `float | str | floatorstrlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FloatOrStrOrFloatOrStrList {
        /// A Float.
        Float(f64),
        /// A Str.
        Str(String),
        /// A FloatOrStrList.
        FloatOrStrList(Vec<self::FloatOrStr>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<FloatOrStrOrFloatOrStrList> for () { const FORM: Form = Form::Tuple; }
    impl Arm<FloatOrStrOrFloatOrStrList> for f64;
    impl Arm<FloatOrStrOrFloatOrStrList> for i64;
    impl Arm<FloatOrStrOrFloatOrStrList> for String;
    impl<__T: Arm<self::FloatOrStr>> Arm<FloatOrStrOrFloatOrStrList> for Vec<__T> { const FORM: Form = Form::Tuple; }
    impl<__T: Arm<self::FloatOrStr>> Arm<FloatOrStrOrFloatOrStrList> for PyTuple<__T>;
    impl<__T0: Arm<self::FloatOrStr>> Arm<FloatOrStrOrFloatOrStrList> for (__T0,);
    impl<__T0: Arm<self::FloatOrStr>, __T1: Arm<self::FloatOrStr>> Arm<FloatOrStrOrFloatOrStrList> for (__T0, __T1);
    impl<__T0: Arm<self::FloatOrStr>, __T1: Arm<self::FloatOrStr>, __T2: Arm<self::FloatOrStr>> Arm<FloatOrStrOrFloatOrStrList> for (__T0, __T1, __T2);
    impl<__T0: Arm<self::FloatOrStr>, __T1: Arm<self::FloatOrStr>, __T2: Arm<self::FloatOrStr>, __T3: Arm<self::FloatOrStr>> Arm<FloatOrStrOrFloatOrStrList> for (__T0, __T1, __T2, __T3);
    impl<__T0: Arm<self::FloatOrStr>, __T1: Arm<self::FloatOrStr>, __T2: Arm<self::FloatOrStr>, __T3: Arm<self::FloatOrStr>, __T4: Arm<self::FloatOrStr>> Arm<FloatOrStrOrFloatOrStrList> for (__T0, __T1, __T2, __T3, __T4);
    impl<__T0: Arm<self::FloatOrStr>, __T1: Arm<self::FloatOrStr>, __T2: Arm<self::FloatOrStr>, __T3: Arm<self::FloatOrStr>, __T4: Arm<self::FloatOrStr>, __T5: Arm<self::FloatOrStr>> Arm<FloatOrStrOrFloatOrStrList> for (__T0, __T1, __T2, __T3, __T4, __T5);
    impl Arm<FloatOrStrOrFloatOrStrList> for FloatOrStrOrFloatOrStrList;
    impl Arm<FloatOrStrOrFloatOrStrList> for self::FloatOrInt;
    impl UnionValue for FloatOrStrOrFloatOrStrList {
        type Given<'a> = &'a str;
        type Arms = (f64, (String, (PyTuple<Union<self::FloatOrStr>>, ())));
    }
    impl Holds for FloatOrStrOrFloatOrStrList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FloatOrStrOrFloatOrStrList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FloatOrStrOrFloatOrStrList { type Kind = OneOf<Self>; }
    /// Python's `str | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBytes {
        /// A Str.
        Str(String),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBytes> for String;
    impl Arm<StrOrBytes> for Vec<u8>;
    impl Arm<StrOrBytes> for StrOrBytes;
    impl UnionValue for StrOrBytes { type Given<'a> = &'a str; type Arms = (String, (Vec<u8>, ())); }
    impl Holds for StrOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBytes { type Kind = OneOf<Self>; }
    impl<__X0: Arm<self::TermOrInt>, __X1: Arm<self::TermOrInt>> self::sig::TermSubs for Mapping<__X0, __X1> { type Output = i64; }
    impl<__X0: Arm<self::TermOrInt>, __X1: Arm<self::TermOrInt>> self::sig::TermSubs for Vec<(__X0, __X1)> { type Output = i64; }
    impl self::sig::TermSubs for String { type Output = String; }
    impl self::sig::TermSubs for Dict<self::Term, self::Term> { type Output = i64; }
    impl self::sig::TermSubs for Dict<self::Term, i64> { type Output = i64; }
    impl self::sig::TermSubs for Dict<i64, self::Term> { type Output = i64; }
    impl self::sig::TermSubs for Dict<i64, i64> { type Output = i64; }
    impl self::sig::TermSubs for IndexSet<(Union<self::TermOrInt>, Union<self::TermOrInt>)> { type Output = i64; }
    impl self::sig::TermSubs for Iterable<(Union<self::TermOrInt>, Union<self::TermOrInt>)> { type Output = i64; }
    impl self::sig::TermSubs for Value { type Output = Value; }
    impl self::sig::TermSubs for Vec<Value> { type Output = i64; }
    impl self::sig::Total for Vec<bool> { type Output = i64; }
    impl self::sig::Total for Vec<i64> { type Output = i64; }
    impl self::sig::Total for Vec<f64> { type Output = f64; }
    impl self::sig::Total for IndexSet<bool> { type Output = i64; }
    impl self::sig::Total for Iterable<bool> { type Output = i64; }
    impl self::sig::Total for IndexSet<i64> { type Output = i64; }
    impl self::sig::Total for Iterable<i64> { type Output = i64; }
    impl self::sig::Total for IndexSet<Union<self::BoolOrInt>> { type Output = i64; }
    impl self::sig::Total for Iterable<Union<self::BoolOrInt>> { type Output = i64; }
    impl self::sig::Total for IndexSet<f64> { type Output = f64; }
    impl self::sig::Total for Iterable<f64> { type Output = f64; }
    impl self::sig::Total for Value { type Output = Value; }
    impl self::sig::Total for Vec<Value> { type Output = Value; }
    impl<__I: Received> self::sig::Total for FrozenSet<__I> where Vec<__I>: self::sig::Total {
        type Output = <Vec<__I> as self::sig::Total>::Output;
    }
    impl<__I: Received> self::sig::Total for List<__I> where Vec<__I>: self::sig::Total {
        type Output = <Vec<__I> as self::sig::Total>::Output;
    }
    impl<__I: Received> self::sig::Total for PyTuple<__I> where Vec<__I>: self::sig::Total {
        type Output = <Vec<__I> as self::sig::Total>::Output;
    }
    impl<__I: Received> self::sig::Total for Set<__I> where Vec<__I>: self::sig::Total { type Output = <Vec<__I> as self::sig::Total>::Output; }
    impl<__I> self::sig::Total for PyIter<__I> where Vec<__I>: self::sig::Total { type Output = <Vec<__I> as self::sig::Total>::Output; }
    impl<__I> self::sig::Total for (__I,) where Vec<__I>: self::sig::Total { type Output = <Vec<__I> as self::sig::Total>::Output; }
    impl<__I> self::sig::Total for (__I, __I) where Vec<__I>: self::sig::Total { type Output = <Vec<__I> as self::sig::Total>::Output; }
    impl<__I> self::sig::Total for (__I, __I, __I) where Vec<__I>: self::sig::Total { type Output = <Vec<__I> as self::sig::Total>::Output; }
    impl<__I> self::sig::Total for (__I, __I, __I, __I) where Vec<__I>: self::sig::Total {
        type Output = <Vec<__I> as self::sig::Total>::Output;
    }
    impl<__I> self::sig::Total for (__I, __I, __I, __I, __I) where Vec<__I>: self::sig::Total {
        type Output = <Vec<__I> as self::sig::Total>::Output;
    }
    impl<__I> self::sig::Total for (__I, __I, __I, __I, __I, __I) where Vec<__I>: self::sig::Total {
        type Output = <Vec<__I> as self::sig::Total>::Output;
    }
    impl self::sig::Summed for Vec<bool> { type Output = i64; }
    impl self::sig::Summed for Vec<i64> { type Output = i64; }
    impl self::sig::Summed for Vec<f64> { type Output = self::FloatOrInt; }
    impl self::sig::Summed for Vec<Complex64> { type Output = self::ComplexOrInt; }
    impl self::sig::Summed for Vec<self::Weight> { type Output = self::WeightOrInt; }
    impl self::sig::Summed for Vec<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Summed for Vec<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Summed for Vec<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Summed for List<bool> { type Output = i64; }
    impl self::sig::Summed for Set<bool> { type Output = i64; }
    impl self::sig::Summed for FrozenSet<bool> { type Output = i64; }
    impl self::sig::Summed for PyTuple<bool> { type Output = i64; }
    impl self::sig::Summed for IndexSet<bool> { type Output = i64; }
    impl self::sig::Summed for PyIter<bool> { type Output = i64; }
    impl self::sig::Summed for Iterable<bool> { type Output = i64; }
    impl self::sig::Summed for List<i64> { type Output = i64; }
    impl self::sig::Summed for Set<i64> { type Output = i64; }
    impl self::sig::Summed for FrozenSet<i64> { type Output = i64; }
    impl self::sig::Summed for PyTuple<i64> { type Output = i64; }
    impl self::sig::Summed for IndexSet<i64> { type Output = i64; }
    impl self::sig::Summed for PyIter<i64> { type Output = i64; }
    impl self::sig::Summed for Iterable<i64> { type Output = i64; }
    impl self::sig::Summed for IndexSet<Union<self::BoolOrInt>> { type Output = i64; }
    impl self::sig::Summed for Iterable<Union<self::BoolOrInt>> { type Output = i64; }
    impl self::sig::Summed for List<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for Set<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for FrozenSet<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for PyTuple<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for IndexSet<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for PyIter<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for Iterable<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for List<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for Set<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for FrozenSet<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for PyTuple<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for IndexSet<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for PyIter<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for Iterable<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for List<self::Weight> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for Set<self::Weight> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for FrozenSet<self::Weight> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for PyTuple<self::Weight> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for IndexSet<self::Weight> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for PyIter<self::Weight> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for Iterable<self::Weight> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for List<Object> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for Set<Object> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for FrozenSet<Object> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for PyTuple<Object> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for IndexSet<Protocol<(protocol_members::__add__, protocol_members::__radd__)>> {
        type Output = EitherOther<Object, i64>;
    }
    impl self::sig::Summed for PyIter<Object> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Summed for Iterable<Protocol<(protocol_members::__add__, protocol_members::__radd__)>> {
        type Output = EitherOther<Object, i64>;
    }
    impl self::sig::Summed for List<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Summed for Set<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Summed for FrozenSet<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Summed for PyTuple<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Summed for IndexSet<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Summed for PyIter<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Summed for Iterable<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Summed for List<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Summed for Set<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Summed for FrozenSet<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Summed for PyTuple<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Summed for IndexSet<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Summed for PyIter<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Summed for Iterable<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Summed for List<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Summed for Set<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Summed for FrozenSet<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Summed for PyTuple<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Summed for IndexSet<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Summed for PyIter<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Summed for Iterable<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Summed for Value { type Output = Value; }
    impl self::sig::Summed for Vec<Value> { type Output = Value; }
    impl<__I> self::sig::Summed for (__I,) where Vec<__I>: self::sig::Summed { type Output = <Vec<__I> as self::sig::Summed>::Output; }
    impl<__I> self::sig::Summed for (__I, __I) where Vec<__I>: self::sig::Summed { type Output = <Vec<__I> as self::sig::Summed>::Output; }
    impl<__I> self::sig::Summed for (__I, __I, __I) where Vec<__I>: self::sig::Summed { type Output = <Vec<__I> as self::sig::Summed>::Output; }
    impl<__I> self::sig::Summed for (__I, __I, __I, __I) where Vec<__I>: self::sig::Summed {
        type Output = <Vec<__I> as self::sig::Summed>::Output;
    }
    impl<__I> self::sig::Summed for (__I, __I, __I, __I, __I) where Vec<__I>: self::sig::Summed {
        type Output = <Vec<__I> as self::sig::Summed>::Output;
    }
    impl<__I> self::sig::Summed for (__I, __I, __I, __I, __I, __I) where Vec<__I>: self::sig::Summed {
        type Output = <Vec<__I> as self::sig::Summed>::Output;
    }
    impl self::sig::Joined for Vec<()> { type Output = Vec<u8>; }
    impl self::sig::Joined for Vec<Option<String>> { type Output = String; }
    impl self::sig::Joined for Vec<String> { type Output = String; }
    impl self::sig::Joined for Vec<Option<Vec<u8>>> { type Output = Vec<u8>; }
    impl self::sig::Joined for Vec<Vec<u8>> { type Output = Vec<u8>; }
    impl self::sig::Joined for Value { type Output = Value; }
    impl self::sig::Joined for Vec<Value> { type Output = Value; }
    impl<__I: Received> self::sig::Joined for FrozenSet<__I> where Vec<__I>: self::sig::Joined {
        type Output = <Vec<__I> as self::sig::Joined>::Output;
    }
    impl<__I: Received> self::sig::Joined for List<__I> where Vec<__I>: self::sig::Joined {
        type Output = <Vec<__I> as self::sig::Joined>::Output;
    }
    impl<__I: Received> self::sig::Joined for PyTuple<__I> where Vec<__I>: self::sig::Joined {
        type Output = <Vec<__I> as self::sig::Joined>::Output;
    }
    impl<__I: Received> self::sig::Joined for Set<__I> where Vec<__I>: self::sig::Joined {
        type Output = <Vec<__I> as self::sig::Joined>::Output;
    }
    impl<__I> self::sig::Joined for Iterable<__I> where Vec<__I>: self::sig::Joined { type Output = <Vec<__I> as self::sig::Joined>::Output; }
    impl<__I> self::sig::Joined for PyIter<__I> where Vec<__I>: self::sig::Joined { type Output = <Vec<__I> as self::sig::Joined>::Output; }
    impl<__I> self::sig::Joined for IndexSet<__I> where Vec<__I>: self::sig::Joined { type Output = <Vec<__I> as self::sig::Joined>::Output; }
    impl<__I> self::sig::Joined for (__I,) where Vec<__I>: self::sig::Joined { type Output = <Vec<__I> as self::sig::Joined>::Output; }
    impl<__I> self::sig::Joined for (__I, __I) where Vec<__I>: self::sig::Joined { type Output = <Vec<__I> as self::sig::Joined>::Output; }
    impl<__I> self::sig::Joined for (__I, __I, __I) where Vec<__I>: self::sig::Joined { type Output = <Vec<__I> as self::sig::Joined>::Output; }
    impl<__I> self::sig::Joined for (__I, __I, __I, __I) where Vec<__I>: self::sig::Joined {
        type Output = <Vec<__I> as self::sig::Joined>::Output;
    }
    impl<__I> self::sig::Joined for (__I, __I, __I, __I, __I) where Vec<__I>: self::sig::Joined {
        type Output = <Vec<__I> as self::sig::Joined>::Output;
    }
    impl<__I> self::sig::Joined for (__I, __I, __I, __I, __I, __I) where Vec<__I>: self::sig::Joined {
        type Output = <Vec<__I> as self::sig::Joined>::Output;
    }
    impl<__X0: Arm<self::StrOrBytes>> self::sig::Updated for Mapping<__X0, Vec<u8>> { type Output = i64; }
    impl<__X0: Arm<self::StrOrBytes>> self::sig::Updated for Vec<(__X0, Vec<u8>)> { type Output = i64; }
    impl self::sig::Updated for Dict<String, Vec<u8>> { type Output = i64; }
    impl self::sig::Updated for Dict<Vec<u8>, Vec<u8>> { type Output = i64; }
    impl self::sig::Updated for IndexSet<(Union<self::StrOrBytes>, Vec<u8>)> { type Output = i64; }
    impl self::sig::Updated for Iterable<(Union<self::StrOrBytes>, Vec<u8>)> { type Output = i64; }
    impl self::sig::Updated for List<(String, Vec<u8>)> { type Output = i64; }
    impl self::sig::Updated for Set<(String, Vec<u8>)> { type Output = i64; }
    impl self::sig::Updated for FrozenSet<(String, Vec<u8>)> { type Output = i64; }
    impl self::sig::Updated for PyTuple<(String, Vec<u8>)> { type Output = i64; }
    impl self::sig::Updated for IndexSet<(String, Vec<u8>)> { type Output = i64; }
    impl self::sig::Updated for PyIter<(String, Vec<u8>)> { type Output = i64; }
    impl self::sig::Updated for Iterable<(String, Vec<u8>)> { type Output = i64; }
    impl self::sig::Updated for Value { type Output = i64; }
    impl self::sig::Updated for Vec<Value> { type Output = i64; }
    impl self::sig::Parsed for String { type Output = i64; }
    impl self::sig::Parsed for Vec<u8> { type Output = String; }
    impl self::sig::Parsed for Vec<String> { type Output = String; }
    impl self::sig::Parsed for Value { type Output = Value; }
    impl self::sig::Parsed for Vec<Value> { type Output = String; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `both`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct TermSubs<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> TermSubs<'c, 'a> {
            /// Sets `both`. Python's default: `True`.
            pub fn both(self, value: impl Arg<'a, bool>) -> Self;
        }
        /// Optional arguments: `stop`, `command`, `command_by`, `every`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Dump<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> Dump<'c, 'a, __S> {
            /// Sets `stop`. Python's default: `None`.
            pub fn stop(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `command`. Python's default: `None`.
            pub fn command<M, __T>(
                self,
                value: impl ArgFn<'a, Function<(i64,), Value>, (i64,), Value, M>,
            ) -> Dump<'c, 'a, <__T as option_states::Step<DumpCommand, option_states::Case<0>>>::Next> where __S: option_states::Is<__T>, __T: option_states::Step<DumpCommand, option_states::Case<0>>;
            /// Sets `command`. Python's default: `None`.
            pub fn command_by<R: Ret<Value>, __T>(
                self,
                value: impl Fn(i64) -> R + Send + Sync + 'static,
            ) -> Dump<'c, 'a, <__T as option_states::Step<DumpCommand, option_states::Case<0>>>::Next> where __S: option_states::Is<__T>, __T: option_states::Step<DumpCommand, option_states::Case<0>>;
            /// Sets `every`. Python's default: `False`.
            pub fn every(self, value: impl Arg<'a, bool>) -> Self;
        }
        /// A state of the options of [`Dump`].
        #[derive(Debug)]
        pub struct DumpIntList;
        impl option_states::State for DumpIntList { type Output = Vec<i64>; }
        /// A state of the options of [`Dump`].
        #[derive(Debug)]
        pub struct DumpNone;
        impl option_states::State for DumpNone { type Output = (); }
        /// The option `command`.
        #[derive(Debug)]
        pub struct DumpCommand;
        impl option_states::Step<DumpCommand, option_states::Case<0usize>> for DumpIntList { type Next = DumpNone; }
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Updated<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Updated<'c, 'a> {
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, Vec<u8>>) -> Self;
        }
        /// Optional arguments: `base`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Parsed<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Parsed<'c, 'a> {
            /// Sets `base`. Python's default: `10`.
            pub fn base(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`TermSubs`](super::TermSubs).
            pub trait TermSubsClosure<'a>: for<'c> FnOnce(super::super::options::TermSubs<'c, 'a>) -> super::super::options::TermSubs<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> TermSubsClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::TermSubs<'c, 'a>) -> super::super::options::TermSubs<'c, 'a>;
            /// A closure that sets options of [`Updated`](super::Updated).
            pub trait UpdatedClosure<'a>: for<'c> FnOnce(super::super::options::Updated<'c, 'a>) -> super::super::options::Updated<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> UpdatedClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Updated<'c, 'a>) -> super::super::options::Updated<'c, 'a>;
            /// A closure that sets options of [`Parsed`](super::Parsed).
            pub trait ParsedClosure<'a>: for<'c> FnOnce(super::super::options::Parsed<'c, 'a>) -> super::super::options::Parsed<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ParsedClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Parsed<'c, 'a>) -> super::super::options::Parsed<'c, 'a>;
        }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use __rt::option_states::{False, True};
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `overload_items.Term.subs` accepts. Its overloads are:
        pub trait TermSubs { type Output: FromPython; }
        /// Arguments that Python's `overload_items.total` accepts. Its overloads are:
        pub trait Total { type Output: FromPython; }
        /// Arguments that Python's `overload_items.summed` accepts. Its overloads are:
        pub trait Summed { type Output: FromPython; }
        /// Arguments that Python's `overload_items.joined` accepts. Its overloads are:
        pub trait Joined { type Output: FromPython; }
        /// Arguments that Python's `overload_items.updated` accepts. Its overloads are:
        pub trait Updated { type Output: FromPython; }
        /// Arguments that Python's `overload_items.parsed` accepts. Its overloads are:
        pub trait Parsed { type Output: FromPython; }
    }
}
