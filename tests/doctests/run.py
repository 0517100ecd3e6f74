"""Translates the examples in the standard library's docstrings to Rust, compiles and runs them, and counts those that pass.

    python tests/doctests/run.py CRATES TARGET [MODULE..]

CRATES is the folder of this repository, TARGET a folder to build in. Without modules: all modules in the sweep's ledger.
"""

import doctest
import json
import os
import re
import subprocess
import sys

import crates
import naming
import translate
import verdicts
from expressions import by_value

ROUNDS = 200
PRELUDE = r"""#![allow(warnings)]
use bindings as py;
use snakebridge::traits::{Arg, IntoArgs};
use snakebridge::{Result, Value};

snakebridge::python_module!("doctest_check", path = "python");

fn fits<'a>(value: impl Arg<'a, Value>, want: &'a str) -> Result<bool> {
    doctest_check::fits(value, want)
}
fn like<'a>(value: impl Arg<'a, Value>, want: &'a str) -> Result<bool> {
    doctest_check::like(value, want)
}
fn says<'a>(text: String, want: &'a str) -> Result<bool> {
    doctest_check::says(text, want)
}
fn capture() -> Result<()> {
    doctest_check::capture()
}
fn text<'a>(value: impl Arg<'a, Value>) -> Result<String> {
    doctest_check::text(value)
}
fn line<'a>(value: impl Arg<'a, Value>) -> Result<String> {
    doctest_check::text(value)
}
fn builtin<'a>(name: &str, args: impl IntoArgs<'a>) -> Result<Value> {
    snakebridge::call("builtins", name, args)
}
fn say(index: usize, found: &str) {
    println!("{index}\t{}", found.replace('\n', " "));
}
fn check(index: usize, found: Result<bool>) {
    match found {
        Ok(true) => say(index, "ok"),
        Ok(false) => say(index, "differs"),
        Err(error) => say(index, &format!("error: {error}")),
    }
}
fn done(index: usize, found: Result<()>) {
    check(index, found.map(|()| true));
}
fn raises(index: usize, found: Result<()>, name: &str) {
    match found {
        Ok(()) => say(index, "differs: no error"),
        Err(error) if error.to_string().contains(name) => say(index, "ok"),
        Err(error) => say(index, &format!("differs: {error}")),
    }
}
fn keep<T>(index: usize, found: Result<T>) -> Option<T> {
    match found {
        Ok(value) => {
            say(index, "ok");
            Some(value)
        }
        Err(error) => {
            say(index, &format!("error: {error}"));
            None
        }
    }
}
"""
CHECK = '''"""Compares a value with the output of an example: by its repr, or by the literal that this is."""

import ast
import doctest
import io
import re
import sys

HOW = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


def plain(value):
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return {key: plain(item) for key, item in value.items()} if isinstance(value, dict) else value


def capture() -> None:
    """Keeps what Python prints from now on, for the next comparison."""
    sys.stdout = io.StringIO()


def printed() -> str:
    """What was printed since `capture`."""
    text = sys.stdout.getvalue() if isinstance(sys.stdout, io.StringIO) else ""
    sys.stdout = sys.__stdout__
    return text


def fits(value: object, want: str) -> bool:
    """Whether a call shows what an example shows: what it prints, and its value unless this is None.

    Lists and tuples count as equal, because Rust may return either."""
    before = printed()
    shown = before + ("" if value is None and before else repr(value) + "\\n")
    if doctest.OutputChecker().check_output(want, shown, HOW):
        return True
    try:
        return not before and plain(ast.literal_eval(want.strip())) == plain(value)
    except (ValueError, SyntaxError):
        return False


def like(value: object, want: str) -> bool:
    """Whether a value is of the kind of an example's, which shows one of many: of its class and length, or of its repr's form."""
    printed()
    try:
        shown = ast.literal_eval(want.strip())
    except (ValueError, SyntaxError):
        return re.sub("[0-9a-f]", "0", want.strip()) == re.sub("[0-9a-f]", "0", repr(value))
    return alike(shown, value)


def alike(shown: object, value: object) -> bool:
    if type(shown) is not type(value) or not hasattr(shown, "__len__"):
        return type(shown) is type(value)
    items = zip(shown, value) if isinstance(shown, tuple) else ()
    return len(shown) == len(value) and all(alike(*pair) for pair in items)


def says(text: str, want: str) -> bool:
    """Whether a text is what an example prints."""
    printed()
    return doctest.OutputChecker().check_output(want, text + "\\n", HOW)


def text(value: object) -> str:
    return str(value)
'''


