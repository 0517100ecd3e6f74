// @generated from metaclass.json: the API of the bindings
/// Python module `metaclass`.
pub mod metaclass {
    /// Python `metaclass.registered`.
    pub fn registered() -> Result<i64>;
    /// Python class `metaclass.Registry`.
    pub struct Registry { base: Object }
    impl Nominal for Registry;
    impl Clone for Registry;
    impl Deref for Registry { type Target = Object; }
    impl Debug for Registry;
    impl Display for Registry;
    impl IsA<Registry> for Registry;
    impl Holds for Registry { type Class = Self; }
    impl<'a> Give<'a> for Registry { type Class = Self; type How = ByValue; }
    impl Kinded for Registry { type Kind = Self; }
    impl Has<protocol_members::__call__> for self::Registry;
    impl Has<protocol_members::__hash__> for self::Registry;
    impl Registry {
        /// Python `metaclass.Registry.Registry`.
        pub fn new<'a>(name: impl Arg<'a, Value>, bases: impl Arg<'a, Value>, namespace: impl Arg<'a, Value>) -> Result<Self>;
        /// Python attribute `metaclass.Registry.names`: `list`.
        pub fn names(&self) -> Result<List<Value>>;
        /// Python `metaclass.Registry.label`.
        pub fn label(&self) -> Result<String>;
        /// Python `metaclass.Registry.several`.
        pub fn several<'a>(&self, count: impl Arg<'a, i64>) -> Result<Vec<Value>>;
        /// Python attribute `metaclass.Registry.loud`: `str`.
        pub fn loud(&self) -> Result<String>;
        /// Python `metaclass.Registry.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `metaclass.Registry.__call__`.
        pub fn call<'a>(&self, args: impl Args<'a, Value>) -> Result<Value>;
        /// [`call`](Self::call()) with options, set by name.
        pub fn call_with<'a>(&self, args: impl Args<'a, Value>, options: impl self::options::with::RegistryCallClosure<'a>) -> Result<Value>;
        /// Python `metaclass.Registry.mro`.
        pub fn mro(&self) -> Result<Vec<Class<Object>>>;
    }
    impl Registry {
        /// Assigns Python's `names`.
        pub fn set_names<'a>(&self, value: impl Arg<'a, Vec<Value>>) -> Result<()>;
    }
    impl Calls for Registry { type Input = Value; type Output = Value; }
    impl<'__h, '__r, __R: Arg<'__r, Value>> BitOr<__R> for &'__h Registry { type Output = Result<self::RegistryOrOther>; }
    impl<'__r, __R: Arg<'__r, Value>> BitOr<__R> for Registry { type Output = Result<self::RegistryOrOther>; }
    impl<'__l, '__h> BitOr<&'__h Registry> for &'__l str { type Output = Result<self::RegistryOrOther>; }
    impl<'__l> BitOr<Registry> for &'__l str { type Output = Result<self::RegistryOrOther>; }
    impl<'__h> BitOr<&'__h Registry> for i64 { type Output = Result<self::RegistryOrOther>; }
    impl BitOr<Registry> for i64 { type Output = Result<self::RegistryOrOther>; }
    /// Python class `metaclass.Plugin`.
    pub struct Plugin { base: Object }
    impl Nominal for Plugin;
    impl Clone for Plugin;
    impl Deref for Plugin { type Target = Object; }
    impl Debug for Plugin;
    impl Display for Plugin;
    impl IsA<Plugin> for Plugin;
    impl Holds for Plugin { type Class = Self; }
    impl<'a> Give<'a> for Plugin { type Class = Self; type How = ByValue; }
    impl Kinded for Plugin { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Plugin;
    impl Plugin {
        /// Python `metaclass.Plugin.Plugin`.
        pub fn new() -> Result<Self>;
        /// Python attribute `metaclass.Plugin.version`: `int`.
        pub fn version(&self) -> Result<i64>;
        /// Python `metaclass.Plugin.run`.
        pub fn run(&self) -> Result<String>;
        /// Python attribute `metaclass.Plugin.names`: `list`.
        pub fn names() -> Result<List<Value>>;
        /// Python `metaclass.Plugin.label`.
        pub fn label() -> Result<String>;
        /// Python `metaclass.Plugin.several`.
        pub fn several<'a>(count: impl Arg<'a, i64>) -> Result<Vec<Self>>;
        /// Python attribute `metaclass.Plugin.loud`: `str`.
        pub fn loud() -> Result<String>;
    }
    impl Plugin {
        /// Assigns Python's `version`.
        pub fn set_version<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `metaclass.Made`.
    pub struct Made { base: self::Plugin }
    impl Nominal for Made;
    impl Clone for Made;
    impl Deref for Made { type Target = self::Plugin; }
    impl Debug for Made;
    impl Display for Made;
    impl IsA<Made> for Made;
    impl IsA<self::Plugin> for Made;
    impl<__S> In<__S> for Made where self::Plugin: In<__S>;
    impl Holds for Made { type Class = Self; }
    impl<'a> Give<'a> for Made { type Class = Self; type How = ByValue; }
    impl Kinded for Made { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Made;
    impl Made {
        /// Python `metaclass.Made.Made`.
        pub fn new() -> Result<Self>;
        /// Python `metaclass.Made.extra`.
        pub fn extra(&self) -> Result<Value>;
        /// Python attribute `metaclass.Made.names`: `list`.
        pub fn names() -> Result<List<Value>>;
        /// Python `metaclass.Made.label`.
        pub fn label() -> Result<String>;
        /// Python `metaclass.Made.several`.
        pub fn several<'a>(count: impl Arg<'a, i64>) -> Result<Vec<Self>>;
        /// Python attribute `metaclass.Made.loud`: `str`.
        pub fn loud() -> Result<String>;
    }
    /// Python's `metaclass.Registry`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RegistryOrOther {
        /// A Registry.
        Registry(self::Registry),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl HandleUnion for RegistryOrOther;
    impl Debug for RegistryOrOther;
    impl Arm<RegistryOrOther> for RegistryOrOther;
    impl UnionValue for RegistryOrOther { type Given<'a> = Self; type Arms = (self::Registry, ()); }
    impl Holds for RegistryOrOther { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for RegistryOrOther { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for RegistryOrOther { type Kind = OneOf<Self>; }
    impl FromPython for RegistryOrOther;
    impl Display for RegistryOrOther;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct RegistryCall<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> RegistryCall<'c, 'a> {
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, Value>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`RegistryCall`](super::RegistryCall).
            pub trait RegistryCallClosure<'a>: for<'c> FnOnce(super::super::options::RegistryCall<'c, 'a>) -> super::super::options::RegistryCall<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> RegistryCallClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::RegistryCall<'c, 'a>) -> super::super::options::RegistryCall<'c, 'a>;
        }
    }
}
