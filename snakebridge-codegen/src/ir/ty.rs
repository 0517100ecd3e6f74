//! `Ty`: a Rust type, and the walks over it.

use std::cell::RefCell;

/// The longest Rust tuple that is accepted as a variadic tuple.
pub const LONGEST_TUPLE: usize = 6;

/// Index into [`Universe::classes`](super::Universe::classes).
pub type ClassId = usize;

/// A Rust type, either as the *kind* of an argument or as the result of a call.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ty {
    /// `()`.
    Unit,
    /// `bool`.
    Bool,
    /// `usize`: only the length of a container.
    Usize,
    /// `i64`.
    Int,
    /// `f64`.
    Float,
    /// `Complex64`.
    Complex,
    /// `String`.
    Str,
    /// `Vec<u8>`.
    Bytes,
    /// Argument only: bytes, or a handle of anything that has the buffer protocol.
    Readable,
    /// Argument only: a handle of anything that can be written to through the buffer protocol.
    Writable,
    /// `PathBuf`.
    Path,
    /// The runtime's `Value`.
    Value,
    /// The runtime's `Object`.
    Object,
    /// `Infallible`: a call that never returns.
    Never,
    /// `Option<T>`.
    Option(Box<Ty>),
    /// `Vec<T>`.
    Vec(Box<Ty>),
    /// A tuple of at least one element.
    Tuple(Vec<Ty>),
    /// `IndexMap<K, V>`.
    Map(Box<Ty>, Box<Ty>),
    /// `IndexSet<T>`.
    Set(Box<Ty>),
    /// Argument only: `Mapping<K, V>`.
    Mapping(Box<Ty>, Box<Ty>),
    /// Argument only: `Iterable<T>`.
    Iterable(Box<Ty>),
    /// Argument only: `Sequence<T>`.
    Sequence(Box<Ty>),
    /// Argument only: a Python tuple of any length.
    TupleOf(Box<Ty>),
    /// Result only: `PyIter<T>`.
    Iter(Box<Ty>),
    /// A class of the runtime, by path below its root (`Dict`, `exceptions::ValueError`).
    Runtime(&'static str, Vec<Ty>),
    /// A value type of the runtime, by path below its root (`time::Date`).
    ValueType(&'static str),
    /// A class of this universe.
    Class(ClassId, Vec<Ty>),
    /// A flag set of this universe.
    Flag(ClassId),
    /// An enum of this universe.
    Enum(ClassId),
    /// A type parameter of the enclosing class.
    Param(String),
    /// An `AnyStr` parameter of the enclosing class.
    StrParam(String),
    /// Argument only: a path of text or of bytes, which an `AnyStr` parameter of the enclosing class says.
    PathParam(String),
    /// A type parameter of the function, inferred from an argument.
    Free(String),
    /// The class itself.
    SelfType,
    /// A union of this module.
    Union(usize),
    /// An enum of several literals of this module.
    LiteralEnum(usize),
    /// Argument only: a literal that picks an overload, by index into the literals of this module.
    Literal(usize),
    /// Argument only: the same for a value of `bool`.
    BoolLiteral(bool),
    /// Result only: `<P::Kind as sig::F>::Output` of the enclosing overloaded function.
    Output,
    /// Argument only: `<P::Kind as sig::F>::P1` and so on, from 1.
    Projected(usize),
    /// Argument only: a closure.
    Callback(Vec<Ty>, Box<Ty>),
    /// Argument only: what fits the first type, or a closure.
    OrClosure(Box<Ty>, Vec<Ty>, Box<Ty>),
    /// Argument only: anything that Python can call. Its parameters, if they are stated, and its result.
    Function(Option<Vec<Ty>>, Box<Ty>),
    /// Result only: a handle of a callable.
    Callable(Option<Vec<Ty>>, Box<Ty>),
    /// Argument only: a class object of this class or a subclass.
    ClassOf(Box<Ty>),
    /// Argument only: an object with these members.
    Protocol(Vec<String>),
    /// `*args` only: one value of the first kind, or several of the second.
    OneOr(Box<Ty>, Box<Ty>),
    /// `*args` only: arguments of these kinds first, as far as there are some, then of the other one.
    After(Vec<Ty>, Box<Ty>),
    /// Argument only, a type argument of a class: anything.
    Any,
    /// Argument only, a type argument of a class: what stands so to the kind. The last is its type as a result.
    Varying(Varies, Box<Ty>, Box<Ty>),
}

/// Which other type arguments a class may have where one is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Varies {
    /// Those that pass for it.
    Sub,
    /// Those for which it passes.
    Super,
}

/// An integer of any size. As the kind of an argument it is `i64`, which every integer passes for.
pub const BIG_INT: Ty = Ty::ValueType("BigInt");
/// Python's `pathlib.Path`. What is passed for it are paths of Rust.
pub const FILE_PATH: Ty = Ty::ValueType("FilePath");
/// Python's `tuple[()]`.
pub const EMPTY_TUPLE: Ty = Ty::ValueType("EmptyTuple");

