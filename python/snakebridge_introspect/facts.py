"""One stub or source file as resolved facts: what each top-level name is, with its types.

Facts of a module: {"needs": [modules whose facts these refer to], "entries": [entry, ..]}.
Every entry has "n" (name) and "k":

  func   sigs: [Sig]; b: "class" | "static" (methods; instance is left out); abs; dep
  prop   type, set?, set_type?, self_type?, abs? (properties and typed instance attributes)
  const  type, value?, final?, classvar?, initvar?, opt? (a key that may be missing),
         has_value? (a value that is not plain)
  class  bases: [Type], params: [type variable ids], flags?, members: [entry], dep?
  tv     tv: TypeVar                       alias  params, target: Type, new? (NewType)
  ref    to: "module:Qual.name"            mod    to: "module"
  ext    class: ForeignClass, of a class mentioned here and defined elsewhere ("n" is its full name)
  all    "n": "__all__", names
In the database and on the pipe entries are in the dense form of compact.py. Sig, Type, TypeVar and
ForeignClass are those of the Model; a key that is absent is null or empty.
"""

import ast

from . import inherit, literals, names
from . import typejson as T
from .annotations import Reader
from .signatures import SignatureReader, decorator_names, deprecation
from .symbols import TYPE_VARIABLES, Symbol, dotted


