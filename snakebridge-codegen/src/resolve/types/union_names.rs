//! The names of unions, their variants and literals. They are given last, when it is clear which of them are needed.
//!
//! 1. Each variant is spelled as in Rust: `int | list[str]` is `Int`, `StrList`. A class is spelled without its type arguments,
//!    unless two variants would then have the same name: `Series[int] | Series[str]` is `SeriesInt`, `SeriesStr`. What would be
//!    long is spelled by its form: `Tuple5`, `List`, `Dict`, `Union`.
//! 2. The enum's name joins them: `IntOrStrList`. If there are more than five, or the name would be longer than forty letters, it has
//!    as many as fit and `More` (`TextIoWrapperOrFileIoOrMore`), unless the stub has an alias for the union: `ArrayLike`. That of a
//!    single one adds the others (`StrListOrOther`).
//! 3. If two enums would have the same name, the one that is mentioned more often gets it. The other one spells the type
//!    arguments of its classes if that is short, and is numbered otherwise: `IntOrSeries`, then `IntOrSeriesStr`, then
//!    `IntOrSeries2`.
//!
//! So a name changes with the variants, or with the order of frequency in which a module mentions its unions, but not when an
//! unrelated function is added.

use std::cmp::Reverse;

use super::value_types;
use crate::ir::{BIG_INT, Ty, Union};
use crate::names::{ADDED_LETTERS, NAME_LETTERS, NAME_WITHOUT_NUMBER, Names, Role, rust_name};
use crate::resolve::cx::ModuleCx;
use crate::resolve::limits::SPELLED_VARIANTS;
use crate::resolve::prune::Mentions;

impl ModuleCx<'_, '_> {
    /// Names literals, unions and the variants of unions. The plain name goes to the one that is mentioned most.
    pub(crate) fn name_types(&mut self, mentions: &Mentions) {
        for index in by_mentions(&mentions.literal_enums) {
            let wanted = &self.out.literal_enums[index].rust;
            self.out.literal_enums[index].rust = self.types.claim(wanted, "");
        }
        for index in by_mentions(&mentions.unions) {
            let union = &self.out.unions[index];
            let types: Vec<Ty> = union.types().cloned().collect();
            let undeclared = union.undeclared.clone();
            let spelled = self.variant_names(&types, &undeclared);
            let mut wanted = union.rust.clone();
            if wanted.is_empty() || self.types.is_taken(&wanted) {
                let short = joined(&with_undeclared(&types, &spelled, &undeclared));
                let whole: Vec<String> = types.iter().map(|ty| self.type_name(ty)).collect();
                let whole = with_undeclared(&types, &whole, &undeclared);
                let says_more = self.types.is_taken(&short) && is_whole(&whole);
                let whole = joined(&whole);
                wanted = if says_more { whole } else { short };
                if self.types.is_taken(&wanted) && wanted.len() > NAME_WITHOUT_NUMBER {
                    wanted = cut(&with_undeclared(&types, &spelled, &undeclared));
                }
            }
            let rust = self.types.claim(&wanted, "");
            let mut names = Names::types();
            let _ = names.claim(OTHER, "");
            let variants = spelled.iter().map(|name| names.claim(name, ""));
            let union = &mut self.out.unions[index];
            union.rust = rust;
            union.variants = variants.zip(types).collect();
        }
    }

    /// The name of a union before all of them are named.
    pub(crate) fn union_name(&self, index: usize) -> String {
        let union = &self.out.unions[index];
        if union.rust.is_empty() {
            joined(&self.parts(union))
        } else {
            union.rust.clone()
        }
    }

    /// Names a new union after its alias, if its own name is long: `ArrayLike`.
    pub(crate) fn name_by_alias(&mut self, ty: &Ty, alias: &str, known: usize) {
        let union = match ty {
            Ty::Option(inner) => &**inner,
            ty => ty,
        };
        let &Ty::Union(index) = union else { return };
        if index < known || !self.out.unions[index].rust.is_empty() {
            return;
        }
        if is_whole(&self.parts(&self.out.unions[index])) {
            return;
        }
        let last = alias.rsplit('.').next().unwrap_or(alias);
        let wanted = rust_name(last.trim_matches('_'), Role::Type);
        self.out.unions[index].rust = wanted;
    }

