//! What Python iterates over where an overload takes an iterable: text, sets, handles of containers, iterators.

use crate::ir::Ty;

/// Another kind that passes for an iterable.
pub(super) struct Form {
    pub(super) kind: Ty,
    /// The type variable of the function that the kind decides, with its type: a string is an iterable of strings.
    variable: Option<(Ty, Ty)>,
    /// The same, if it is a type parameter of the class.
    pub(super) param: Option<(String, Ty)>,
}

impl Form {
    fn plain(kind: Ty) -> Form {
        let (variable, param) = (None, None);
        Form {
            kind,
            variable,
            param,
        }
    }

    /// A type of the function with what the kind decides.
    pub(super) fn fixed(&self, ty: &Ty) -> Ty {
        ty.replace(&|inner| {
            let (variable, own) = self.variable.as_ref()?;
            (inner == variable).then(|| own.clone())
        })
    }
}

/// The forms of an iterable, besides lists.
pub(super) fn forms(ty: &Ty) -> Vec<Form> {
    let Ty::Iterable(item) = ty else {
        return Vec::new();
    };
    let items = match &**item {
        // What has members of an undeclared class is not known.
        Ty::Object => return Vec::new(),
        Ty::Path => vec![Ty::Path, Ty::Str],
        item => vec![item.clone()],
    };
    let mut all: Vec<Form> = items.iter().flat_map(of).map(Form::plain).collect();
    match &**item {
        Ty::Str | Ty::Value => all.push(Form::plain(Ty::Str)),
        Ty::Free(_) => all.push(Form {
            variable: Some(((**item).clone(), Ty::Str)),
            ..Form::plain(Ty::Str)
        }),
        Ty::Param(name) => all.push(Form {
            param: Some((name.clone(), Ty::Str)),
            ..Form::plain(Ty::Str)
        }),
        _ => {}
    }
    all
}

/// Collections and iterators of an item.
fn of(item: &Ty) -> Vec<Ty> {
    let handle = |path| Ty::Runtime(path, vec![item.clone()]);
    let boxed = || Box::new(item.clone());
    let others = [Ty::Set(boxed()), Ty::Iter(boxed()), Ty::Iterable(boxed())];
    let handles = ["List", "Set", "FrozenSet", "PyTuple"].map(handle);
    handles.into_iter().chain(others).collect()
}
