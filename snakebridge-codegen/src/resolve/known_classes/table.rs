//! The rows of the table.

use super::{Form, Handle, Holds, InUnion, Known, Overrides};

const fn known(name: &'static str, argument: Form, result: Form, attribute: Form) -> Known {
    let (holds, in_union) = (Holds::Nothing, InUnion::Itself);
    let (handle, overrides) = (Handle::Unnamed, Overrides::Nowhere);
    Known {
        name,
        argument,
        result,
        attribute,
        holds,
        in_union,
        handle,
        overrides,
    }
}

impl Known {
    const fn holds(self, holds: Holds) -> Self {
        Known { holds, ..self }
    }

    const fn in_union(self, in_union: InUnion) -> Self {
        Known { in_union, ..self }
    }

    const fn handle(self, path: &'static str) -> Self {
        let handle = Handle::Named(path);
        Known { handle, ..self }
    }

    const fn base(self, path: &'static str, params: usize) -> Self {
        let handle = Handle::Base(path, params);
        Known { handle, ..self }
    }

    const fn overrides(self, overrides: Overrides) -> Self {
        Known { overrides, ..self }
    }
}

const AWAITED: Form = Form::Around("Awaitable", 0);
const OF_COROUTINE: Form = Form::Around("Awaitable", 2);
const ASYNC_ITER: Form = Form::Around("AsyncIter", 0);
const CONTEXT: Form = Form::Around("ContextManager", 0);
const ASYNC_CONTEXT: Form = Form::Around("AsyncContextManager", 0);

