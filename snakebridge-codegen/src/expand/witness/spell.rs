//! An argument of a kind in the spelling that a person would write: literals, collections of the standard library, closures,
//! handles, and a strict subclass where the class has one. Never `Value`, `Object`, a cast, or a union's own enum.

use std::cell::Cell;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::protocols;
use super::subclasses::Subclasses;
use crate::expand::cx::Cx;
use crate::expand::tokens::ident;
use crate::ir::{MUTABLE, Ty};
use crate::witness::NoCall;

/// One way to write an argument.
#[derive(Clone)]
pub(super) struct Spelling {
    /// In words, for a report: `str`, `list of &Base`.
    pub(super) form: String,
    /// Parameters of the witness: the handles that it passes.
    pub(super) inputs: Vec<TokenStream>,
    /// Statements before the call: what a slice borrows.
    pub(super) before: Vec<TokenStream>,
    /// The expression.
    pub(super) value: TokenStream,
}

/// The arguments of one call.
#[derive(Clone, Default)]
pub(super) struct Given {
    pub(super) inputs: Vec<TokenStream>,
    pub(super) before: Vec<TokenStream>,
    pub(super) values: Vec<TokenStream>,
}

impl Given {
    /// `head`: parameters of the witness that are no arguments, as an instance is none.
    pub(super) fn new(head: &[TokenStream], chosen: &[&Spelling]) -> Self {
        let start = Given {
            inputs: head.to_vec(),
            ..Given::default()
        };
        start.and(chosen)
    }

    /// With more arguments.
    pub(super) fn and(mut self, more: &[&Spelling]) -> Self {
        for one in more {
            self.inputs.extend(one.inputs.iter().cloned());
            self.before.extend(one.before.iter().cloned());
            self.values.push(one.value.clone());
        }
        self
    }
}

/// Or the reason why there is none.
pub(super) type Spelled = Result<Vec<Spelling>, NoCall>;

pub(super) struct Speller<'s, 'a> {
    pub(super) cx: &'s Cx<'a>,
    subclasses: &'s Subclasses,
    /// What the names of handles begin with.
    prefix: &'static str,
    /// How many handles have a name already.
    named: Cell<usize>,
}

impl<'s, 'a> Speller<'s, 'a> {
    pub(super) fn new(cx: &'s Cx<'a>, subclasses: &'s Subclasses, prefix: &'static str) -> Self {
        Speller {
            cx,
            subclasses,
            prefix,
            named: Cell::new(0),
        }
    }

    /// The first way, for the parameters that are not in question.
    pub(super) fn one(&self, ty: &Ty) -> Result<Spelling, NoCall> {
        let all = self.all(ty)?;
        all.into_iter().next().ok_or(NoCall::NoValue)
    }

