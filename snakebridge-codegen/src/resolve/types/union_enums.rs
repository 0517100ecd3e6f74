//! The enum of a union: its variants, and which types can be one.

use super::{most_derived, protocols};
use crate::ir::{Lists, Ty, Union};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::BUFFER;

impl ModuleCx<'_, '_> {
    /// The enum with these variants, made on first use; [`ModuleCx::name_types`] names it.
    pub(crate) fn union(&mut self, variants: Vec<Ty>, returned: bool) -> usize {
        self.union_with(variants, returned, Vec::new())
    }

    /// The same, next to members of classes that no module declares.
    pub(crate) fn union_with(
        &mut self,
        variants: Vec<Ty>,
        returned: bool,
        undeclared: Vec<(usize, String)>,
    ) -> usize {
        let mut distinct: Vec<Ty> = Vec::new();
        let variants: Vec<Ty> = variants
            .into_iter()
            .map(|variant| self.without_literals(&variant))
            .collect();
        let sequences = if returned {
            Vec::new()
        } else {
            sequences(&variants)
        };
        let is_text = self.is_text(&variants);
        let lists = lists(&variants);
        let varying = varying(&variants);
        for variant in variants.into_iter().map(as_variant) {
            if !distinct.contains(&variant) {
                distinct.push(variant);
            }
        }
        // A list in place of a tuple, if the union has both.
        let all = distinct.clone();
        distinct.retain(|ty| !matches!(ty, Ty::TupleOf(item) if all.contains(&Ty::Vec(item.clone()))));
        let variants = if returned {
            distinct
        } else {
            self.without_redundant(distinct)
        };
        // The variants of a result have its declared order; an argument is distinguished by its kind.
        let same = |union: &Union| {
            if union.undeclared != undeclared {
                return false;
            }
            let mut known = union.variants.iter().map(|(_, ty)| ty);
            if returned {
                known.eq(variants.iter())
            } else {
                let same_sequences = !union.is_argument || union.sequences == sequences;
                same_sequences && known.len() == variants.len() && known.all(|ty| variants.contains(ty))
            }
        };
        if let Some(i) = self.out.unions.iter().position(same) {
            self.out.unions[i].is_result |= returned;
            self.out.unions[i].is_argument |= !returned;
            if !returned {
                self.out.unions[i].sequences = sequences;
                self.out.unions[i].is_text |= is_text;
                self.out.unions[i].lists = lists.max(self.out.unions[i].lists);
                self.out.unions[i].add_varying(varying);
            }
            return i;
        }
        let python: Vec<String> = variants.iter().map(|ty| self.python(ty)).collect();
        let order = most_derived::order(self.symbols, &variants);
        self.out.unions.push(Union {
            rust: String::new(),
            python: python.join(" | "),
            variants: variants.into_iter().map(|ty| (String::new(), ty)).collect(),
            order,
            sequences,
            is_text,
            lists,
            varying,
            undeclared,
            is_result: returned,
            is_argument: !returned,
        });
        self.out.unions.len() - 1
    }

    /// Whether text is a sequence of what the variants are declared to hold: of anything, of text, or of what text has the members of.
    /// Bytes are not among these where ints are: a `&[u8]` may be meant as numbers.
    fn is_text(&self, variants: &[Ty]) -> bool {
        let of_text = self.symbols.universe.builtin_members.get("str");
        let has = |name: &str| of_text.is_some_and(|members| members.iter().any(|own| own == name));
        let is_text = |ty: &Ty| match ty {
            Ty::Protocol(required) => protocols::fits("str", required, has),
            other => matches!(other, Ty::Value | Ty::Str),
        };
        variants.iter().any(|ty| match ty {
            Ty::Sequence(item) | Ty::Iterable(item) => match &**item {
                Ty::Union(index) => self.out.unions[*index].types().any(is_text),
                item => is_text(item),
            },
            _ => false,
        })
    }

    /// The variants of a parameter without redundant ones: a protocol that requires more than another, and lists and tuples if
    /// a protocol accepts lists of anything.
    fn without_redundant(&self, variants: Vec<Ty>) -> Vec<Ty> {
        let required = |ty: &Ty| match ty {
            Ty::Protocol(members) => Some(members.clone()),
            _ => None,
        };
        let protocols: Vec<Vec<String>> = variants.iter().filter_map(required).collect();
        let of_lists = self.symbols.universe.builtin_members.get("list");
        let has = |name: &str| of_lists.is_some_and(|members| members.iter().any(|own| own == name));
        let any_list = protocols
            .iter()
            .any(|required| protocols::fits("list", required, has));
        let is_wider = |wide: &[String], narrow: &[String]| {
            wide.len() < narrow.len() && wide.iter().all(|name| narrow.contains(name))
        };
        let says_more = |ty: &Ty| match ty {
            Ty::Protocol(own) => !protocols.iter().any(|other| is_wider(other, own)),
            Ty::Vec(_) | Ty::Tuple(_) | Ty::TupleOf(_) => !any_list,
            _ => true,
        };
        let rest: Vec<Ty> = variants.iter().filter(|ty| says_more(ty)).cloned().collect();
        if rest.len() > 1 { rest } else { variants }
    }
}

/// The classes that accept other type arguments than they return.
fn varying(variants: &[Ty]) -> Vec<Ty> {
    let is_one = |ty: &&Ty| matches!(ty, Ty::Class(..)) && ty.varies();
    variants.iter().filter(is_one).cloned().collect()
}