class ModuleFacts:
    """Builds the entries of one file, on demand."""

    def __init__(self, world, loaded):
        self.world, self.loaded = world, loaded
        self.extra = {}
        self._entries = {}

    def entry(self, name):
        """The entry of a top-level name, or None."""
        if name not in self._entries:
            self._entries[name] = None
            self._entries[name] = self._build(self.loaded.scope, name, "", {})
        return self._entries[name]

    def reader(self, scope, params):
        return Reader(self.world, self.loaded, scope, params)

    def _build(self, scope, name, prefix, params):
        definitions = scope.symbols.get(name)
        if not definitions:
            symbol = self.world.symbol(self.loaded.name, name) if not prefix else None
            return self._reference(name, symbol) if symbol is not None else None
        first = definitions[0]
        if any(d.kind == "func" for d in definitions):
            return self._functions(
                scope, name, [d for d in definitions if d.kind == "func"], bool(prefix), params
            )
        if first.kind == "class":
            return self._class(first.node, scope, prefix, params)
        if first.kind == "typealias":
            return self._alias(
                scope, name, first.node.value, self._type_params(first.node, name, params), first.node
            )
        symbol = self.world._classify(self.loaded, scope, first, name, prefix)
        if symbol.full != self.loaded.name + "." + prefix + name or symbol.kind in (
            "module",
            "unknown",
            "special",
        ):
            copy = self._sibling(scope, symbol, name, prefix)
            return copy if copy is not None else self._reference(name, symbol)
        if symbol.kind == "tv":
            return {"n": name, "k": "tv", "tv": self._type_variable(first.extra, scope)}
        if symbol.kind == "alias":
            value = first.node.value if first.kind == "ann" else first.extra
            is_new = isinstance(value, ast.Call) and (dotted(value.func) or [""])[-1] == "NewType"
            if isinstance(value, ast.Call) and len(value.args) > 1:
                value = value.args[1]
            entry = self._alias(scope, name, value, params, None)
            return dict(entry, new=True) if is_new else entry
        if symbol.kind == "class":
            return self._made_class(name, first.extra, scope)
        return self._constant(scope, name, first, prefix, params)

    def _sibling(self, scope, symbol, name, prefix):
        """`__radd__ = __add__` in a class body: the same method under a second name."""
        if not prefix or symbol.kind != "func":
            return None
        if symbol.module == self.loaded.name and symbol.name.startswith(prefix):
            sibling = self._build(scope, symbol.name[len(prefix) :], prefix, {})
        else:
            sibling = self.world.entry(symbol)
        return dict(sibling, n=name) if sibling else None

    def _reference(self, name, symbol):
        if symbol is None or symbol.kind == "special":
            return None
        if symbol.kind == "module":
            return {"n": name, "k": "mod", "to": symbol.full}
        return {"n": name, "k": "ref", "to": "%s:%s" % (symbol.module, symbol.name)}

    # -- functions
    def _functions(self, scope, name, definitions, is_member, params):
        reader = SignatureReader(self, scope, params, is_member)
        decorators = [decorator_names(d.node) for d in definitions]
        for names_, definition in zip(decorators, definitions):
            if is_member and names_ & {
                "property",
                "cached_property",
                "abstractproperty",
                "getter",
                "DynamicClassAttribute",
                "_magic_enum_attr",
                "enum_property",
            }:
                return self._property(reader, name, definitions)
        overloads = [d for d, n in zip(definitions, decorators) if "overload" in n] or definitions[:1]
        entry = {"n": name, "k": "func", "sigs": [reader.read(d.node) for d in overloads]}
        binding = {"classmethod": "class", "staticmethod": "static"}
        for decorator, kind in binding.items():
            if decorator in decorators[0]:
                entry["b"] = kind
        if is_member and name in ("__new__", "__init_subclass__", "__class_getitem__"):
            entry["b"] = "class"
        if "abstractmethod" in decorators[0]:
            entry["abs"] = True
        text = deprecation(definitions[0].node)
        if text and len(overloads) == 1:
            entry["dep"] = text
        return entry

    def _property(self, reader, name, definitions):
        getter = reader.read(definitions[0].node)
        entry = {"n": name, "k": "prop", "type": getter["ret"]}
        if getter.get("self_type"):
            entry["self_type"] = getter["self_type"]
        if "cached_property" in decorator_names(definitions[0].node):
            entry["set"] = True
        if "abstractmethod" in decorator_names(definitions[0].node):
            entry["abs"] = True
        for definition in definitions[1:]:
            if "setter" in decorator_names(definition.node):
                entry["set"] = True
                values = reader.read(definition.node)["params"]
                if values and T.is_known(values[0]["type"]) and values[0]["type"] != entry["type"]:
                    entry["set_type"] = values[0]["type"]
        return entry

    # -- classes
    def _class(self, node, outer_scope, prefix, outer):
        scope = self.loaded.class_scope(node)
        full = prefix + node.name
        scope.prefix = full + "."
        params = self._type_params(node, full, outer)
        # The class's own names are not visible in its bases (`class datetime(date)` has a method `date`).
        reader = self.reader(outer_scope, params)
        own = [params[p.name] for p in getattr(node, "type_params", None) or ()]
        bases, declared, flags = [], None, []
        for base in node.bases:
            head = base.value if isinstance(base, ast.Subscript) else base
            parts = dotted(head)
            symbol = self.world.in_scope(self.loaded, outer_scope, parts) if parts else None
            last = (
                symbol.name
                if symbol is not None and symbol.module in names.TYPING_MODULES
                else (parts or [""])[-1]
            )
            if last in ("Generic", "Protocol"):
                if last == "Protocol":
                    flags.append("protocol")
                if isinstance(base, ast.Subscript):
                    args = base.slice.elts if isinstance(base.slice, ast.Tuple) else [base.slice]
                    declared = [t["id"] for t in _variables([reader.read(a) for a in args])]
                continue
            if last == "NamedTuple":
                flags.append("namedtuple")
                bases.append(T.inst("builtins.tuple", [T.any_type("explicit")]))
                continue
            if last == "TypedDict":
                flags.append("typed_dict")
                bases.append(T.inst("builtins.dict", [T.inst("builtins.str"), T.inst("builtins.object")]))
                continue
            kind = self._base(reader.read(base))
            if kind is not None:
                bases.append(kind)
        if declared is None:
            declared = own or [t["id"] for t in _variables(bases)]
        decorators = decorator_names(node)
        for decorator, flag in (
            ("final", "final"),
            ("dataclass", "dataclass"),
            ("dataclass_transform", None),
        ):
            if decorator in decorators and flag:
                flags.append(flag)
        entry = {"n": node.name, "k": "class", "bases": bases, "params": declared}
        if flags:
            entry["flags"] = flags
        # Visible before its members are read: members may name the class.
        if not prefix:
            self._entries[node.name] = entry
        if "typed_dict" not in flags and _has_only_keys(node) and self._derives_from_typed_dict(bases):
            entry["flags"] = flags = flags + ["typed_dict"]
        entry["members"] = self._members(scope, full + ".", params, "protocol" in flags)
        if "typed_dict" in flags:
            entry["members"] = self._keys(scope, full + ".", params, node)
        text = deprecation(node)
        if text:
            entry["dep"] = text
        if "namedtuple" in flags:
            self._named_tuple_members(entry)
        return entry

    def _derives_from_typed_dict(self, bases):
        entries = [inherit.class_entry(self.world, base["name"]) for base in bases]
        return any(entry is not None and "typed_dict" in entry.get("flags", ()) for entry in entries)

    def _keys(self, scope, prefix, params, node):
        """The keys of a `TypedDict`, private ones too; "opt" for those that may be missing."""
        total = _is_total(node)
        keys = []
        for name, definitions in scope.symbols.items():
            if definitions[0].kind == "ann":
                annotation = definitions[0].node.annotation
                key = self._constant(scope, name, definitions[0], prefix, params)
                keys.append(_key(name, key["type"], annotation, total))
        return keys

    def _base(self, kind):
        kind = self.world.expand(kind)
        if kind["t"] == "tuple":
            return T.inst("builtins.tuple", [T.union(kind["items"])] if kind["items"] else None)
        if kind["t"] == "type":
            return T.inst("builtins.type")
        if kind["t"] == "inst" and kind["name"] != "builtins.object":
            return kind
        return None

    def _members(self, scope, prefix, params, is_protocol):
        members = []
        for name in scope.symbols:
            # What a protocol asks for may be special to its package: `__array__`.
            if (
                not is_protocol
                and not names.is_member_name(name)
                and name not in names.CONSTRUCTORS
                and name not in names.PROTOCOL_MEMBERS
                and not self._is_nested_type(scope, name)
            ):
                continue
            member = self._build(scope, name, prefix, params)
            if member is not None:
                members.append(member)
        if not self.loaded.found.is_stub:
            seen = {m["n"] for m in members}
            members.extend(m for m in self._instance_attributes(scope, params) if m["n"] not in seen)
        return members

    def _is_nested_type(self, scope, name):
        return not name.startswith("__") and scope.symbols[name][0].kind in ("class", "typealias")

    def _instance_attributes(self, scope, params):
        """`self.x: T = ..` and `self.x = parameter` in a source file's `__init__`."""
        for definition in scope.symbols.get("__init__", ())[:1]:
            if definition.kind != "func" or not definition.node.args.args:
                continue
            reader = self.reader(scope, params)
            arguments = definition.node.args
            receiver = arguments.args[0].arg
            known = {
                a.arg: a.annotation
                for a in arguments.posonlyargs + arguments.args + arguments.kwonlyargs
                if a.annotation
            }
            seen = set()
            for node in ast.walk(definition.node):
                target = (
                    node.target
                    if isinstance(node, ast.AnnAssign)
                    else node.targets[0] if isinstance(node, ast.Assign) else None
                )
                if not (
                    isinstance(target, ast.Attribute)
                    and isinstance(target.value, ast.Name)
                    and target.value.id == receiver
                ):
                    continue
                annotation = node.annotation if isinstance(node, ast.AnnAssign) else None
                final = "Final" in _annotation_heads(annotation)
                if final and not isinstance(annotation, ast.Subscript):
                    annotation = None
                if annotation is None and isinstance(node.value, ast.Name):
                    annotation = known.get(node.value.id)
                if (annotation is None and not final) or target.attr.startswith("_") or target.attr in seen:
                    continue
                kind = self._inferred(node.value, reader) if annotation is None else reader.read(annotation)
                seen.add(target.attr)
                yield {"n": target.attr, "k": "prop", "type": kind, "set": not final}

    def _named_tuple_members(self, entry):
        fields = []
        for member in entry["members"]:
            if member["k"] in ("const", "prop") and not member.get("classvar"):
                member["k"], member["set"] = "prop", False
                fields.append(member)
        if not any(m["n"] == "__new__" for m in entry["members"]):
            entry["members"].insert(0, _field_constructor("__new__", fields))
        entry["bases"][0:1] = [
            T.inst("builtins.tuple", [T.union([f["type"] for f in fields])] if fields else None)
        ]

    def _made_class(self, name, call, scope):
        """`X = namedtuple("X", "a b")`, `NamedTuple("X", [("a", int)])`, `Enum("X", ..)`."""
        maker = (dotted(call.func) or [""])[-1].lstrip("_")
        reader = self.reader(scope, {})
        entry = {"n": name, "k": "class", "bases": [], "params": [], "members": []}
        if maker in ("NamedTuple", "namedtuple"):
            entry["flags"] = ["namedtuple"]
            fields = [{"n": field, "k": "prop", "type": kind} for field, kind in _made_fields(call, reader)]
            entry["members"] = [_field_constructor("__new__", fields)] + fields
            entry["bases"] = [
                T.inst("builtins.tuple", [T.union([f["type"] for f in fields])] if fields else None)
            ]
        elif maker == "TypedDict":
            entry["flags"] = ["typed_dict"]
            entry["members"] = list(_made_keys(call, reader))
            entry["bases"] = [T.inst("builtins.dict", [T.inst("builtins.str"), T.inst("builtins.object")])]
        elif maker != "new_class":
            entry["bases"] = [T.inst("enum." + maker)]
        return entry

    # -- type variables, aliases, constants
    def _type_params(self, node, full, outer):
        params = dict(outer)
        for param in getattr(node, "type_params", None) or ():
            params[param.name] = "%s.%s.%s" % (self.loaded.name, full, param.name)
        reader = self.reader(self.loaded.scope, params)
        for param in getattr(node, "type_params", None) or ():
            variable = {"name": param.name, "kind": type(param).__name__.lower()}
            bound = getattr(param, "bound", None)
            if isinstance(bound, ast.Tuple):
                variable["constraints"] = [reader.read(b) for b in bound.elts]
            elif bound is not None:
                variable["bound"] = reader.read(bound)
            if getattr(param, "default_value", None) is not None:
                variable["default"] = reader.read(param.default_value)
            name = "%s.%s" % (full, param.name)
            self.extra[name] = {"n": name, "k": "tv", "tv": variable}
        return params

    def _type_variable(self, call, scope):
        reader = self.reader(scope, {})
        maker = dotted(call.func)[-1].lstrip("_")
        written = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else "T"
        variable = {"name": str(written), "kind": TYPE_VARIABLES[maker]}
        if maker == "TypeVar" and len(call.args) > 1:
            variable["constraints"] = [reader.read(a) for a in call.args[1:]]
        for keyword in call.keywords:
            if (
                keyword.arg == "bound"
                and maker == "TypeVar"
                or keyword.arg == "default"
                and maker == "TypeVar"
            ):
                variable[keyword.arg] = reader.read(keyword.value)
        return variable

    def _alias(self, scope, name, value, params, node):
        target = self.reader(scope, params).read(value)
        if node is not None and getattr(node, "type_params", None):
            ids = [params[p.name] for p in node.type_params]
        else:
            ids = [t["id"] for t in _variables([target])]
        return {"n": name, "k": "alias", "params": ids, "target": target}

    def _constant(self, scope, name, definition, prefix, params):
        reader = self.reader(scope, params)
        annotation = definition.node.annotation if definition.kind == "ann" else None
        value = definition.node.value if definition.kind == "ann" else definition.extra
        heads = _annotation_heads(annotation)
        entry = {"n": name, "k": "const"}
        if annotation is not None:
            entry["type"] = reader.read(annotation)
        else:
            bound = self._bound_method(scope, name, value, prefix)
            if bound is not None:
                return bound
            entry["type"] = self._inferred(value, reader)
        if value is not None and not (isinstance(value, ast.Constant) and value.value is Ellipsis):
            if prefix and not isinstance(value, ast.Constant):
                entry["has_value"] = True
            literal = literals.from_source(value)
            if literals.is_plain(literal):
                entry["value"] = literal
                if not T.is_known(entry["type"]):
                    entry["type"] = self._inferred(value, reader)
        if "Final" in heads:
            entry["final"] = True
        if "ClassVar" in heads:
            entry["classvar"] = True
        if "InitVar" in heads:
            entry["initvar"] = True
        if prefix and annotation is not None and "ClassVar" not in heads and "Final" not in heads:
            entry["set"] = True
        return entry

    def _inferred(self, value, reader):
        if isinstance(value, ast.Constant) and value.value is not None and value.value is not Ellipsis:
            return T.inst("builtins." + type(value.value).__name__)
        if isinstance(value, ast.Call):
            parts = dotted(value.func)
            symbol = self.world.in_scope(self.loaded, reader.scope, parts) if parts else None
            if symbol is not None and symbol.kind == "class":
                return T.inst(names.canonical_name(symbol.full))
        return T.any_type("missing")

    def _bound_method(self, scope, name, value, prefix):
        """`randint = _inst.randint`, `Lock = context._default_context.Lock`: the method's signatures, without self."""
        owner_path = dotted(value.value) if isinstance(value, ast.Attribute) else None
        if prefix or not owner_path:
            return None
        symbol = self.world.in_scope(self.loaded, scope, owner_path)
        owner = self.world.entry(symbol) if symbol is not None and symbol.kind == "const" else None
        if not owner or owner["k"] != "const" or owner["type"]["t"] != "inst":
            return None
        module, qualified = self.world.split(owner["type"]["name"])
        found = inherit.find_member(self.world, Symbol("class", module, qualified), value.attr)
        if found is None or found[0]["k"] != "func":
            return None
        signatures = [{k: v for k, v in s.items() if k != "self_type"} for s in found[0]["sigs"]]
        return {"n": name, "k": "func", "sigs": signatures}


