//! What Python's well-known classes are.

use snakebridge_introspect::model::Type;

/// Whether values of the class are iterated to get what its argument says.
pub(crate) fn is_iterable(name: &str) -> bool {
    matches!(
        name,
        "typing.Iterable"
            | "typing.Iterator"
            | "typing.Sequence"
            | "typing.MutableSequence"
            | "typing.Collection"
            | "typing.Container"
            | "typing.Reversible"
            | "typing.AbstractSet"
            | "typing.MutableSet"
            | "_typeshed.SupportsLenAndGetItem"
            | "builtins.list"
            | "builtins.set"
            | "builtins.frozenset"
    )
}

/// Whether an item is asked for by its number: a sequence is meant.
pub(crate) fn is_by_number(name: &str, args: &[Type]) -> bool {
    let is_number = |ty: &Type| matches!(ty, Type::Inst { name, .. } if matches!(name.as_str(), "builtins.int" | "typing.SupportsIndex"));
    name == "_typeshed.SupportsGetItem" && args.len() == 2 && is_number(&args[0])
}

/// Whether a value of the class has the keys and values that its arguments say.
pub(crate) fn is_mapping(name: &str) -> bool {
    matches!(
        name,
        "typing.Mapping"
            | "typing.MutableMapping"
            | "builtins.dict"
            | "_typeshed.SupportsKeysAndGetItem"
            | "_typeshed.SupportsItems"
    )
}
