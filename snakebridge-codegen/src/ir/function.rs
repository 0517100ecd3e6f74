//! Functions: how Python is reached, the parameters, and what picks an overload.

use super::{ClassParam, OptionStates, Ty};

/// How Python is reached.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Site {
    /// Call of a module function, class or class attribute: module, dotted path.
    Function(String, String),
    /// Call of a method of the receiver: module, class path, name.
    Method(String, String, String),
    /// Read (or assign) an attribute of the receiver: module, dotted path.
    Attribute(String, String),
    /// Read (or assign) a key of the receiver, which is a `TypedDict`.
    Key(Key),
    /// Read an attribute of a module or class: module, dotted path.
    Get(String, String),
    /// A function of the standard library that takes the receiver first (`operator.add`).
    Operator(&'static str, &'static str),
}

/// A key of a `TypedDict`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// `albums.Film`.
    pub class: String,
    /// The key.
    pub name: String,
    /// It may be missing.
    pub optional: bool,
}

/// A function to be emitted, with its `_with` form if it has options.
#[derive(Debug, Clone)]
pub struct Function {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// How Python is reached.
    pub site: Site,
    /// Takes `&self`.
    pub receiver: bool,
    /// Type parameters of the function.
    pub generics: Vec<Generic>,
    /// Required parameters.
    pub params: Vec<Param>,
    /// `*args`.
    pub varargs: Option<Param>,
    /// The set of its options.
    pub options: Option<Options>,
    /// What it returns.
    pub ret: Ty,
    /// Picks the overload, if there are several with this name.
    pub dispatch: Option<Dispatch>,
    /// Text for `#[deprecated]`.
    pub deprecated: Option<String>,
}

/// The options of a function.
#[derive(Debug, Clone)]
pub struct Options {
    /// Index into [`Module::options`](super::Module::options).
    pub set: usize,
    /// Rust name of the form of the function that takes them.
    pub with: String,
}

/// How an overload of the function is picked at compile time.
#[derive(Debug, Clone)]
pub struct Dispatch {
    /// Index into [`Module::overloads`](super::Module::overloads).
    pub set: usize,
    /// The required parameter whose kind decides; `None`: all arguments together, as a tuple.
    pub param: Option<usize>,
}

/// A type parameter of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generic {
    /// Rust identifier.
    pub ident: String,
    /// Its role.
    pub role: Role,
    /// Its upper bound.
    pub bound: Option<Bound>,
}

/// The upper bound of a type variable, which replaces it if it cannot be inferred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// As an argument.
    pub argument: Ty,
    /// As a result.
    pub result: Ty,
}

impl Generic {
    /// Whether it is inferred from a special method of the argument.
    #[must_use]
    pub fn is_supported(&self) -> bool {
        matches!(self.role, Role::Argument(Inferred::Supports(..)))
    }
}

/// The role of a type parameter of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// A type variable that is inferred from an argument.
    Variable,
    /// The same of one whose bound is a callable: what a decorator takes and returns.
    Callable,
    /// The same from `&Class<T>`: it is a handle type.
    Class,
    /// The type of an argument, and what is inferred from its kind.
    Argument(Inferred),
}

/// What is inferred from the kind of an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inferred {
    /// The kind is this type.
    Is(Ty),
    /// The kind is this generic class, or inherits from it.
    Inherits(Ty),
    /// From what is inside, where it may be `None`.
    Optional(Box<Inferred>),
    /// From its items.
    Iterates(Box<Inferred>),
    /// From its keys and values.
    Maps(Box<Inferred>, Box<Inferred>),
    /// Its parameters, and what is inferred from its result.
    Calls(Option<Vec<Ty>>, Box<Inferred>),
    /// From the result of a special method (by its name in the runtime's `supports`), which may depend on the type of its argument.
    Supports(&'static str, Option<Ty>, Box<Inferred>),
    /// `*args`: from each of them.
    Variadic(Box<Inferred>),
    /// Nothing: it may be anything.
    Unconstrained,
}