class Example:
    """One example and its result."""

    def __init__(self, session, forms, reason, assigned, source):
        self.session, self.forms, self.reason, self.assigned, self.source = session, forms, reason, assigned, source
        self.rust = forms[0] if forms else None
        self.variant, self.refused, self.result, self.tried = 0, None, None, []

    @property
    def is_import(self):
        return self.rust == ""

    @property
    def is_compiled(self):
        return self.rust not in (None, "") and self.refused is None

    def next(self):
        """Switches to the next form that differs; returns whether there is one."""
        before = self.line(0)
        while True:
            self.variant += 1
            if self.variant == VARIANTS and self.rust != self.forms[-1]:
                self.rust, self.variant = self.forms[self.forms.index(self.rust) + 1], 0
            if self.variant >= VARIANTS:
                return False
            if self.line(0) != before:
                return True

    def code(self):
        """The Rust expression in the current form: arguments by reference, variables and literals by value, all by value, or numbers as wanted too.

        Each form has two variants: the value is compared by reference or by value."""
        rust = by_value(self.rust, self.session.names.variables, self.variant // 2)
        if self.variant >= 6:
            # Numbers as the callee wants them: of any width, and flags as `bool`.
            rust = re.sub(r"\b(\d+)_i64\b", r"\1", rust)
            flags = {"0": "false", "1": "true"}
            rust = re.sub(r"(?<=\w)\.(\w+)\(([01])\)", lambda m: ".{}({})".format(m[1], flags[m[2]]), rust)
        return rust

    def line(self, index):
        rust, want = self.code(), self.source.want
        if isinstance(self.assigned, tuple):
            names = ", ".join("mut " + naming.escape_keyword(name) for name in self.assigned)
            return "let Some(({},)) = keep({}, (|| -> Result<_> {{ Ok({}) }})()) else {{ return }};".format(names, index, rust)
        if self.assigned:
            name = naming.escape_keyword(self.assigned)
            value = rust + ".clone()" if re.fullmatch(r"\w+", rust) and not rust.isdigit() else rust
            return "let Some(mut {}) = keep({}, (|| -> Result<_> {{ Ok({}) }})()) else {{ return }};".format(name, index, value)
        if self.source.exc_msg is not None:
            error = self.source.exc_msg.split(":")[0].strip().rpartition(".")[2]
            return 'raises({}, (|| -> Result<()> {{ let _ = {}; Ok(()) }})(), "{}");'.format(index, rust, error)
        if re.fullmatch(r"[a-zA-Z_]\w*", rust):
            rust += ".clone()"
        if want:
            return "check({}, (|| -> Result<bool> {{ capture()?; let value = {}; {} }})());".format(index, rust, self.compared(want))
        return "done({}, (|| -> Result<()> {{ let _ = {}; Ok(()) }})());".format(index, rust)

    def compared(self, want):
        """The comparison of `value` with the output, as the example's form says."""
        by = "&" if self.variant % 2 == 0 else ""
        if self.source.options.get(doctest.SKIP) or getattr(self.source, "varies", False):
            return "like({}value, {})".format(by, naming.quoted(want))
        want = getattr(self.source, "here", want)
        if self.code().startswith("crate::line("):
            return "says(value, {})".format(naming.quoted(want))
        return "fits({}value, {})".format(by, naming.quoted(want))


VARIANTS = 8
# They open a window or a browser, or are not libraries.
NOT_IMPORTED = frozenset("antigravity idlelib test this turtle turtledemo".split())


def gather(modules):
    sessions = []
    for module, tests in translate.docstrings(modules):
        for test in tests:
            session = translate.Session(module, test)
            session.all = [Example(session, *parts) for parts in session.examples()]
            sessions.append(session)
    for session in sessions:
        for example in session.all:
            example.forms = [of_one_call(form) for form in example.forms or ()]
            example.rust = example.forms[0] if example.forms else None
    return sessions


def of_one_call(form):
    """The form with all of a module from the call that includes classes of it: what another call made of it has other types."""
    for module in whole():
        form = re.sub(r"\bpy::{}::".format(naming.module_name(module)), naming.included_module(module) + "::", form)
    return form


def whole():
    """The modules of which classes are included."""
    return sorted(module for module, names in naming.INCLUDED.items() if any(name.endswith(".*") for name in names))


def needed(sessions):
    """The modules whose bindings the examples use."""
    used = set(re.findall(r"py::(\w+)::", " ".join(e.rust or "" for s in sessions for e in s.all)))
    used.add("operator")
    names = {s.module.__name__ for s in sessions} | set(sys.modules) | {"operator"}
    return sorted(name for name in names if naming.module_name(name) in used and not name.startswith("_"))


def included(modules):
    """A call of the macro for each module of which names are used that it does not offer. One with classes has the types of the other modules."""
    calls = []
    others = ", ".join("{} = crate::{}".format(naming.quoted(module), naming.module_name(module)) for module in modules)
    for module, names in sorted(naming.INCLUDED.items()):
        if module in whole():
            offered = {name: value for name, value in vars(sys.modules[module]).items() if naming.is_public(sys.modules[module], name)}
            names = names.union(offered, (name + ".*" for name, value in offered.items() if isinstance(value, type)))
        listed = ", ".join(naming.quoted(name) for name in sorted(names))
        name = naming.included_module(module).rpartition("::")[2]
        linked = ", link({})".format(others) if module in whole() and others else ""
        calls.append("snakebridge::python_module!(pub {} as {}, include = [{}]{});".format(naming.quoted(module), name, listed, linked))
    return "\n".join(calls)


def write(folder, sessions, modules):
    """Writes the sources; returns {line of main.rs: example}."""
    crates.put(os.path.join(folder, "python", "doctest_check.py"), CHECK)
    listed = ", ".join('pub "{}" as {}'.format(name, naming.module_name(name)) for name in modules)
    crates.put(
        os.path.join(folder, "bindings", "src", "lib.rs"),
        "#![allow(warnings)]\nsnakebridge::python_module!({});\n{}\n".format(listed, included(modules)),
    )
    lines, at = PRELUDE.rstrip("\n").split("\n"), {}
    index = 0
    for number, session in enumerate(sessions):
        lines.append("fn d{}() {{ // {}".format(number, session.test.name))
        for example in session.all:
            example.index = index
            if example.is_compiled:
                lines.append(example.line(index))
                at[len(lines)] = example
            index += 1
        lines.append("}")
    lines.append("fn main() {")
    for number, _ in enumerate(sessions):
        lines.append("    if let Err(_) = std::panic::catch_unwind(d{0}) {{ println!(\"-\\tpanic in d{0}\"); }}".format(number))
    lines.append("}")
    crates.put(os.path.join(folder, "src", "main.rs"), "\n".join(lines) + "\n")
    return at


def refuse(folder, target, at):
    """Switches examples that do not compile to their next form, or drops them; returns how many there were."""
    is_clean, found, other = crates.refused(folder, target)
    refused = {}
    for lines, message in found:
        example = next((at[n] for n in lines if n in at), None)
        if example is not None:
            refused.setdefault(example, message)
    for example, message in refused.items():
        example.tried.append("{}: {}".format(example.code(), message))
        missing = message.startswith(("cannot find", "no "))
        # The other forms differ in how arguments are passed, which does not help if a name is missing.
        example.variant = VARIANTS - 1 if missing else example.variant
        if not example.next():
            example.refused = message
    if not is_clean and (other or not refused):
        sys.exit("code outside the examples does not compile:\n" + "\n".join(other[:3]))
    return len(refused)


def main(root, target, modules):
    root, target = os.path.abspath(root), os.path.abspath(target)
    folder = os.path.join(target, "crate")
    sessions = gather(modules)
    used = needed(sessions)
    crates.manifests(folder, root, "doctests")
    for _ in range(ROUNDS):
        if not refuse(folder, target, write(folder, sessions, used)):
            break
    else:
        sys.exit("the compiler still rejects examples after {} rounds".format(ROUNDS))
    run = subprocess.run(
        ["cargo", "run", "--quiet"],
        cwd=folder, env=dict(os.environ, CARGO_TARGET_DIR=target), stdout=subprocess.PIPE, text=True,
        stdin=subprocess.DEVNULL, timeout=300,
    )
    every = {e.index: e for s in sessions for e in s.all}
    for line in run.stdout.splitlines():
        index, _, found = line.partition("\t")
        if index.isdigit() and found:
            every[int(index)].result = found
    verdicts.dump(os.path.join(target, "examples.txt"), sessions)
    return report(sessions), verdicts.of(sessions)


def report(sessions):
    rows, total = {}, [0] * 5
    for session in sessions:
        row = rows.setdefault(session.module.__name__, [0] * 5)
        for example in session.all:
            counts = [True, example.rust is not None, example.is_import, example.is_compiled, example.result == "ok"]
            for place, counted in enumerate(counts):
                row[place] += counted
                total[place] += counted
    heads = ("examples", "translated", "imports", "compiled", "passed")
    print("{:<16}".format("module") + "".join("{:>12}".format(h) for h in heads))
    for name, row in sorted(rows.items()) + [("in all", total)]:
        print("{:<16}".format(name) + "".join("{:>12}".format(n) for n in row))
    reasons, refused = {}, {}
    for example in (e for s in sessions for e in s.all):
        if example.reason:
            reasons[example.reason] = reasons.get(example.reason, 0) + 1
        if example.refused:
            refused[example.refused[:90]] = refused.get(example.refused[:90], 0) + 1
    for title, counts in (("not translated", reasons), ("rejected by the compiler", refused)):
        print("\n" + title)
        for reason, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:25]:
            print("{:>5}  {}".format(count, reason))
    print("\ndifferent from the docstring")
    for session in sessions:
        for example in session.all:
            if example.is_compiled and example.result != "ok":
                source = example.source.source.strip().split("\n")[0]
                print("    {}: {}  -> {}".format(session.test.name, source[:70], (example.result or "not reached")[:120]))
    return total


def swept(root):
    """The modules in the ledger of this Python version, or else in the newest ledger."""
    folder = os.path.join(root, "tests", "sweep", "ledger")
    own = "{}.{}.".format(*sys.version_info)
    names = [n for n in os.listdir(folder) if n.startswith(own)] or [n for n in os.listdir(folder) if n.startswith("3.")]
    with open(os.path.join(folder, sorted(names)[-1]), encoding="utf-8") as file:
        names = [name for name in json.load(file) if name.replace(".", "_").isidentifier()]
    return [name for name in names if name.split(".")[0] not in NOT_IMPORTED]


if __name__ == "__main__":
    root, target, modules = sys.argv[1], sys.argv[2], sys.argv[3:]
    bless = "--bless" in modules
    modules = [name for name in modules if name != "--bless"]
    counted, found = main(root, target, modules or swept(root))
    print("\ndoctests: {} examples, {} translated, {} compiled, {} passed".format(counted[0], counted[1], counted[3], counted[4]))
    sys.exit(verdicts.compare(found, bless, bool(modules)))
