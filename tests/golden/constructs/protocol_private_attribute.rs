// @generated from protocol_private_attribute.json: the API of the bindings
/// Python module `protocol_private_attribute`.
pub mod protocol_private_attribute {
    /// Python `protocol_private_attribute.wait`.
    pub fn wait<'a>(future: impl Arg<'a, Protocol<(self::__members::state, self::__members::result)>>) -> Result<i64>;
    /// Python `protocol_private_attribute.wait_all`.
    pub fn wait_all<'a>(futures: impl Arg<'a, Vec<Protocol<(self::__members::state, self::__members::result)>>>) -> Result<i64>;
    /// Python class `protocol_private_attribute.Done`.
    pub struct Done { base: Object }
    impl Nominal for Done;
    impl Clone for Done;
    impl Deref for Done { type Target = Object; }
    impl Debug for Done;
    impl Display for Done;
    impl IsA<Done> for Done;
    impl Holds for Done { type Class = Self; }
    impl<'a> Give<'a> for Done { type Class = Self; type How = ByValue; }
    impl Kinded for Done { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Done;
    impl Done {
        /// Python `protocol_private_attribute.Done.result`.
        pub fn result(&self) -> Result<i64>;
    }
    /// Python class `protocol_private_attribute.Future`.
    pub struct Future { base: Object }
    impl Nominal for Future;
    impl Clone for Future;
    impl Deref for Future { type Target = Object; }
    impl Debug for Future;
    impl Display for Future;
    impl IsA<Future> for Future;
    impl Holds for Future { type Class = Self; }
    impl<'a> Give<'a> for Future { type Class = Self; type How = ByValue; }
    impl Kinded for Future { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Future;
    impl Future {
        /// Python `protocol_private_attribute.Future.Future`.
        pub fn new() -> Result<Self>;
        /// Python `protocol_private_attribute.Future.result`.
        pub fn result(&self) -> Result<i64>;
    }
    /// Python class `protocol_private_attribute.Plain`.
    pub struct Plain { base: Object }
    impl Nominal for Plain;
    impl Clone for Plain;
    impl Deref for Plain { type Target = Object; }
    impl Debug for Plain;
    impl Display for Plain;
    impl IsA<Plain> for Plain;
    impl Holds for Plain { type Class = Self; }
    impl<'a> Give<'a> for Plain { type Class = Self; type How = ByValue; }
    impl Kinded for Plain { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Plain;
    impl Plain {
        /// Python `protocol_private_attribute.Plain.Plain`.
        pub fn new<'a>(n: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `protocol_private_attribute.Plain.result`.
        pub fn result(&self) -> Result<i64>;
    }
    /// Python class `protocol_private_attribute.Derived`.
    pub struct Derived { base: self::Plain }
    impl Nominal for Derived;
    impl Clone for Derived;
    impl Deref for Derived { type Target = self::Plain; }
    impl Debug for Derived;
    impl Display for Derived;
    impl IsA<Derived> for Derived;
    impl IsA<self::Plain> for Derived;
    impl<__S> In<__S> for Derived where self::Plain: In<__S>;
    impl Holds for Derived { type Class = Self; }
    impl<'a> Give<'a> for Derived { type Class = Self; type How = ByValue; }
    impl Kinded for Derived { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Derived;
    impl Derived {
        /// Python `protocol_private_attribute.Derived.Derived`.
        pub fn new<'a>(n: impl Arg<'a, i64>) -> Result<Self>;
    }
    /// Python class `protocol_private_attribute.Slots`.
    pub struct Slots { base: Object }
    impl Nominal for Slots;
    impl Clone for Slots;
    impl Deref for Slots { type Target = Object; }
    impl Debug for Slots;
    impl Display for Slots;
    impl IsA<Slots> for Slots;
    impl Holds for Slots { type Class = Self; }
    impl<'a> Give<'a> for Slots { type Class = Self; type How = ByValue; }
    impl Kinded for Slots { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Slots;
    impl Slots {
        /// Python `protocol_private_attribute.Slots.Slots`.
        pub fn new() -> Result<Self>;
        /// Python `protocol_private_attribute.Slots.result`.
        pub fn result(&self) -> Result<i64>;
    }
    /// Python class `protocol_private_attribute.Not`.
    pub struct Not { base: Object }
    impl Nominal for Not;
    impl Clone for Not;
    impl Deref for Not { type Target = Object; }
    impl Debug for Not;
    impl Display for Not;
    impl IsA<Not> for Not;
    impl Holds for Not { type Class = Self; }
    impl<'a> Give<'a> for Not { type Class = Self; type How = ByValue; }
    impl Kinded for Not { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Not;
    impl Not {
        /// Python `protocol_private_attribute.Not.Not`.
        pub fn new() -> Result<Self>;
        /// Python `protocol_private_attribute.Not.result`.
        pub fn result(&self) -> Result<i64>;
    }
}
