"""Names of Python's objects in the bindings, and resolution of the names in an example."""

import ast
import builtins
import importlib
import re
import sys
import types

RUST_KEYWORDS = frozenset(
    "as break const continue crate else enum extern false fn for if impl in let loop match mod move mut pub ref return self static "
    "struct super trait true type unsafe use where while async await dyn abstract become box do final macro override priv try "
    "typeof unsized virtual yield gen".split()
)


class Untranslatable(Exception):
    """The reason why an example cannot be translated to Rust."""


def escape_keyword(name):
    """The name, with an underscore appended if it is a keyword of Rust."""
    return name + "_" if name in RUST_KEYWORDS else name


def snake(name):
    """The name of a function in the bindings."""
    name = re.sub(r"([A-Z])([A-Z][a-z])", r"\1_\2", name.replace("IPv", "Ipv"))
    return escape_keyword(re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower())


def public(name):
    """The name in Rust of what is private in Python: who includes it by name may use it."""
    return name if name.startswith("__") else name.lstrip("_")


def module_name(name):
    """The name of a module in the bindings."""
    return snake(name.replace(".", "_"))


def camel(name):
    """The name of a class in the bindings."""
    name = "".join(part[:1].upper() + part[1:] for part in name.split("_"))
    name = name.replace("IPv", "Ipv")
    return re.sub(r"([A-Z])([A-Z]+)(?![a-z])", lambda m: m[1] + m[2].lower(), name)


class Names:
    """The names that are defined in one docstring, by the examples that have run so far."""

    def __init__(self, module, names):
        self.module = module
        self.imported = {}  # name -> (module, name there), for `from module import name`
        self.variables = set()
        # Who reads a module's example has imported the module.
        self.globals = {module.__name__: module, **names} if module.__name__.isidentifier() else dict(names)

    def imports(self, node):
        # `import x` needs no record: a module is recognized by its type.
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                self.imported[alias.asname or alias.name] = (node.module, alias.name)

    def assign(self, name):
        self.variables.add(name)
        self.imported.pop(name, None)

    def path(self, node):
        """("function", "class", "value" or "module", path in Rust) of a name; None for variables and their attributes."""
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
        raise Untranslatable("a name defined by an example that was not translated")

    def _of_module(self, module, name, value):
        if isinstance(value, types.ModuleType):
            return "module", _module(value.__name__)
        kind = _kind(value)
        home = sys.modules.get(str(getattr(value, "__module__", "")).lstrip("_"))
        own = getattr(value, "__name__", None)
        if kind != "value" and home not in (None, module) and not is_public(module, name) and vars(home).get(own) is value:
            # Imported from elsewhere: it is bound at its home.
            module, name = home, own
        rust = camel(name) if kind == "class" else snake(public(name))
        is_private = not is_public(module, name) if kind == "function" else name.startswith("_")
        if is_private and not name.startswith("__") or (kind == "class" and not is_public(module, name)):
            INCLUDED.setdefault(module.__name__, set()).update([name, name + ".*"] if kind == "class" else [name])
            return kind, "{}::{}".format(included_module(module.__name__), rust)
        return kind, "{}::{}".format(_module(module.__name__), rust)

    def object(self, node):
        try:
            return eval(compile(ast.Expression(node), "<doctest>", "eval"), self.globals)
        except BaseException:
            raise Untranslatable("an undefined name") from None


# What a module does not offer: {module: names}. Who uses it anyway includes it by name, a class with its members.
INCLUDED = {}


def included_module(name):
    return _module(name) + "_included"


def is_public(module, name):
    """Whether bindings of the module have the name without being asked for it."""
    offered = getattr(module, "__all__", None)
    return name in offered if offered is not None else not name.startswith("_")


def _kind(value):
    if isinstance(value, type):
        return "class"
    return "function" if callable(value) else "value"


def _module(name):
    return "py::" + module_name(name)


def quoted(text):
    """A Rust string literal."""
    return '"{}"'.format("".join(escaped(c) for c in text))


def escaped(char, is_byte=False):
    """A character in a Rust string literal, or in a byte string literal."""
    if char in '"\\':
        return "\\" + char
    if " " <= char <= "~":
        return char
    return "\\x{:02x}".format(ord(char)) if is_byte or ord(char) < 128 else "\\u{{{:x}}}".format(ord(char))
