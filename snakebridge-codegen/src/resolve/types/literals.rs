//! `Literal[..]`: one value is its type, members of an enum are the enum, several values are an enum of the module.

use snakebridge_introspect::model::{AnyReason, Lit, Type};

use super::at::{At, Mapped, Usage};
use crate::ir::{ClassId, LiteralEnum, LiteralValue, Ty};
use crate::names::{self, Names, Role};
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::python_syntax;

/// The variant of any other value.
const OTHER: &str = "Other";

impl ModuleCx<'_, '_> {
    /// Maps `Literal[..]`.
    pub(crate) fn literal_enum(&mut self, values: &[Lit], at: At<'_>) -> Mapped {
        let mut distinct: Vec<&Lit> = Vec::new();
        for value in values.iter().filter(|value| **value != Lit::None) {
            if !distinct.contains(&value) {
                distinct.push(value);
            }
        }
        let mut mapped = match distinct.as_slice() {
            [] => return Mapped::exact(Ty::Unit),
            all if all.iter().any(|value| matches!(value, Lit::Enum(_))) => self.members_of(all, at.usage),
            all => Mapped::exact(self.named_values(all, at.subject)),
        };
        if distinct.len() < values.len() && values.contains(&Lit::None) {
            mapped.ty = Ty::Option(Box::new(mapped.ty));
        }
        mapped
    }

    /// The enum, if all values are members of it.
    fn members_of(&mut self, values: &[&Lit], usage: Usage) -> Mapped {
        let class = |value: &Lit| match value {
            Lit::Enum(text) => text.rsplit_once('.').map(|(class, _)| class.to_owned()),
            _ => None,
        };
        let name = values.first().and_then(|first| class(first)).unwrap_or_default();
        if values.iter().any(|value| class(value).as_ref() != Some(&name)) {
            return Mapped::degraded(Ty::Value, Reason::Union);
        }
        match self.symbols.class(&name) {
            Some(id) => Mapped::exact(self.enum_type(id)),
            None => self.undeclared(&name, usage),
        }
    }

    fn enum_type(&self, id: ClassId) -> Ty {
        let class = &self.symbols.classes[id];
        if class.is_flag {
            Ty::Flag(id)
        } else if class.has_variants {
            Ty::Enum(id)
        } else {
            Ty::Class(id, Vec::new())
        }
    }

    fn named_values(&mut self, values: &[&Lit], subject: &str) -> Ty {
        let base = base(values);
        let known: Option<Vec<LiteralValue>> = values.iter().map(|value| value_of(value)).collect();
        // One value needs no name, and both values of a `bool` are a `bool`.
        let (Some(known), false) = (known, values.len() < 2 || base == Ty::Bool) else {
            return base;
        };
        let same = |other: &LiteralEnum| other.values.iter().map(|(_, value)| value).eq(known.iter());
        if let Some(index) = self.out.literal_enums.iter().position(same) {
            return Ty::LiteralEnum(index);
        }
        let rust = names::rust_name(subject.trim_matches('_'), Role::Type);
        let python = python_syntax::ty(&Type::Literal {
            values: values.iter().map(|value| (*value).clone()).collect(),
        });
        let mut variants = Names::types();
        let _ = variants.claim(OTHER, "");
        let values = known
            .into_iter()
            .map(|value| (variants.claim(&name_of(&value), ""), value));
        let values = values.collect();
        self.out.literal_enums.push(LiteralEnum {
            rust,
            python,
            values,
            base,
        });
        Ty::LiteralEnum(self.out.literal_enums.len() - 1)
    }

    /// The same type with literals replaced by the types of their values: next to other types, their values cannot be
    /// distinguished from the rest.
    pub(crate) fn without_literals(&self, ty: &Ty) -> Ty {
        ty.replace(&|ty| match ty {
            Ty::LiteralEnum(index) => Some(self.out.literal_enums[*index].base.clone()),
            _ => None,
        })
    }
}

/// The members of a union: if all are literals, they are joined to one; otherwise each kind of value is one member.
pub(crate) fn joined(members: Vec<Type>) -> Vec<Type> {
    let is_plain = |values: &[Lit]| !values.iter().any(|value| matches!(value, Lit::Enum(_)));
    let alone = members.iter().all(|member| match member {
        Type::Literal { values } => is_plain(values),
        Type::None => true,
        Type::Any { why } => *why == AnyReason::MaybeNone,
        _ => false,
    });
    let mut out: Vec<Type> = Vec::new();
    for member in members {
        let Type::Literal { values } = member else {
            out.push(member);
            continue;
        };
        for value in values {
            let fits = |known: &Lit| alone || std::mem::discriminant(known) == std::mem::discriminant(&value);
            let literal = out.iter_mut().find_map(|member| match member {
                Type::Literal { values } if values.iter().all(fits) => Some(values),
                _ => None,
            });
            match literal {
                Some(values) => values.push(value),
                None => out.push(Type::Literal { values: vec![value] }),
            }
        }
    }
    out
}

/// The common type of the values.
pub(crate) fn base(values: &[&Lit]) -> Ty {
    let all = |test: fn(&Lit) -> bool| values.iter().all(|value| test(value));
    if all(|v| matches!(v, Lit::Str(_))) {
        Ty::Str
    } else if all(|v| matches!(v, Lit::Bool(_))) {
        Ty::Bool
    } else if all(|v| matches!(v, Lit::Int(_))) {
        Ty::Int
    } else if all(|v| matches!(v, Lit::Bytes(_))) {
        Ty::Bytes
    } else {
        Ty::Value
    }
}

/// A value that can have a name in Rust.
pub(crate) fn value_of(value: &Lit) -> Option<LiteralValue> {
    Some(match value {
        Lit::Bool(value) => LiteralValue::Bool(*value),
        Lit::Int(text) => LiteralValue::Int(text.parse().ok()?),
        Lit::Str(text) => LiteralValue::Str(text.clone()),
        _ => return None,
    })
}

/// The Rust name of a value.
pub(crate) fn name_of(value: &LiteralValue) -> String {
    match value {
        LiteralValue::Bool(true) => "True".to_owned(),
        LiteralValue::Bool(false) => "False".to_owned(),
        LiteralValue::Int(number) => names::of_int(&number.to_string()),
        LiteralValue::Str(text) => names::of_text(text),
    }
}
