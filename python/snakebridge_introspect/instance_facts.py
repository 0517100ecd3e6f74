"""Facts entries of what methods assign to their receiver: attributes that instances have and the class statement does not show."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import names
from . import typejson as T
from .annotations import heads
from .inferred import Inference, settled
from .scope import FunctionStatement
from .writes import of_receiver, receiver_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .constant_facts import ConstantReader
    from .entries import Entry, PropEntry
    from .passing import FunctionNode
    from .reading import Reading
    from .schema import Type
    from .scope import Scope
    from .writes import Write


def writes_of_methods(scope: Scope) -> Iterator[tuple[str, Write]]:
    """The attributes that the methods of a class assign on their receiver, by name."""
    for definitions in list(scope.symbols.values()):
        for definition in definitions:
            node = definition.node if isinstance(definition, FunctionStatement) else None
            receiver = receiver_of(node) if node is not None else None
            if node is not None and receiver is not None:
                yield from of_receiver(node, receiver)


class InstanceFacts:
    """The attributes that the methods of one class assign; `declared` are the ids of its type variables."""

    def __init__(
        self, reading: Reading, constants: ConstantReader, scope: Scope, params: dict[str, str], declared: list[str]
    ) -> None:
        self.reading, self.constants, self.scope, self.params = reading, constants, scope, params
        self.declared = declared

    def merged(self, members: list[Entry], full: str) -> list[Entry]:
        """The members of the class and these attributes. One that the class gives a value without an annotation is an attribute
        of instances, of either type; what is written in the class otherwise stays as it is."""
        found: dict[str, list[Write]] = {}
        for name, write in writes_of_methods(self.scope):
            if not name.startswith("_") or names.is_own_special(name):
                found.setdefault(name, []).append(write)
        result: list[Entry] = []
        for member in members:
            writes = found.pop(member["n"], None)
            if writes is not None and member["k"] == "const" and member.get("open"):
                before = self.constants.kinds(self.scope, member["n"], full + ".", self.params)
                result.append(self._entry(member["n"], writes, before))
            else:
                result.append(member)
        return result + [self._entry(name, writes, []) for name, writes in found.items()]

    def _entry(self, name: str, writes: list[Write], before: list[Type]) -> PropEntry:
        final = False
        kinds = list(before)
        for write in writes:
            annotation = write.annotation
            if "Final" in heads(annotation):
                final = True
                annotation = annotation if isinstance(annotation, ast.Subscript) else None
            inference = self._inside(write.function)
            if annotation is not None:
                stated = inference.reader.optional(inference.reader.read(annotation), write.value)
                return {"n": name, "k": "prop", "type": stated, "set": not final}
            kinds.append(inference.write(write, kinds))
        return {"n": name, "k": "prop", "type": settled(kinds, self.declared), "set": not final}

    def _inside(self, function: FunctionNode) -> Inference:
        return Inference(self.reading, self.scope, self.params, function)