    /// What the name of a union spells.
    fn parts(&self, union: &Union) -> Vec<String> {
        let types: Vec<Ty> = union.types().cloned().collect();
        let names = self.variant_names(&types, &union.undeclared);
        with_undeclared(&types, &names, &union.undeclared)
    }

    /// The names of the variants: a class without its type arguments, unless another variant is of the same class. A handle of
    /// anything has the name of the only class that it can be of.
    fn variant_names(&self, types: &[Ty], undeclared: &[(usize, String)]) -> Vec<String> {
        let spelled = |ty: &Ty| match (ty, undeclared) {
            (Ty::Object, [(_, only)]) => rust_name(only, Role::Type),
            _ => self.spelled(ty, false),
        };
        let short: Vec<String> = types.iter().map(spelled).collect();
        let name = |(ty, name): (&Ty, &String)| {
            let is_met = short.iter().filter(|other| *other == name).count() > 1;
            let whole = self.type_name(ty);
            if is_met && whole.len() <= ADDED_LETTERS {
                whole
            } else {
                name.clone()
            }
        };
        types.iter().zip(&short).map(name).collect()
    }

    /// The part of a name that spells a type, with its type arguments.
    pub(crate) fn type_name(&self, ty: &Ty) -> String {
        self.spelled(ty, true)
    }

    /// The same, without the type arguments of classes.
    pub(crate) fn short_type_name(&self, ty: &Ty) -> String {
        self.spelled(ty, false)
    }

    /// The same, with the arguments of classes only if `whole`. What would be long is spelled by its form.
    fn spelled(&self, ty: &Ty, whole: bool) -> String {
        let name = self.spelled_in_full(ty, whole);
        if name.len() <= ADDED_LETTERS {
            return name;
        }
        match ty {
            Ty::Option(inner) => self.spelled(inner, whole),
            Ty::Vec(_) | Ty::Iter(_) | Ty::Iterable(_) | Ty::Sequence(_) | Ty::TupleOf(_) => {
                "List".to_owned()
            }
            Ty::Set(_) => "Set".to_owned(),
            Ty::Tuple(items) => format!("Tuple{}", items.len()),
            Ty::Map(..) | Ty::Mapping(..) => "Dict".to_owned(),
            Ty::Union(_) => "Union".to_owned(),
            Ty::Class(..) if whole => self.spelled(ty, false),
            Ty::Protocol(_) => "Protocol".to_owned(),
            _ => name,
        }
    }

    fn spelled_in_full(&self, ty: &Ty, whole: bool) -> String {
        let spelled = |ty: &Ty| self.spelled(ty, whole);
        match ty {
            Ty::Unit => "None".to_owned(),
            Ty::Bool => "Bool".to_owned(),
            Ty::Int => "Int".to_owned(),
            Ty::Float => "Float".to_owned(),
            Ty::Complex => "Complex".to_owned(),
            Ty::Str => "Str".to_owned(),
            Ty::Bytes => "Bytes".to_owned(),
            Ty::Path => "Path".to_owned(),
            Ty::Value => "Value".to_owned(),
            Ty::Option(t) => format!("Opt{}", spelled(t)),
            Ty::Vec(t) | Ty::Iter(t) | Ty::Iterable(t) | Ty::Sequence(t) | Ty::TupleOf(t) => {
                format!("{}List", spelled(t))
            }
            Ty::Set(t) => format!("{}Set", spelled(t)),
            ty if ty.has_handles() => "Tuple".to_owned(),
            Ty::Tuple(items) => items.iter().map(spelled).collect::<String>() + "Tuple",
            Ty::Map(k, v) | Ty::Mapping(k, v) => format!("{}{}Dict", spelled(k), spelled(v)),
            Ty::Class(id, args) => {
                let args = args.iter().filter(|_| whole).map(spelled);
                self.symbols.names[*id].rust.clone() + &args.collect::<String>()
            }
            Ty::Flag(id) | Ty::Enum(id) => self.symbols.names[*id].rust.clone(),
            Ty::LiteralEnum(index) => self.out.literal_enums[*index].rust.clone(),
            Ty::Union(index) => self.union_name(*index),
            Ty::Function(..) | Ty::Callable(..) => "Callable".to_owned(),
            Ty::ClassOf(_) => "Class".to_owned(),
            Ty::ValueType(path) => match value_types::class(path) {
                Some(class) => rust_name(class, Role::Type),
                None => rust_name(path.rsplit(':').next().unwrap_or(path), Role::Type),
            },
            // As the class is called where it is declared.
            Ty::Runtime(path @ ("ByteArray" | "MemoryView"), _) => {
                rust_name(&path.to_lowercase(), Role::Type)
            }
            Ty::Protocol(members) => {
                let mut spelled: Vec<&str> = members.iter().map(|name| name.trim_matches('_')).collect();
                if spelled.len() > SPELLED_VARIANTS {
                    spelled.truncate(2);
                    spelled.push("and_more");
                }
                rust_name(&format!("with_{}", spelled.join("_")), Role::Type)
            }
            Ty::Runtime(path, _) => rust_name(path.rsplit(':').next().unwrap_or(path), Role::Type),
            _ => "Object".to_owned(),
        }
    }

