//! Operators whose left operand is a value of Rust, for which Python asks the right one (`__rtruediv__`): `"width" / &int8ub`, `2 * &x`.

use snakebridge_introspect::model::{self, Binding};

use super::class::ClassCx;
use super::dunders;
use crate::ir::{BIG_INT, LangTrait, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::{Lowered, lower};

impl ClassCx<'_> {
    /// The operators for each left operand that the method takes, in the order of its signatures: first those that it names, then
    /// those that pass for these.
    pub(crate) fn reflected(&mut self, cx: &mut ModuleCx<'_, '_>, f: &model::Function) {
        let Some((op, method, python)) = dunders::reflected_operator(&f.name) else {
            return;
        };
        let symbol = format!("{}.{}", self.model.path, f.name);
        let owner = self.owner(self.method_site(cx, &f.name), Some(Binding::Instance), false);
        let lowered = lower::lower_all(cx, &f.sigs, &symbol, &owner).overloads;
        let sides: Vec<(Ty, Ty)> = lowered.iter().flat_map(|low| sides(cx, low)).collect();
        let mut seen: Vec<Ty> = Vec::new();
        for lefts in [named, passing] {
            for (taken, ret) in &sides {
                for left in lefts(op, taken) {
                    if !seen.contains(&left) {
                        seen.push(left.clone());
                        self.traits
                            .push(LangTrait::Reflected(op, method, python, left, ret.clone()));
                    }
                }
            }
        }
    }
}

/// What one signature takes, each member of a union by itself, and returns.
fn sides(cx: &ModuleCx<'_, '_>, low: &Lowered) -> Vec<(Ty, Ty)> {
    let [param] = low.required.as_slice() else {
        return Vec::new();
    };
    let is_open = low.ret.any(&|ty| ty.is_inferred() || *ty == Ty::Output);
    if low.self_args.is_some() || is_open || !low.generics.is_empty() {
        return Vec::new();
    }
    let members = match &param.ty {
        Ty::Union(index) => cx.out.unions[*index].types().cloned().collect(),
        ty => vec![ty.clone()],
    };
    members.into_iter().map(|ty| (ty, low.ret.clone())).collect()
}

/// The left operand that is the type itself.
fn named(_: &str, taken: &Ty) -> Vec<Ty> {
    match taken {
        Ty::Str | Ty::Int | Ty::Float => vec![taken.clone()],
        ty if *ty == BIG_INT => vec![Ty::Int],
        _ => Vec::new(),
    }
}

/// The left operands that pass for the type. Of anything, those whose own operator leaves it to the other side: text is formatted by `%`.
fn passing(op: &str, taken: &Ty) -> Vec<Ty> {
    match taken {
        Ty::Path => vec![Ty::Str],
        Ty::Float => vec![Ty::Int],
        Ty::Complex => vec![Ty::Float, Ty::Int],
        Ty::Value => match op {
            "Add" | "Div" => vec![Ty::Str, Ty::Int, Ty::Float],
            "Sub" | "Mul" | "Rem" => vec![Ty::Int, Ty::Float],
            _ => vec![Ty::Str, Ty::Int],
        },
        _ => Vec::new(),
    }
}