    /// All ways that differ in their type: of each arm of a union, of each class.
    pub(super) fn all(&self, ty: &Ty) -> Spelled {
        let rt = self.cx.rt();
        match ty {
            Ty::Unit => just("None", quote!(())),
            Ty::Bool => just("bool", quote!(true)),
            Ty::BoolLiteral(true) => just("a literal", quote!(#rt::option_states::True)),
            Ty::BoolLiteral(false) => just("a literal", quote!(#rt::option_states::False)),
            Ty::Usize | Ty::Int => just("int", quote!(1)),
            Ty::Float => just("float", quote!(1.5)),
            Ty::Complex => just("float for complex", quote!(1.5)),
            Ty::Str => just("str", quote!("x")),
            Ty::Bytes | Ty::Readable => just("bytes", quote!(b"x")),
            Ty::Path => Ok(vec![
                Spelling::plain("text for a path", quote!("x")),
                Spelling::plain("a path", quote!(::std::path::Path::new("x"))),
            ]),
            Ty::Value => just("anything: str", quote!("x")),
            Ty::Writable => Ok(vec![
                self.handle(&Ty::Runtime("ByteArray", Vec::new()), "a buffer"),
            ]),
            // Its class is not declared: another typed handle has to do.
            Ty::Object => Ok(vec![self.handle(
                &Ty::Runtime("List", vec![Ty::Str]),
                "a handle of a class that is not declared",
            )]),
            Ty::Option(inner) => {
                let mut all = self.all(inner)?;
                all.push(Spelling::plain("None", quote!(::core::option::Option::None)));
                Ok(all)
            }
            Ty::Vec(item) | Ty::Iterable(item) | Ty::Sequence(item) | Ty::TupleOf(item) => self.lists(item),
            Ty::Set(item) => self.sets(item),
            Ty::Map(key, value) | Ty::Mapping(key, value) => self.maps(key, value),
            Ty::Tuple(items) => self.tuples(items),
            Ty::Iter(item) => Ok(vec![self.handle(ty, &format!("an iterator of {item:?}"))]),
            Ty::Runtime(MUTABLE, of) => of.first().map_or(Err(NoCall::NoValue), |of| self.handles(of)),
            Ty::Class(..) | Ty::Runtime(..) | Ty::Callable(..) => self.handles(ty),
            Ty::ValueType(_) | Ty::Flag(_) | Ty::Enum(_) | Ty::LiteralEnum(_) => Ok(vec![self.value(ty)]),
            Ty::Literal(_) => just("a literal", self.cx.kind(ty)),
            Ty::Union(index) => {
                let union = &self.cx.ir().unions[*index];
                // Of a class that is not declared nobody has a typed handle, if there is something else to pass.
                let is_declared = |arm: &&Ty| **arm != Ty::Object || union.variants.len() == 1;
                let arms = union.types().filter(is_declared);
                // A list is one, so a tuple is written as such beside it.
                let has_lists = union.types().any(|ty| matches!(ty, Ty::Vec(_)));
                protocols::arms_with_values(arms.map(|arm| match arm {
                    Ty::TupleOf(item) if has_lists => self.each("tuple of", item, |one| quote!((#one,))),
                    Ty::Runtime("Dict", args) if matches!(args.first(), Some(Ty::Protocol(_))) => {
                        let maps = args.get(1).map(|value| self.maps(&Ty::Str, value));
                        Ok([self.handles(arm)?, maps.unwrap_or(Ok(Vec::new()))?].concat())
                    }
                    arm => self.all(arm),
                }))
            }
            Ty::Callback(inputs, output) => self.closure(inputs, output),
            Ty::Function(inputs, output) => self.callback(inputs.as_deref(), output),
            Ty::OrClosure(value, inputs, output) => {
                let mut all = self.all(value)?;
                all.extend(self.typed_closure(inputs, output)?);
                Ok(all)
            }
            Ty::ClassOf(class) => {
                let class = self.cx.result(class);
                Ok(vec![self.input("a class", &quote!(&'static #rt::Class<#class>))])
            }
            Ty::Protocol(members) => self.protocol(members),
            Ty::Free(_) => just("str for a type variable", quote!("x")),
            Ty::Param(name) | Ty::StrParam(name) | Ty::PathParam(name) => Err(NoCall::Open(name.clone())),
            Ty::OneOr(one, _) => self.all(one),
            Ty::After(_, each) => self.all(each),
            Ty::Never => Err(NoCall::NoValue),
            Ty::SelfType | Ty::Output | Ty::Projected(_) | Ty::Any | Ty::Varying(..) => {
                Err(NoCall::Open(format!("{ty:?}")))
            }
        }
    }

    /// Values of a kind by which an option decides. Of an optional one, the one type that stands in `Some`, as `None` alone is a kind
    /// of its own.
    pub(super) fn deciding(&self, kind: &Ty) -> Spelled {
        let inner = match kind {
            Ty::Option(inner) => inner,
            // A list of pairs is not accepted here: where Rust cannot hash the keys, a live dict is passed.
            Ty::Mapping(key, value) => {
                let mut all = self.maps(key, value)?;
                let count = all.len();
                all.retain(Spelling::is_map);
                if all.len() < count {
                    let dict = Ty::Runtime("Dict", vec![key.read(), value.read()]);
                    all.push(self.handle(&dict, "a handle of a dict"));
                }
                return Ok(all);
            }
            kind => return self.all(kind),
        };
        let one = match &**inner {
            Ty::Bytes | Ty::Readable => Spelling::plain("bytes", quote!(&b"x"[..])),
            Ty::Path => Spelling::plain("a path", quote!(::std::path::Path::new("x"))),
            Ty::Vec(item) | Ty::Iterable(item) | Ty::Sequence(item) => {
                let item = self.one(item)?;
                let form = format!("vector of {}", item.form);
                item.within(&form, |one| quote!(::std::vec![#one]))
            }
            inner => self.one(inner)?,
        };
        let value = &one.value;
        Ok(vec![Spelling {
            form: format!("some {}", one.form),
            value: quote!(::core::option::Option::Some(#value)),
            ..one
        }])
    }

    /// All ways inside of something else, where the type of a bare `None` is open.
    pub(super) fn inside(&self, ty: &Ty) -> Spelled {
        match ty {
            Ty::Option(inner) => self.inside(inner),
            Ty::Union(index) => {
                let union = &self.cx.ir().unions[*index];
                let arms = union.types().filter(|arm| !matches!(arm, Ty::Unit | Ty::Object));
                protocols::arms_with_values(arms.map(|arm| self.inside(arm)))
            }
            other => self.all(other),
        }
    }

    /// Each spelling of `item` in a collection.
    fn each(&self, words: &str, item: &Ty, put: impl Fn(&TokenStream) -> TokenStream) -> Spelled {
        let all = self.inside(item)?.into_iter();
        Ok(all
            .map(|one| one.within(&format!("{words} {}", one.form), &put))
            .collect())
    }

    fn lists(&self, item: &Ty) -> Spelled {
        let mut all = self.each("array of", item, |one| quote!([#one]))?;
        if let Some(first) = self
            .each("vector of", item, |one| quote!(::std::vec![#one]))?
            .into_iter()
            .next()
        {
            all.push(first);
        }
        // A closure is given away, so nobody has a slice of them.
        if !item.any(&|ty| matches!(ty, Ty::Function(..)))
            && let Some(first) = self
                .each("slice of", item, TokenStream::clone)?
                .into_iter()
                .next()
        {
            all.push(self.slice(first));
        }
        Ok(all)
    }

    /// Sets of what has an order in Rust, and Python's of the rest.
    fn sets(&self, item: &Ty) -> Spelled {
        let (ordered, rest): (Vec<_>, Vec<_>) = self
            .inside(item)?
            .into_iter()
            .partition(|one| is_hashed(&one.value));
        let set = |one: Spelling| {
            let value = &one.value;
            Spelling {
                form: format!("set of {}", one.form),
                value: quote!(::std::collections::BTreeSet::from([#value])),
                ..one
            }
        };
        let mut all: Vec<Spelling> = ordered.into_iter().map(set).collect();
        if !rest.is_empty() {
            let set = Ty::Runtime("Set", vec![item.clone()]);
            all.push(self.handle(&set, "a handle of a set"));
        }
        Ok(all)
    }

    /// A slice of something that has a name, as one has it in a program.
    fn slice(&self, item: Spelling) -> Spelling {
        let (name, value) = (self.name(), &item.value);
        let mut before = item.before.clone();
        before.push(quote!(let #name = [#value];));
        Spelling {
            before,
            value: quote!(&#name[..]),
            ..item
        }
    }

    fn maps(&self, key: &Ty, value: &Ty) -> Spelled {
        let (keys, values) = (self.inside(key)?, self.inside(value)?);
        let pairs = keys
            .iter()
            .take(1)
            .flat_map(|key| values.iter().map(move |value| (key, value)));
        let more = keys
            .iter()
            .skip(1)
            .flat_map(|key| values.first().map(|value| (key, value)));
        let all = pairs.chain(more).map(|(key, value)| {
            let (k, v) = (&key.value, &value.value);
            Spelling {
                form: format!("map of {} to {}", key.form, value.form),
                inputs: [key.inputs.clone(), value.inputs.clone()].concat(),
                before: [key.before.clone(), value.before.clone()].concat(),
                value: if is_hashed(k) {
                    quote!(::std::collections::HashMap::from([(#k, #v)]))
                } else {
                    quote!([(#k, #v)])
                },
            }
        });
        Ok(all.collect())
    }

    /// One for the first spelling of all members, and one for each other spelling of one of them.
    fn tuples(&self, items: &[Ty]) -> Spelled {
        let members: Result<Vec<_>, _> = items.iter().map(|item| self.inside(item)).collect();
        let members = members?;
        let mut picks = vec![vec![0; members.len()]];
        for (place, member) in members.iter().enumerate() {
            for other in 1..member.len() {
                let mut pick = vec![0; members.len()];
                pick[place] = other;
                picks.push(pick);
            }
        }
        let spelled = picks.iter().filter_map(|pick| {
            let chosen: Option<Vec<&Spelling>> = pick
                .iter()
                .zip(&members)
                .map(|(one, member)| member.get(*one))
                .collect();
            let chosen = chosen?;
            let values = chosen.iter().map(|one| &one.value);
            let forms: Vec<&str> = chosen.iter().map(|one| one.form.as_str()).collect();
            Some(Spelling {
                form: format!("({})", forms.join(", ")),
                inputs: chosen.iter().flat_map(|one| one.inputs.clone()).collect(),
                before: chosen.iter().flat_map(|one| one.before.clone()).collect(),
                value: quote!((#(#values,)*)),
            })
        });
        Ok(spelled.collect())
    }

    /// A handle by reference, one of a strict subclass, and one by value.
    fn handles(&self, ty: &Ty) -> Spelled {
        let mut all = vec![self.handle(ty, "a handle")];
        if let Some(subclass) = self.subclasses.of(ty) {
            all.push(self.handle(&subclass, "a handle of a subclass"));
        }
        let ty = self.cx.result(&given(ty));
        all.push(self.input("a handle by value", &quote!(#ty)));
        Ok(all)
    }

    pub(super) fn handle(&self, ty: &Ty, form: &str) -> Spelling {
        let ty = self.cx.result(&given(ty));
        self.input(form, &quote!(&'static #ty))
    }

    /// A value of a type without a literal.
    fn value(&self, ty: &Ty) -> Spelling {
        let ty = self.cx.result(ty);
        self.input("a value", &ty)
    }

    pub(super) fn input(&self, form: &str, ty: &TokenStream) -> Spelling {
        let name = self.name();
        Spelling {
            form: form.to_owned(),
            inputs: vec![quote!(#name: #ty)],
            before: Vec::new(),
            value: quote!(#name),
        }
    }

    /// A name that nothing else has.
    fn name(&self) -> Ident {
        let number = self.named.get();
        self.named.set(number + 1);
        ident(&format!("{}{number}", self.prefix))
    }
}

impl Spelling {
    pub(super) fn plain(form: &str, value: TokenStream) -> Spelling {
        Spelling {
            form: form.to_owned(),
            inputs: Vec::new(),
            before: Vec::new(),
            value,
        }
    }

    /// Whether it is a map of Rust.
    fn is_map(&self) -> bool {
        self.value.to_string().contains("HashMap")
    }

    /// Another form, with this value inside.
    pub(super) fn within(&self, form: &str, put: impl FnOnce(&TokenStream) -> TokenStream) -> Spelling {
        Spelling {
            form: form.to_owned(),
            value: put(&self.value),
            ..self.clone()
        }
    }
}

/// The handle to pass: where any type argument goes in, one over text, and over what Python returns where it is a kind.
fn given(ty: &Ty) -> Ty {
    ty.replace(&|ty| (*ty == Ty::Any).then_some(Ty::Str)).held()
}

fn just(form: &str, value: TokenStream) -> Spelled {
    Ok(vec![Spelling::plain(form, value)])
}

/// Whether a literal can be the key of a `HashMap`.
fn is_hashed(literal: &TokenStream) -> bool {
    let text = literal.to_string();
    text.starts_with(['"', 'b']) || text == "1" || text == "true"
}
