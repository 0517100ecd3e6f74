"""The names of functions, overloads and literals in the bindings of a module, as `cargo snakebridge expand` shows them."""

import os
import re
import subprocess

import api
import crates
import naming

# Python's own classes are types of the runtime, whose names stand in its source.
RUNTIME = {"dict": "dict.rs", "list": "list.rs", "tuple": "list.rs", "set": "set.rs", "frozenset": "set.rs", "memoryview": "memory_view.rs"}
TYPES = {"tuple": "py_tuple", "frozenset": "frozen_set"}


class Index:
    """What a person finds by completion: each module is looked up once."""

    def __init__(self, root, folder):
        self.folder = folder
        self.root, self.modules, self.runtime, self.found, self.command = root, {}, {}, {}, None

    def _expand(self, module):
        if self.command is None:
            subprocess.run(["cargo", "build", "--locked", "-q", "-p", "cargo-snakebridge"], cwd=self.root, check=True)
            folder = os.environ.get("CARGO_TARGET_DIR") or os.path.join(self.root, "target")
            self.command = os.path.join(folder, "debug", "cargo-snakebridge")
        # Seconds for a large module: kept until the command is built again.
        kept = os.path.join(self.folder, "{}.rs".format(module))
        if os.path.exists(kept) and os.path.getmtime(kept) > os.path.getmtime(self.command):
            with open(kept, encoding="utf-8") as file:
                return file.read()
        arguments = [self.command, "snakebridge", "expand", module]
        text = subprocess.run(arguments, cwd=self.root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
        crates.put(kept, text)
        os.utime(kept)
        return text

    def _of(self, module):
        """({type or "": functions}, {Python's literal: name}) of a module."""
        if module not in self.modules:
            text = self._expand(module)
            literals = dict(re.findall(r"/// Python's `(.+)`\.\n\s*#\[derive[^\n]*\n\s*pub struct (\w+);", text))
            self.modules[module] = api.functions(text), literals
        return self.modules[module]

    def _of_runtime(self, kind):
        file = RUNTIME[kind]
        if file not in self.runtime:
            with open(os.path.join(self.root, "snakebridge", "src", "types", file), encoding="utf-8") as text:
                self.runtime[file] = api.functions(text.read())
        return self.runtime[file].get(naming.camel(TYPES.get(kind, kind)), [])

    def functions(self, modules, callee):
        """What a callee (`py::array::Array::new`) may be: it, and its overloads and forms with other names."""
        if callee in self.found:
            return self.found[callee]
        path = re.fullmatch(r"py::(\w+)::(?:(\w+)::)?(\w+)", callee)
        found = []
        for module in modules if path else ():
            if naming.module_name(module) == path[1]:
                functions = self._of(module)[0]
                # A second name of a class has none of its functions.
                known = [path[2] or ""] if path[2] is None or path[2] in functions else [owner for owner in functions if owner]
                found += [own for owner in known for own in functions.get(owner, ())]
        self.found[callee] = _named(found, path[3] if path else "")
        return self.found[callee]

    def methods(self, modules, name, kind):
        """The same of a method; `kind` is the class of the receiver, if it is known."""
        key = tuple(modules), name, kind
        if key not in self.found:
            self.found[key] = self._methods(modules, name, kind)
        return self.found[key]

    def _methods(self, modules, name, kind):
        found = []
        for ancestor in getattr(kind, "__mro__", ()):
            own = list(self._of_runtime(ancestor.__name__)) if ancestor.__name__ in RUNTIME else []
            for module in modules:
                own += self._of(module)[0].get(naming.camel(ancestor.__name__), ())
            found += _named(own, name)
            if found:
                return found
        every = [own for module in dict.fromkeys(modules) for owner, listed in self._of(module)[0].items() if owner for own in listed]
        return _named(every, name)

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


def _named(functions, name):
    """Those of a name, each once: the plain one first, and those for fewer cases before others."""
    known = {own.key(): own for own in functions if own.name == name or own.name.startswith(name + "_")}
    return sorted(known.values(), key=lambda own: (own.options is not None, len(own.name), own.name))