def _field_constructor(name, fields):
    params = [
        {
            "name": f["n"],
            "kind": "std",
            "type": f["type"],
            **({"default": f["value"]} if "value" in f else {}),
        }
        for f in fields
    ]
    return {"n": name, "k": "func", "b": "class", "sigs": [{"params": params, "ret": T.SELF}]}


def _made_fields(call, reader):
    if len(call.args) < 2:
        return
    spec = call.args[1]
    if isinstance(spec, ast.Constant) and isinstance(spec.value, str):
        for field in spec.value.replace(",", " ").split():
            yield field, T.any_type("missing")
    elif isinstance(spec, (ast.List, ast.Tuple)):
        for element in spec.elts:
            if isinstance(element, ast.Constant) and isinstance(element.value, str):
                yield element.value, T.any_type("missing")
            elif (
                isinstance(element, ast.Tuple)
                and len(element.elts) == 2
                and isinstance(element.elts[0], ast.Constant)
            ):
                yield element.elts[0].value, reader.read(element.elts[1])


def _is_total(node):
    """Whether a `TypedDict`, by class or by call, has all its keys unless they say otherwise."""
    return not any(
        k.arg == "total" and isinstance(k.value, ast.Constant) and k.value.value is False
        for k in node.keywords
    )


def _key(name, kind, annotation, total):
    heads = _annotation_heads(annotation)
    key = {"n": name, "k": "const", "type": kind, "set": "ReadOnly" not in heads}
    if "NotRequired" in heads or not total and "Required" not in heads:
        key["opt"] = True
    return key


