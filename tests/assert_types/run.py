"""typeshed's own `assert_type` cases, as programs in Rust whose types the compiler compares.

    python tests/assert_types/run.py CRATES TARGET CASES [--bless] [FILE..]

CRATES is the folder of this repository, TARGET a folder to build in, CASES typeshed's folder of test cases. A type of Python is what the
bindings make of it, as the result of a function and as an attribute; the compiler says which type the expression has. `reasons.txt` has
why the others do not agree.
"""

import ast
import fnmatch
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(1, os.path.join(os.path.dirname(HERE), "doctests"))

import api  # noqa: E402
import cases  # noqa: E402
import crates  # noqa: E402
import listed  # noqa: E402
import names  # noqa: E402
import naming  # noqa: E402

ORDER = ("refused", "differs", "agrees")
ENOUGH = 95.0
PRELUDE = """#![allow(warnings)]
use bindings as py;
use snakebridge::{Result, Value};

fn text<'a>(value: impl snakebridge::traits::Arg<'a, Value>) -> Result<String> {
    snakebridge::call_as("builtins", "str", (value,))
}
fn operator<'a>(name: &str, args: impl snakebridge::traits::IntoArgs<'a>) -> Result<Value> {
    snakebridge::call("operator", name, args)
}
fn builtin<'a>(name: &str, args: impl snakebridge::traits::IntoArgs<'a>) -> Result<Value> {
    snakebridge::call("builtins", name, args)
}
/// What is waited for, as `.await` has it.
fn awaited<T, F: std::future::IntoFuture<Output = Result<T>>>(_: F) -> Result<T> {
    unimplemented!()
}
/// A frozenset that lives in Python, of what an attribute was read as.
fn frozen<T>(items: snakebridge::types::IndexSet<T>) -> Result<snakebridge::types::FrozenSet<T>>
where
    T: snakebridge::traits::FromPython + Send + Sync + 'static,
    for<'a> snakebridge::types::IndexSet<T>: snakebridge::traits::Arg<'a, snakebridge::kinds::Iterable<T>>,
{
    snakebridge::types::FrozenSet::new(items)
}
/// The type of what would come out: nothing is called.
fn say<T>(name: &str, _: impl FnOnce() -> Result<T>) {
    println!("{name}\\t{}", std::any::type_name::<T>());
}
"""


class Types:
    """Python's types in the cases, each as what the bindings make of it."""

    def __init__(self, index):
        self.index, self.numbers, self.files = index, {}, {}

    def number(self, case, annotation):
        """The number of an annotation in the module of its file."""
        node = annotation
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node = ast.parse(node.value, mode="eval").body
        names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
        if names & set(case.variables):
            raise naming.Untranslatable("a class that is made at run time")
        if names & case.file.own:
            raise naming.Untranslatable("a class or type variable inside of a test, or a private one")
        module = case.file.module.__name__
        self.files[module] = case.file
        listed = self.numbers.setdefault(module, {})
        return listed.setdefault(ast.unparse(node), len(listed))

    def write(self, folder):
        for module, listed in self.numbers.items():
            lines = ["from __future__ import annotations", "import typing"]
            file = self.files[module]
            lines += ["if typing.TYPE_CHECKING:\n    " + ast.unparse(one) for one in file.stub_imports]
            lines += [ast.unparse(one) for one in file.imports + file.definitions]
            # A result of a call is plain data, and an attribute lives in Python.
            lines += ["def t{}() -> {}: ...".format(number, text) for text, number in listed.items()]
            lines += ["class Held:"] + ["    a{}: {}".format(number, text) for text, number in listed.items()]
            lines.append("def held() -> Held: ...")
            crates.put(os.path.join(folder, "bindings", "python", module + ".py"), "\n".join(lines) + "\n")


def read(folder, only):
    found = []
    for path, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            own = os.path.relpath(os.path.join(path, name), folder)[:-3]
            if name.endswith(".py") and (not only or own in only) and _is_for_this(own):
                with open(os.path.join(path, name), encoding="utf-8") as file:
                    found.append(cases.File(own, file.read()))
    return found


def _is_for_this(name):
    """Whether this Python is new enough for a file: `check_x-py311`."""
    _, _, version = name.partition("-py3")
    return not version or sys.version_info >= (3, int(version))


