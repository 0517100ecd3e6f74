//! Signatures, types and the literal values in them.

use serde::{Deserialize, Serialize};

/// One signature, without `self` / `cls`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sig {
    /// Parameters in order.
    pub params: Vec<Param>,
    /// Return type.
    pub ret: Type,
    /// The annotation of `self` / `cls`, where it has one (`Pattern[str]`).
    #[serde(default)]
    pub self_type: Option<Type>,
    /// `async def`: the type is that of the awaited result.
    #[serde(default, rename = "async")]
    pub is_async: bool,
    /// A generator function at run time.
    #[serde(default, rename = "generator")]
    pub is_generator: bool,
    /// Text of `@deprecated` on this overload.
    #[serde(default)]
    pub deprecated: Option<String>,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Param {
    /// Name; positional-only ones without their leading underscores.
    pub name: String,
    /// How it is passed.
    pub kind: ParamKind,
    /// Its type (of one element, for `*args` and `**kwargs`).
    #[serde(rename = "type")]
    pub ty: Type,
    /// Present if optional.
    #[serde(default)]
    pub default: Option<Lit>,
    /// The function stores into what is passed, by its source or because it is known to.
    #[serde(default)]
    pub writes: bool,
}

/// How a parameter is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ParamKind {
    /// Positional only.
    #[serde(rename = "pos")]
    Positional,
    /// Positional or keyword.
    #[serde(rename = "std")]
    Standard,
    /// Keyword only.
    #[serde(rename = "kw")]
    Keyword,
    /// `*args`.
    #[serde(rename = "*")]
    VarArgs,
    /// `**kwargs`.
    #[serde(rename = "**")]
    VarKeywords,
}

/// A literal value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "k", content = "v", rename_all = "snake_case")]
pub enum Lit {
    /// `None`.
    None,
    /// `True` / `False`.
    Bool(bool),
    /// Any integer, in decimal.
    Int(String),
    /// A float as formatted by `repr` (including `inf` and `nan`).
    Float(String),
    /// A string.
    Str(String),
    /// Bytes as hexadecimal.
    Bytes(String),
    /// A tuple.
    Tuple(Vec<Lit>),
    /// A list.
    List(Vec<Lit>),
    /// An enum member, `re.RegexFlag.IGNORECASE`.
    Enum(String),
    /// Any other value; the text is its source or a short `repr`, for docs.
    Opaque(String),
}

/// A Python type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "t", rename_all = "snake_case")]
pub enum Type {
    /// A class by canonical name. `typing` and `collections.abc` names are spelled `typing.X`; builtins `builtins.x`.
    Inst {
        /// Canonical name.
        name: String,
        /// Type arguments.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        args: Vec<Type>,
    },
    /// A named alias; its target is in [`Universe::aliases`](super::Universe::aliases).
    Alias {
        /// Full name.
        name: String,
        /// Type arguments.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        args: Vec<Type>,
    },
    /// `A | B`, flattened, without duplicates, in written order. `Optional` is a union with [`Type::None`].
    Union {
        /// The members.
        items: Vec<Type>,
    },
    /// `None`.
    None,
    /// `NoReturn` / `Never`.
    Never,
    /// `Self`.
    #[serde(rename = "self")]
    SelfType,
    /// `Any` or unknown.
    Any {
        /// Why.
        why: AnyReason,
    },
    /// `Literal[..]`.
    Literal {
        /// The values.
        values: Vec<Lit>,
    },
    /// `tuple[A, B]` or `tuple[T, ...]`.
    Tuple {
        /// Element types; exactly one if variadic.
        items: Vec<Type>,
        /// `tuple[T, ...]`.
        #[serde(default)]
        variadic: bool,
    },
    /// `type[T]`.
    Type {
        /// T.
        of: Box<Type>,
    },
    /// `Callable[..]`.
    Callable {
        /// Parameter types; `None` for `...` or a ParamSpec.
        #[serde(default)]
        params: Option<Vec<Type>>,
        /// Result.
        ret: Box<Type>,
    },
    /// A type variable, by id in [`Universe::type_vars`](super::Universe::type_vars).
    Tv {
        /// Id.
        id: String,
    },
    /// `Unpack[..]` / `*Ts`.
    Unpack {
        /// What is unpacked.
        item: Box<Type>,
    },
    /// A name that no source defines.
    Unresolved {
        /// The name as written.
        name: String,
    },
}

/// Why a type is `Any`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnyReason {
    /// Written as `Any` (or `Unused`).
    Explicit,
    /// The stub says `Incomplete`.
    Incomplete,
    /// The stub says `MaybeNone`: `X | MaybeNone` means Optional.
    MaybeNone,
    /// No annotation anywhere.
    Missing,
    /// No signature available (C code).
    Opaque,
    /// An annotation that is not a type that can be read.
    Unparsed,
}

/// A type variable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TypeVar {
    /// Its Python name, `AnyStr`.
    pub name: String,
    /// Its kind.
    pub kind: TypeVarKind,
    /// Upper bound.
    #[serde(default)]
    pub bound: Option<Type>,
    /// Constraints (`AnyStr`: str, bytes).
    #[serde(default)]
    pub constraints: Vec<Type>,
    /// PEP 696 default.
    #[serde(default)]
    pub default: Option<Type>,
    /// Which other type arguments are accepted where a class over this variable is expected; absent if none.
    #[serde(default)]
    pub variance: Option<Variance>,
}

/// The variance of a type variable, declared or inferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Variance {
    /// A subtype is accepted.
    Covariant,
    /// A supertype is accepted.
    Contravariant,
}

/// The kind of a type variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypeVarKind {
    /// `TypeVar`.
    Typevar,
    /// `ParamSpec`.
    Paramspec,
    /// `TypeVarTuple`.
    Typevartuple,
}

/// A named alias.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AliasDef {
    /// Ids of its type variables.
    #[serde(default)]
    pub params: Vec<String>,
    /// Its target.
    pub target: Type,
}