/// The widest form of a list among the variants, as declared.
fn lists(variants: &[Ty]) -> Lists {
    let form = |ty: &Ty| match ty {
        Ty::Iterable(_) => Lists::Iterables,
        Ty::Sequence(_) => Lists::Sequences,
        _ => Lists::Lists,
    };
    let widest = variants.iter().map(form).max().unwrap_or(Lists::Lists);
    match has_tuples_of_lists(variants).next() {
        Some(_) => widest.max(Lists::Sequences),
        None => widest,
    }
}

/// What variants hold that are declared as lists and as tuples of any length, `list[str] | tuple[str, ...]`: together these are a sequence.
fn has_tuples_of_lists(variants: &[Ty]) -> impl Iterator<Item = &Ty> {
    let is_list = |item: &Ty| {
        variants
            .iter()
            .any(|ty| matches!(ty, Ty::Vec(own) if **own == *item))
    };
    variants.iter().filter_map(move |ty| match ty {
        Ty::TupleOf(item) if is_list(item) => Some(&**item),
        _ => None,
    })
}

/// The scalars of which the variants accept a sequence.
fn sequences(variants: &[Ty]) -> Vec<Ty> {
    let item = |ty: &Ty| match ty {
        Ty::Sequence(item) if item.is_scalar() => Some((**item).clone()),
        _ => None,
    };
    let of_both = has_tuples_of_lists(variants)
        .filter(|item| item.is_scalar())
        .cloned();
    let mut items: Vec<Ty> = variants.iter().filter_map(item).chain(of_both).collect();
    items.sort();
    items.dedup();
    items
}

/// A variant of a union: its type as a result, except that Python accepts no list for a variadic tuple.
fn as_variant(ty: Ty) -> Ty {
    match ty {
        Ty::TupleOf(item) => Ty::TupleOf(held(as_result(*item), Ty::Vec)),
        other => as_result(other),
    }
}

/// The type of a variant that is returned, for kinds that only arguments have.
pub(crate) fn as_result(ty: Ty) -> Ty {
    // A container of objects with certain members holds values.
    let one = |t: Box<Ty>| match *t {
        Ty::Protocol(_) => Box::new(Ty::Value),
        Ty::Option(inner) if matches!(*inner, Ty::Protocol(_)) => Box::new(Ty::Value),
        other => Box::new(as_result(other)),
    };
    match ty {
        Ty::Iterable(item) | Ty::Sequence(item) | Ty::TupleOf(item) | Ty::Vec(item) => {
            Ty::Vec(held(*one(item), Ty::Vec))
        }
        Ty::Option(item) => Ty::Option(one(item)),
        Ty::Set(item) if item.is_hashable() => Ty::Set(one(item)),
        Ty::Set(item) => Ty::Runtime("Set", vec![as_result(*item)]),
        Ty::Mapping(k, v) | Ty::Map(k, v) if k.is_hashable() => {
            let key = one(k);
            let value = held(*one(v), |value| Ty::Map(key.clone(), value));
            Ty::Map(key, value)
        }
        Ty::Mapping(k, v) | Ty::Map(k, v) => Ty::Runtime("Dict", vec![as_result(*k), as_result(*v)]),
        Ty::Tuple(items) => {
            let member = |item| *held(as_result(item), |item| Ty::Tuple(vec![*item]));
            Ty::Tuple(items.into_iter().map(member).collect())
        }
        // The direction is reversed: what is passed in one direction is returned in the other.
        Ty::Function(_, output) => Ty::Callable(None, one(output)),
        Ty::ClassOf(class) => Ty::Runtime("Class", vec![as_result(*class)]),
        Ty::Class(..) => ty.read(),
        Ty::Readable => Ty::Bytes,
        Ty::Writable => BUFFER,
        other => other,
    }
}

/// The content of a container in a variant: values, if its own type could not be in a variant.
fn held(item: Ty, container: impl Fn(Box<Ty>) -> Ty) -> Box<Ty> {
    let item = Box::new(item);
    let whole = container(item.clone());
    if whole.is_generic() || has_variant(&whole) {
        item
    } else {
        Box::new(Ty::Value)
    }
}

/// Whether a variant of this type can be made, read and passed back: scalars, handles, containers of scalars, lists of handles,
/// and tuples of all these.
pub(crate) fn has_variant(ty: &Ty) -> bool {
    let scalar = |t: &Ty| t.is_scalar() || matches!(t, Ty::Value | Ty::Union(_));
    match ty {
        Ty::Object | Ty::Class(..) | Ty::Runtime(..) | Ty::Callable(..) | Ty::Protocol(_) => true,
        Ty::Vec(item) => {
            scalar(item) || item.is_handle() || item.optional_handle().is_some() || is_nested(item)
        }
        Ty::Set(item) | Ty::Option(item) => scalar(item),
        Ty::Map(k, v) => scalar(k) && (scalar(v) || matches!(&**v, Ty::Vec(item) if item.is_scalar())),
        Ty::Tuple(items) => items.iter().all(|item| match item {
            Ty::Option(item) | Ty::Vec(item) if scalar(item) => true,
            Ty::Option(item) => item.is_handle(),
            item => scalar(item) || item.is_handle(),
        }),
        other => scalar(other),
    }
}

/// Whether the items of a list are lists or tuples of plain values.
fn is_nested(item: &Ty) -> bool {
    let plain = |ty: &Ty| ty.is_scalar() || matches!(ty, Ty::Union(_));
    match item {
        Ty::Vec(inner) => plain(inner) || is_nested(inner),
        Ty::Tuple(items) => items.iter().all(Ty::is_scalar),
        _ => false,
    }
}