def write(folder, modules, types, forms):
    """Writes both crates; returns {line: (case, form)}."""
    types.write(folder)
    text = ", ".join('pub "{}" as {}'.format(name, naming.module_name(name)) for name in modules)
    own = ", ".join('pub "{}"'.format(name) for name in types.numbers)
    call = 'snakebridge::python_module!({}, {}, path = "python", allow = ["large"]);\n'.format(text, own)
    crates.put(os.path.join(folder, "bindings", "src", "lib.rs"), "#![allow(warnings)]\n" + call)
    lines, at = PRELUDE.rstrip("\n").split("\n"), {}
    for case, listed in forms.items():
        for number, form in enumerate(listed):
            at[len(lines) + 1] = case, form
            lines.append('fn c{}() {{ say("{} {}", || -> Result<_> {{ {} }}) }}'.format(len(lines), case.name, number, form))
    calls = ["    c{}();".format(line - 1) for line in at]
    for module, annotations in types.numbers.items():
        for number in annotations.values():
            calls.append('    say("{0} t{1}", || py::{0}::t{1}());'.format(module, number))
            calls.append('    say("{0} a{1}", || py::{0}::held()?.a{1}());'.format(module, number))
    crates.put(os.path.join(folder, "src", "main.rs"), "\n".join([*lines, "fn main() {", *calls, "}"]) + "\n")
    return at


def clean(crate, target, forms, write):
    """Takes the forms that the compiler refuses away; each goes to its case's list `tried`, with the reason."""
    while True:
        at = write(forms)
        is_clean, found, other = crates.refused(crate, target)
        bad = {at[line]: message for lines, message in reversed(found) for line in lines if line in at}
        if other or (not is_clean and not bad):
            sys.exit("code outside of the forms does not compile:\n" + "\n".join(other[:3] or [str(found[:3])]))
        print("{} forms, {} rejected".format(len(at), len(bad)), flush=True)
        if not bad:
            return
        for (case, form), message in bad.items():
            forms[case].remove(form)
            case.tried.append("{}: {}".format(form, message))


def compare(every, types, forms, output):
    """Compares the type of each form with the asserted one."""
    said = dict(line.split("\t", 1) for line in output.splitlines())
    for case in every:
        module = case.file.module.__name__
        case.left = []
        for number, form in enumerate(forms.get(case, ())):
            found = plain(said["{} {}".format(case.name, number)])
            wanted = [plain(said["{} {}{}".format(module, place, case.number)]) for place in "ta"]
            agrees = any(is_as_good(found, asserted) for asserted in wanted)
            (case.left if agrees else case.tried).append("{}: is {}, asserted {}".format(form, found, " or ".join(wanted)))


def plain(name):
    """A type's name, with one spelling for what is one fact:

    - Each module has its own enum of a union, and each place one of its literals: what they hold is what counts.
    - A frozenset is read as a set of Rust, because it cannot change; its operators are those of the handle of the same items.
    - The union of two type parameters has no enum of its own until they are known: `EitherOther<i64, String>` holds what `IntOrStr` does, and
      of two that are one type `into_inner` is that.
    """
    name = re.sub(r"\b(?:\w+::)+(?=\w*[a-z0-9]Or[A-Z])", "", name)
    name = re.sub(r"\bbindings::types_\w+::[TA](\d+)\b", r"Literal\1", name)
    name = name.replace("snakebridge::types::set::FrozenSet<", "indexmap::set::IndexSet<")
    start = name.rfind(EITHER)
    while start >= 0:
        end = api.closing(name, start + len(EITHER) - 1, "<", ">")
        members = api.parts(name[start + len(EITHER) : end - 1])
        members = list(dict.fromkeys(member.strip() for member in members))
        name = name[:start] + (members[0] if len(members) == 1 else "Or".join(map(_word, members))) + name[end:]
        start = name.rfind(EITHER)
    return name


def is_as_good(found, asserted):
    """Whether a type says what is asserted. Where the stubs say `Any` of what is `None` (the parts of a slice), Rust says `()`."""
    return found == asserted or "()" in found and re.sub(r"(?<=[<, ])\(\)(?=[,>])", VALUE, found) == asserted


EITHER, VALUE = "snakebridge::types::either_other::EitherOther<", "snakebridge::bridge::value::Value"
# Types of Rust in the names of enums.
WORDS = {"i64": "Int", "f64": "Float", "bool": "Bool", "String": "Str", "Vec<u8>": "Bytes"}


