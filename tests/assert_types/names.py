"""The names of functions, overloads and literals in the bindings of a module, as `cargo snakebridge expand` shows them."""

import os
import re
import subprocess

import naming

# Python's own classes are types of the runtime, whose names stand in its source.
RUNTIME = {"dict": "dict.rs", "list": "list.rs", "tuple": "list.rs", "set": "set.rs", "frozenset": "set.rs", "memoryview": "memory_view.rs"}


class Index:
    """What a person finds by completion: each module is looked up once."""

    def __init__(self, root):
        self.root, self.modules, self.command = root, {}, None

    def _expand(self, module):
        if self.command is None:
            subprocess.run(["cargo", "build", "--locked", "-q", "-p", "cargo-snakebridge"], cwd=self.root, check=True)
            folder = os.environ.get("CARGO_TARGET_DIR") or os.path.join(self.root, "target")
            self.command = os.path.join(folder, "debug", "cargo-snakebridge")
        arguments = [self.command, "snakebridge", "expand", module]
        return subprocess.run(arguments, cwd=self.root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout

    def _of(self, module):
        """({type or "": functions}, {Python's literal: name}) of a module."""
        if module not in self.modules:
            text = self._expand(module)
            literals = dict(re.findall(r"/// Python's `(.+)`\.\n\s*#\[derive[^\n]*\n\s*pub struct (\w+);", text))
            functions, owner = {"": re.findall(r"^    pub fn (\w+)", text, re.M)}, ""
            for line in text.split("\n"):
                if line.startswith("    impl") or re.match(r"    > [A-Z]", line):
                    named = re.search(r"(\w+)(?:<[^{]*>)? \{$", line)
                    owner = named[1] if named else owner
                method = re.match(r"        pub (?:async )?fn (\w+)", line)
                if method:
                    functions.setdefault(owner, []).append(method[1])
            self.modules[module] = functions, literals
        return self.modules[module]

    def _of_runtime(self, kind):
        path = os.path.join(self.root, "snakebridge", "src", "types", RUNTIME[kind])
        with open(path, encoding="utf-8") as file:
            return re.findall(r"^\s+pub fn (\w+)", file.read(), re.M)

    def overloads(self, modules, callee, kind):
        """The other names of a callee (`py::array::Array::new`, `x.get`): overloads, and forms that its result decides. `kind` is the class of
        the receiver, if it is known."""
        name = re.split(r"::|\.", callee)[-1]
        path = re.fullmatch(r"py::(\w+)::(?:(\w+)::)?\w+", callee)
        found = {}
        for module in modules:
            if path and naming.module_name(module) != path[1]:
                continue
            functions = self._of(module)[0]
            if path:
                # A second name of a class has none of its functions.
                owners = [path[2]] if path[2] in functions else [""] if path[2] is None else [owner for owner in functions if owner]
            else:
                own = naming.camel(kind.__name__) if kind is not None else None
                owners = [own] if own in functions else [owner for owner in functions if owner]
            for owner in owners:
                found.update(dict.fromkeys(functions.get(owner, ())))
        if kind is not None and kind.__name__ in RUNTIME:
            found.update(dict.fromkeys(self._of_runtime(kind.__name__)))
        others = (other for other in found if other.startswith(name + "_") and not other.endswith(("_with", "_by")))
        return sorted(others, key=lambda other: (len(other), other))

    def literal(self, modules, value, callee):
        """The type of a literal that decides a result, where the callee's module has it, or one that the case imports."""
        if isinstance(value, bool) or value is None:
            return "py::builtins::lit::{}".format(value) if value is not None else None
        named = re.match(r"py::(\w+)::", callee)
        own = [module for module in modules if named and naming.module_name(module) == named[1]]
        for module in own or modules:
            name = self._of(module)[1].get(repr(value))
            if name is not None:
                return "py::{}::lit::{}".format(naming.module_name(module), name)
        return None