/// The runtime's class of two types, one of which a value has: a union that no enum can represent.
pub const EITHER: &str = "EitherOther";

/// Argument only: a live handle of a collection, or of a class that derives from its abstract class.
pub const MUTABLE: &str = "Mutable";

/// A class of the runtime after its arguments were replaced.
fn replaced(path: &'static str, args: Vec<Ty>) -> Ty {
    match args.as_slice() {
        [one, other] if path == EITHER && one == other => one.clone(),
        _ if path == "Class" => Ty::Runtime(path, args.into_iter().map(as_class).collect()),
        _ => Ty::Runtime(path, args),
    }
}

/// The class of which a class object is: some class, where its instances may be anything.
fn as_class(ty: Ty) -> Ty {
    if ty == Ty::Value { Ty::Object } else { ty }
}

impl Ty {
    /// Whether `test` holds for this type or one inside it.
    pub fn any(&self, test: &dyn Fn(&Ty) -> bool) -> bool {
        test(self)
            || match self {
                Ty::Option(t) | Ty::Vec(t) | Ty::Set(t) | Ty::Iterable(t) | Ty::ClassOf(t) => t.any(test),
                Ty::Function(inputs, output) | Ty::Callable(inputs, output) => {
                    inputs.iter().flatten().any(|t| t.any(test)) || output.any(test)
                }
                Ty::Sequence(t) | Ty::TupleOf(t) | Ty::Iter(t) => t.any(test),
                Ty::Map(k, v) | Ty::Mapping(k, v) | Ty::OneOr(k, v) | Ty::Varying(_, k, v) => {
                    k.any(test) || v.any(test)
                }
                Ty::Tuple(items) | Ty::Runtime(_, items) | Ty::Class(_, items) => {
                    items.iter().any(|t| t.any(test))
                }
                Ty::Callback(inputs, output) | Ty::After(inputs, output) => {
                    inputs.iter().any(|t| t.any(test)) || output.any(test)
                }
                Ty::OrClosure(value, inputs, output) => {
                    value.any(test) || inputs.iter().any(|t| t.any(test)) || output.any(test)
                }
                _ => false,
            }
    }

    /// Whether each of `*args` of a type fits an optional argument of this one.
    pub fn takes_each(&self, each: &Ty) -> bool {
        match self {
            Ty::Value => true,
            Ty::Option(item) => item.takes_each(each),
            ty => ty == each,
        }
    }

    /// Replaces each type for which `f` returns another.
    #[must_use]
    pub fn replace(&self, f: &dyn Fn(&Ty) -> Option<Ty>) -> Ty {
        if let Some(other) = f(self) {
            return other;
        }
        let one = |t: &Ty| Box::new(t.replace(f));
        let all = |items: &[Ty]| items.iter().map(|t| t.replace(f)).collect();
        match self {
            Ty::Option(t) => Ty::Option(one(t)),
            Ty::Vec(t) => Ty::Vec(one(t)),
            Ty::Set(t) => Ty::Set(one(t)),
            Ty::Iterable(t) => Ty::Iterable(one(t)),
            Ty::Sequence(t) => Ty::Sequence(one(t)),
            Ty::TupleOf(t) => Ty::TupleOf(one(t)),
            Ty::Iter(t) => Ty::Iter(one(t)),
            Ty::Map(k, v) => Ty::Map(one(k), one(v)),
            Ty::Mapping(k, v) => Ty::Mapping(one(k), one(v)),
            Ty::OneOr(one_value, each) => Ty::OneOr(one(one_value), one(each)),
            Ty::Varying(varies, kind, read) => Ty::Varying(*varies, one(kind), one(read)),
            Ty::Tuple(items) => Ty::Tuple(all(items)),
            Ty::Runtime(path, items) => replaced(path, all(items)),
            Ty::Class(id, items) => Ty::Class(*id, all(items)),
            Ty::Callback(inputs, output) => Ty::Callback(all(inputs), one(output)),
            Ty::After(first, each) => Ty::After(all(first), one(each)),
            Ty::OrClosure(value, inputs, output) => Ty::OrClosure(one(value), all(inputs), one(output)),
            Ty::Function(inputs, output) => Ty::Function(inputs.as_deref().map(all), one(output)),
            Ty::Callable(inputs, output) => Ty::Callable(inputs.as_deref().map(all), one(output)),
            Ty::ClassOf(t) => Ty::ClassOf(Box::new(as_class(t.replace(f)))),
            other => other.clone(),
        }
    }

    /// The type that is read where this is a kind whose type arguments may vary.
    #[must_use]
    pub fn read(&self) -> Ty {
        self.replace(&|ty| match ty {
            Ty::Any => Some(Ty::Value),
            Ty::Varying(_, _, read) => Some((**read).clone()),
            _ => None,
        })
    }

