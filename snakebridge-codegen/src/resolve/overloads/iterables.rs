//! What Python iterates over where an overload takes an iterable: text, sets, handles of containers, iterators.

use snakebridge_introspect::model::{AnyReason, Member, Type};

use super::deciding_kinds::open_items;
use crate::ir::{ClassId, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{self, Holds};
use crate::resolve::owner::Vars;
use crate::resolve::types::At;
use crate::resolve::walk::substitute;

/// Another kind that passes for an iterable.
pub(super) struct Form {
    pub(super) kind: Ty,
    /// The type variables of the function that the kind decides, each with its type: a string is an iterable of strings.
    variables: Vec<(Ty, Ty)>,
    /// The same, if it is a type parameter of the class.
    pub(super) param: Option<(String, Ty)>,
}

impl Form {
    fn plain(kind: Ty) -> Form {
        Form {
            kind,
            variables: Vec::new(),
            param: None,
        }
    }

    /// A type of the function with what the kind decides.
    pub(super) fn fixed(&self, ty: &Ty) -> Ty {
        ty.replace(&|inner| {
            let found = self.variables.iter().find(|(variable, _)| inner == variable);
            found.map(|(_, own)| own.clone())
        })
    }
}

/// The forms of an iterable or a mapping, besides lists and maps of Rust.
pub(super) fn forms(cx: &mut ModuleCx<'_, '_>, ty: &Ty) -> Vec<Form> {
    let item = match ty {
        Ty::Mapping(key, value) | Ty::Map(key, value) => return mappings(cx, key, value),
        Ty::Iterable(item) => item,
        // Its lists and tuples are kinds of their own.
        Ty::Sequence(item) => return text(item).into_iter().collect(),
        _ => return Vec::new(),
    };
    let items = match &**item {
        // What has members of an undeclared class is not known.
        Ty::Object => return Vec::new(),
        Ty::Path => vec![Ty::Path, Ty::Str],
        item @ Ty::Protocol(_) => {
            let mut items = each_and_any(cx, item);
            items.retain(|item| !matches!(item, Ty::Vec(_) | Ty::Mapping(..)));
            items
        }
        item => each_and_any(cx, item),
    };
    let classes: Vec<Form> = items
        .iter()
        .flat_map(|item| classes(cx, Holds::Items, &[item]))
        .collect();
    let mut all: Vec<Form> = items.iter().flat_map(of).map(Form::plain).collect();
    all.extend(text(item));
    all.extend(classes);
    all
}

/// Text, which is a sequence of texts.
fn text(item: &Ty) -> Option<Form> {
    let form = Form::plain(Ty::Str);
    match item {
        Ty::Str | Ty::Value => Some(form),
        Ty::Free(_) => Some(Form {
            variables: vec![(item.clone(), Ty::Str)],
            ..form
        }),
        Ty::Param(name) => Some(Form {
            param: Some((name.clone(), Ty::Str)),
            ..form
        }),
        _ => None,
    }
}

/// Keys and values are all of one kind, or of any of them.
fn mappings(cx: &mut ModuleCx<'_, '_>, key: &Ty, value: &Ty) -> Vec<Form> {
    let mut all = Vec::new();
    for key in &each_and_any(cx, key) {
        for value in &each_and_any(cx, value) {
            let handle = Ty::Runtime("Dict", vec![key.clone(), value.clone()]);
            all.push(Form::plain(handle));
            all.extend(classes(cx, Holds::KeysAndValues, &[key, value]));
        }
    }
    all
}

/// What the items of a collection are, if they are all of one kind, and the type that may be any of these.
fn each_and_any(cx: &ModuleCx<'_, '_>, item: &Ty) -> Vec<Ty> {
    // A handle may be over all that passes for it, `None` among them.
    if matches!(item, Ty::Option(_)) && item.is_kind() {
        return vec![item.clone()];
    }
    let mut items = open_items(cx, item);
    if !items.contains(item) && !matches!(item, Ty::Readable | Ty::Writable) {
        items.push(item.clone());
    }
    items
}

const UNKNOWN: Type = Type::Any {
    why: AnyReason::Missing,
};

/// The classes of this universe that derive from a collection which holds these, each with the type arguments that make it so.
fn classes(cx: &mut ModuleCx<'_, '_>, what: Holds, held: &[&Ty]) -> Vec<Form> {
    (0..cx.symbols.classes.len())
        .filter_map(|id| class(cx, id, what, held))
        .collect()
}

fn class(cx: &mut ModuleCx<'_, '_>, id: ClassId, what: Holds, held: &[&Ty]) -> Option<Form> {
    let class = &cx.symbols.classes[id];
    if class.is_enum || class.is_flag {
        return None;
    }
    // What has an item is not always iterated.
    let is_base = |name: &str| name != "typing.Container" && known_classes::holds(name) == what;
    let given = cx.symbols.args_of_base(id, &is_base);
    let others = || iterated(cx, id).or_else(|| of_tuple(cx, id));
    let mut given = given.or_else(|| (what == Holds::Items).then(others).flatten())?;
    if given.is_empty() {
        // Nobody says of what: so it is with classes that are written in C.
        given.resize(held.len(), UNKNOWN);
    }
    let params = cx.symbols.names[id].params.clone();
    if given.len() != held.len() || params.iter().any(|param| param.any_str) {
        return None;
    }
    let mut args: Vec<Option<Ty>> = vec![None; params.len()];
    let mut form = Form::plain(Ty::Value);
    for (given, held) in given.iter().zip(held) {
        if let Type::Tv { id } = given {
            args[params.iter().position(|param| param.id == *id)?] = Some((*held).clone());
            continue;
        }
        let vars = Vars::default();
        let own = cx.map(given, At::result("self", &vars)).ty;
        // What it iterates over may be its own kind, of which the type parameters are open.
        let is_open = own.any(&|ty| *ty == Ty::SelfType) && !params.is_empty();
        // What is not known passes for anything alone: one overload is for that, if any.
        let is_any = own == held.read() || matches!(held, Ty::Free(_));
        if is_open || matches!(own, Ty::Value | Ty::Object) && !is_any {
            return None;
        }
        let own = own.replace(&|ty| (*ty == Ty::SelfType).then(|| Ty::Class(id, Vec::new())));
        match held {
            Ty::Free(_) if form.fixed(held) == **held => form.variables.push(((*held).clone(), own)),
            Ty::Free(_) => (form.fixed(held) == own).then_some(())?,
            Ty::Param(name) if form.param.is_none() => form.param = Some((name.clone(), own)),
            held => (own == held.read()).then_some(())?,
        }
    }
    form.kind = Ty::Class(id, args.into_iter().collect::<Option<Vec<Ty>>>()?);
    Some(form)
}

/// A class and its ancestors, the nearest first.
fn line<'m>(cx: &ModuleCx<'m, '_>, id: ClassId) -> impl Iterator<Item = ClassId> {
    let ancestors = cx.symbols.classes[id].model.mro.iter();
    std::iter::once(id).chain(ancestors.filter_map(|name| cx.symbols.class(name)))
}

