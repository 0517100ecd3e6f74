"""Probes in Rust: the forms of each, the program that tries them, and what became of them."""

import ast
import os
import re
import sys

import crates
import judge
import naming
import recipes
from expressions import FORMS, Expressions

HERE = os.path.dirname(os.path.abspath(__file__))


class Probe:
    """One member or call, and the forms of it that are left."""

    def __init__(self, subject, symbol, expressions):
        self.subject, self.symbol = subject, symbol
        self.forms, self.reason = _forms(subject, expressions)
        self.number = self.form = self.typed = self.dynamic = None
        self.type, self.words, self.tried = "", "", []

    @property
    def name(self):
        return "{}.{}".format(self.subject.annotation, self.symbol).replace(" ", "")


class Form:
    """A spelling in Rust, and the expression that it stands for."""

    def __init__(self, maker, python, rust, by, dynamic):
        self.maker, self.python, self.rust, self.by, self.dynamic = maker, python, rust, by, dynamic

    def __str__(self):
        return self.by + self.rust

    def lines(self, probe, number):
        """The probe by the typed API, and by name."""
        make = "" if self.maker is None else "let x = py::made::m{}()?; ".format(self.maker)
        how = "probe!({}, [{}], {{".format(probe.number, self.by) if self.by != "read" else "read!({}, {{".format(probe.number)
        typed = "fn p{}_{}() {{ {} {}{} }}) }}".format(probe.number, number, how, make, self.rust)
        made = "" if self.maker is None else "let x = made({})?; ".format(self.maker)
        by_name = "" if self.dynamic is None else "by_name({}, (|| {{ {}{} }})());".format(probe.number, made, self.dynamic)
        return typed, "fn n{}_{}() {{ {} }}".format(probe.number, number, by_name)


def _forms(subject, expressions):
    found, reason = [], ""
    for python in expressions:
        node = ast.parse(python, mode="eval").body
        for way in FORMS:
            try:
                names = naming.Names(sys.modules[subject.module], {"x": subject.instance})
                names.globals.update({subject.module.split(".")[0]: sys.modules[subject.module.split(".")[0]]})
                if subject.number is not None:
                    names.assign("x")
                rust = Expressions(names, (way,)).value(node)
                dynamic = _dynamic(subject, names, node)
            except naming.Untranslatable as error:
                reason = str(error)
                continue
            maker = judge.maker_of(subject.number, python)
            # The public name of what has another one on each system.
            rust = rust.replace("py::posixpath::", "py::os_path::")
            # The doctests bind in a call of its own what a module does not offer; here what is bound is in the module's.
            rust = rust.replace("_included::", "::")
            for spelling in (rust, re.sub(r"&(vec!|x\b)", lambda m: m[1] + (".clone()" if m[1] == "x" else ""), rust)):
                found += [Form(maker, python, spelling, by, dynamic) for by in ("", "&")]
                if spelling.endswith("()?") and isinstance(node, ast.Call):
                    # Where an optional argument decides the overload, its absence is said.
                    found.append(Form(maker, python, spelling[:-2] + "())?", "", dynamic))
    # Where the result cannot be passed back, that it is read counts.
    found += [Form(form.maker, form.python, form.rust, "read", form.dynamic) for form in found if form.by == "" and form.python == expressions[0]]
    unique = {}
    for form in found:
        unique.setdefault((form.python, form.rust, form.by), form)
    return list(unique.values()), reason


def _dynamic(subject, names, node):
    """The same by name, in Rust; None where it is neither an attribute nor a call of one."""
    expressions = Expressions(names, ("positional",))
    called = isinstance(node, ast.Call)
    target = node.func if called else node
    if called and node.keywords or not isinstance(target, ast.Attribute):
        return None
    arguments = "({},)".format(", ".join(map(expressions.argument, node.args))) if called and node.args else "()"
    name = naming.quoted(target.attr)
    if subject.number is None:
        module = naming.quoted(subject.module)
        return "snakebridge::{}".format("call({}, {}, {})".format(module, name, arguments) if called else "get({}, {})".format(module, name))
    if not isinstance(target.value, ast.Name) or target.value.id != "x":
        return None
    return "snakebridge::method(&x, {}, {})".format(name, arguments) if called else "snakebridge::attr(&x, {})".format(name)


def of(subjects):
    """The probes of all subjects, numbered."""
    found, names = [], set()
    for subject in subjects:
        for symbol, expressions in subject.probes.items():
            probe = Probe(subject, symbol, expressions)
            if probe.name not in names:
                names.add(probe.name)
                probe.number = len(found)
                found.append(probe)
    return found


def write(folder, modules, subjects, probes, chosen):
    """Writes both crates, with these forms of each probe; returns {line: (probe, form)}."""
    made = ["import judge"] + ["import " + module for module in modules]
    for subject in subjects:
        if subject.number is not None:
            made.append('def m{0}() -> "{1}":\n    return judge.made({0})'.format(subject.number, subject.annotation))
    crates.put(os.path.join(folder, "bindings", "python", "made.py"), "\n".join(made) + "\n")
    with open(os.path.join(HERE, "judge.py"), encoding="utf-8") as file:
        crates.put(os.path.join(folder, "bindings", "python", "judge.py"), file.read())
    listed = ", ".join('pub "{}" as {}'.format(name, naming.module_name(name)) for name in modules)
    bound = ["{}.{}".format(module, name) for module in modules for name in recipes.BOUND.get(module, ())]
    include = "include = [{}], ".format(", ".join(map(naming.quoted, bound))) if bound else ""
    call = 'snakebridge::python_module!({}, pub "made", pub "judge", path = "python", {}allow = ["large"]);\n'.format(listed, include)
    crates.put(os.path.join(folder, "bindings", "src", "lib.rs"), "#![allow(warnings)]\n" + call)
    with open(os.path.join(HERE, "prelude.rs"), encoding="utf-8") as file:
        lines = file.read().rstrip("\n").split("\n")
    at, calls = {}, []
    for probe in probes:
        for number, form in chosen(probe):
            typed, by_name = form.lines(probe, number)
            lines.append(typed)
            at[len(lines)] = probe, form
            lines.append(by_name)
            calls.append("p{0}_{1}(); n{0}_{1}();".format(probe.number, number))
    lines.append("fn main() {\n    " + "\n    ".join(calls) + "\n}")
    crates.put(os.path.join(folder, "src", "main.rs"), "\n".join(lines) + "\n")
    return at


def choose(folder, target, modules, subjects, probes):
    """Finds the first form of each probe that compiles, and writes the program of them."""
    left = crates.settle(
        folder,
        target,
        {probe: probe.forms for probe in probes if probe.forms},
        lambda forms: write(folder, modules, subjects, probes, lambda p: list(enumerate(forms.get(p, ())))),
    )
    for probe, forms in left.items():
        probe.form = forms[0] if forms else None
    write(folder, modules, subjects, probes, lambda p: [(0, p.form)] if p.form else [])