    /// The type that is read where this is a kind of arguments: what a live handle can be over.
    #[must_use]
    pub fn held(&self) -> Ty {
        let held = |ty: &Ty| Box::new(ty.held());
        self.replace(&|ty| match ty {
            Ty::Mapping(key, value) => Some(Ty::Map(held(key), held(value))),
            Ty::Iterable(item) | Ty::Sequence(item) => Some(Ty::Vec(held(item))),
            Ty::Function(inputs, output) => Some(Ty::Callable(inputs.clone(), held(output))),
            // What goes into it is an argument.
            Ty::Callable(..) => Some(ty.clone()),
            _ => None,
        })
    }

    /// Whether it is a kind of arguments alone, for which several types pass inside of something else.
    #[must_use]
    pub fn is_kind(&self) -> bool {
        match self {
            Ty::Option(inner) => inner.is_kind(),
            Ty::Mapping(..) | Ty::Iterable(_) | Ty::Sequence(_) | Ty::Function(..) => true,
            _ => false,
        }
    }

    /// Whether a type argument in it may vary.
    #[must_use]
    pub fn varies(&self) -> bool {
        self.any(&|ty| matches!(ty, Ty::Any | Ty::Varying(..)))
    }

    /// Whether the type parameter `ident` occurs in it.
    #[must_use]
    pub fn mentions(&self, ident: &str) -> bool {
        self.any(
            &|t| matches!(t, Ty::Param(p) | Ty::StrParam(p) | Ty::PathParam(p) | Ty::Free(p) if p == ident),
        )
    }

    /// Whether it depends on the enclosing class or function.
    #[must_use]
    pub fn is_generic(&self) -> bool {
        self.any(&|t| matches!(t, Ty::Param(_) | Ty::StrParam(_) | Ty::SelfType) || t.is_inferred())
    }

    /// The function's type parameters in it, without duplicates.
    #[must_use]
    pub fn inferred(&self) -> Vec<String> {
        let found = RefCell::new(Vec::new());
        let _ = self.any(&|ty| {
            if let Ty::Free(ident) = ty
                && !found.borrow().contains(ident)
            {
                found.borrow_mut().push(ident.clone());
            }
            false
        });
        found.into_inner()
    }

    /// Whether it is inferred from an argument of the function.
    #[must_use]
    pub fn is_inferred(&self) -> bool {
        matches!(self, Ty::Free(_))
    }

    /// Whether it is the runtime's handle of a file or buffer, for which other classes can be passed.
    #[must_use]
    pub fn is_file(&self) -> bool {
        matches!(
            self,
            Ty::Runtime("TextFile" | "BinaryFile" | "File" | "Buffer", _)
        )
    }

    /// Whether it is a handle.
    #[must_use]
    pub fn is_handle(&self) -> bool {
        match self {
            Ty::Object | Ty::Class(..) | Ty::Callable(..) => true,
            // It holds one of its members, which may be plain data.
            Ty::Runtime(path, _) => *path != EITHER,
            _ => false,
        }
    }

    /// The handle in the items of a list that may be `None`: `list[Series | None]`.
    #[must_use]
    pub fn optional_handle(&self) -> Option<&Ty> {
        match self {
            Ty::Option(item) if item.is_handle() => Some(item),
            _ => None,
        }
    }

    /// Whether it is a tuple that is passed member by member: one with handles or optional values.
    #[must_use]
    pub fn has_handles(&self) -> bool {
        match self {
            Ty::Tuple(items) => items
                .iter()
                .any(|item| item.is_handle() || matches!(item, Ty::Option(_))),
            _ => false,
        }
    }

    /// Whether each value is one plain Python object.
    #[must_use]
    pub fn is_scalar(&self) -> bool {
        matches!(self, Ty::Unit | Ty::Bool | Ty::Int | Ty::Float | Ty::Complex)
            || matches!(
                self,
                Ty::Str
                    | Ty::Bytes
                    | Ty::Path
                    | Ty::Flag(_)
                    | Ty::Enum(_)
                    | Ty::ValueType(_)
                    | Ty::LiteralEnum(_)
            )
    }

    /// Whether the Rust type implements `Hash` and `Eq`.
    #[must_use]
    pub fn is_hashable(&self) -> bool {
        match self {
            Ty::Unit | Ty::Bool | Ty::Int | Ty::Str | Ty::Bytes | Ty::Path | Ty::StrParam(_) => true,
            Ty::Flag(_) | Ty::Enum(_) | Ty::ValueType(_) | Ty::LiteralEnum(_) => true,
            Ty::Option(item) | Ty::Vec(item) => item.is_hashable(),
            Ty::Tuple(items) => items.iter().all(Ty::is_hashable),
            _ => false,
        }
    }
}
