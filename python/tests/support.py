"""Helpers of the tests: run the introspector, find items, write small modules."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)

from snakebridge_introspect.typedb import Database  # noqa: E402

PACKAGE = os.path.join(ROOT, "snakebridge_introspect")
DATABASE = os.path.join(ROOT, "..", "snakebridge-introspect", "data", "stdlib.sbdb")
TARGET = "%d.%d-linux" % sys.version_info[:2]
EIGHT = "re json math cmath pathlib statistics collections datetime".split()
WIDE = (
    "itertools functools operator random hashlib hmac secrets textwrap string csv io os os.path sys time uuid decimal "
    "fractions struct zlib gzip base64 urllib.parse tempfile shutil glob fnmatch subprocess threading queue logging "
    "argparse enum dataclasses typing abc copy"
).split()

# Those of `snakebridge-introspect/src/typedb.rs` for packages.
ROOTS = "dataclasses enum datetime pathlib collections os io decimal uuid abc contextlib typing_extensions".split()

_database = None


def facts(modules):
    """The facts that the Rust side would send."""
    global _database
    if _database is None:
        _database = Database(DATABASE)
    return _database.closure(TARGET, [*modules, *ROOTS])


def typed_modules():
    """The modules of the standard library with facts, for this Python."""
    facts([])
    return {name for name in _database.header["chunks"] if _database.facts(TARGET, name) is not None}


def request(modules, **options):
    entries = [m if isinstance(m, dict) else {"name": m} for m in modules]
    body = {"schema": "pyrequest/1", "modules": entries, "facts": facts([m["name"] for m in entries])}
    if any(m["name"] not in _database.header["chunks"] for m in entries):
        body["library"] = {"path": DATABASE, "target": TARGET}
    body.update(options)
    return body


def run(body, executable=sys.executable, timeout=60, cwd=None, flags=("-I", "-X", "utf8"), env=None):
    """The finished process; its stdout is the document."""
    text = body if isinstance(body, bytes) else json.dumps(body).encode("utf-8")
    return subprocess.run(
        [executable] + list(flags) + [PACKAGE],
        input=text,
        stdout=subprocess.PIPE,
        timeout=timeout,
        cwd=cwd,
        env=env,
    )


def describe(modules, timeout=60, **options):
    """The Universe of some modules, from a new process."""
    answer = json.loads(run(request(modules, **options), timeout=timeout).stdout)
    if "ok" not in answer:
        raise AssertionError(json.dumps(answer["error"], indent=1))
    return answer["ok"]


def module(universe, name):
    return next(m for m in universe["modules"] if m["name"] == name)


def item(universe, path):
    """The item or member at a path like `re:Pattern.search`."""
    name, _, rest = path.partition(":")
    found = None
    pool = module(universe, name)["items"]
    for part in rest.split("."):
        found = next((i for i in pool if i["name"] == part), None)
        if found is None:
            raise AssertionError("not found: %s" % path)
        pool = found.get("members", ())
    return found


def show(kind):
    """A type as one readable line."""
    tag = kind["t"]
    inside = ", ".join(show(a) for a in kind.get("args") or kind.get("items") or ())
    if tag in ("inst", "alias"):
        name = kind["name"][9:] if kind["name"].startswith("builtins.") else kind["name"]
        return name + ("[%s]" % inside if inside else "")
    if tag == "union":
        return " | ".join(show(i) for i in kind["items"])
    if tag == "tuple":
        return "(%s%s)" % (inside, ", ..." if kind["variadic"] else "")
    if tag == "tv":
        return "'" + kind["id"].rpartition(".")[2]
    if tag == "any":
        return "Any:" + kind["why"]
    if tag == "type":
        return "type[%s]" % show(kind["of"])
    if tag == "callable":
        return "(%s) -> %s" % (
            "..." if kind["params"] is None else ", ".join(map(show, kind["params"])),
            show(kind["ret"]),
        )
    if tag == "literal":
        return "Literal%s" % [v.get("v") for v in kind["values"]]
    if tag == "unpack":
        return "*" + show(kind["item"])
    return tag if tag != "unresolved" else "?" + kind["name"]


def show_sig(signature):
    params = []
    for param in signature["params"]:
        mark = {"pos": "/", "std": "", "kw": "kw ", "*": "*", "**": "**"}[param["kind"]]
        params.append(
            "%s%s: %s%s" % (mark, param["name"], show(param["type"]), " = .." if "default" in param else "")
        )
    receiver = "self %s; " % show(signature["self_type"]) if signature.get("self_type") else ""
    return "(%s%s) -> %s" % (receiver, ", ".join(params), show(signature["ret"]))


class FolderTest(unittest.TestCase):
    """A test with a temporary folder for modules."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="introspect")
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, path, text):
        path = os.path.join(self.folder, *path.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(textwrap.dedent(text))
        return path

    def sig(self, universe, path):
        return [show_sig(s) for s in item(universe, path)["sigs"]]

    def describe(self, *modules, **options):
        return describe(modules, sys_path=[self.folder], **options)

    def error(self, name, **options):
        answer = json.loads(run(request([name], sys_path=[self.folder], **options)).stdout)
        self.assertIn("error", answer)
        return answer["error"]


class DecoratedTest(FolderTest):
    """A test of decorated functions, in the module `deco`."""

    def sigs(self, universe, path):
        found = item(universe, path)
        return self.sig(universe, path)[0], found["verification"]["state"]

    def both_modes(self, text):
        self.write("deco.py", text)
        live = self.describe("deco")
        static = self.describe("deco", mode="static")
        return live, static