def _word(name):
    """The word for a type in the name of an enum."""
    last = name.split("<")[0].rpartition("::")[2]
    return WORDS.get(last, last)


def verdict(case):
    if case.left:
        return "agrees"
    return "differs" if any(": is " in words for words in case.tried) else "refused"


def main(root, target, folder, only, bless):
    crate = os.path.join(target, "crate")
    files = read(folder, only)
    types, every = Types(names.Index(root, os.path.join(target, "expanded"))), [case for file in files for case in file.cases]
    for case in every:
        case.translate(types)
    used = " ".join(form for case in every for form in case.forms)
    known = (set(sys.modules) | {"builtins"}) - {file.module.__name__ for file in files}
    modules = sorted(n for n in known if "py::{}::".format(naming.module_name(n)) in used and not n.startswith("_"))
    # Classes of typeshed's cases are those of their modules.
    modules = sorted(set(modules) | {m for m in _mentioned(every) if m in known and not m.startswith("_")})
    crates.manifests(crate, root, "assert_types")
    forms = {case: list(case.forms) for case in every if case.forms}
    clean(crate, target, forms, lambda chosen: write(crate, modules, types, chosen))
    run = subprocess.run(
        ["cargo", "run", "--quiet", "--manifest-path", os.path.join(crate, "Cargo.toml")],
        env=dict(os.environ, CARGO_TARGET_DIR=target), stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, check=True,
    )
    compare(every, types, forms, run.stdout)
    return report(every, os.path.join(target, "cases.txt"), bool(only), bless)


def _mentioned(every):
    for file in {case.file for case in every}:
        for node in file.imports:
            names = [node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
            yield from (name for name in names if name not in ("typing", "__future__", "tkinter", "turtle"))


def report(every, path, is_partial, bless):
    said = [case for case in every if case.forms]
    with open(path, "w", encoding="utf-8") as file:
        for case in every:
            lines = [case.name, verdict(case) if case.forms else case.reason, case.text]
            lines += case.left[:1] or sorted(case.tried, key=lambda words: ": is " not in words)
            file.write("\n    ".join(lines) + "\n")
    reasons = {}
    for case in every:
        if not case.forms:
            reasons[case.reason] = reasons.get(case.reason, 0) + 1
    for reason, count in sorted(reasons.items(), key=lambda one: -one[1]):
        print("{:>5}  {}".format(count, reason))
    found = {case.name: verdict(case) for case in said}
    known, cannot, unexplained = why(), [], 0
    for name in (name for name, one in found.items() if one != "agrees"):
        kind = next((kind for pattern, kind in known if fnmatch.fnmatchcase(name, pattern)), None)
        cannot += [name] if kind == "cannot" else []
        if kind is None:
            unexplained += 1
            print("NO REASON IN reasons.txt: " + name)
    agree, sayable = sum(one == "agrees" for one in found.values()), len(found) - len(cannot)
    line = "{} cases, {} have a form, {} Rust can say, {} agree ({:.1f} %; {:.0f} % are asked for)".format(
        len(every), len(found), sayable, agree, 100 * agree / max(1, sayable), ENOUGH
    )
    print("assert_types: " + line)
    ledger = os.path.join(HERE, "ledger", "{}.{}.txt".format(*sys.version_info))
    before = listed.read(ledger)
    worse = listed.worse(before, found, ORDER, is_partial, "has no form in Rust now")
    if bless:
        listed.write(ledger, {**(before if is_partial else {}), **found}, "" if is_partial else "# {}\n".format(line))
        return 0
    return 1 if worse or unexplained else 0


def why():
    """[(pattern, "cannot" or "open")]"""
    with open(os.path.join(HERE, "reasons.txt"), encoding="utf-8") as file:
        lines = [line.split(": ", 1)[0] for line in file if line.strip() and not line.startswith("#")]
    return [(pattern, kind) for kind, pattern in (line.split(" ", 1) for line in lines)]


if __name__ == "__main__":
    options = [word for word in sys.argv[4:] if word.startswith("--")]
    files = [word for word in sys.argv[4:] if not word.startswith("--")]
    sys.exit(main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), sys.argv[3], files, "--bless" in options))
