//! Prunes what resolving left over: a type may be mapped several times until the parameters of a function are settled, and each
//! time may make a union or an option set.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Function, Module, Overload, OverloadKind, Ty};

/// Drops the option sets, overload sets, unions, literals and values that no item mentions. Returns how often the remaining
/// unions and literals are mentioned, by their index.
pub(super) fn keep(module: &mut Module) -> Mentions {
    keep_sets(module);
    drop_unread(module);
    module.functions_mut().for_each(clear_unemitted);
    let mut found = Found::default();
    module.visit(&mut |ty| found.add(ty));
    let mut seen_unions = BTreeSet::new();
    // The contents of a variant are used if its union is.
    while seen_unions.len() < found.unions.len() {
        for (index, union) in module.unions.iter_mut().enumerate() {
            if found.unions.contains_key(&index) && seen_unions.insert(index) {
                union.visit(&mut |ty| found.add(ty));
            }
        }
    }
    let unions = retain(&mut module.unions, &found.unions);
    let literal_enums = retain(&mut module.literal_enums, &found.literal_enums);
    let literals = retain(&mut module.literals, &found.literals);
    // The same walk has found all of them.
    let mut renumber = |ty: &mut Ty| match ty {
        Ty::Union(index) => *index = unions[index],
        Ty::LiteralEnum(index) => *index = literal_enums[index],
        Ty::Literal(index) => *index = literals[index],
        _ => {}
    };
    module.visit(&mut renumber);
    module
        .unions
        .iter_mut()
        .for_each(|union| union.visit(&mut renumber));
    Mentions {
        unions: found.unions.into_values().collect(),
        literal_enums: found.literal_enums.into_values().collect(),
    }
}

/// How often each union and each literal of a module is mentioned.
pub(super) struct Mentions {
    pub(super) unions: Vec<usize>,
    pub(super) literal_enums: Vec<usize>,
}

/// Clears what was only needed to distinguish overloads, and is not emitted.
fn clear_unemitted(function: &mut Function) {
    function
        .generics
        .iter_mut()
        .for_each(|generic| generic.bound = None);
    // The argument that picks an overload has a type parameter instead, unless the overload says what it is passed as.
    let picks = function.dispatch.as_ref().and_then(|dispatch| dispatch.param);
    if let Some(param) = picks.map(|picks| &mut function.params[picks])
        && !matches!(param.ty, Ty::Projected(_))
    {
        param.ty = Ty::Value;
    }
}

/// Keeps the option sets and overload sets that functions use.
fn keep_sets(module: &mut Module) {
    let (mut options, mut overloads) = (BTreeMap::new(), BTreeMap::new());
    for function in module.functions_mut() {
        options.extend(function.options.as_ref().map(|options| (options.set, ())));
        overloads.extend(function.dispatch.as_ref().map(|dispatch| (dispatch.set, ())));
    }
    let options = retain(&mut module.options, &options);
    let overloads = retain(&mut module.overloads, &overloads);
    for function in module.functions_mut() {
        function
            .options
            .iter_mut()
            .for_each(|own| own.set = options[&own.set]);
        function
            .dispatch
            .iter_mut()
            .for_each(|dispatch| dispatch.set = overloads[&dispatch.set]);
    }
}

/// Drops the overloads that are for handles over a union which nothing returns: there are no such handles.
fn drop_unread(module: &mut Module) {
    let unions = &module.unions;
    let is_unread = |ty: &Ty| matches!(ty, Ty::Union(index) if !unions[*index].is_result);
    let is_possible = |overload: &Overload| match &overload.kind {
        OverloadKind::Exactly(Ty::Class(_, args) | Ty::Runtime(_, args)) => {
            !args.iter().any(|arg| arg.any(&is_unread))
        }
        OverloadKind::Exactly(Ty::Iter(item)) => !item.any(&is_unread),
        _ => true,
    };
    for set in &mut module.overloads {
        set.overloads.retain(is_possible);
    }
}

/// Keeps the used items, and returns the new index of each.
fn retain<T, M>(items: &mut Vec<T>, used: &BTreeMap<usize, M>) -> BTreeMap<usize, usize> {
    let mut index = 0..;
    items.retain(|_| index.next().is_some_and(|index| used.contains_key(&index)));
    used.keys().copied().zip(0..).collect()
}

/// The indices that types refer to, and how often.
#[derive(Default)]
struct Found {
    unions: BTreeMap<usize, usize>,
    literal_enums: BTreeMap<usize, usize>,
    literals: BTreeMap<usize, usize>,
}

impl Found {
    fn add(&mut self, ty: &Ty) {
        let (index, mentions) = match ty {
            Ty::Union(index) => (index, &mut self.unions),
            Ty::LiteralEnum(index) => (index, &mut self.literal_enums),
            Ty::Literal(index) => (index, &mut self.literals),
            _ => return,
        };
        *mentions.entry(*index).or_default() += 1;
    }
}
