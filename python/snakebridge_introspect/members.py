"""A live class and its facts, reconciled to a `Class` of the Model."""

import dis
import enum
import functools
import inspect
import sys
import types

from . import docs, fallbacks, inherit, literals, livetypes, names, records
from . import typejson as T
from .callables import member_signatures, stub_constructor
from .constants import constant, indescribable
from .reconcile import Live, opaque_signature, reconcile
from .safe import attribute, is_a, summary

HEAP_TYPE, BASE_TYPE, NO_INSTANCES = 1 << 9, 1 << 10, 1 << 7
MAX_NESTING = 4
_DESCRIPTORS = (property, functools.cached_property, types.GetSetDescriptorType, types.MemberDescriptorType)


def is_builtin_super(cls):
    """Builtin classes every binding knows."""
    return cls.__module__ == "builtins" and (
        cls.__name__ in names.BUILTIN_SUPERS or issubclass(cls, BaseException)
    )


def _assigns(code, name):
    return any(i.opname == "STORE_ATTR" and i.argval == name for i in dis.get_instructions(code))


def is_typed_dict(cls):
    """Whether it is a `TypedDict`."""
    return hasattr(cls, "__total__") and issubclass(cls, dict)


class ClassDescriber:
    """Describes one class."""

    def __init__(self, context, cls, name, path, depth=0):
        self.context, self.cls, self.name, self.path, self.depth = context, cls, name, path, depth
        self.world = context.world
        self.stub = context.stub_name(cls)
        self.entry = inherit.class_entry(self.world, self.stub) if self.stub else None
        self.given = self._given()
        self.linear = inherit.linearize(self.world, self.stub) if self.entry else []
        if self.given:
            self.linear = [(name, [T.substitute(a, self.given) for a in args]) for name, args in self.linear]
        self.source = self._source()
        self.is_enum = issubclass(cls, enum.Enum)
        self.is_typed_dict = is_typed_dict(cls) or "typed_dict" in (self.entry or {}).get("flags", ())

    def _given(self):
        """What the type variables are in an alias of a generic class that is a class of its own at run time."""
        args = self.context.stub_args(self.cls) if self.entry else None
        return inherit.bindings(self.entry, args) if args else {}

    def _source(self):
        if self.entry is None:
            return "none"
        return self.world.source_of(self.world.split(self.stub)[0]) or "none"

    def describe(self):
        cls = self.cls
        ancestors = [k for k in cls.__mro__[1:] if k is not object]
        supers = self._supers(ancestors)
        result = {
            "name": self.name,
            "canonical": self.context.canonical(cls),
            "path": self.path,
            "supers": [self._super_type(k) for k in supers],
            "mro": [self.context.canonical(k) for k in self._typed_dicts() + ancestors],
            "type_params": self._type_params(),
            "flags": self._flags(),
            "ctor": self._constructor(),
            "members": self._members(ancestors, supers),
            "types": self.source,
            "verification": {"state": "verified" if self.entry else "runtime_only"},
        }
        if self.is_enum:
            result["enum_members"] = self._enum_members()
        record = self._record(result["flags"])
        if record is not None:
            result["record"] = record
        text = docs.of_class(cls)
        if text:
            result["doc"] = text
        deprecated = cls.__dict__.get("__deprecated__") or (self.entry or {}).get("dep")
        if isinstance(deprecated, str):
            result["deprecated"] = deprecated
        return result

    def _record(self, flags):
        try:
            return records.of_class(self, flags)
        except BaseException as error:
            self._failed("__annotations__", error)
            return None

    # -- ancestors
    def _supers(self, ancestors):
        chosen = self._typed_dicts()
        for ancestor in ancestors:
            if ancestor in self.context.declared or is_builtin_super(ancestor):
                if not any(issubclass(known, ancestor) for known in chosen):
                    chosen.append(ancestor)
        return chosen

    def _typed_dicts(self):
        """Declared bases of a `TypedDict`, which are none at run time."""
        if not self.is_typed_dict:
            return []
        known = {self.context.stub_name(k): k for k in self.context.declared if isinstance(k, type)}
        found = [known[name] for name, _ in self.linear[1:] if name in known and name != self.stub]
        return [k for k in found if is_typed_dict(k)]

    def _type_params(self):
        if self.entry is None:
            return livetypes.class_params(self.cls)
        return [] if self.given else list(self.entry["params"])

    def _super_type(self, ancestor):
        if self.entry is None:
            return T.inst(self.context.canonical(ancestor), livetypes.super_args(self.cls, ancestor))
        stub = self.context.stub_name(ancestor)
        args = next((args for name, args in self.linear if name == stub), [])
        return T.inst(self.context.canonical(ancestor), args)

    def _flags(self):
        cls, flags = self.cls, []
        stub_flags = (self.entry or {}).get("flags", ())
        if self.is_enum:
            flags.append("enum")
            if issubclass(cls, enum.Flag):
                flags.append("flag")
        if issubclass(cls, BaseException):
            flags.append("exception")
        if inspect.isabstract(cls):
            flags.append("abstract")
        if getattr(cls, "_is_protocol", False):
            flags.append("protocol")
        if "__dataclass_fields__" in cls.__dict__:
            flags.append("dataclass")
        if issubclass(cls, tuple):
            if isinstance(getattr(cls, "_fields", None), tuple):
                flags.append("namedtuple")
            elif hasattr(cls, "n_sequence_fields"):
                flags.append("structseq")
        if self.is_typed_dict:
            flags.append("typed_dict")
        if not cls.__flags__ & BASE_TYPE or "final" in stub_flags or cls.__dict__.get("__final__") is True:
            flags.append("final")
        return flags

    def _enum_members(self):
        result = []
        for name, member in self.cls.__members__.items():
            item = {"name": name, "value": literals.from_value(getattr(member, "_value_", None))}
            if member._name_ != name and member._name_ is not None:
                item["alias_of"] = member._name_
            result.append(item)
        return result

    # -- constructor
    def _constructor(self):
        cls = self.cls
        if (
            self.is_enum
            or inspect.isabstract(cls)
            or getattr(cls, "_is_protocol", False)
            or not self._constructible()
        ):
            return []
        try:
            if self.is_typed_dict:
                return [records.constructor(records.keys(self))]
            live = Live(cls, drop_receiver=False)
            found = stub_constructor(self.world, self.stub) if self.entry else None
            if found and self.given:
                found = [T.in_signature(s, lambda t: T.substitute(t, self.given)) for s in found]
            signatures = found
            if (
                signatures is not None
                and signatures is not False
                and len(signatures) == 1
                and not signatures[0]["params"]
                and live.params
                and self._has_own_fields()
            ):
                signatures = None
            if not signatures:
                result, _ = reconcile(None, live)
                result = [self._with_field_types(s) for s in result]
            else:
                result, _ = reconcile(signatures, live)
            result, _ = fallbacks.fill(result, docs.of_class(cls))
            return [_constructed(s) for s in result]
        except BaseException as error:
            self._failed("__init__", error)
            return [_constructed(opaque_signature())]

    def _has_own_fields(self):
        return (
            "__dataclass_fields__" in self.cls.__dict__
            or issubclass(self.cls, tuple)
            and hasattr(self.cls, "_fields")
        )

    def _with_field_types(self, signature):
        params = []
        for param in signature["params"]:
            # The source says more than what is left of it at run time: type variables, aliases.
            if self._is_field(param["name"]) or param["type"]["t"] in ("any", "unresolved"):
                found = self._facts(param["name"])
                if found is not None and found[0]["k"] in ("prop", "const") and T.is_known(found[0]["type"]):
                    param = dict(param, type=T.substitute(found[0]["type"], found[2]))
            params.append(param)
        return dict(signature, params=params)

    def _constructible(self):
        cls = self.cls
        if cls.__flags__ & HEAP_TYPE == 0 or not hasattr(cls, "__dict__") or cls.__flags__ & NO_INSTANCES:
            if cls.__flags__ & NO_INSTANCES and not self._python_made():
                return False
            if cls.__flags__ & HEAP_TYPE == 0:
                return any("__new__" in k.__dict__ for k in cls.__mro__[:-1])
        return True

    def _python_made(self):
        return "__module__" in self.cls.__dict__ and any(
            isinstance(v, types.FunctionType) for v in self.cls.__dict__.values()
        )

    # -- members
    def _facts(self, name, with_object=False):
        if self.entry is None:
            return None
        symbol = inherit.class_symbol(self.world, self.stub)
        found = inherit.find_member(self.world, symbol, name, skip_object=not with_object)
        if found is None or not self.given:
            return found
        return found[0], found[1], {k: T.substitute(v, self.given) for k, v in found[2].items()}

    def _members(self, ancestors, supers):
        if self.is_typed_dict:
            above = [ClassDescriber(self.context, k, k.__name__, k.__name__) for k in self._typed_dicts()]
            covered = {key["name"] for describer in above for key in records.keys(describer)}
            return list(records.members(records.keys(self), covered, self.source))
        covered = set()
        for chosen in supers:
            covered.update(chosen.__mro__)
        result, seen = [], set()
        for owner in [self.cls] + [k for k in ancestors if k not in covered]:
            if self.is_enum and owner is not self.cls and owner.__module__ in ("enum", "builtins"):
                continue
            for name, value in list(vars(owner).items()):
                if name in seen or not self._wanted(owner, name, value):
                    continue
                seen.add(name)
                try:
                    member = self._member(owner, name, value)
                except BaseException as error:
                    self._failed(name, error)
                    member = dict(indescribable(name), kind="attr")
                if member is not None:
                    if owner is not self.cls and member["kind"] in ("method", "property", "attr"):
                        member["inherited_from"] = self.context.canonical(owner)
                    result.append(member)
        stub_only = self._stub_only_members(seen, covered)
        result.extend(m for m in stub_only if not self.is_enum or self._is_set_by_new(m))
        return result

    def _is_set_by_new(self, member):
        """Whether members of the enum carry it though no class defines it (`HTTPStatus.phrase`)."""
        name, home = member["name"], member.get("inherited_from") or ""
        if member["kind"] != "property" or home.startswith("enum.") or hasattr(self.cls, name):
            return False
        return attribute(next(iter(self.cls), None), name) is not None

    def _wanted(self, owner, name, value):
        if not isinstance(name, str) or not names.is_member_name(name):
            return False
        if value is None and name.startswith("__"):
            return False
        if self.is_enum and name in self.cls.__members__:
            return False
        if (
            self.is_enum
            and name.startswith("__")
            and owner is self.cls
            and self._is_enum_machinery(name, value)
        ):
            return False
        return True

    def _is_enum_machinery(self, name, value):
        # EnumMeta copies methods of Enum, Flag and the value type into every enum.
        if any(vars(k).get(name) is value for k in self.cls.__mro__[1:]) or not isinstance(
            value, types.FunctionType
        ):
            return True
        return value.__module__ == "enum" and self.cls.__module__ != "enum"

    def _failed(self, name, error):
        self.context.diagnostics.add("member_failed", "%s.%s" % (self.path, name), summary(error))

    def _member(self, owner, name, value):
        if is_a(value, (classmethod, types.ClassMethodDescriptorType)):
            return self._method(owner, name, getattr(self.cls, name, value), "class", value)
        if is_a(value, staticmethod):
            return self._method(owner, name, value.__func__, "static", value.__func__)
        if is_a(value, types.BuiltinFunctionType):
            return self._method(owner, name, value, "static", value)
        if is_a(value, _DESCRIPTORS):
            return self._property(owner, name, value)
        if is_a(value, type):
            return self._nested(name, value)
        found = self._facts(name)
        if callable(value) and hasattr(type(value), "__get__"):
            if (
                is_a(value, types.WrapperDescriptorType)
                and name in names.SLOT_PAIRS
                and self.entry is not None
                and found is None
            ):
                return None
            if (
                name == "__hash__"
                and type(value) is types.WrapperDescriptorType
                and self.entry is not None
                and found is not None
                and found[0]["k"] == "const"
            ):
                return None
            return self._method(owner, name, value, "instance", value)
        if hasattr(type(value), "__get__"):
            return self._property(owner, name, value)
        if found is not None and found[0]["k"] == "func":
            return self._method(owner, name, value, "static", value)
        if name.startswith("__"):
            return None
        if self._field_kind(name) in ("_FIELD_CLASSVAR", "_FIELD_INITVAR"):
            return self._attribute(name, value, found)
        if found is not None and (found[0]["k"] == "prop" or found[0].get("set")) or self._is_field(name):
            return self._property(owner, name, value)
        return self._attribute(name, value, found)

    def _is_field(self, name):
        return self._field_kind(name) == "_FIELD"

    def _field_kind(self, name):
        """`_FIELD`, `_FIELD_CLASSVAR` or `_FIELD_INITVAR`; None for what is no field of a dataclass."""
        fields = getattr(self.cls, "__dataclass_fields__", None)
        found = fields.get(name) if isinstance(fields, dict) else None
        return getattr(getattr(found, "_field_type", None), "name", None)

    def _method(self, owner, name, value, binding, documented):
        found = self._facts(name, with_object=True)
        signatures = None
        if found is not None:
            signatures = member_signatures(self.world, found)
        drop = binding == "instance" or isinstance(value, types.ClassMethodDescriptorType)
        live = Live(value, drop_receiver=drop)
        sigs, verification = reconcile(signatures, live, is_special=name.startswith("__"))
        if not live.known and not signatures:
            self.context.diagnostics.add("no_signature", "%s.%s" % (self.path, name))
        if binding == "static" and found is not None and found[0].get("b") == "class":
            binding = "class"
        text = docs.of(documented)
        source = self._source_of(found, sigs)
        sigs, helped = fallbacks.fill(sigs, text)
        result = {
            "kind": "method",
            "name": name,
            "sigs": sigs,
            "binding": binding,
            "types": helped if source == "none" and helped else source,
            "verification": verification,
        }
        if text:
            result["doc"] = text
        deprecated = attribute(value, "__deprecated__") or (found[0].get("dep") if found else None)
        if isinstance(deprecated, str):
            result["deprecated"] = deprecated
        return result

    def _source_of(self, found, sigs=None):
        if sigs is not None and not any(T.is_known(t) for s in sigs for t in T.of_signature(s)):
            return "none"
        if found is not None:
            return self.world.source_of(self.world.split(found[1])[0]) or "none"
        return "runtime" if sigs is not None else "none"

    def _property(self, owner, name, value):
        found = self._facts(name)
        kind, entry = None, found[0] if found is not None else None
        if entry is not None and entry["k"] in ("prop", "const"):
            kind = T.substitute(entry["type"], found[2])
        getter = getattr(value, "fget", None) or getattr(value, "func", None)
        source = self._source_of(found) if kind is not None else "none"
        if kind is None or not T.is_known(kind):
            annotation = (
                getattr(getter, "__annotations__", {}).get("return", inspect.Parameter.empty)
                if getter is not None
                else inspect.Parameter.empty
            )
            if annotation is inspect.Parameter.empty:
                annotation = _own_annotations(owner).get(name, inspect.Parameter.empty)
            kind = livetypes.from_annotation(
                annotation, getattr(getter, "__globals__", None) or _namespace(owner)
            )
            source = "runtime" if T.is_known(kind) else "none"
        result = {
            "kind": "property",
            "name": name,
            "type": kind,
            "settable": self._settable(name, value, entry),
            "types": source,
            "verification": {"state": "verified" if entry is not None else "runtime_only"},
        }
        if entry is not None:
            for key in ("set_type", "self_type"):
                if key in entry:
                    result[key] = T.substitute(entry[key], found[2])
        text = docs.of(value) if is_a(value, _DESCRIPTORS) else None
        if text:
            result["doc"] = text
        return result

    def _settable(self, name, value, entry):
        if is_a(value, property):
            return value.fset is not None
        if is_a(value, functools.cached_property):
            return True
        if self._is_field(name):
            return not getattr(attribute(self.cls, "__dataclass_params__"), "frozen", False)
        if entry is not None:
            return bool(entry.get("set"))
        # Without a source: `__slots__` of a Python class can be assigned, members of a C structure are not known to be.
        return is_a(value, types.MemberDescriptorType) and self.cls.__flags__ & HEAP_TYPE != 0

    def _nested(self, name, value):
        if value is self.cls:
            return None
        if (
            value.__qualname__ == self.cls.__qualname__ + "." + name
            and self.depth < MAX_NESTING
            and value in self.context.declared
        ):
            nested = ClassDescriber(
                self.context, value, name, self.path + "." + name, self.depth + 1
            ).describe()
            return dict(nested, kind="class")
        if value in self.context.declared or value.__module__ == "builtins":
            return {"kind": "alias", "name": name, "target": self.context.canonical(value)}
        kind = {"t": "type", "of": T.inst(livetypes.full_name(value) or "builtins.object")}
        return {
            "kind": "attr",
            "name": name,
            "type": kind,
            "types": "runtime",
            "verification": {"state": "verified"},
        }

    def _attribute(self, name, value, found):
        return dict(constant(name, value, found, self._source_of(found)), kind="attr")

    def _stub_only_members(self, seen, covered):
        """Instance attributes: in no class dict, but the source declares them."""
        if not self.is_enum and any(name == "enum.Enum" for name, _ in self.linear):
            return  # the source pretends (`dataclasses._MISSING_TYPE`)
        covered_stubs = {self.context.stub_name(k) for k in covered}
        done = set(seen)
        for ancestor, args in self.linear:
            if ancestor in covered_stubs and (ancestor != self.stub or self.given):
                continue
            entry = inherit.class_entry(self.world, ancestor)
            if entry is None or ancestor == "builtins.object":
                continue
            for member in entry.get("members", ()):
                name = member["n"]
                by_sequence = self._by_sequence_protocol(name)
                if name in done or name.startswith("_") and not by_sequence:
                    continue
                done.add(name)
                if member["k"] == "func" and not hasattr(self.cls, name):
                    if by_sequence or self._set_on_instances(name):
                        yield self._instance_callable(member, ancestor, dict(zip(entry["params"], args)))
                    elif ancestor == self.stub:
                        self.context.diagnostics.add("not_at_runtime", "%s.%s" % (self.path, name))
                if member["k"] not in ("prop", "const") or self._is_no_attribute(name):
                    continue
                if self._in_covered(name, covered):
                    continue
                bound = dict(zip(entry["params"], args))
                item = {
                    "kind": "property",
                    "name": name,
                    "type": T.substitute(member["type"], bound),
                    "settable": bool(member.get("set")) and not self._is_frozen(name),
                    "types": self._source_of((member, ancestor)),
                    "verification": {"state": "stub_only"},
                }
                if ancestor != self.stub:
                    item["inherited_from"] = self.context.rename(ancestor)
                yield item

    def _is_frozen(self, name):
        frozen = getattr(attribute(self.cls, "__dataclass_params__"), "frozen", False)
        return bool(frozen) and self._is_field(name)

    def _is_no_attribute(self, name):
        """What only the constructor takes, and what a named tuple was given under a name that it cannot have."""
        if self._field_kind(name) == "_FIELD_INITVAR":
            return True
        fields = getattr(self.cls, "_fields", ()) if issubclass(self.cls, tuple) else ()
        renamed = any(field == "_%d" % index for index, field in enumerate(fields))
        return renamed and not hasattr(self.cls, name)

    # -- what records ask
    annotations = staticmethod(lambda cls: _own_annotations(cls))
    namespace = staticmethod(lambda cls: _namespace(cls))

    def _by_sequence_protocol(self, name):
        """Whether Python iterates over the class, or looks into it, by `__getitem__` alone (`ElementTree.Element`)."""
        return name in ("__iter__", "__contains__", "__reversed__") and all(
            hasattr(self.cls, special) for special in ("__getitem__", "__len__")
        )

    def _set_on_instances(self, name):
        """`self.acquire = lock.acquire` in `__init__`, or in what it calls: a method that no class dict shows."""
        waiting, seen = ["__init__"], set()
        while waiting:
            for cls in self.cls.__mro__:
                code = getattr(vars(cls).get(waiting[0]), "__code__", None)
                if code is None:
                    continue
                if name in code.co_names and _assigns(code, name):
                    return True
                waiting += [n for n in code.co_names if n not in seen]
                seen.update(waiting)
            del waiting[0]
        return False

    def _instance_callable(self, member, ancestor, bound):
        item = {
            "kind": "method",
            "name": member["n"],
            "sigs": member_signatures(self.world, (member, ancestor, bound)),
            "binding": "instance",
            "types": self._source_of((member, ancestor)),
            "verification": {"state": "stub_only"},
        }
        if ancestor != self.stub:
            item["inherited_from"] = self.context.rename(ancestor)
        return item

    def _in_covered(self, name, covered):
        return any(name in vars(k) for k in covered) and not any(
            name in vars(k) for k in self.cls.__mro__ if k not in covered
        )


def _own_annotations(cls):
    """Annotations in a class body, however this version of Python keeps them."""
    if sys.version_info >= (3, 14):
        import annotationlib  # there is none before 3.14

        return annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)
    return cls.__dict__.get("__annotations__", {})


def _namespace(cls):
    """Where annotation strings of a class are looked up."""
    module = sys.modules.get(cls.__module__)
    return vars(module) if module is not None else {}


def _constructed(signature):
    if signature["ret"]["t"] in ("none", "any", "self"):
        return dict(signature, ret=T.SELF)
    return signature
