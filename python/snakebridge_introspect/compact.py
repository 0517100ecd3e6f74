"""A denser JSON form of facts entries, for the type database and the pipe; `decode(encode(entry)) == entry`.

Types: "int" = builtins.int; "a.B" = class; "'id" = type variable; "=name" = alias; "?x" = Any with reason x;
"!none", "!self", "!never"; [name, args..] = class or alias with arguments; ["|", arms..]; ["()", items..];
["...", item]; ["type", of];
["->", params or null, ret]; ["*", item]; ["lit", values..]; ["??", name] = unresolved.
Params: [name, kind, type, default?]. Literals: null, true, "'text", "#int"; else their Lit object.
An entry is ["kind", name, body]; funcs and consts keep their short keys, their types are encoded.
"""

_REASONS = {
    "explicit": "?e",
    "incomplete": "?i",
    "maybe_none": "?n",
    "missing": "?m",
    "opaque": "?o",
    "unparsed": "?u",
}
_REASONS_BACK = {v: k for k, v in _REASONS.items()}
_WORDS = {"none": "!none", "self": "!self", "never": "!never"}
_WORDS_BACK = {v: k for k, v in _WORDS.items()}
_TYPE_KEYS = ("type", "set_type", "self_type", "target")


def encode_type(kind):
    tag = kind["t"]
    if tag in ("inst", "alias"):
        name = kind["name"]
        if tag == "alias":
            name = "=" + name
        elif name.startswith("builtins.") and name.count(".") == 1:
            name = name[9:]
        return [name] + [encode_type(a) for a in kind["args"]] if kind.get("args") else name
    if tag == "tv":
        return "'" + kind["id"]
    if tag in _WORDS:
        return _WORDS[tag]
    if tag == "any":
        return _REASONS[kind["why"]]
    if tag == "union":
        return ["|"] + [encode_type(i) for i in kind["items"]]
    if tag == "tuple":
        return ["..." if kind["variadic"] else "()"] + [encode_type(i) for i in kind["items"]]
    if tag == "type":
        return ["type", encode_type(kind["of"])]
    if tag == "callable":
        params = kind["params"]
        return ["->", None if params is None else [encode_type(p) for p in params], encode_type(kind["ret"])]
    if tag == "unpack":
        return ["*", encode_type(kind["item"])]
    if tag == "literal":
        return ["lit"] + [encode_literal(v) for v in kind["values"]]
    return ["??", kind["name"]]


def decode_type(code):
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
    return dict(_decode_word(head), args=[decode_type(c) for c in rest])


def _decode_word(code):
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


def encode_literal(literal):
    if literal["k"] == "none":
        return None
    if literal["k"] == "bool":
        return literal["v"]
    if literal["k"] == "str":
        return "'" + literal["v"]
    if literal["k"] == "int":
        return "#" + literal["v"]
    return literal if literal != {"k": "opaque", "v": "..."} else "."


def decode_literal(code):
    if code is None:
        return {"k": "none"}
    if isinstance(code, bool):
        return {"k": "bool", "v": code}
    if isinstance(code, str):
        if code == ".":
            return {"k": "opaque", "v": "..."}
        return {"k": "str" if code[0] == "'" else "int", "v": code[1:]}
    return code


def _encode_signature(signature):
    params = []
    for param in signature["params"]:
        code = [param["name"], param["kind"], encode_type(param["type"])]
        if "default" in param:
            code.append(encode_literal(param["default"]))
        params.append(code)
    rest = {k: v for k, v in signature.items() if k not in ("params", "ret", "self_type")}
    if "self_type" in signature:
        rest["self_type"] = encode_type(signature["self_type"])
    return [params, encode_type(signature["ret"])] + ([rest] if rest else [])


def _decode_signature(code):
    signature = {"params": [], "ret": decode_type(code[1])}
    for param in code[0]:
        decoded = {"name": param[0], "kind": param[1], "type": decode_type(param[2])}
        if len(param) > 3:
            decoded["default"] = decode_literal(param[3])
        signature["params"].append(decoded)
    if len(code) > 2:
        signature.update(code[2])
        if "self_type" in code[2]:
            signature["self_type"] = decode_type(code[2]["self_type"])
    return signature


def _recode(body, types, literal, signatures, variable_types, members):
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


def _variable(recode):
    def apply(variable):
        out = dict(variable)
        for key in ("bound", "default"):
            if key in out:
                out[key] = recode(out[key])
        if "constraints" in out:
            out["constraints"] = [recode(c) for c in out["constraints"]]
        return out

    return apply


def encode(entry):
    body = {k: v for k, v in entry.items() if k not in ("n", "k")}
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


def decode(code):
    kind, name = code[0], code[1]
    if kind == "f":
        return {"n": name, "k": "func", "sigs": [_decode_signature(code[2:])]}
    if kind in ("c", "p"):
        entry = {"n": name, "k": "const" if kind == "c" else "prop", "type": decode_type(code[2])}
        if len(code) > 3:
            entry["set"] = code[3]
        return entry
    if kind == "r":
        return {"n": name, "k": "ref", "to": code[2]}
    entry = {"n": name, "k": kind}
    entry.update(
        _recode(code[2], decode_type, decode_literal, _decode_signature, _variable(decode_type), decode)
    )
    return entry
