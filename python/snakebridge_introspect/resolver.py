"""Follows names to their definitions, through imports, stars, renames and re-exports.

A module comes either from ready facts (see facts.py) or from a file; both answer the same questions.
"""

import ast
import builtins
import os

from . import compact, livetypes, names
from . import typejson as T
from .scope import SourceFile
from .symbols import CLASS_MAKERS, TYPE_VARIABLES, Symbol, dotted

MAX_HOPS = 40


class FactsModule:
    """A module known by facts alone."""

    def __init__(self, name, facts):
        self.name, self.source = name, "stdlib"
        self.exports = None
        self._codes, self._entries = {}, {}
        for code in facts["entries"]:
            if code[0] == "all":
                self.exports = code[2]["names"]
            elif code[0] != "ext":
                self._codes[code[1]] = code

    def get(self, name):
        """The entry of a top-level name, or None. Most are never asked for, so they are read when they are."""
        if name not in self._entries:
            code = self._codes.get(name)
            self._entries[name] = compact.decode(code) if code is not None else None
        return self._entries[name]

    def names(self):
        return list(self._codes)


class World:
    """All modules that can be asked about types; `build` makes the builder of a file's facts (see facts.py)."""

    def __init__(self, finder, facts, target, build, diagnostics=None):
        self.finder, self.target, self._build = finder, target, build
        self.facts, self.diagnostics = facts, diagnostics
        self.modules = {}
        self.files = set()
        self.foreign_facts = {}
        for module in facts.values():
            for code in module["entries"]:
                if code[0] == "ext":
                    self.foreign_facts.setdefault(code[1], code[2]["class"])
        self._symbols = {}
        self._builders = {}
        self._trees = {}

    # -- modules
    def module(self, name):
        """FactsModule, SourceFile or None."""
        if name in self.modules:
            return self.modules[name]
        found = None
        if name in self.facts:
            found = FactsModule(name, self.facts[name])
        else:
            path = self.finder.find(name) if self.finder and name else None
            if path is not None and not self._is_stdlib_source(name, path):
                found = self._load(name, path)
        self.modules[name] = found
        return found

    def _is_stdlib_source(self, name, found):
        """The standard library's own `.py` files state no types; without facts its modules are unknown."""
        if found.source != "inline_source" or names.is_never_imported(name):
            return False
        folder = os.path.dirname(os.__file__) + os.sep
        return found.path.startswith(folder) and not found.path.startswith(
            (folder + "site-packages", folder + "dist-packages")
        )

    def _load(self, name, found):
        self.files.add(found.path)
        try:
            return SourceFile(name, found, self.target, self.tree(found.path))
        except (SyntaxError, ValueError, RecursionError, OSError) as error:
            if self.diagnostics is not None:
                line = getattr(error, "lineno", None)
                self.diagnostics(
                    name,
                    "stub_syntax_error",
                    name,
                    "%s:%s: %s" % (found.path, line or 0, getattr(error, "msg", None) or error),
                )
            return None

    def tree(self, path):
        """Hook for the database builder, which keeps trees across targets."""
        return None

    def source_of(self, name):
        module = self.module(name)
        if module is None:
            return None
        return "stdlib" if isinstance(module, FactsModule) else module.found.source

    def split(self, full):
        """`a.b.C.D` -> ("a.b", "C.D"): the longest prefix that is a module."""
        parts = full.split(".")
        for count in range(len(parts) - 1, 0, -1):
            module = ".".join(parts[:count])
            if (
                module in self.facts
                or module in self.modules
                and self.modules[module] is not None
                or self.module(module) is not None
            ):
                return module, ".".join(parts[count:])
        return ".".join(parts[:-1]), parts[-1]

    # -- names
    def symbol(self, module, name):
        """The definition behind `name` in `module`; None if the module is known and has no such name."""
        key = (module, name)
        if key not in self._symbols:
            self._symbols[key] = None
            self._symbols[key] = self._symbol(module, name)
        return self._symbols[key]

    def _symbol(self, module, name):
        if module in names.TYPING_MODULES:
            if module not in ("collections.abc", "_collections_abc") and (
                name in names.SPECIAL_FORMS or name in names.TYPING_ALIASES
            ):
                return Symbol("special", "typing", name)
            if name == "Callable":
                return Symbol("special", "typing", name)
            spelled = names.canonical_name(module + "." + name)
            if spelled[7:] in names.ABSTRACT_CLASSES and spelled.startswith("typing."):
                return Symbol("class", "typing", spelled[7:])
        if module + "." + name in names.ANY_NAMES:
            return Symbol("special", module, name)
        loaded = self.module(module)
        if loaded is None:
            return Symbol("unknown", module, name)
        if isinstance(loaded, FactsModule):
            return self._from_facts(loaded, name)
        return self._from_scope(loaded, loaded.scope, name, "")

    def _from_facts(self, loaded, name):
        entry = loaded.get(name)
        if entry is None:
            full = loaded.name + "." + name
            return Symbol("module", full) if full in self.facts else None
        kind = entry["k"]
        if kind == "ref":
            module, _, target = entry["to"].partition(":")
            return self.path(module, target.split("."))
        if kind == "mod":
            return Symbol("module", entry["to"])
        return Symbol({"prop": "const"}.get(kind, kind), loaded.name, name)

    def _from_scope(self, loaded, scope, name, prefix):
        found = scope.symbols.get(name)
        if not found:
            for star in scope.stars:
                if star != loaded.name and self._star_offers(star, name):
                    return self.symbol(star, name)
            full = loaded.name + "." + name
            if not prefix and loaded.found.is_package and self.module(full) is not None:
                return Symbol("module", full)
            return None
        return self._classify(loaded, scope, found[0], name, prefix)

    def _star_offers(self, module, name):
        loaded = self.module(module)
        if loaded is None:
            return False
        exports = loaded.exports if isinstance(loaded, FactsModule) else self.exports(module)
        if exports is not None:
            return name in exports
        return not name.startswith("_") and self.symbol(module, name) is not None

    def _classify(self, loaded, scope, definition, name, prefix):
        full = prefix + name
        kind = definition.kind
        if kind == "import":
            base, attribute, _ = definition.extra
            if attribute is None:
                return Symbol("module", base)
            if base + "." + attribute == loaded.name + "." + name and not prefix:
                return (
                    Symbol("module", base + "." + attribute)
                    if self.module(base + "." + attribute)
                    else Symbol("unknown", base, attribute)
                )
            hit = self.symbol(base, attribute)
            if (hit is None or hit.kind == "unknown") and self.module(base + "." + attribute) is not None:
                return Symbol("module", base + "." + attribute)
            return hit if hit is not None else Symbol("unknown", base, attribute)
        if kind in ("func", "class"):
            return Symbol(kind, loaded.name, full)
        if kind == "typealias":
            return Symbol("alias", loaded.name, full)
        if kind == "ann":
            annotation = dotted(definition.node.annotation) or [""]
            if annotation[-1] == "TypeAlias" and definition.node.value is not None:
                return Symbol("alias", loaded.name, full)
            return Symbol("const", loaded.name, full)
        return self._classify_value(loaded, scope, definition.extra, name, full)

    def _classify_value(self, loaded, scope, value, name, full):
        if isinstance(value, ast.Call):
            maker = (dotted(value.func) or [""])[-1].lstrip("_")
            if maker in TYPE_VARIABLES:
                return Symbol("tv", loaded.name, full)
            if maker in CLASS_MAKERS:
                return Symbol("class", loaded.name, full)
            kind = "alias" if maker in ("TypeAliasType", "NewType") else "const"
            return Symbol(kind, loaded.name, full)
        if isinstance(value, (ast.Name, ast.Attribute)):
            parts = dotted(value)
            if parts and parts != [name]:
                hit = self.in_scope(loaded, scope, parts)
                if hit is not None and hit.kind in ("class", "func", "alias", "module", "tv", "special"):
                    return hit
            return Symbol("const", loaded.name, full)
        if (
            isinstance(value, ast.Subscript)
            or isinstance(value, ast.BinOp)
            and isinstance(value.op, ast.BitOr)
        ):
            head = value.left if isinstance(value, ast.BinOp) else value.value
            while isinstance(head, (ast.BinOp, ast.Subscript)):
                head = head.left if isinstance(head, ast.BinOp) else head.value
            parts = dotted(head)
            hit = self.in_scope(loaded, scope, parts) if parts else None
            if hit is not None and hit.kind in ("class", "alias", "special"):
                return Symbol("alias", loaded.name, full)
        return Symbol("const", loaded.name, full)

    def in_scope(self, loaded, scope, parts):
        """A dotted name as seen from a scope of a file: that scope, the module, then builtins."""
        first = None
        if scope is not loaded.scope and parts[0] in scope.symbols:
            first = self._from_scope(loaded, scope, parts[0], self._prefix_of(loaded, scope))
        if first is None:
            first = self.symbol(loaded.name, parts[0])
        if first is None and loaded.name != "builtins":
            first = self._builtin(parts[0])
        return self._descend(first, parts[1:])

    def _builtin(self, name):
        if self.module("builtins") is not None:
            return self.symbol("builtins", name)
        # Without facts the names of builtin classes are still known.
        return Symbol("class", "builtins", name) if isinstance(getattr(builtins, name, None), type) else None

    def _prefix_of(self, loaded, scope):
        return getattr(scope, "prefix", "")

    def path(self, module, parts):
        return self._descend(self.symbol(module, parts[0]), parts[1:])

    def _descend(self, symbol, rest):
        for part in rest:
            if symbol is None:
                return None
            if symbol.kind == "module":
                symbol = self.symbol(symbol.module, part)
            elif symbol.kind == "unknown":
                symbol = Symbol("unknown", symbol.full, part)
            elif symbol.kind == "class":
                symbol = self._nested(symbol, part)
            else:
                return None
        return symbol

    def _nested(self, owner, name):
        entry = self.entry(owner)
        for member in (entry or {}).get("members", ()):
            if member["n"] == name:
                if member["k"] == "ref":
                    module, _, target = member["to"].partition(":")
                    return self.path(module, target.split("."))
                return Symbol(
                    {"prop": "const"}.get(member["k"], member["k"]), owner.module, owner.name + "." + name
                )
        return self._written_inside(owner, name)

    def _written_inside(self, owner, name):
        """A class in the body of one whose entry is being made: an annotation inside it names its neighbour."""
        loaded = self.module(owner.module)
        if loaded is None or isinstance(loaded, FactsModule):
            return None
        first, *rest = owner.name.split(".")
        found = loaded.scope.symbols.get(first)
        body = getattr(found[0].node, "body", ()) if found else ()
        for part in rest + [name]:
            inner = [node for node in body if isinstance(node, ast.ClassDef) and node.name == part]
            if not inner:
                return None
            body = inner[0].body
        return Symbol("class", owner.module, owner.name + "." + name)

    # -- entries
    def entry(self, symbol):
        """The facts entry of a symbol (of a nested class too), or None."""
        loaded = self.module(symbol.module)
        if loaded is None or symbol.kind in ("module", "unknown", "special"):
            return None
        parts = symbol.name.split(".")
        if isinstance(loaded, FactsModule):
            entry = loaded.get(symbol.name) or loaded.get(parts[0])
            if entry is not None and entry["n"] == symbol.name:
                return entry
        else:
            entry = self.builder(loaded).entry(parts[0])
            if len(parts) > 1 and symbol.kind in ("tv",):
                return self.builder(loaded).extra.get(symbol.name)
        for part in parts[1:]:
            entry = next((m for m in (entry or {}).get("members", ()) if m["n"] == part), None)
        return entry

    def expand(self, kind):
        """What a named alias stands for, its arguments put in."""
        for _ in range(MAX_HOPS):
            if kind["t"] != "alias":
                return kind
            entry = self.alias_entry(kind["name"])
            if entry is None:
                return T.unresolved(kind["name"])
            args = kind.get("args") or []
            bound = {
                p: args[i] if i < len(args) else T.any_type("explicit") for i, p in enumerate(entry["params"])
            }
            kind = T.substitute(entry["target"], bound)
        return T.any_type("unparsed")

    def alias_entry(self, full):
        module, qualified = self.split(full)
        entry = self.entry(Symbol("alias", module, qualified))
        return entry if entry is not None and entry["k"] == "alias" else None

    def variable_entry(self, full):
        module, qualified = self.split(full)
        entry = self.entry(Symbol("tv", module, qualified))
        return entry if entry is not None and entry["k"] == "tv" else livetypes.variable_entry(full)

    def builder(self, loaded):
        if loaded.name not in self._builders:
            self._builders[loaded.name] = self._build(self, loaded)
        return self._builders[loaded.name]

    def exports(self, module):
        """`__all__` as the type source states it, or None."""
        loaded = self.module(module)
        if loaded is None:
            return None
        if isinstance(loaded, FactsModule):
            return loaded.exports
        if loaded.scope.exports is None:
            return None
        result = list(loaded.scope.exports)
        for source in loaded.scope.export_sources:
            hit = self.symbol(module, source)
            if hit is not None and hit.kind == "module" and hit.module != module:
                result.extend(self.exports(hit.module) or ())
        return list(dict.fromkeys(result))
