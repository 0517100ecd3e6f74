// @generated from self_in_union.json: the API of the bindings
/// Python module `self_in_union`.
pub mod self_in_union {
    /// Python class `self_in_union.Money`.
    pub struct Money { base: Object }
    impl Nominal for Money;
    impl Clone for Money;
    impl Deref for Money { type Target = Object; }
    impl Debug for Money;
    impl Display for Money;
    impl IsA<Money> for Money;
    impl Holds for Money { type Class = Self; }
    impl<'a> Give<'a> for Money { type Class = Self; type How = ByValue; }
    impl Kinded for Money { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Money;
    impl Has<protocol_members::__sub__> for self::Money;
    impl Money {
        /// Python `self_in_union.Money.Money`.
        pub fn new<'a>(cents: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `self_in_union.Money.plus`.
        pub fn plus<'a>(&self, other: impl Arg<'a, Union<self::IntOrStrOrMoney>>) -> Result<Self>;
        /// Python attribute `self_in_union.Money.cents`: `int`.
        pub fn cents(&self) -> Result<i64>;
    }
    impl Money {
        /// Assigns Python's `cents`.
        pub fn set_cents<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    impl<'__h, '__r, __R> Sub<__R> for &'__h Money where Money: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Money as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Money as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, __R> Sub<__R> for Money where Money: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Money as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Money as BinaryOperator<__R, '-'>>::Output>;
    }
    impl BinaryOperator<i64, '-'> for Money { type Kind = i64; type Output = self::Money; }
    impl<'__r, __R: PythonClass + IsA<self::Money>> BinaryOperator<&'__r __R, '-'> for Money { type Kind = Value; type Output = self::Money; }
    impl BinaryOperator<self::Money, '-'> for Money { type Kind = Value; type Output = self::Money; }
    /// Python class `self_in_union.Tip`.
    pub struct Tip { base: self::Money }
    impl Nominal for Tip;
    impl Clone for Tip;
    impl Deref for Tip { type Target = self::Money; }
    impl Debug for Tip;
    impl Display for Tip;
    impl IsA<Tip> for Tip;
    impl IsA<self::Money> for Tip;
    impl<__S> In<__S> for Tip where self::Money: In<__S>;
    impl Holds for Tip { type Class = Self; }
    impl<'a> Give<'a> for Tip { type Class = Self; type How = ByValue; }
    impl Kinded for Tip { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Tip;
    impl Has<protocol_members::__sub__> for self::Tip;
    impl Tip {
        /// Python `self_in_union.Tip.Tip`.
        pub fn new<'a>(cents: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `self_in_union.Tip.plus`.
        pub fn plus<'a>(&self, other: impl Arg<'a, Union<self::IntOrStrOrTip>>) -> Result<Self>;
    }
    impl<'__h, '__r, __R> Sub<__R> for &'__h Tip where Tip: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Tip as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Tip as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, __R> Sub<__R> for Tip where Tip: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Tip as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Tip as BinaryOperator<__R, '-'>>::Output>;
    }
    impl BinaryOperator<i64, '-'> for Tip { type Kind = i64; type Output = self::Tip; }
    impl<'__r> BinaryOperator<&'__r self::Tip, '-'> for Tip { type Kind = Value; type Output = self::Tip; }
    impl BinaryOperator<self::Tip, '-'> for Tip { type Kind = Value; type Output = self::Tip; }
    /// Python's `int | str | self_in_union.Money`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrStrOrMoney {
        /// A Int.
        Int(i64),
        /// A Str.
        Str(String),
        /// A Money.
        Money(self::Money),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrStrOrMoney> for i64;
    impl Arm<IntOrStrOrMoney> for String;
    impl TakesClasses for IntOrStrOrMoney { type Set = self::__takes::__Set0; }
    impl Arm<IntOrStrOrMoney> for IntOrStrOrMoney;
    impl UnionValue for IntOrStrOrMoney { type Given<'a> = &'a str; type Arms = (i64, (String, (self::Money, ()))); }
    impl Holds for IntOrStrOrMoney { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStrOrMoney { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStrOrMoney { type Kind = OneOf<Self>; }
    /// Python's `int | str | self_in_union.Tip`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrStrOrTip {
        /// A Int.
        Int(i64),
        /// A Str.
        Str(String),
        /// A Tip.
        Tip(self::Tip),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrStrOrTip> for i64;
    impl Arm<IntOrStrOrTip> for String;
    impl TakesClasses for IntOrStrOrTip { type Set = self::__takes::__Set1; }
    impl Arm<IntOrStrOrTip> for IntOrStrOrTip;
    impl UnionValue for IntOrStrOrTip { type Given<'a> = &'a str; type Arms = (i64, (String, (self::Tip, ()))); }
    impl Holds for IntOrStrOrTip { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStrOrTip { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStrOrTip { type Kind = OneOf<Self>; }
}