/// The classes, by category.
#[rustfmt::skip]
pub(super) const CLASSES: &[Known] = {
    use Form::*;
    use Holds::{Awaited, Items as Iterated, KeysAndValues};
    &[
    //    class                                         argument       result          attribute
    known("builtins.object",                            Value,         Value,          Value).handle("Object"),
    known("typing.Any",                                 Value,         Value,          Value),
    known("typing.Hashable",                            Object,        Value,          Value),
    known("builtins.type",                              Class,         Class,          Class).handle("Class"),
    known("typing.Callable",                            Callable,      Callable,       Callable),
    // Numbers, and what is accepted for one.
    known("builtins.bool",                              Bool,          Bool,           Bool),
    known("builtins.int",                               Int,           Int,            Int).in_union(InUnion::Real).base("PyInt", 0),
    known("builtins.float",                             Float,         Float,          Float).in_union(InUnion::Real).base("PyFloat", 0),
    known("builtins.complex",                           Complex,       Complex,        Complex),
    known("typing.SupportsInt",                         Int,           Int,            Int).in_union(InUnion::Real).overrides(Overrides::Everywhere),
    known("typing.SupportsIndex",                       Int,           Int,            Int).in_union(InUnion::Real).overrides(Overrides::Everywhere),
    known("typing.SupportsFloat",                       Float,         Float,          Float).in_union(InUnion::Float).overrides(Overrides::Everywhere),
    known("typing.SupportsComplex",                     Complex,       Complex,        Complex).overrides(Overrides::Everywhere),
    known("_typeshed.SupportsTrunc",                    Int,           Int,            Int),
    known("builtins.range",                             Object,        Integers,       Integers),
    known("builtins.slice",                             Slice,         Slice,          Slice),
    // Text, bytes, paths, files.
    known("builtins.str",                               Str,           Str,            Str).in_union(InUnion::Text).base("PyStr", 0),
    known("typing.LiteralString",                       Str,           Str,            Str),
    known("builtins.bytes",                             Bytes,         Bytes,          Bytes).in_union(InUnion::Text).base("PyBytes", 0),
    known("builtins.bytearray",                         ByteArray,     ByteArray,      ByteArray).base("ByteArray", 0),
    known("builtins.memoryview",                        MemoryView,    MemoryView,     MemoryView).handle("MemoryView"),
    known("typing.Buffer",                              Readable,      Buffer,         Buffer),
    known("collections.abc.Buffer",                     Readable,      Buffer,         Buffer),
    known("typing_extensions.Buffer",                   Readable,      Buffer,         Buffer),
    known("typing.ByteString",                          Readable,      Buffer,         Buffer),
    known("os.PathLike",                                Path,          Path,           Path).in_union(InUnion::Path).overrides(Overrides::AsArgument),
    known("typing.IO",                                  File,          File,           File).overrides(Overrides::Everywhere),
    known("typing.TextIO",                              TextFile,      TextFile,       TextFile).overrides(Overrides::Everywhere),
    known("typing.BinaryIO",                            BinaryFile,    BinaryFile,     BinaryFile).overrides(Overrides::Everywhere),
    // Sequences.
    known("builtins.list",                              List,          List,           LiveList).holds(Iterated).base("List", 1),
    known("builtins.tuple",                             Tuple,         List,           List).base("PyTuple", 1),
    known("typing.MutableSequence",                     List,          List,           LiveList).holds(Iterated),
    known("typing.Sequence",                            Sequence,      List,           List).holds(Iterated),
    known("typing.Collection",                          Iterable,      Collection,     Collection).holds(Iterated),
    known("typing.Container",                           Iterable,      Collection,     Collection).holds(Iterated),
    known("typing.Reversible",                          Sequence,      List,           List).holds(Iterated),
    known("_typeshed.SupportsLenAndGetItem",            Sequence,      List,           List).holds(Iterated),
    // Sets.
    known("builtins.set",                               Set,           Set,            LiveSet).holds(Iterated).base("Set", 1),
    known("builtins.frozenset",                         Set,           Set,            Set).holds(Iterated).base("FrozenSet", 1),
    known("typing.AbstractSet",                         Set,           Set,            Set).holds(Iterated),
    known("typing.MutableSet",                          Set,           Set,            LiveSet).holds(Iterated),
    known("typing.Set",                                 Set,           Set,            Set),
    known("typing.KeysView",                            Set,           Set,            Set),
    // Mappings.
    known("builtins.dict",                              Mapping,       Mapping,        LiveDict).holds(KeysAndValues).base("Dict", 2),
    known("typing.MutableMapping",                      Mapping,       Mapping,        LiveDict).holds(KeysAndValues),
    known("typing.Mapping",                             Mapping,       Mapping,        Mapping).holds(KeysAndValues),
    known("types.MappingProxyType",                     Mapping,       Mapping,        Mapping),
    known("collections.OrderedDict",                    Mapping,       Mapping,        Mapping),
    known("collections.defaultdict",                    Mapping,       Mapping,        Mapping),
    known("_typeshed.SupportsKeysAndGetItem",           Mapping,       Object,         Object).holds(KeysAndValues),
    known("_typeshed.SupportsItems",                    Mapping,       Object,         Object).holds(KeysAndValues),
    known("_typeshed.SupportsGetItem",                  ByKey,         Object,         Object).holds(KeysAndValues),
    // What is iterated over.
    known("typing.Iterable",                            Iterable,      Iterator,       Iterator).holds(Iterated),
    known("typing.Iterator",                            Iterable,      Iterator,       Iterator).holds(Iterated),
    known("typing.ValuesView",                          Iterable,      Iterator,       Iterator),
    known("typing.ItemsView",                           Items,         Items,          Items),
    known("builtins.enumerate",                         Numbered,      Numbered,       Numbered),
    known("builtins.filter",                            Iterator,      Iterator,       Iterator),
    known("builtins.map",                               Iterator,      Iterator,       Iterator),
    known("builtins.reversed",                          Iterator,      Iterator,       Iterator),
    known("builtins.zip",                               Iterator,      Iterator,       Iterator),
    known("typing.Generator",                           Iterable,      Generator,      Generator),
    // What is awaited, entered or iterated over later.
    known("typing.Awaitable",                           AWAITED,       AWAITED,        AWAITED).holds(Awaited),
    known("typing.Coroutine",                           OF_COROUTINE,  OF_COROUTINE,   OF_COROUTINE).holds(Awaited),
    known("typing.AsyncIterable",                       ASYNC_ITER,    ASYNC_ITER,     ASYNC_ITER),
    known("typing.AsyncIterator",                       ASYNC_ITER,    ASYNC_ITER,     ASYNC_ITER),
    known("typing.AsyncGenerator",                      ASYNC_ITER,    AsyncGenerator, AsyncGenerator),
    known("contextlib.AbstractContextManager",          CONTEXT,       CONTEXT,        CONTEXT).overrides(Overrides::AsArgument),
    known("contextlib._GeneratorContextManager",        CONTEXT,       CONTEXT,        CONTEXT),
    known("contextlib.AbstractAsyncContextManager",     ASYNC_CONTEXT, ASYNC_CONTEXT,  ASYNC_CONTEXT).overrides(Overrides::AsArgument),
    known("contextlib._AsyncGeneratorContextManager",   ASYNC_CONTEXT, ASYNC_CONTEXT,  ASYNC_CONTEXT),
]};

