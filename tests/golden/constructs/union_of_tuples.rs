// @generated from union_of_tuples.json: the API of the bindings
/// Python module `union_of_tuples`.
pub mod union_of_tuples {
    /// Python `union_of_tuples.describe`.
    pub fn describe<'a>(info: impl Arg<'a, Union<self::BoolOrTupleOrNoneNoneNoneTuple>>) -> Result<String>;
    /// Python `union_of_tuples.info`.
    pub fn info<'a>(kind: impl Arg<'a, String>) -> Result<self::TupleOrNoneNoneNoneTuple>;
    /// Python `union_of_tuples.total`.
    pub fn total<'a>(parts: impl Arg<'a, Union<self::StrOrIntIntListIntTuple>>) -> Result<i64>;
    /// Python's `bool | tuple[type[BaseException], BaseException, optint] | tuple[None, None, None]`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BoolOrTupleOrNoneNoneNoneTuple {
        /// A Bool.
        Bool(bool),
        /// A Tuple.
        Tuple((Class<exceptions::BaseException>, exceptions::BaseException, Option<i64>)),
        /// A NoneNoneNoneTuple.
        NoneNoneNoneTuple(((), (), ())),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BoolOrTupleOrNoneNoneNoneTuple> for bool;
    impl<__T0, __T1, __T2> Arm<BoolOrTupleOrNoneNoneNoneTuple> for (__T0, __T1, __T2);
    impl Arm<BoolOrTupleOrNoneNoneNoneTuple> for BoolOrTupleOrNoneNoneNoneTuple;
    impl Arm<BoolOrTupleOrNoneNoneNoneTuple> for self::TupleOrNoneNoneNoneTuple;
    impl UnionValue for BoolOrTupleOrNoneNoneNoneTuple {
        type Given<'a> = Self;
        type Arms = (bool, ((Class<exceptions::BaseException>, exceptions::BaseException, Option<i64>), (((), (), ()), ())));
    }
    impl Holds for BoolOrTupleOrNoneNoneNoneTuple { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BoolOrTupleOrNoneNoneNoneTuple { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BoolOrTupleOrNoneNoneNoneTuple { type Kind = OneOf<Self>; }
    /// Python's `tuple[type[BaseException], BaseException, optint] | tuple[None, None, None]`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TupleOrNoneNoneNoneTuple {
        /// A Tuple.
        Tuple((Class<exceptions::BaseException>, exceptions::BaseException, Option<i64>)),
        /// A NoneNoneNoneTuple.
        NoneNoneNoneTuple(((), (), ())),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<TupleOrNoneNoneNoneTuple> for TupleOrNoneNoneNoneTuple;
    impl UnionValue for TupleOrNoneNoneNoneTuple { type Given<'a> = Self; type Arms = (); }
    impl Holds for TupleOrNoneNoneNoneTuple { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TupleOrNoneNoneNoneTuple { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TupleOrNoneNoneNoneTuple { type Kind = OneOf<Self>; }
    impl FromPython for TupleOrNoneNoneNoneTuple;
    impl Display for TupleOrNoneNoneNoneTuple;
    /// Python's `str | tuple[int, intlist, int]`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrIntIntListIntTuple {
        /// A Str.
        Str(String),
        /// A IntIntListIntTuple.
        IntIntListIntTuple((i64, Vec<i64>, i64)),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrIntIntListIntTuple> for String;
    impl Arm<StrOrIntIntListIntTuple> for (i64, Vec<i64>, i64);
    impl Arm<StrOrIntIntListIntTuple> for StrOrIntIntListIntTuple;
    impl UnionValue for StrOrIntIntListIntTuple { type Given<'a> = &'a str; type Arms = (String, ((i64, Vec<i64>, i64), ())); }
    impl Holds for StrOrIntIntListIntTuple { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrIntIntListIntTuple { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrIntIntListIntTuple { type Kind = OneOf<Self>; }
}
