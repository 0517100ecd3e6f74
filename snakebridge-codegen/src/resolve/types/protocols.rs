//! Protocols: a parameter accepts any object with the members that its protocol requires.

use std::collections::BTreeSet;

use snakebridge_introspect::model::{ClassFlag, Member, Type, Universe};

use crate::ir::{ORDERED, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{self, SpecialMethod};
use crate::resolve::limits::TUPLE_MEMBERS;
use crate::resolve::symbols::Symbols;

/// Members with a marker in the runtime, which the bindings of different calls share; sorted.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "__abs__", "__add__", "__aenter__", "__aexit__", "__aiter__", "__anext__", "__await__", "__bool__",
    "__bytes__", "__call__", "__ceil__", "__complex__", "__contains__", "__dataclass_fields__",
    "__delitem__", "__divmod__", "__enter__", "__exit__", "__float__", "__floor__", "__fspath__", "__ge__",
    "__getitem__", "__gt__", "__hash__", "__index__", "__int__", "__invert__", "__iter__", "__le__",
    "__len__", "__lt__", "__mod__", "__mul__", "__neg__", "__next__", "__pos__", "__pow__", "__radd__",
    "__rdivmod__", "__reversed__", "__rmod__", "__rmul__", "__round__", "__rsub__", "__setitem__",
    "__sub__", "__truediv__", "__trunc__", "as_integer_ratio", "close", "closed", "copy", "decode",
    "encode", "fileno", "flush", "get", "isatty", "items", "keys", "mode", "name", "read", "readable",
    "readinto", "readline", "readlines", "seek", "seekable", "send", "tell", "throw", "truncate", "update",
    "writable", "write", "writelines",
];

/// The members with a marker that builtin classes have; the runtime has the same table.
#[rustfmt::skip]
pub const BUILTIN_MEMBERS: &[(&str, &[&str])] = &[
    ("str", &["__add__", "__contains__", "__ge__", "__getitem__", "__gt__", "__hash__", "__iter__", "__le__", "__len__", "__lt__", "__mod__", "__mul__", "__rmul__", "encode", "__lt_or_gt__"]),
    ("bytes", &["__add__", "__contains__", "__ge__", "__getitem__", "__gt__", "__hash__", "__iter__", "__le__", "__len__", "__lt__", "__mod__", "__mul__", "__rmul__", "decode", "__lt_or_gt__"]),
    ("bool", &["__abs__", "__add__", "__bool__", "__ceil__", "__divmod__", "__float__", "__floor__", "__ge__", "__gt__", "__hash__", "__index__", "__int__", "__invert__", "__le__", "__lt__", "__mod__", "__mul__", "__neg__", "__pos__", "__pow__", "__radd__", "__rdivmod__", "__rmod__", "__rmul__", "__round__", "__rsub__", "__sub__", "__truediv__", "__trunc__", "as_integer_ratio", "__lt_or_gt__"]),
    ("int", &["__abs__", "__add__", "__bool__", "__ceil__", "__divmod__", "__float__", "__floor__", "__ge__", "__gt__", "__hash__", "__index__", "__int__", "__invert__", "__le__", "__lt__", "__mod__", "__mul__", "__neg__", "__pos__", "__pow__", "__radd__", "__rdivmod__", "__rmod__", "__rmul__", "__round__", "__rsub__", "__sub__", "__truediv__", "__trunc__", "as_integer_ratio", "__lt_or_gt__"]),
    ("float", &["__abs__", "__add__", "__bool__", "__ceil__", "__divmod__", "__float__", "__floor__", "__ge__", "__gt__", "__hash__", "__int__", "__le__", "__lt__", "__mod__", "__mul__", "__neg__", "__pos__", "__pow__", "__radd__", "__rdivmod__", "__rmod__", "__rmul__", "__round__", "__rsub__", "__sub__", "__truediv__", "__trunc__", "as_integer_ratio", "__lt_or_gt__"]),
    ("complex", &["__abs__", "__add__", "__bool__", "__hash__", "__mul__", "__neg__", "__pos__", "__pow__", "__radd__", "__rmul__", "__rsub__", "__sub__", "__truediv__"]),
    ("list", &["__add__", "__contains__", "__delitem__", "__ge__", "__getitem__", "__gt__", "__iter__", "__le__", "__len__", "__lt__", "__mul__", "__reversed__", "__rmul__", "__setitem__", "copy", "__lt_or_gt__"]),
    ("tuple", &["__add__", "__contains__", "__ge__", "__getitem__", "__gt__", "__hash__", "__iter__", "__le__", "__len__", "__lt__", "__mul__", "__rmul__", "__lt_or_gt__"]),
    ("dict", &["__contains__", "__delitem__", "__getitem__", "__iter__", "__len__", "__reversed__", "__setitem__", "copy", "get", "items", "keys", "update"]),
];