/// Typeshed's names for types. To a type checker a buffer is a buffer, so only the name shows that one is written to.
#[rustfmt::skip]
pub(super) const ALIASES: &[Known] = {
    use Form::*;
    &[
    //    alias                                         argument       result          attribute
    known("_typeshed.StrPath",                          Path,          Path,           Path).in_union(InUnion::Path),
    known("_typeshed.StrOrBytesPath",                   Path,          Path,           Path).in_union(InUnion::Path),
    known("_typeshed.BytesPath",                        Bytes,         Bytes,          Bytes).in_union(InUnion::Text),
    known("_typeshed.GenericPath",                      Path,          Path,           Path),
    known("_typeshed.ReadableBuffer",                   Readable,      Buffer,         Buffer),
    known("_typeshed.ReadOnlyBuffer",                   Readable,      Buffer,         Buffer),
    known("_typeshed.SizedBuffer",                      Readable,      Buffer,         Buffer),
    known("_typeshed.WriteableBuffer",                  Writable,      Buffer,         Buffer),
]};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn rows() -> impl Iterator<Item = &'static Known> {
        CLASSES.iter().chain(ALIASES)
    }

    #[test]
    fn each_name_has_one_row() {
        let names: BTreeSet<&str> = rows().map(|row| row.name).collect();
        assert_eq!(names.len(), rows().count());
    }

    #[test]
    fn what_a_class_holds_agrees_with_what_it_becomes() {
        use Form::{Around, ByKey, Iterable, List, Mapping, Sequence, Set};
        for row in rows() {
            let fits = match row.holds {
                Holds::Nothing => true,
                Holds::Items => matches!(row.argument, Iterable | List | Sequence | Set),
                Holds::KeysAndValues => matches!(row.argument, ByKey | Mapping),
                Holds::Awaited => matches!(row.argument, Around("Awaitable", _)),
            };
            assert!(fits, "{}", row.name);
        }
    }

    #[test]
    fn only_attributes_are_live() {
        let live = |form| matches!(form, Form::LiveList | Form::LiveSet | Form::LiveDict);
        for row in rows() {
            assert!(!live(row.argument) && !live(row.result), "{}", row.name);
            let changes = row.attribute != row.result;
            assert_eq!(live(row.attribute), changes, "{}", row.name);
        }
    }

    #[test]
    fn what_can_be_written_to_is_no_result() {
        for row in rows() {
            let accepted = matches!(row.argument, Form::Readable | Form::Writable);
            assert_eq!(
                accepted,
                row.argument != row.result && row.result == Form::Buffer,
                "{}",
                row.name
            );
        }
    }

    #[test]
    fn handles_are_of_builtins() {
        for row in rows().filter(|row| row.handle != Handle::Unnamed) {
            assert!(row.name.starts_with("builtins."), "{}", row.name);
        }
    }
}
