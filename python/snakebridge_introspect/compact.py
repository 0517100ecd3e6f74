"""A compact JSON form of facts entries, for the type database and the pipe; `decode(encode(entry)) == entry`.

Types: "int" = builtins.int; "a.B" = class; "'id" = type variable; "=name" = alias; "?x" = Any with reason x;
"!none", "!self", "!never"; [name, args..] = class or alias with arguments; ["|", members..]; ["()", items..];
["...", item]; ["type", of];
["->", params or null, ret]; ["*", item]; ["lit", values..]; ["??", name] = unresolved.
Params: [name, kind, type, default?]; the kind of one that is stored into ends with "!". Literals: null, true, "'text", "#int"; else their Lit object.
An entry is ["kind", name, body]; funcs and consts keep their short keys, their types are encoded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal

    from .entries import AnyEntry, Code, Entry
    from .schema import AnyReason, Lit, Param, Sig, Type

    # Both encoders and decoders have this type, so argument and result are any JSON.
    _Recode = Callable[[Any], Code]

_REASONS: dict[AnyReason, str] = {
    "explicit": "?e",
    "incomplete": "?i",
    "maybe_none": "?n",
    "missing": "?m",
    "opaque": "?o",
    "unparsed": "?u",
}
_REASONS_BACK = {v: k for k, v in _REASONS.items()}
_WORDS: dict[Literal["none", "self", "never"], str] = {"none": "!none", "self": "!self", "never": "!never"}
_WORDS_BACK = {v: k for k, v in _WORDS.items()}
_TYPE_KEYS = ("type", "set_type", "self_type", "target")


def encode_type(kind: Type) -> Code:
    if kind["t"] == "inst":
        name = kind["name"]
        return _applied(name[9:] if name.startswith("builtins.") and name.count(".") == 1 else name, kind.get("args"))
    if kind["t"] == "alias":
        return _applied("=" + kind["name"], kind.get("args"))
    if kind["t"] == "tv":
        return "'" + kind["id"]
    if kind["t"] == "any":
        return _REASONS[kind["why"]]
    if kind["t"] == "union":
        return ["|"] + [encode_type(i) for i in kind["items"]]
    if kind["t"] == "tuple":
        return ["..." if kind["variadic"] else "()"] + [encode_type(i) for i in kind["items"]]
    if kind["t"] == "type":
        return ["type", encode_type(kind["of"])]
    if kind["t"] == "callable":
        params = kind["params"]
        return ["->", None if params is None else [encode_type(p) for p in params], encode_type(kind["ret"])]
    if kind["t"] == "unpack":
        return ["*", encode_type(kind["item"])]
    if kind["t"] == "literal":
        return ["lit"] + [encode_literal(v) for v in kind["values"]]
    if kind["t"] == "unresolved":
        return ["??", kind["name"]]
    return _WORDS[kind["t"]]


def _applied(name: str, args: list[Type] | None) -> Code:
    return [name] + [encode_type(a) for a in args] if args else name


def decode_type(code: Code) -> Type:
    if isinstance(code, str):
        return _decode_word(code)
    head, rest = code[0], code[1:]
    if head == "|":
        return {"t": "union", "items": [decode_type(c) for c in rest]}
    if head in ("...", "()"):
        return {"t": "tuple", "items": [decode_type(c) for c in rest], "variadic": head == "..."}
    if head == "type":
        return {"t": "type", "of": decode_type(rest[0])}
    if head == "->":
        return {
            "t": "callable",
            "params": None if rest[0] is None else [decode_type(c) for c in rest[0]],
            "ret": decode_type(rest[1]),
        }
    if head == "*":
        return {"t": "unpack", "item": decode_type(rest[0])}
    if head == "lit":
        return {"t": "literal", "values": [decode_literal(c) for c in rest]}
    if head == "??":
        return {"t": "unresolved", "name": rest[0]}
    word = _decode_word(head).copy()
    if word["t"] == "inst" or word["t"] == "alias":
        word["args"] = [decode_type(c) for c in rest]
    return word


def _decode_word(code: str) -> Type:
    first = code[0]
    if first == "'":
        return {"t": "tv", "id": code[1:]}
    if first == "=":
        return {"t": "alias", "name": code[1:]}
    if first == "!":
        return {"t": _WORDS_BACK[code]}
    if first == "?":
        return {"t": "any", "why": _REASONS_BACK[code]}
    return {"t": "inst", "name": code if "." in code else "builtins." + code}


def encode_literal(literal: Lit) -> Code:
    if literal["k"] == "none":
        return None
    if literal["k"] == "bool":
        return literal["v"]
    if literal["k"] == "str":
        return "'" + literal["v"]
    if literal["k"] == "int":
        return "#" + literal["v"]
    return literal if literal != {"k": "opaque", "v": "..."} else "."


def decode_literal(code: Code) -> Lit:
    if code is None:
        return {"k": "none"}
    if isinstance(code, bool):
        return {"k": "bool", "v": code}
    if isinstance(code, str):
        if code == ".":
            return {"k": "opaque", "v": "..."}
        return {"k": "str" if code[0] == "'" else "int", "v": code[1:]}
    found: Lit = code
    return found


def _encode_signature(signature: Sig) -> list[Code]:
    params = []
    for param in signature["params"]:
        kind = param["kind"] + "!" if param.get("writes") else param["kind"]
        code: Code = [param["name"], kind, encode_type(param["type"])]
        if "default" in param:
            code.append(encode_literal(param["default"]))
        params.append(code)
    rest: dict[str, Code] = {k: v for k, v in signature.items() if k not in ("params", "ret", "self_type")}
    if "self_type" in signature:
        rest["self_type"] = encode_type(signature["self_type"])
    return [params, encode_type(signature["ret"])] + ([rest] if rest else [])


def _decode_signature(code: Code) -> Sig:
    signature: Sig = {"params": [], "ret": decode_type(code[1])}
    for param in code[0]:
        decoded: Param = {"name": param[0], "kind": param[1].rstrip("!"), "type": decode_type(param[2])}
        if param[1].endswith("!"):
            decoded["writes"] = True
        if len(param) > 3:
            decoded["default"] = decode_literal(param[3])
        signature["params"].append(decoded)
    if len(code) > 2:
        signature.update(code[2])
        if "self_type" in code[2]:
            signature["self_type"] = decode_type(code[2]["self_type"])
    return signature


def _recode(
    body: dict[str, Any],
    types: _Recode,
    literal: _Recode,
    signatures: _Recode,
    variable_types: _Recode,
    members: _Recode,
) -> dict[str, Code]:
    out = {}
    for key, value in body.items():
        if key in _TYPE_KEYS:
            value = types(value)
        elif key == "value":
            value = literal(value)
        elif key == "sigs":
            value = [signatures(s) for s in value]
        elif key == "bases":
            value = [types(b) for b in value]
        elif key == "members":
            value = [members(m) for m in value]
        elif key == "tv":
            value = variable_types(value)
        out[key] = value
    return out


def _variable(recode: _Recode) -> _Recode:
    def apply(variable: dict[str, Any]) -> Code:
        out = dict(variable)
        for key in ("bound", "default"):
            if key in out:
                out[key] = recode(out[key])
        if "constraints" in out:
            out["constraints"] = [recode(c) for c in out["constraints"]]
        return out

    return apply


def encode(entry: AnyEntry) -> list[Code]:
    body: dict[str, Any] = {k: v for k, v in entry.items() if k not in ("n", "k")}
    if entry["k"] == "func" and list(body) == ["sigs"] and len(body["sigs"]) == 1:
        return ["f", entry["n"]] + _encode_signature(body["sigs"][0])
    if entry["k"] in ("const", "prop") and not set(body) - {"type", "set"} and "type" in body:
        return ["c" if entry["k"] == "const" else "p", entry["n"], encode_type(body["type"])] + (
            [body["set"]] if "set" in body else []
        )
    if entry["k"] == "ref":
        return ["r", entry["n"], body["to"]]
    return [
        entry["k"],
        entry["n"],
        _recode(body, encode_type, encode_literal, _encode_signature, _variable(encode_type), encode),
    ]


def decode(code: Code) -> Entry:
    kind, name = code[0], code[1]
    if kind == "f":
        return {"n": name, "k": "func", "sigs": [_decode_signature(code[2:])]}
    if kind in ("c", "p"):
        short: dict[str, Code] = {"n": name, "k": "const" if kind == "c" else "prop", "type": decode_type(code[2])}
        if len(code) > 3:
            short["set"] = code[3]
        return cast("Entry", short)  # the inverse of `encode`
    if kind == "r":
        return {"n": name, "k": "ref", "to": code[2]}
    body = _recode(code[2], decode_type, decode_literal, _decode_signature, _variable(decode_type), decode)
    return cast("Entry", {"n": name, "k": kind, **body})  # the inverse of `encode`
