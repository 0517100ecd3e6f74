//! Arguments for protocols: literals and handles with the members, and unions some of whose arms nobody has.

use quote::quote;

use super::spell::{Spelled, Speller, Spelling};
use crate::ir::{ClassId, ORDERED, Ty};
use crate::resolve::fits;
use crate::witness::NoCall;

impl Speller<'_, '_> {
    /// A literal with the members, else a handle of a class that has them.
    pub(super) fn protocol(&self, members: &[String]) -> Spelled {
        let has = |class: &str| {
            fits(class, members, |name| {
                let member = self
                    .cx
                    .universe
                    .members
                    .iter()
                    .find(|member| member.python == name);
                member.is_some_and(|member| member.builtins.iter().any(|builtin| builtin == class))
            })
        };
        let literals = [
            ("str", quote!("x")),
            ("int", quote!(1)),
            ("float", quote!(1.5)),
            ("bytes", quote!(b"x")),
            ("list", quote!([1])),
            ("dict", quote!(::std::collections::HashMap::from([("x", 1)]))),
        ];
        let mut all: Vec<Spelling> = literals
            .into_iter()
            .filter(|(class, _)| has(class))
            .map(|(class, value)| Spelling::plain(&format!("{class} for a protocol"), value))
            .collect();
        let classes = self.cx.universe.classes.iter().enumerate();
        let with = |has: &Vec<String>| members.iter().all(|name| has.contains(name) || name == ORDERED);
        let classes: Vec<_> = classes
            .filter(|(_, class)| class.handle.is_none() && with(&class.protocol_members))
            .collect();
        let plain = classes.iter().find(|(_, class)| class.params.is_empty());
        // One over anything is over text here.
        let generic = || {
            classes
                .iter()
                .find(|(id, class)| self.has_instances(*id, class.module))
        };
        if let Some((id, class)) = plain.or_else(generic)
            && members.iter().all(|name| name != ORDERED)
        {
            let class = Ty::Class(*id, vec![Ty::Str; class.params.len()]);
            all.push(self.handle(&class, "a handle of a class with the members"));
        }
        if all.is_empty() {
            return Err(NoCall::NoClassHas(members.to_vec()));
        }
        Ok(all)
    }

    /// Whether a class of a module is one that instances are of: a protocol is none.
    fn has_instances(&self, id: ClassId, module: usize) -> bool {
        let mut classes = self.cx.universe.modules[module].classes.iter();
        classes.any(|class| class.id == id && class.required_members.is_none())
    }
}

/// The spellings of all arms. Of a protocol that no declared class has nobody has a value, if there is something else to pass.
pub(super) fn arms_with_values(arms: impl Iterator<Item = Spelled>) -> Spelled {
    let (mut all, mut missing) = (Vec::new(), None);
    for arm in arms {
        match arm {
            Ok(spelled) => all.extend(spelled),
            Err(reason @ NoCall::NoClassHas(_)) => missing = Some(reason),
            Err(other) => return Err(other),
        }
    }
    match missing {
        Some(reason) if all.is_empty() => Err(reason),
        _ => Ok(all),
    }
}
