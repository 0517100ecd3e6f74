// @generated from operators_over_others.json: the API of the bindings
/// Python module `operators_over_others`.
pub mod operators_over_others {
    /// Python `operators_over_others.joined`.
    pub fn joined<'a>(cls: impl Arg<'a, Value>, left: impl Arg<'a, Value>, right: impl Arg<'a, Value>) -> Result<Value>;
    /// Python class `operators_over_others.Parser`.
    pub struct Parser<A, B> { base: Object, marker: PhantomData<fn() -> (A, B)> }
    impl<A: TypeArg, B: TypeArg> Nominal for Parser<A, B>;
    impl<A: TypeArg, B: TypeArg> Clone for Parser<A, B>;
    impl<A, B> Deref for Parser<A, B> { type Target = Object; }
    impl<A: Received, B: Received> Debug for Parser<A, B>;
    impl<A: Received, B: Received> Display for Parser<A, B>;
    impl<A, B, __A0, __A1> IsA<self::Parser<__A0, __A1>> for Parser<A, B> where A: Param<__A0>, B: Param<__A1>;
    impl<A, B> Inherits<Parser<A, B>> for Parser<A, B>;
    impl<A: TypeArg, B: TypeArg> Holds for Parser<A, B> { type Class = Self; }
    impl<'a, A: Received, B: Received> Give<'a> for Parser<A, B> { type Class = Self; type How = ByValue; }
    impl<A, B> Kinded for Parser<A, B> { type Kind = Self; }
    impl<A, B> Has<protocol_members::__add__> for self::Parser<A, B>;
    impl<A, B> Has<protocol_members::__hash__> for self::Parser<A, B>;
    impl<A, B> Has<protocol_members::__mul__> for self::Parser<A, B>;
    impl<A, B> Has<protocol_members::__sub__> for self::Parser<A, B>;
    impl<A: Received, B: Received> Parser<A, B> {
        /// Python `operators_over_others.Parser.Parser`.
        pub fn new<'a, X: Kinded<Kind = A> + Arg<'a, A>, Y: Kinded<Kind = B> + Arg<'a, B>>(token: X, value: Y) -> Result<Self>;
        /// Python `operators_over_others.Parser.value`.
        pub fn value(&self) -> Result<B>;
        /// Python attribute `operators_over_others.Parser.token`: `A`.
        pub fn token(&self) -> Result<A>;
        /// Python attribute `operators_over_others.Parser.parts`: `list[Any]`.
        pub fn parts(&self) -> Result<List<Value>>;
    }
    impl<A: Received, B: Received> Parser<A, B> {
        /// Assigns Python's `token`.
        pub fn set_token<'a>(&self, value: impl Arg<'a, A>) -> Result<()>;
        /// Assigns Python's `parts`.
        pub fn set_parts<'a>(&self, value: impl Arg<'a, Vec<Value>>) -> Result<()>;
    }
    impl<'__h, '__r, A: Received, B: Received, __R> Add<__R> for &'__h Parser<A, B> where Parser<A, B>: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Parser<A, B> as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Parser<A, B> as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, __R> Add<__R> for Parser<A, B> where Parser<A, B>: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Parser<A, B> as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Parser<A, B> as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Parser<A, C>, '+'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, (B, C)>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Parser<A, C>, '+'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, (B, C)>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Named<A, C>, '+'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, (B, C)>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Named<A, C>, '+'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, (B, C)>;
    }
    impl<'__r, A: Received, B: Received> BinaryOperator<&'__r self::Ignored<A>, '+'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, (B, ())>;
    }
    impl<A: Received, B: Received> BinaryOperator<self::Ignored<A>, '+'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, (B, ())>;
    }
    impl<'__h, '__r, A: Received, B: Received, __R> BitOr<__R> for &'__h Parser<A, B> where Parser<A, B>: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Parser<A, B> as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Parser<A, B> as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, __R> BitOr<__R> for Parser<A, B> where Parser<A, B>: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Parser<A, B> as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Parser<A, B> as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Parser<A, C>, '|'> for Parser<A, B> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, B>, self::Parser<A, C>>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Parser<A, C>, '|'> for Parser<A, B> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, B>, self::Parser<A, C>>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Named<A, C>, '|'> for Parser<A, B> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, B>, self::Parser<A, C>>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Named<A, C>, '|'> for Parser<A, B> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, B>, self::Parser<A, C>>;
    }
    impl<'__r, A: Received, B: Received> BinaryOperator<&'__r self::Ignored<A>, '|'> for Parser<A, B> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, B>, self::Parser<A, ()>>;
    }
    impl<A: Received, B: Received> BinaryOperator<self::Ignored<A>, '|'> for Parser<A, B> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, B>, self::Parser<A, ()>>;
    }
    impl<'__h, '__r, A: Received, B: Received, __R> Sub<__R> for &'__h Parser<A, B> where Parser<A, B>: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Parser<A, B> as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Parser<A, B> as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, __R> Sub<__R> for Parser<A, B> where Parser<A, B>: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Parser<A, B> as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Parser<A, B> as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Parser<A, C>, '-'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Parser<A, C>, '-'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Named<A, C>, '-'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Named<A, C>, '-'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<'__r, A: Received, B: Received> BinaryOperator<&'__r self::Ignored<A>, '-'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, B>;
    }
    impl<A: Received, B: Received> BinaryOperator<self::Ignored<A>, '-'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, B>;
    }
    impl<'__h, '__r, A: Received, B: Received> Shr<&'__r str> for &'__h Parser<A, B> { type Output = Result<String>; }
    impl<'__r, A: Received, B: Received> Shr<&'__r str> for Parser<A, B> { type Output = Result<String>; }
    impl<'__h, '__r, A: Received, B: Received, __R> Mul<__R> for &'__h Parser<A, B> where Parser<A, B>: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Parser<A, B> as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Parser<A, B> as BinaryOperator<__R, '*'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, __R> Mul<__R> for Parser<A, B> where Parser<A, B>: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Parser<A, B> as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Parser<A, B> as BinaryOperator<__R, '*'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Parser<A, C>, '*'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Parser<A, C>, '*'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Named<A, C>, '*'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Named<A, C>, '*'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<'__r, A: Received, B: Received> BinaryOperator<&'__r self::Ignored<A>, '*'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, ()>;
    }
    impl<A: Received, B: Received> BinaryOperator<self::Ignored<A>, '*'> for Parser<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, ()>;
    }
    impl<A: Received, B: Received> BinaryOperator<i64, '*'> for Parser<A, B> { type Kind = i64; type Output = i64; }
    /// Python class `operators_over_others.Named`.
    pub struct Named<A, B> { base: self::Parser<A, B>, marker: PhantomData<fn() -> (A, B)> }
    impl<A: TypeArg, B: TypeArg> Nominal for Named<A, B>;
    impl<A: TypeArg, B: TypeArg> Clone for Named<A, B>;
    impl<A, B> Deref for Named<A, B> { type Target = self::Parser<A, B>; }
    impl<A: Received, B: Received> Debug for Named<A, B>;
    impl<A: Received, B: Received> Display for Named<A, B>;
    impl<A, B, __A0, __A1> IsA<self::Named<__A0, __A1>> for Named<A, B> where A: Param<__A0>, B: Param<__A1>;
    impl<A, B, __A0, __A1> IsA<self::Parser<__A0, __A1>> for Named<A, B> where A: Param<__A0>, B: Param<__A1>;
    impl<A, B> Inherits<self::Parser<A, B>> for Named<A, B>;
    impl<A, B> Inherits<Named<A, B>> for Named<A, B>;
    impl<A, B, __S> In<__S> for Named<A, B> where self::Parser<A, B>: In<__S>;
    impl<A: TypeArg, B: TypeArg> Holds for Named<A, B> { type Class = Self; }
    impl<'a, A: Received, B: Received> Give<'a> for Named<A, B> { type Class = Self; type How = ByValue; }
    impl<A, B> Kinded for Named<A, B> { type Kind = Self; }
    impl<A, B> Has<protocol_members::__add__> for self::Named<A, B>;
    impl<A, B> Has<protocol_members::__hash__> for self::Named<A, B>;
    impl<A, B> Has<protocol_members::__mul__> for self::Named<A, B>;
    impl<A, B> Has<protocol_members::__sub__> for self::Named<A, B>;
    impl<A: Received, B: Received> Named<A, B> {
        /// Python `operators_over_others.Named.Named`.
        pub fn new<'a, X: Kinded<Kind = A> + Arg<'a, A>, Y: Kinded<Kind = B> + Arg<'a, B>>(token: X, value: Y) -> Result<Self>;
    }
    impl<'__h, '__r, A: Received, B: Received, __R> Add<__R> for &'__h Named<A, B> where Named<A, B>: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Named<A, B> as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Named<A, B> as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, __R> Add<__R> for Named<A, B> where Named<A, B>: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Named<A, B> as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Named<A, B> as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Parser<A, C>, '+'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, (B, C)>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Parser<A, C>, '+'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, (B, C)>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Named<A, C>, '+'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, (B, C)>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Named<A, C>, '+'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, (B, C)>;
    }
    impl<'__r, A: Received, B: Received> BinaryOperator<&'__r self::Ignored<A>, '+'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, (B, ())>;
    }
    impl<A: Received, B: Received> BinaryOperator<self::Ignored<A>, '+'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, (B, ())>;
    }
    impl<'__h, '__r, A: Received, B: Received, __R> BitOr<__R> for &'__h Named<A, B> where Named<A, B>: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Named<A, B> as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Named<A, B> as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, __R> BitOr<__R> for Named<A, B> where Named<A, B>: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Named<A, B> as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Named<A, B> as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Parser<A, C>, '|'> for Named<A, B> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, B>, self::Parser<A, C>>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Parser<A, C>, '|'> for Named<A, B> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, B>, self::Parser<A, C>>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Named<A, C>, '|'> for Named<A, B> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, B>, self::Parser<A, C>>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Named<A, C>, '|'> for Named<A, B> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, B>, self::Parser<A, C>>;
    }
    impl<'__r, A: Received, B: Received> BinaryOperator<&'__r self::Ignored<A>, '|'> for Named<A, B> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, B>, self::Parser<A, ()>>;
    }
    impl<A: Received, B: Received> BinaryOperator<self::Ignored<A>, '|'> for Named<A, B> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, B>, self::Parser<A, ()>>;
    }
    impl<'__h, '__r, A: Received, B: Received, __R> Sub<__R> for &'__h Named<A, B> where Named<A, B>: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Named<A, B> as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Named<A, B> as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, __R> Sub<__R> for Named<A, B> where Named<A, B>: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Named<A, B> as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Named<A, B> as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Parser<A, C>, '-'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Parser<A, C>, '-'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Named<A, C>, '-'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Named<A, C>, '-'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<'__r, A: Received, B: Received> BinaryOperator<&'__r self::Ignored<A>, '-'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, B>;
    }
    impl<A: Received, B: Received> BinaryOperator<self::Ignored<A>, '-'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, B>;
    }
    impl<'__h, '__r, A: Received, B: Received> Shr<&'__r str> for &'__h Named<A, B> { type Output = Result<String>; }
    impl<'__r, A: Received, B: Received> Shr<&'__r str> for Named<A, B> { type Output = Result<String>; }
    impl<'__h, '__r, A: Received, B: Received, __R> Mul<__R> for &'__h Named<A, B> where Named<A, B>: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Named<A, B> as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Named<A, B> as BinaryOperator<__R, '*'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, __R> Mul<__R> for Named<A, B> where Named<A, B>: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Named<A, B> as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Named<A, B> as BinaryOperator<__R, '*'>>::Output>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Parser<A, C>, '*'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Parser<A, C>, '*'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<'__r, A: Received, B: Received, C: Received> BinaryOperator<&'__r self::Named<A, C>, '*'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<A: Received, B: Received, C: Received> BinaryOperator<self::Named<A, C>, '*'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<'__r, A: Received, B: Received> BinaryOperator<&'__r self::Ignored<A>, '*'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, ()>;
    }
    impl<A: Received, B: Received> BinaryOperator<self::Ignored<A>, '*'> for Named<A, B> {
        type Kind = Value;
        type Output = self::Parser<A, ()>;
    }
    impl<A: Received, B: Received> BinaryOperator<i64, '*'> for Named<A, B> { type Kind = i64; type Output = i64; }
    /// Python class `operators_over_others.Ignored`.
    pub struct Ignored<A> { base: self::Parser<A, ()>, marker: PhantomData<fn() -> (A,)> }
    impl<A: TypeArg> Nominal for Ignored<A>;
    impl<A: TypeArg> Clone for Ignored<A>;
    impl<A> Deref for Ignored<A> { type Target = self::Parser<A, ()>; }
    impl<A: Received> Debug for Ignored<A>;
    impl<A: Received> Display for Ignored<A>;
    impl<A, __A0> IsA<self::Ignored<__A0>> for Ignored<A> where A: Param<__A0>;
    impl<A, __A0, __A1> IsA<self::Parser<__A0, __A1>> for Ignored<A> where A: Param<__A0>, (): Param<__A1>;
    impl<A> Inherits<self::Parser<A, ()>> for Ignored<A>;
    impl<A> Inherits<Ignored<A>> for Ignored<A>;
    impl<A, __S> In<__S> for Ignored<A> where self::Parser<A, ()>: In<__S>;
    impl<A: TypeArg> Holds for Ignored<A> { type Class = Self; }
    impl<'a, A: Received> Give<'a> for Ignored<A> { type Class = Self; type How = ByValue; }
    impl<A> Kinded for Ignored<A> { type Kind = Self; }
    impl<A> Has<protocol_members::__add__> for self::Ignored<A>;
    impl<A> Has<protocol_members::__hash__> for self::Ignored<A>;
    impl<A> Has<protocol_members::__mul__> for self::Ignored<A>;
    impl<A> Has<protocol_members::__sub__> for self::Ignored<A>;
    impl<A: Received> Ignored<A> {
        /// Python `operators_over_others.Ignored.Ignored`.
        pub fn new<'a, X: Kinded<Kind = A> + Arg<'a, A>>(token: X) -> Result<Self>;
    }
    impl<'__h, '__r, A: Received, __R> Add<__R> for &'__h Ignored<A> where Ignored<A>: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Ignored<A> as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Ignored<A> as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r, A: Received, __R> Add<__R> for Ignored<A> where Ignored<A>: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Ignored<A> as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Ignored<A> as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r, A: Received, C: Received> BinaryOperator<&'__r self::Parser<A, C>, '+'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, ((), C)>;
    }
    impl<A: Received, C: Received> BinaryOperator<self::Parser<A, C>, '+'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, ((), C)>;
    }
    impl<'__r, A: Received, C: Received> BinaryOperator<&'__r self::Named<A, C>, '+'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, ((), C)>;
    }
    impl<A: Received, C: Received> BinaryOperator<self::Named<A, C>, '+'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, ((), C)>;
    }
    impl<'__r, A: Received> BinaryOperator<&'__r self::Ignored<A>, '+'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, ((), ())>;
    }
    impl<A: Received> BinaryOperator<self::Ignored<A>, '+'> for Ignored<A> { type Kind = Value; type Output = self::Parser<A, ((), ())>; }
    impl<'__h, '__r, A: Received, __R> BitOr<__R> for &'__h Ignored<A> where Ignored<A>: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Ignored<A> as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Ignored<A> as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r, A: Received, __R> BitOr<__R> for Ignored<A> where Ignored<A>: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Ignored<A> as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Ignored<A> as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r, A: Received, C: Received> BinaryOperator<&'__r self::Parser<A, C>, '|'> for Ignored<A> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, ()>, self::Parser<A, C>>;
    }
    impl<A: Received, C: Received> BinaryOperator<self::Parser<A, C>, '|'> for Ignored<A> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, ()>, self::Parser<A, C>>;
    }
    impl<'__r, A: Received, C: Received> BinaryOperator<&'__r self::Named<A, C>, '|'> for Ignored<A> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, ()>, self::Parser<A, C>>;
    }
    impl<A: Received, C: Received> BinaryOperator<self::Named<A, C>, '|'> for Ignored<A> {
        type Kind = Value;
        type Output = EitherOther<self::Parser<A, ()>, self::Parser<A, C>>;
    }
    impl<'__r, A: Received> BinaryOperator<&'__r self::Ignored<A>, '|'> for Ignored<A> { type Kind = Value; type Output = self::Parser<A, ()>; }
    impl<A: Received> BinaryOperator<self::Ignored<A>, '|'> for Ignored<A> { type Kind = Value; type Output = self::Parser<A, ()>; }
    impl<'__h, '__r, A: Received, __R> Sub<__R> for &'__h Ignored<A> where Ignored<A>: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Ignored<A> as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Ignored<A> as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, A: Received, __R> Sub<__R> for Ignored<A> where Ignored<A>: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Ignored<A> as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Ignored<A> as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, A: Received, C: Received> BinaryOperator<&'__r self::Parser<A, C>, '-'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<A: Received, C: Received> BinaryOperator<self::Parser<A, C>, '-'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<'__r, A: Received, C: Received> BinaryOperator<&'__r self::Named<A, C>, '-'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<A: Received, C: Received> BinaryOperator<self::Named<A, C>, '-'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<'__r, A: Received> BinaryOperator<&'__r self::Ignored<A>, '-'> for Ignored<A> { type Kind = Value; type Output = self::Parser<A, ()>; }
    impl<A: Received> BinaryOperator<self::Ignored<A>, '-'> for Ignored<A> { type Kind = Value; type Output = self::Parser<A, ()>; }
    impl<'__h, '__r, A: Received> Shr<&'__r str> for &'__h Ignored<A> { type Output = Result<String>; }
    impl<'__r, A: Received> Shr<&'__r str> for Ignored<A> { type Output = Result<String>; }
    impl<'__h, '__r, A: Received, __R> Mul<__R> for &'__h Ignored<A> where Ignored<A>: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Ignored<A> as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Ignored<A> as BinaryOperator<__R, '*'>>::Output>;
    }
    impl<'__r, A: Received, __R> Mul<__R> for Ignored<A> where Ignored<A>: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Ignored<A> as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Ignored<A> as BinaryOperator<__R, '*'>>::Output>;
    }
    impl<'__r, A: Received, C: Received> BinaryOperator<&'__r self::Parser<A, C>, '*'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<A: Received, C: Received> BinaryOperator<self::Parser<A, C>, '*'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<'__r, A: Received, C: Received> BinaryOperator<&'__r self::Named<A, C>, '*'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<A: Received, C: Received> BinaryOperator<self::Named<A, C>, '*'> for Ignored<A> {
        type Kind = Value;
        type Output = self::Parser<A, C>;
    }
    impl<'__r, A: Received> BinaryOperator<&'__r self::Ignored<A>, '*'> for Ignored<A> { type Kind = Value; type Output = self::Parser<A, ()>; }
    impl<A: Received> BinaryOperator<self::Ignored<A>, '*'> for Ignored<A> { type Kind = Value; type Output = self::Parser<A, ()>; }
    impl<A: Received> BinaryOperator<i64, '*'> for Ignored<A> { type Kind = i64; type Output = i64; }
    /// Python class `operators_over_others.Text`.
    pub struct Text { base: self::Parser<String, i64> }
    impl Nominal for Text;
    impl Clone for Text;
    impl Deref for Text { type Target = self::Parser<String, i64>; }
    impl Debug for Text;
    impl Display for Text;
    impl IsA<Text> for Text;
    impl<__A0, __A1> IsA<self::Parser<__A0, __A1>> for Text where String: Param<__A0>, i64: Param<__A1>;
    impl Inherits<self::Parser<String, i64>> for Text;
    impl<__S> In<__S> for Text where self::Parser<String, i64>: In<__S>;
    impl Holds for Text { type Class = Self; }
    impl<'a> Give<'a> for Text { type Class = Self; type How = ByValue; }
    impl Kinded for Text { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Text;
    impl Has<protocol_members::__hash__> for self::Text;
    impl Has<protocol_members::__mul__> for self::Text;
    impl Has<protocol_members::__sub__> for self::Text;
    impl Text {
        /// Python `operators_over_others.Text.Text`.
        pub fn new<'a>(token: impl Arg<'a, String>, value: impl Arg<'a, i64>) -> Result<Self>;
    }
    impl<'__h, '__r, __R> Add<__R> for &'__h Text where Text: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Text as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Text as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r, __R> Add<__R> for Text where Text: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Text as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Text as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r, C: Received> BinaryOperator<&'__r self::Parser<String, C>, '+'> for Text {
        type Kind = Value;
        type Output = self::Parser<String, (i64, C)>;
    }
    impl<C: Received> BinaryOperator<self::Parser<String, C>, '+'> for Text { type Kind = Value; type Output = self::Parser<String, (i64, C)>; }
    impl<'__r, C: Received> BinaryOperator<&'__r self::Named<String, C>, '+'> for Text {
        type Kind = Value;
        type Output = self::Parser<String, (i64, C)>;
    }
    impl<C: Received> BinaryOperator<self::Named<String, C>, '+'> for Text { type Kind = Value; type Output = self::Parser<String, (i64, C)>; }
    impl<'__r> BinaryOperator<&'__r self::Ignored<String>, '+'> for Text { type Kind = Value; type Output = self::Parser<String, (i64, ())>; }
    impl BinaryOperator<self::Ignored<String>, '+'> for Text { type Kind = Value; type Output = self::Parser<String, (i64, ())>; }
    impl<'__r> BinaryOperator<&'__r self::Text, '+'> for Text { type Kind = Value; type Output = self::Parser<String, (i64, i64)>; }
    impl BinaryOperator<self::Text, '+'> for Text { type Kind = Value; type Output = self::Parser<String, (i64, i64)>; }
    impl<'__h, '__r, __R> BitOr<__R> for &'__h Text where Text: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Text as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Text as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r, __R> BitOr<__R> for Text where Text: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Text as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Text as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r, C: Received> BinaryOperator<&'__r self::Parser<String, C>, '|'> for Text {
        type Kind = Value;
        type Output = EitherOther<self::Parser<String, i64>, self::Parser<String, C>>;
    }
    impl<C: Received> BinaryOperator<self::Parser<String, C>, '|'> for Text {
        type Kind = Value;
        type Output = EitherOther<self::Parser<String, i64>, self::Parser<String, C>>;
    }
    impl<'__r, C: Received> BinaryOperator<&'__r self::Named<String, C>, '|'> for Text {
        type Kind = Value;
        type Output = EitherOther<self::Parser<String, i64>, self::Parser<String, C>>;
    }
    impl<C: Received> BinaryOperator<self::Named<String, C>, '|'> for Text {
        type Kind = Value;
        type Output = EitherOther<self::Parser<String, i64>, self::Parser<String, C>>;
    }
    impl<'__r> BinaryOperator<&'__r self::Ignored<String>, '|'> for Text { type Kind = Value; type Output = self::Parser<String, Value>; }
    impl BinaryOperator<self::Ignored<String>, '|'> for Text { type Kind = Value; type Output = self::Parser<String, Value>; }
    impl<'__r> BinaryOperator<&'__r self::Text, '|'> for Text { type Kind = Value; type Output = self::Parser<String, i64>; }
    impl BinaryOperator<self::Text, '|'> for Text { type Kind = Value; type Output = self::Parser<String, i64>; }
    impl<'__h, '__r, __R> Sub<__R> for &'__h Text where Text: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Text as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Text as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, __R> Sub<__R> for Text where Text: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Text as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Text as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, C: Received> BinaryOperator<&'__r self::Parser<String, C>, '-'> for Text {
        type Kind = Value;
        type Output = self::Parser<String, C>;
    }
    impl<C: Received> BinaryOperator<self::Parser<String, C>, '-'> for Text { type Kind = Value; type Output = self::Parser<String, C>; }
    impl<'__r, C: Received> BinaryOperator<&'__r self::Named<String, C>, '-'> for Text {
        type Kind = Value;
        type Output = self::Parser<String, C>;
    }
    impl<C: Received> BinaryOperator<self::Named<String, C>, '-'> for Text { type Kind = Value; type Output = self::Parser<String, C>; }
    impl<'__r> BinaryOperator<&'__r self::Text, '-'> for Text { type Kind = Value; type Output = self::Parser<String, i64>; }
    impl BinaryOperator<self::Text, '-'> for Text { type Kind = Value; type Output = self::Parser<String, i64>; }
    impl<'__r> BinaryOperator<&'__r self::Ignored<String>, '-'> for Text { type Kind = Value; type Output = self::Parser<String, i64>; }
    impl BinaryOperator<self::Ignored<String>, '-'> for Text { type Kind = Value; type Output = self::Parser<String, i64>; }
    impl<'__h, '__r> Shr<&'__r str> for &'__h Text { type Output = Result<String>; }
    impl<'__r> Shr<&'__r str> for Text { type Output = Result<String>; }
    impl<'__h, '__r, __R> Mul<__R> for &'__h Text where Text: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Text as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Text as BinaryOperator<__R, '*'>>::Output>;
    }
    impl<'__r, __R> Mul<__R> for Text where Text: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Text as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Text as BinaryOperator<__R, '*'>>::Output>;
    }
    impl<'__r, C: Received> BinaryOperator<&'__r self::Parser<String, C>, '*'> for Text {
        type Kind = Value;
        type Output = self::Parser<String, C>;
    }
    impl<C: Received> BinaryOperator<self::Parser<String, C>, '*'> for Text { type Kind = Value; type Output = self::Parser<String, C>; }
    impl<'__r, C: Received> BinaryOperator<&'__r self::Named<String, C>, '*'> for Text {
        type Kind = Value;
        type Output = self::Parser<String, C>;
    }
    impl<C: Received> BinaryOperator<self::Named<String, C>, '*'> for Text { type Kind = Value; type Output = self::Parser<String, C>; }
    impl<'__r> BinaryOperator<&'__r self::Ignored<String>, '*'> for Text { type Kind = Value; type Output = self::Parser<String, ()>; }
    impl BinaryOperator<self::Ignored<String>, '*'> for Text { type Kind = Value; type Output = self::Parser<String, ()>; }
    impl<'__r> BinaryOperator<&'__r self::Text, '*'> for Text { type Kind = Value; type Output = self::Parser<String, i64>; }
    impl BinaryOperator<self::Text, '*'> for Text { type Kind = Value; type Output = self::Parser<String, i64>; }
    impl BinaryOperator<i64, '*'> for Text { type Kind = i64; type Output = i64; }
}