impl Inferred {
    /// The same where it is not `None`.
    #[must_use]
    pub fn present(&self) -> &Inferred {
        match self {
            Inferred::Optional(inferred) => inferred.present(),
            other => other,
        }
    }

    /// Whether `test` holds for one of the types, or a type inside one.
    pub fn any(&self, test: &dyn Fn(&Ty) -> bool) -> bool {
        match self {
            Inferred::Is(ty) | Inferred::Inherits(ty) => ty.any(test),
            Inferred::Optional(inferred) | Inferred::Iterates(inferred) | Inferred::Variadic(inferred) => {
                inferred.any(test)
            }
            Inferred::Supports(_, argument, inferred) => {
                argument.iter().any(|ty| ty.any(test)) || inferred.any(test)
            }
            Inferred::Maps(key, value) => key.any(test) || value.any(test),
            Inferred::Calls(inputs, output) => {
                inputs.iter().flatten().any(|ty| ty.any(test)) || output.any(test)
            }
            Inferred::Unconstrained => false,
        }
    }
}

/// A required parameter.
#[derive(Debug, Clone)]
pub struct Param {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// Its kind.
    pub ty: Ty,
    /// Passed by keyword.
    pub keyword: bool,
    /// Its Rust type is this type parameter of the function.
    pub generic: Option<String>,
    /// It may be anything, and numbers go as an array.
    pub as_array: bool,
}

/// The optional parameters of one or more functions, set by name.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionSet {
    /// Rust name of the struct.
    pub rust: String,
    /// Type parameters of a class that the setters need.
    pub params: Vec<ClassParam>,
    /// Setters.
    pub setters: Vec<Setter>,
    /// Kind of the values of `**kwargs`.
    pub extra: Option<Ty>,
    /// The states of the options that decide the result.
    pub option_states: Option<OptionStates>,
}

/// One optional parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Setter {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// Its kind.
    pub ty: Ty,
    /// Index after the required arguments, if positional-only.
    pub position: Option<usize>,
    /// Python takes it by position alone, and not by its name.
    pub is_positional_only: bool,
    /// The default, as Python writes it.
    pub default: Option<String>,
    /// It may be anything, and numbers go as an array.
    pub as_array: bool,
}

/// A set of overloads picked by the kind of an argument.
#[derive(Debug, Clone)]
pub struct OverloadSet {
    /// Rust name of the trait that each accepted kind implements.
    pub rust: String,
    /// `re.compile`.
    pub python: String,
    /// Python's name of the parameter that decides; `None`: all arguments together.
    pub decider: Option<String>,
    /// As Python writes them.
    pub signatures: Vec<String>,
    /// Type parameters of the class it belongs to.
    pub params: Vec<ClassParam>,
    /// The overloads.
    pub overloads: Vec<Overload>,
    /// The dependent types that are parameters of a closure.
    pub closure_inputs: Vec<usize>,
}

/// One overload for one kind.
#[derive(Debug, Clone)]
pub struct Overload {
    /// The kind that picks it.
    pub kind: OverloadKind,
    /// What it returns.
    pub output: Ty,
    /// The kinds of the arguments that depend on it.
    pub projected: Vec<Ty>,
    /// The type parameters of the class that it decides, by name.
    pub fixed: Vec<(String, Ty)>,
}

/// What an overload is picked by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OverloadKind {
    /// One kind.
    Exactly(Ty),
    /// A tuple of so many arguments, each a variant of the union.
    Tuple(usize, Ty),
    /// Any number of arguments of one kind, in an array or slice.
    List(Ty),
    /// A value of which only Python knows the type, or a list of such values.
    Untyped(Ty),
    /// Whatever is no class object, where the other overload is for those.
    NoClass,
    /// The same of what can be called: what it returns.
    Calls(Ty),
}