impl ModuleCx<'_, '_> {
    /// The type of an argument declared as the protocol `name`; `None` if its members are not known. What has a buffer is a buffer: bytes
    /// have the method since Python 3.12 alone.
    pub(crate) fn protocol(&self, name: &str) -> Option<Ty> {
        let members = required_members(self.symbols, name)?;
        if matches!(members, [only] if only == "__buffer__") {
            return Some(Ty::Readable);
        }
        (members.len() <= TUPLE_MEMBERS).then(|| Ty::Protocol(members.to_vec()))
    }

    /// `SupportsDunderLT | SupportsDunderGT`: either is enough to be sorted.
    pub(crate) fn ordered(&self, members: &[Type]) -> Option<Ty> {
        let required = |ty: &Type| match ty {
            Type::Inst { name, .. } => required_members(self.symbols, name),
            _ => None,
        };
        let [a, b] = members else { return None };
        let both = [required(a)?.first()?.as_str(), required(b)?.first()?.as_str()];
        matches!(both, ["__lt__", "__gt__"] | ["__gt__", "__lt__"])
            .then(|| Ty::Protocol(vec![ORDERED.to_owned()]))
    }
}

/// The members that an object needs for the protocol `name`; none if it is not one.
pub(super) fn required_members<'s>(symbols: &'s Symbols<'_>, name: &str) -> Option<&'s [String]> {
    if let Some(id) = symbols.class(name) {
        let class = symbols.classes[id].model;
        return class
            .flags
            .contains(&ClassFlag::Protocol)
            .then_some(class.asks.as_slice());
    }
    let foreign = symbols.universe.foreign.get(name)?;
    (!foreign.members.is_empty()).then_some(foreign.members.as_slice())
}

/// The only method that a protocol requires, if its result is the protocol's type argument.
pub(crate) fn supported(symbols: &Symbols<'_>, name: &str) -> Option<&'static SpecialMethod> {
    if let Some(known) = known_classes::supported(name) {
        return Some(known);
    }
    let class = symbols.classes[symbols.class(name)?].model;
    let ([only], [variable]) = (class.asks.as_slice(), class.type_params.as_slice()) else {
        return None;
    };
    let method = class.members.iter().find_map(|member| match member {
        Member::Method(m) if m.function.name == *only => Some(&m.function),
        _ => None,
    })?;
    let [sig] = method.sigs.as_slice() else {
        return None;
    };
    let is_variable = matches!(&sig.ret, Type::Tv { id } if id == variable);
    let mut forms = known_classes::supports(only).filter(|form| !form.by_argument);
    let form = forms.find(|form| form.arguments == sig.params.len())?;
    (class.flags.contains(&ClassFlag::Protocol) && is_variable).then_some(form)
}

/// Whether the runtime has a marker of a member.
pub(crate) fn is_common(name: &str) -> bool {
    name == ORDERED || COMMON.binary_search(&name).is_ok()
}

/// Whether a builtin class has all required members. `has_uncommon` answers for members without a marker in the runtime.
pub(crate) fn fits(class: &str, required: &[String], has_uncommon: impl Fn(&str) -> bool) -> bool {
    let common = BUILTIN_MEMBERS.iter().find(|(own, _)| *own == class);
    required.iter().all(|name| {
        if is_common(name) {
            common.is_some_and(|(_, members)| members.contains(&name.as_str()))
        } else {
            has_uncommon(name)
        }
    })
}

/// Members that protocols of this universe require and that have no marker in the runtime.
pub(crate) fn uncommon(universe: &Universe, symbols: &Symbols<'_>) -> Vec<String> {
    let declared = symbols.classes.iter().flat_map(|class| &class.model.asks);
    let foreign = universe.foreign.values().flat_map(|class| &class.members);
    let all: BTreeSet<&String> = declared.chain(foreign).filter(|name| !is_common(name)).collect();
    all.into_iter().cloned().collect()
}
