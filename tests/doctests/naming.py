"""Names: what the bindings call the items of Python, and what the names in an example refer to."""

import ast
import builtins
import importlib
import re
import types

RUST_WORDS = frozenset(
    "as break const continue crate else enum extern false fn for if impl in let loop match mod move mut pub ref return self static "
    "struct super trait true type unsafe use where while async await dyn abstract become box do final macro override priv try "
    "typeof unsized virtual yield gen".split()
)


class Untranslatable(Exception):
    """Says why an example has no form in Rust."""


def rust_word(name):
    """The name, escaped if it is a keyword of Rust."""
    return name + "_" if name in RUST_WORDS else name


def snake(name):
    """What the bindings call a function."""
    return rust_word(re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower())


def module_name(name):
    """What they call a module."""
    return snake(name.replace(".", "_"))


def camel(name):
    """What they call a class."""
    name = "".join(part[:1].upper() + part[1:] for part in name.split("_"))
    return re.sub(r"([A-Z])([A-Z]+)(?![a-z])", lambda m: m[1] + m[2].lower(), name)


class Names:
    """The names of one docstring, as far as its examples have run."""

    def __init__(self, module, names):
        self.module = module
        self.imported = {}  # of what is imported from a module: that, and the name there
        self.variables = set()
        self.globals = dict(names)

    def imports(self, node):
        # A module is recognised by its object.
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                self.imported[alias.asname or alias.name] = (node.module, alias.name)

    def assign(self, name):
        self.variables.add(name)
        self.imported.pop(name, None)

    def path(self, node):
        """("function", "class", "value" or "module", path in Rust) of a name that is none of a variable; else None."""
        if isinstance(node, ast.Attribute):
            outer = self.path(node.value)
            if outer is None:
                return None
            kind, path = outer
            owner = self.object(node.value)
            value = self.object(node)
            if kind == "value":
                return None
            if kind == "class":
                return _kind(value), path + "::" + snake(node.attr)
            return self._of_module(owner, node.attr, value)
        if not isinstance(node, ast.Name) or node.id in self.variables:
            return None
        value = self.object(node)
        if isinstance(value, types.ModuleType):
            return "module", _module(value.__name__)
        known = self.imported.get(node.id)
        if known is not None:
            return self._of_module(importlib.import_module(known[0]), known[1], value)
        if node.id in vars(self.module):
            return self._of_module(self.module, node.id, value)
        if node.id in vars(builtins):
            return self._of_module(builtins, node.id, value)
        raise Untranslatable("a name that an example defined that has no form")

    def _of_module(self, module, name, value):
        if isinstance(value, types.ModuleType):
            return "module", _module(value.__name__)
        kind = _kind(value)
        return kind, "{}::{}".format(_module(module.__name__), camel(name) if kind == "class" else snake(name))

    def object(self, node):
        try:
            return eval(compile(ast.Expression(node), "<doctest>", "eval"), self.globals)
        except BaseException:
            raise Untranslatable("a name that is not there") from None


def _kind(value):
    if isinstance(value, type):
        return "class"
    return "function" if callable(value) else "value"


def _module(name):
    return "py::" + module_name(name)


def quoted(text):
    """A string literal of Rust."""
    return '"{}"'.format("".join(escaped(c) for c in text))


def escaped(char, is_byte=False):
    """A character inside one, or inside a literal of bytes."""
    if char in '"\\':
        return "\\" + char
    if " " <= char <= "~":
        return char
    return "\\x{:02x}".format(ord(char)) if is_byte or ord(char) < 128 else "\\u{{{:x}}}".format(ord(char))
