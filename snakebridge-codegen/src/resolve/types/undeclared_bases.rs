//! Unions with a class that is not declared, and classes that derive from it.

use snakebridge_introspect::model::{self, Type};

use super::at::At;
use crate::ir::Ty;
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{self, exception};

/// Adds what is declared below a member of an argument's union that is not.
pub(super) fn add(cx: &mut ModuleCx<'_, '_>, member: &Type, at: At<'_>, tys: &mut Vec<Ty>) {
    for derived in below(cx, member) {
        let ty = cx.map(&derived, at).ty;
        if !tys.contains(&ty) {
            tys.push(ty);
        }
    }
}

/// The topmost declared classes below a class that is not declared: with `include`, what is only taken is left out, and a class that
/// derives from it may be there (`sqlalchemy.Table`, where a `TableClause` is accepted).
fn below(cx: &ModuleCx<'_, '_>, member: &Type) -> Vec<Type> {
    let Type::Inst { name, .. } = member else {
        return Vec::new();
    };
    let is_known = known_classes::class(name).is_some() || exception(name).is_some();
    if cx.symbols.class(name).is_some() || is_known {
        return Vec::new();
    }
    let derives = |class: &model::Class| class.mro.contains(name);
    let is_topmost = |class: &&model::Class| {
        let above = class.mro.iter().filter_map(|base| cx.symbols.class(base));
        !above.into_iter().any(|id| derives(cx.symbols.classes[id].model))
    };
    let classes = cx.symbols.classes.iter().map(|class| class.model);
    let below = classes.filter(|class| derives(class)).filter(is_topmost);
    below
        .map(|class| Type::Inst {
            name: class.canonical.clone(),
            args: Vec::new(),
        })
        .collect()
}
