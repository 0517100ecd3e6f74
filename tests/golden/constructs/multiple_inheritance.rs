// @generated from multiple_inheritance.json: the API of the bindings
/// Python module `multiple_inheritance`.
pub mod multiple_inheritance {
    /// Python `multiple_inheritance.race`.
    pub fn race<'a>(swimmer: impl Arg<'a, self::Swimmer>) -> Result<String>;
    /// Python `multiple_inheritance.launch`.
    pub fn launch<'a>(flyer: impl Arg<'a, self::Flyer>) -> Result<String>;
    /// Python class `multiple_inheritance.Swimmer`.
    pub struct Swimmer { base: Object }
    impl Nominal for Swimmer;
    impl Clone for Swimmer;
    impl Deref for Swimmer { type Target = Object; }
    impl Debug for Swimmer;
    impl Display for Swimmer;
    impl IsA<Swimmer> for Swimmer;
    impl Holds for Swimmer { type Class = Self; }
    impl<'a> Give<'a> for Swimmer { type Class = Self; type How = ByValue; }
    impl Kinded for Swimmer { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Swimmer;
    impl Swimmer {
        /// Python `multiple_inheritance.Swimmer.Swimmer`.
        pub fn new() -> Result<Self>;
        /// Python `multiple_inheritance.Swimmer.swim`.
        pub fn swim(&self) -> Result<String>;
    }
    /// Python class `multiple_inheritance.Flyer`.
    pub struct Flyer { base: Object }
    impl Nominal for Flyer;
    impl Clone for Flyer;
    impl Deref for Flyer { type Target = Object; }
    impl Debug for Flyer;
    impl Display for Flyer;
    impl IsA<Flyer> for Flyer;
    impl Holds for Flyer { type Class = Self; }
    impl<'a> Give<'a> for Flyer { type Class = Self; type How = ByValue; }
    impl Kinded for Flyer { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Flyer;
    impl Flyer {
        /// Python `multiple_inheritance.Flyer.Flyer`.
        pub fn new() -> Result<Self>;
        /// Python `multiple_inheritance.Flyer.fly`.
        pub fn fly(&self) -> Result<String>;
    }
    /// Python class `multiple_inheritance.Duck`.
    pub struct Duck { base: self::Swimmer }
    impl Nominal for Duck;
    impl Clone for Duck;
    impl Deref for Duck { type Target = self::Swimmer; }
    impl Debug for Duck;
    impl Display for Duck;
    impl IsA<Duck> for Duck;
    impl IsA<self::Swimmer> for Duck;
    impl IsA<self::Flyer> for Duck;
    impl<__S> In<__S> for Duck where self::Swimmer: In<__S>;
    impl Holds for Duck { type Class = Self; }
    impl<'a> Give<'a> for Duck { type Class = Self; type How = ByValue; }
    impl Kinded for Duck { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Duck;
    impl Duck {
        /// Python `multiple_inheritance.Duck.Duck`.
        pub fn new() -> Result<Self>;
        /// Python `multiple_inheritance.Duck.quack`.
        pub fn quack(&self) -> Result<String>;
        /// Python `multiple_inheritance.Duck.fly`.
        pub fn fly(&self) -> Result<String>;
    }
    /// Python class `multiple_inheritance.Mallard`.
    pub struct Mallard { base: self::Duck }
    impl Nominal for Mallard;
    impl Clone for Mallard;
    impl Deref for Mallard { type Target = self::Duck; }
    impl Debug for Mallard;
    impl Display for Mallard;
    impl IsA<Mallard> for Mallard;
    impl IsA<self::Duck> for Mallard;
    impl IsA<self::Swimmer> for Mallard;
    impl IsA<self::Flyer> for Mallard;
    impl<__S> In<__S> for Mallard where self::Duck: In<__S>;
    impl Holds for Mallard { type Class = Self; }
    impl<'a> Give<'a> for Mallard { type Class = Self; type How = ByValue; }
    impl Kinded for Mallard { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Mallard;
    impl Mallard {
        /// Python `multiple_inheritance.Mallard.Mallard`.
        pub fn new() -> Result<Self>;
    }
}
