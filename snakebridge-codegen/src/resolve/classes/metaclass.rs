//! Metaclasses: `Self` in their methods is the type that the class makes, not the class.
//!
//! `def __call__(cls: type[T], value) -> T` is called on the class; the class is known only at run time, so the result is an
//! object.

use snakebridge_introspect::model::{self, Binding, Member};

use super::inherit::Found;
use crate::resolve::known_classes::{OBJECT, TYPE, instance};
use crate::resolve::walk::with_self;

/// The members of a class, with `Self` replaced if it is a metaclass.
pub(crate) fn members(class: &model::Class, mut members: Vec<Found>) -> Vec<Found> {
    if class.mro.iter().any(|base| base == TYPE) {
        members.iter_mut().for_each(meant);
    }
    members
}

fn meant(found: &mut Found) {
    let Member::Method(method) = &mut found.member else {
        return;
    };
    // Results of `type` itself are typed by the class: `A | B`.
    let is_of_type = method.inherited_from.as_deref() == Some(TYPE);
    if method.binding != Binding::Instance || is_of_type {
        return;
    }
    let made = instance(OBJECT);
    for sig in &mut method.function.sigs {
        *sig = with_self(sig, &made);
    }
}
