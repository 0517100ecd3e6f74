"""Validates JSON against the shape of the Model (schema pymodel/5), field by field.

Rejects what serde would reject.
"""

ENUMS = {
    "ModuleSource": {"python", "extension", "builtin", "static"},
    "TypeSource": {
        "stub_package",
        "stdlib",
        "inline_stub",
        "inline_source",
        "runtime",
        "docstring",
        "default",
        "none",
    },
    "Binding": {"instance", "class", "static"},
    "ParamKind": {"pos", "std", "kw", "*", "**"},
    "AnyReason": {"explicit", "incomplete", "maybe_none", "missing", "opaque", "unparsed"},
    "Variance": {"covariant", "contravariant"},
    "TypeVarKind": {"typevar", "paramspec", "typevartuple"},
    "ClassFlag": {
        "enum",
        "flag",
        "exception",
        "abstract",
        "protocol",
        "dataclass",
        "namedtuple",
        "structseq",
        "typed_dict",
        "final",
        "nameless",
    },
}

# name -> {field: (shape, required)}; "[X]" list, "{X}" map from string, "X?" nullable.
FUNCTION = {
    "name": ("str", True),
    "canonical": ("str?", False),
    "sigs": ("[Sig]", True),
    "types": ("TypeSource", True),
    "verification": ("Verification", True),
    "doc": ("str?", False),
    "deprecated": ("str?", False),
}
CLASS = {
    "name": ("str", True),
    "canonical": ("str", True),
    "path": ("str", True),
    "module": ("str", False),
    "supers": ("[Type]", False),
    "mro": ("[str]", False),
    "type_params": ("[str]", False),
    "flags": ("[ClassFlag]", False),
    "ctor": ("[Sig]", False),
    "members": ("[Member]", False),
    "enum_members": ("[EnumMember]", False),
    "record": ("Record?", False),
    "asks": ("[str]", False),
    "has": ("[str]", False),
    "types": ("TypeSource", True),
    "verification": ("Verification", True),
    "doc": ("str?", False),
    "deprecated": ("str?", False),
}
CONST = {
    "name": ("str", True),
    "type": ("Type", True),
    "value": ("Lit?", False),
    "on_instances": ("bool", False),
    "settable": ("bool", False),
    "types": ("TypeSource", True),
    "verification": ("Verification", True),
    "inherited_from": ("str?", False),
}
ALIAS = {"name": ("str", True), "target": ("str", True)}

STRUCTS = {
    "Universe": {
        "schema": ("str", True),
        "python": ("Python", True),
        "modules": ("[Module]", True),
        "type_vars": ("{TypeVar}", False),
        "aliases": ("{AliasDef}", False),
        "foreign": ("{ForeignClass}", False),
        "builtin_members": ("{[str]}", False),
        "inputs": ("[str]", False),
    },
    "Python": {"version": ("str", True), "implementation": ("str", True), "platform": ("str", True)},
    "Module": {
        "name": ("str", True),
        "source": ("ModuleSource", True),
        "types": ("TypeSource?", False),
        "version": ("str?", False),
        "doc": ("str?", False),
        "items": ("[Item]", True),
        "diagnostics": ("[Diagnostic]", False),
    },
    "Diagnostic": {"code": ("str", True), "at": ("str", True), "detail": ("str?", False)},
    "Sig": {
        "params": ("[Param]", True),
        "ret": ("Type", True),
        "self_type": ("Type?", False),
        "async": ("bool", False),
        "generator": ("bool", False),
        "deprecated": ("str?", False),
    },
    "Param": {
        "name": ("str", True),
        "kind": ("ParamKind", True),
        "type": ("Type", True),
        "default": ("Lit?", False),
        "writes": ("bool", False),
    },
    "Record": {"fields": ("[Field]", True), "made_by": ("MadeBy?", False)},
    "Field": {"name": ("str", True), "type": ("Type", True), "optional": ("bool", False)},
    "EnumMember": {"name": ("str", True), "value": ("Lit", True), "alias_of": ("str?", False)},
    "TypeVar": {
        "name": ("str", True),
        "kind": ("TypeVarKind", True),
        "bound": ("Type?", False),
        "constraints": ("[Type]", False),
        "default": ("Type?", False),
        "variance": ("Variance?", False),
    },
    "AliasDef": {"params": ("[str]", False), "target": ("Type", True)},
    "ForeignClass": {"kind": ("str", True), "mro": ("[str]", False), "declare": ("str?", False), "members": ("[str]", False)},
}