/// The item of the iterator that the class's own `__iter__` returns, or that of its nearest ancestor with one.
fn iterated(cx: &ModuleCx<'_, '_>, id: ClassId) -> Option<Vec<Type>> {
    let symbols = &cx.symbols;
    let own = |class: ClassId| {
        symbols.classes[class]
            .model
            .members
            .iter()
            .find_map(|member| match member {
                Member::Method(method) if method.function.name == "__iter__" => Some((class, method)),
                _ => None,
            })
    };
    let (owner, method) = line(cx, id).find_map(own)?;
    let items = match &method.function.sigs.first()?.ret {
        Type::Inst { name, args } if known_classes::holds(name) == Holds::Items && args.len() == 1 => args,
        _ => return None,
    };
    if owner == id {
        return Some(items.clone());
    }
    let params = symbols.classes[owner].model.type_params.iter().cloned();
    let bindings = params.zip(symbols.base_args(id, owner)?).collect();
    Some(items.iter().map(|item| substitute(item, &bindings)).collect())
}

/// The item of a class that is a tuple with members of one type.
fn of_tuple(cx: &ModuleCx<'_, '_>, id: ClassId) -> Option<Vec<Type>> {
    let classes = &cx.symbols.classes;
    line(cx, id).find_map(|owner| {
        let item = classes[owner]
            .model
            .supers
            .iter()
            .find_map(|parent| match parent {
                Type::Tuple { items, .. } => items
                    .first()
                    .filter(|first| items.iter().all(|item| item == *first)),
                Type::Inst { name, args } if name == "builtins.tuple" => args.first(),
                _ => None,
            })?;
        // A type parameter of an ancestor means nothing here.
        let is_known = owner == id || !matches!(item, Type::Tv { .. });
        is_known.then(|| vec![item.clone()])
    })
}

/// Collections and iterators of an item.
fn of(item: &Ty) -> Vec<Ty> {
    let handle = |path| Ty::Runtime(path, vec![item.clone()]);
    let boxed = || Box::new(item.clone());
    let others = [Ty::Set(boxed()), Ty::Iter(boxed()), Ty::Iterable(boxed())];
    let handles = ["List", "Set", "FrozenSet", "PyTuple"].map(handle);
    handles.into_iter().chain(others).collect()
}
