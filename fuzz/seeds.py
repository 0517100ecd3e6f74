"""Writes the first inputs of each target into corpus/, from what the repository has anyway.

The golden Model is cut into one Model per item, since small inputs are fuzzed faster; the macro calls are those of the
examples and of tests/ui.
"""

import json
import marshal
import re
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent

WIRE = [
    "null", "true", "-0.0", "1e300", "18446744073709551615", '"\\u0000\\ud83d\\udc0d"', "[1,[2,[]]]", '{"a":{"b":null}}',
    *(
        json.dumps({"__type__": tag, "__schema__": 1, **fields})
        for tag, fields in [
            ("tuple", {"elements": [1, "a"]}),
            ("set", {"elements": []}),
            ("frozenset", {"elements": [{"__type__": "tuple", "__schema__": 1, "elements": []}]}),
            ("bytes", {"data": "YWI="}),
            ("complex", {"real": 1.5, "imag": {"__type__": "special_float", "__schema__": 1, "value": "nan"}}),
            ("special_float", {"value": "neg_infinity"}),
            ("int", {"value": "-1606938044258990275541962092341162602522202993782792835301376"}),
            ("dict", {"pairs": [[1, 2], ["__type__", "x"], [None, {"id": 1, "session_id": 2}]]}),
            ("datetime", {"value": "2024-02-29T12:00:00.5+01:00"}),
            ("date", {"value": "2024-02-29"}),
            ("time", {"value": "12:00:00"}),
            ("timedelta", {"days": -1, "seconds": 2, "microseconds": 3}),
            ("decimal", {"value": "1E+5"}),
            ("uuid", {"value": "12345678-1234-5678-1234-567812345678"}),
            ("ref", {"id": "0", "session_id": "s", "type_name": "T", "python_module": "m", "pool_name": "p"}),
            ("stream_ref", {"id": "0", "session_id": "s", "type_name": "T", "python_module": "m", "library": "l"}),
            ("callback", {"id": "0"}),
            ("stop_iteration", {}),
        ]
    ),
]


def write(target, name, text):
    folder = HERE / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"seed-{name}").write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))


PLAIN = [
    None, True, -1, 2**31, -(2**63), 2**200, -(2**64), 0.5, float("nan"), 1j, "a\0é\ud800", b"ab", ..., [], (1,), {1}, frozenset("a"),
    {"a": {1: (2.5, None)}}, [[[[[]]]]], (1, [..., 0, 5]), (..., 0, 7, (1, "re", "Pattern", (("re", "Pattern"),), 3)),
]


def models():
    universe = json.loads((ROOT / "tests/golden/model.json").read_text(encoding="utf-8"))
    (module,) = universe["modules"]
    for index, item in enumerate(module["items"]):
        text = json.dumps(item)
        small = {
            **universe,
            "modules": [{**module, "items": [item], "doc": None, "diagnostics": []}],
            **{
                table: {name: entry for name, entry in universe[table].items() if name in text}
                for table in ("type_vars", "aliases", "foreign")
            },
        }
        yield f"{index:03}", json.dumps(small, separators=(",", ":"))


def calls():
    for file in sorted([*(ROOT / "tests/ui").glob("*.rs"), *(ROOT / "examples/examples").glob("*.rs")]):
        for index, call in enumerate(re.findall(r"python_module!\s*[({](.*?)[)}];?\n", file.read_text("utf-8"), re.S)):
            yield f"{file.stem}-{index}", call


def main():
    for index, text in enumerate(WIRE):
        write("wire", f"{index:03}", text)
    for index, value in enumerate(PLAIN):
        write("marshal", f"{index:03}", marshal.dumps(value, 2))
    for name, text in models():
        write("model", name, text)
    for name, text in calls():
        write("call", name, text)
    for target in ("wire", "model", "call", "marshal"):
        print(target, len(list((HERE / "corpus" / target).iterdir())), "inputs")


main()