TAGGED = {
    "Verification": (
        "state",
        {"verified": {}, "by_decorator": {}, "stub_only": {}, "runtime_only": {}, "mismatch": {"difference": ("str", True)}},
    ),
    "Item": ("kind", {"function": FUNCTION, "class": CLASS, "const": CONST, "alias": ALIAS, "module": ALIAS}),
    "Member": (
        "kind",
        {
            "method": dict(FUNCTION, binding=("Binding", True), inherited_from=("str?", False)),
            "property": {
                "name": ("str", True),
                "type": ("Type", True),
                "settable": ("bool", False),
                "set_type": ("Type?", False),
                "self_type": ("Type?", False),
                "types": ("TypeSource", True),
                "verification": ("Verification", True),
                "doc": ("str?", False),
                "inherited_from": ("str?", False),
            },
            "attr": CONST,
            "class": CLASS,
            "alias": ALIAS,
        },
    ),
    "Type": (
        "t",
        {
            "inst": {"name": ("str", True), "args": ("[Type]", False)},
            "alias": {"name": ("str", True), "args": ("[Type]", False)},
            "union": {"items": ("[Type]", True)},
            "none": {},
            "never": {},
            "self": {},
            "any": {"why": ("AnyReason", True)},
            "literal": {"values": ("[Lit]", True)},
            "tuple": {"items": ("[Type]", True), "variadic": ("bool", False)},
            "type": {"of": ("Type", True)},
            "callable": {"params": ("[Type]?", False), "ret": ("Type", True)},
            "tv": {"id": ("str", True)},
            "unpack": {"item": ("Type", True)},
            "unresolved": {"name": ("str", True)},
        },
    ),
    "Lit": (
        "k",
        {
            "none": {},
            "bool": {"v": ("bool", True)},
            "int": {"v": ("str", True)},
            "float": {"v": ("str", True)},
            "str": {"v": ("str", True)},
            "bytes": {"v": ("str", True)},
            "tuple": {"v": ("[Lit]", True)},
            "list": {"v": ("[Lit]", True)},
            "enum": {"v": ("str", True)},
            "opaque": {"v": ("str", True)},
        },
    ),
}


def problems(value, shape="Universe", at="$"):
    """All differences of a value from a shape."""
    if shape.endswith("?"):
        return [] if value is None else problems(value, shape[:-1], at)
    if shape.startswith("["):
        if not isinstance(value, list):
            return ["%s: not a list" % at]
        return [p for i, item in enumerate(value) for p in problems(item, shape[1:-1], "%s[%d]" % (at, i))]
    if shape.startswith("{"):
        if not isinstance(value, dict):
            return ["%s: not a map" % at]
        return [p for key, item in value.items() for p in problems(item, shape[1:-1], "%s{%s}" % (at, key))]
    if shape in ("str", "bool"):
        return [] if type(value).__name__ == shape else ["%s: %r is not a %s" % (at, value, shape)]
    if shape == "MadeBy":
        known = value in ("sequence", "keywords") or list(value) == ["structure"]
        return [] if known else ["%s: %r is not a %s" % (at, value, shape)]
    if shape in ENUMS:
        return [] if value in ENUMS[shape] else ["%s: %r is not a %s" % (at, value, shape)]
    if not isinstance(value, dict):
        return ["%s: %r is not a %s" % (at, value, shape)]
    if shape in TAGGED:
        tag, variants = TAGGED[shape]
        if value.get(tag) not in variants:
            return ["%s: %r is not a %s" % (at, value.get(tag), shape)]
        return _fields({k: v for k, v in value.items() if k != tag}, variants[value[tag]], at)
    return _fields(value, STRUCTS[shape], at)


def _fields(value, fields, at):
    found = ["%s: unknown field %s" % (at, key) for key in value if key not in fields]
    for key, (shape, required) in fields.items():
        if key in value:
            found.extend(problems(value[key], shape, "%s.%s" % (at, key)))
        elif required:
            found.append("%s: missing field %s" % (at, key))
    if "sigs" in fields and not value.get("sigs"):
        found.append("%s: empty sigs" % at)
    return found


def dangling(universe):
    """Type variables, aliases and classes that types mention and the universe does not define."""
    declared = set()

    def classes(items):
        for item in items:
            if item["kind"] == "class":
                declared.add(item["canonical"])
                classes(item["members"])

    for module in universe["modules"]:
        classes(module["items"])
    missing = set()

    def visit(value):
        if isinstance(value, list):
            for item in value:
                visit(item)
        elif isinstance(value, dict):
            tag = value.get("t")
            if tag == "tv" and value["id"] not in universe["type_vars"]:
                missing.add("tv " + value["id"])
            elif tag == "alias" and value["name"] not in universe["aliases"]:
                missing.add("alias " + value["name"])
            elif tag == "inst" and not value["name"].startswith(("builtins.", "typing.")):
                if value["name"] not in declared and value["name"] not in universe["foreign"]:
                    missing.add("class " + value["name"])
            for item in value.values():
                visit(item)

    visit(universe)
    return sorted(missing)
