"""Facts entries of what methods assign to their receiver: attributes that instances have and the class statement does not show."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import names
from . import typejson as T
from .annotations import heads
from .inferred import UNKNOWN, settled
from .object_types import ObjectTypes
from .scope import FunctionStatement

if TYPE_CHECKING:
    from .constant_facts import ConstantReader
    from .entries import Entry, FuncEntry, PropEntry
    from .passing import FunctionNode
    from .reading import Reading
    from .schema import Type
    from .scope import Scope
    from .writes import Write


class InstanceFacts:
    """The attributes that the methods of one class assign; `declared` are the ids of its type variables."""

    def __init__(
        self, reading: Reading, constants: ConstantReader, scope: Scope, params: dict[str, str], declared: list[str]
    ) -> None:
        self.reading, self.constants, self.scope, self.params = reading, constants, scope, params
        self.declared = declared
        self.objects = ObjectTypes(reading, scope, params)

    def merged(self, members: list[Entry], full: str) -> list[Entry]:
        """The members of the class and these attributes. One that the class gives a value without an annotation is an attribute
        of instances, of either type; what is written in the class otherwise stays as it is, and so does what a base declares."""
        found = {n: w for n, w in self.objects.writes.items() if not n.startswith("_") or names.is_own_special(n)}
        found = {n: w for n, w in found.items() if not self.objects.is_set_above(n)}
        result: list[Entry] = []
        for member in members:
            writes = found.pop(member["n"], None)
            if writes is not None and member["k"] == "const" and member.get("open"):
                before = self.constants.kinds(self.scope, member["n"], full + ".", self.params)
                result.append(self._entry(member["n"], writes, before))
            else:
                result.append(member)
        result = [self._returned(member) for member in result]
        return result + [self._function(name, writes) or self._entry(name, writes, []) for name, writes in found.items()]

    def _function(self, name: str, writes: list[Write]) -> FuncEntry | None:
        """The entry of an attribute that is a function wherever it is assigned: `self.append = self._items.append`."""
        if any(write.annotation is not None or write.added for write in writes):
            return None
        entries = [self.objects.function(name, write.value, self.objects.inside(write.function)) for write in writes]
        first = entries[0]
        if first is None or any(entry is None or entry["sigs"] != first["sigs"] for entry in entries):
            return None
        return {**first, "set": True}

    def _returned(self, member: Entry) -> Entry:
        """A property, or a method, that returns an attribute of its receiver is of that attribute's type."""
        only = self.scope.symbols.get(member["n"], ())
        node = only[0].node if only and isinstance(only[0], FunctionStatement) else None
        if node is None or node.returns is not None or isinstance(node, ast.AsyncFunctionDef):
            return member
        kind = self._attribute(node)
        if member["k"] == "prop" and T.is_known(kind) and not T.is_known(member["type"]):
            stated = member.copy()
            stated["type"] = kind
            return stated
        if member["k"] == "func" and T.is_known(kind) and not node.decorator_list and len(only) == 1:
            whole = member.copy()
            whole["sigs"] = [s if T.is_known(s["ret"]) else {**s, "ret": kind} for s in member["sigs"]]
            return whole
        return member

    def _attribute(self, node: FunctionNode) -> Type:
        """What a function returns that does nothing but return an attribute."""
        body = node.body[1:] if ast.get_docstring(node, clean=False) is not None else node.body
        value = body[0].value if len(body) == 1 and isinstance(body[0], ast.Return) else None
        return settled([self.objects.inside(node).of(value)], self.declared) if isinstance(value, ast.Attribute) else UNKNOWN

    def _entry(self, name: str, writes: list[Write], before: list[Type]) -> PropEntry:
        final = False
        kinds = list(before)
        for write in writes:
            annotation = write.annotation
            if "Final" in heads(annotation):
                final = True
                annotation = annotation if isinstance(annotation, ast.Subscript) else None
            inside = self.objects.inside(write.function)
            if annotation is not None:
                stated = inside.reader.optional(inside.reader.read(annotation), write.value)
                return {"n": name, "k": "prop", "type": stated, "set": not final}
            kinds.append(inside.write(write, kinds))
        return {"n": name, "k": "prop", "type": settled(kinds, self.declared), "set": not final}
