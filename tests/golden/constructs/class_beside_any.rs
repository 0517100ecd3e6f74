// @generated from class_beside_any.json: the API of the bindings
/// Python module `class_beside_any`.
pub mod class_beside_any {
    /// Python `class_beside_any.cast`.
    pub fn cast<'a, P: Kinded<Kind: Sorted<Sort: self::sig::Cast>> + Arg<'a, Value>>(
        kind: P,
        value: impl Arg<'a, Value>,
    ) -> Result<<<<P as Kinded>::Kind as Sorted>::Sort as self::sig::Cast>::Output>;
    /// Python `class_beside_any.label`.
    pub fn label<'a, P: Kinded<Kind: Sorted<Sort: self::sig::Label>> + Arg<'a, Value>>(
        kind: P,
    ) -> Result<<<<P as Kinded>::Kind as Sorted>::Sort as self::sig::Label>::Output>;
    /// Python class `class_beside_any.Service`.
    pub struct Service { base: Object }
    impl Nominal for Service;
    impl Clone for Service;
    impl Deref for Service { type Target = Object; }
    impl Debug for Service;
    impl Display for Service;
    impl IsA<Service> for Service;
    impl Holds for Service { type Class = Self; }
    impl<'a> Give<'a> for Service { type Class = Self; type How = ByValue; }
    impl Kinded for Service { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Service;
    impl Has<protocol_members::name> for self::Service;
    impl Service {
        /// Python `class_beside_any.Service.Service`. Without arguments; with them: `new_with(|kw| kw.name(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::ServiceNewClosure<'a>) -> Result<Self>;
        /// Python attribute `class_beside_any.Service.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Service {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `class_beside_any.Container`.
    pub struct Container { base: Object }
    impl Nominal for Container;
    impl Clone for Container;
    impl Deref for Container { type Target = Object; }
    impl Debug for Container;
    impl Display for Container;
    impl IsA<Container> for Container;
    impl Holds for Container { type Class = Self; }
    impl<'a> Give<'a> for Container { type Class = Self; type How = ByValue; }
    impl Kinded for Container { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Container;
    impl Container {
        /// Python `class_beside_any.Container.Container`.
        pub fn new() -> Result<Self>;
        /// Python `class_beside_any.Container.register`.
        pub fn register<'a>(&self, service: impl Arg<'a, Value>) -> Result<self::Container>;
        /// [`register`](Self::register()) with options, set by name.
        pub fn register_with<'a>(
            &self,
            service: impl Arg<'a, Value>,
            options: impl self::options::with::ContainerRegisterClosure<'a>,
        ) -> Result<self::Container>;
        /// Python `class_beside_any.Container.resolve`.
        pub fn resolve<'a, P: Kinded<Kind: Sorted<Sort: self::sig::ContainerResolve>> + Arg<'a, Value>>(
            &self,
            service: P,
        ) -> Result<<<<P as Kinded>::Kind as Sorted>::Sort as self::sig::ContainerResolve>::Output>;
        /// [`resolve`](Self::resolve()) with options, set by name.
        pub fn resolve_with<'a, P: Kinded<Kind: Sorted<Sort: self::sig::ContainerResolve>> + Arg<'a, Value>>(
            &self,
            service: P,
            options: impl self::options::with::ContainerResolveClosure<'a>,
        ) -> Result<<<<P as Kinded>::Kind as Sorted>::Sort as self::sig::ContainerResolve>::Output>;
    }
    impl<T: Received + 'static> self::sig::ContainerResolve for Class<T> { type Output = T; }
    impl<__X0> self::sig::ContainerResolve for NoClass<__X0> { type Output = Value; }
    impl self::sig::ContainerResolve for Value { type Output = Value; }
    impl<T: Received + 'static> self::sig::Cast for Class<T> { type Output = T; }
    impl<__X0> self::sig::Cast for NoClass<__X0> { type Output = Value; }
    impl self::sig::Cast for Value { type Output = Value; }
    impl<__X0> self::sig::Label for Class<__X0> { type Output = i64; }
    impl<__X0> self::sig::Label for NoClass<__X0> { type Output = String; }
    impl self::sig::Label for Value { type Output = Value; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `name`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ServiceNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ServiceNew<'c, 'a> {
            /// Sets `name`. Python's default: `'service'`.
            pub fn name(self, value: impl Arg<'a, String>) -> Self;
        }
        /// Optional arguments: `scope`, `instance`, `factory`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ContainerRegister<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ContainerRegister<'c, 'a> {
            /// Sets `scope`. Python's default: `0`.
            pub fn scope(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `instance`.
            pub fn instance(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `factory`.
            pub fn factory(self, value: impl Arg<'a, Value>) -> Self;
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, Value>) -> Self;
        }
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ContainerResolve<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ContainerResolve<'c, 'a> {
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, Value>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`ServiceNew`](super::ServiceNew).
            pub trait ServiceNewClosure<'a>: for<'c> FnOnce(super::super::options::ServiceNew<'c, 'a>) -> super::super::options::ServiceNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ServiceNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ServiceNew<'c, 'a>) -> super::super::options::ServiceNew<'c, 'a>;
            /// A closure that sets options of [`ContainerRegister`](super::ContainerRegister).
            pub trait ContainerRegisterClosure<'a>: for<'c> FnOnce(super::super::options::ContainerRegister<'c, 'a>) -> super::super::options::ContainerRegister<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ContainerRegisterClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ContainerRegister<'c, 'a>) -> super::super::options::ContainerRegister<'c, 'a>;
            /// A closure that sets options of [`ContainerResolve`](super::ContainerResolve).
            pub trait ContainerResolveClosure<'a>: for<'c> FnOnce(super::super::options::ContainerResolve<'c, 'a>) -> super::super::options::ContainerResolve<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ContainerResolveClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ContainerResolve<'c, 'a>) -> super::super::options::ContainerResolve<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `class_beside_any.Container.resolve` accepts. Its overloads are:
        pub trait ContainerResolve { type Output: FromPython; }
        /// Arguments that Python's `class_beside_any.cast` accepts. Its overloads are:
        pub trait Cast { type Output: FromPython; }
        /// Arguments that Python's `class_beside_any.label` accepts. Its overloads are:
        pub trait Label { type Output: FromPython; }
    }
}
