//! Records: the struct of the values of an instance, and whether an instance can be made from it.

use snakebridge_introspect::model::{self, Field, Type};

use super::class::ClassCx;
use crate::ir::{self, ClassId, ClassParam, Key, LangTrait, MadeBy, Snapshot, SnapshotField, Ty};
use crate::names::{self, Names, Role};
use crate::resolve::class_facts::{accepts_snapshot, is_typed_dict};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::FROZEN_SET;
use crate::resolve::limits::TUPLE_MEMBERS;
use crate::resolve::python_syntax;
use crate::resolve::types::{At, Mapped};
use crate::resolve::walk::spell_self;

impl ClassCx<'_> {
    /// How a property is read: by key if the class is a `TypedDict`.
    pub(crate) fn attribute_site(&self, cx: &ModuleCx<'_, '_>, name: &str) -> ir::Site {
        if !is_typed_dict(self.model) {
            let path = format!("{}.{name}", self.model.path);
            return ir::Site::Attribute(self.home(cx), path);
        }
        ir::Site::Key(Key {
            class: format!("{}.{}", self.home(cx), self.model.path),
            name: name.to_owned(),
            optional: self.may_be_missing(name),
        })
    }

    /// Whether a key may be missing.
    pub(crate) fn may_be_missing(&self, name: &str) -> bool {
        let record = self.model.record.iter();
        let mut fields = record.flat_map(|record| &record.fields);
        is_typed_dict(self.model) && fields.any(|field| field.name == name && field.optional)
    }

    /// The struct of the fields. `None` for classes over `AnyStr`, whose fields have no fixed type.
    pub(crate) fn snapshot(
        &mut self,
        cx: &mut ModuleCx<'_, '_>,
        id: ClassId,
        ancestors: &[Ty],
    ) -> Option<Snapshot> {
        let record = self.model.record.as_ref()?;
        if self.params.iter().any(|p| p.any_str) {
            return None;
        }
        let fields = self.fields(cx, &record.fields);
        let mentioned = |p: &&ClassParam| fields.iter().any(|field| field.ty.mentions(&p.ident));
        let params: Vec<ClassParam> = self.params.iter().filter(mentioned).cloned().collect();
        let python = format!("{}_snapshot", self.model.name);
        let rust = cx.types.claim(&format!("{}Snapshot", self.rust()), &python);
        let is_made = accepts_snapshot(self.model, &self.params);
        let made_by = record.made_by.filter(|_| is_made).map(|made_by| match made_by {
            model::MadeBy::Sequence => MadeBy::Sequence,
            model::MadeBy::Keywords => MadeBy::Keywords,
            model::MadeBy::Structure(visible) => MadeBy::Structure(visible),
        });
        let known = ancestors.iter().filter(|ty| matches!(ty, Ty::Class(..)));
        self.passes_for_tuple(cx, record);
        Some(Snapshot {
            rust,
            class: id,
            path: self.model.path.clone(),
            params,
            fields,
            made_by,
            passes_for: [&self.self_ty].into_iter().chain(known).cloned().collect(),
        })
    }

    fn fields(&self, cx: &mut ModuleCx<'_, '_>, fields: &[Field]) -> Vec<SnapshotField> {
        let wanted: Vec<(&str, Role)> = fields
            .iter()
            .map(|field| (field.name.as_str(), Role::Function))
            .collect();
        let given = names::assign(&wanted, &mut Names::values());
        let mut out = Vec::new();
        for (field, rust) in fields.iter().zip(given) {
            let path = format!("{}.{}", self.model.path, field.name);
            let at = At::result(&field.name, &self.vars).returned_by(&path);
            let Mapped { ty, .. } = cx.map(&field.ty, at);
            let Mapped { ty: kind, .. } = cx.map(&field.ty, At::argument(&field.name, &self.vars));
            out.push(SnapshotField {
                rust,
                python: field.name.clone(),
                python_type: python_syntax::ty(&field.ty),
                ty: spell_self(&ty, &self.self_ty),
                kind: spell_self(&precise_kind(&field.ty, kind), &self.self_ty),
                optional: field.optional,
                site: self.attribute_site(cx, &field.name),
            });
        }
        out
    }

    /// A named tuple can be passed as a tuple.
    fn passes_for_tuple(&mut self, cx: &mut ModuleCx<'_, '_>, record: &model::Record) {
        let visible = match record.made_by {
            Some(model::MadeBy::Sequence) => record.fields.len(),
            Some(model::MadeBy::Structure(visible)) => visible,
            _ => return,
        };
        let fields = record.fields.iter().take(visible);
        let kind = |field: &Field| cx.map(&field.ty, At::argument(&field.name, &self.vars)).ty;
        let kinds: Vec<Ty> = fields.map(kind).collect();
        if (1..=TUPLE_MEMBERS).contains(&visible) && !kinds.iter().any(Ty::is_generic) {
            self.traits.push(LangTrait::PassesFor(Ty::Tuple(kinds)));
        }
    }
}

/// The kind as which a field is passed: a frozen set stays one, although an argument may be any set.
fn precise_kind(ty: &Type, kind: Ty) -> Ty {
    let one = |ty: Option<&Type>, kind: Box<Ty>| match ty {
        Some(ty) => Box::new(precise_kind(ty, *kind)),
        None => kind,
    };
    match (ty, kind) {
        (Type::Inst { name, args }, Ty::Set(item)) if name == FROZEN_SET => {
            Ty::Runtime("FrozenSet", vec![*one(args.first(), item)])
        }
        (Type::Inst { args, .. }, Ty::Vec(item)) => Ty::Vec(one(args.first(), item)),
        (Type::Inst { args, .. }, Ty::Sequence(item)) => Ty::Sequence(one(args.first(), item)),
        (Type::Inst { args, .. }, Ty::Set(item)) => Ty::Set(one(args.first(), item)),
        (Type::Inst { args, .. }, Ty::Mapping(key, value)) => {
            Ty::Mapping(one(args.first(), key), one(args.get(1), value))
        }
        (Type::Tuple { items, .. }, Ty::TupleOf(item)) => Ty::TupleOf(one(items.first(), item)),
        (Type::Tuple { items, .. }, Ty::Tuple(kinds)) => {
            let members = items.iter().zip(kinds);
            Ty::Tuple(members.map(|(ty, kind)| precise_kind(ty, kind)).collect())
        }
        (Type::Union { items }, Ty::Option(kind)) => {
            let mut members = items.iter().filter(|member| **member != Type::None);
            let only = members.next().filter(|_| members.next().is_none());
            Ty::Option(one(only, kind))
        }
        (_, kind) => kind,
    }
}