    pub(crate) fn python(&self, ty: &Ty) -> String {
        match ty {
            Ty::Class(id, _) | Ty::Flag(id) | Ty::Enum(id) => self.symbols.names[*id].python.clone(),
            Ty::Str => "str".to_owned(),
            Ty::Int => "int".to_owned(),
            ty if *ty == BIG_INT => "int".to_owned(),
            Ty::Float => "float".to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::Bytes => "bytes".to_owned(),
            Ty::Unit => "None".to_owned(),
            Ty::Value => "Any".to_owned(),
            Ty::Option(item) if item.is_handle() => format!("{} | None", self.python(item)),
            Ty::Tuple(items) if items.iter().any(|item| *item == Ty::Unit || !item.is_scalar()) => {
                let items: Vec<String> = items.iter().map(|item| self.python(item)).collect();
                format!("tuple[{}]", items.join(", "))
            }
            Ty::Runtime("Class", class) => {
                let class: Vec<String> = class.iter().map(|class| self.python(class)).collect();
                format!("type[{}]", class.join(", "))
            }
            Ty::Runtime(path, _) if path.starts_with("exceptions::") => {
                path.trim_start_matches("exceptions::").to_owned()
            }
            other => self.type_name(other).to_lowercase(),
        }
    }
}

/// The end of the name of an enum with one variant, and of one whose name leaves out some.
const OTHER: &str = "Other";
const MORE: &str = "More";

/// The indices in descending order of mentions.
fn by_mentions(mentions: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..mentions.len()).collect();
    order.sort_by_key(|index| Reverse(mentions[*index]));
    order
}

/// The parts of a name, those of undeclared classes in their places.
fn with_undeclared(types: &[Ty], names: &[String], undeclared: &[(usize, String)]) -> Vec<String> {
    let is_declared = |ty: &Ty| *ty != Ty::Object || undeclared.is_empty();
    let declared = types.iter().zip(names).filter(|(ty, _)| is_declared(ty));
    let mut parts: Vec<String> = declared.map(|(_, name)| name.clone()).collect();
    for (at, name) in undeclared.iter().rev() {
        parts.insert((*at).min(parts.len()), rust_name(name, Role::Type));
    }
    parts
}

/// Whether the name of an enum can spell all of these variants.
fn is_whole(parts: &[String]) -> bool {
    parts.len() <= SPELLED_VARIANTS && parts.join("Or").len() <= NAME_LETTERS
}

/// The name of an enum with these variants.
fn joined(parts: &[String]) -> String {
    match parts {
        [only] => format!("{only}Or{OTHER}"),
        parts if is_whole(parts) => parts.join("Or"),
        parts => cut(parts),
    }
}

/// The name of an enum that spells as many variants as fit, with room for a number.
fn cut(parts: &[String]) -> String {
    let counts = (1..SPELLED_VARIANTS.min(parts.len())).rev();
    let mut cut = counts.map(|count| format!("{}Or{MORE}", parts[..count].join("Or")));
    cut.find(|name| name.len() <= NAME_WITHOUT_NUMBER)
        .unwrap_or_else(|| format!("Union{MORE}"))
}