def _made_keys(call, reader):
    """The keys of `TypedDict("X", {"a": int}, total=False)`."""
    total = _is_total(call)
    if len(call.args) > 1 and isinstance(call.args[1], ast.Dict):
        for name, annotation in zip(call.args[1].keys, call.args[1].values):
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                yield _key(name.value, reader.read(annotation), annotation, total)


def _has_only_keys(node):
    """Whether the body of a class could be that of a `TypedDict`."""

    def fits(statement):
        if isinstance(statement, ast.AnnAssign):
            return statement.value is None
        return isinstance(statement, ast.Pass) or isinstance(statement, ast.Expr)

    return bool(node.bases) and all(fits(statement) for statement in node.body)


def _variables(kinds):
    found = []
    for kind in kinds:
        for inner in T.walk(kind):
            if inner["t"] == "tv" and inner not in found:
                found.append(inner)
    return found


# What stands around a type without being one.
_WRAPPERS = ("Final", "ClassVar", "Annotated", "Required", "NotRequired", "ReadOnly", "InitVar")


def _annotation_heads(node):
    heads = set()
    while node is not None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                node = ast.parse(node.value.strip(), mode="eval").body
            except (SyntaxError, ValueError):
                break
        head = node.value if isinstance(node, ast.Subscript) else node
        parts = dotted(head)
        if parts:
            heads.add(parts[-1])
        node = (
            node.slice
            if isinstance(node, ast.Subscript) and parts and parts[-1] in _WRAPPERS
            else None
        )
    return heads
