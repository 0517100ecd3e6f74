"""One parsed stub or source file: its body flattened into names, for one Python version and platform.

Branches on `sys.version_info`, `sys.platform` and `TYPE_CHECKING` are decided here, once.
"""

import ast
import warnings


class Definition:
    """One binding of a name. `kind`: func, class, ann, assign, import, typealias."""

    __slots__ = ("kind", "node", "extra")

    def __init__(self, kind, node, extra=None):
        self.kind, self.node, self.extra = kind, node, extra


class Target:
    """The interpreter that stubs are read for."""

    def __init__(self, version, platform):
        self.version = tuple(version)[:3] if len(version) > 2 else tuple(version) + (99,)
        self.platform = platform
        self.os_name = "nt" if platform == "win32" else "posix"


class Scope:
    """A flattened module or class body."""

    def __init__(self, file, body):
        self.file = file
        self.symbols = {}
        self.stars = []
        self.exports = None
        self.export_sources = []
        self._walk(body, weak=False)

    def _add(self, name, definition, weak):
        if weak and name in self.symbols:
            return
        self.symbols.setdefault(name, []).append(definition)

    def _walk(self, body, weak):
        for node in body:
            handler = getattr(self, "_on_" + type(node).__name__, None)
            if handler is not None:
                handler(node, weak)

    def _on_FunctionDef(self, node, weak):
        self._add(node.name, Definition("func", node), weak)

    _on_AsyncFunctionDef = _on_FunctionDef

    def _on_ClassDef(self, node, weak):
        self._add(node.name, Definition("class", node), weak)

    def _on_TypeAlias(self, node, weak):
        self._add(node.name.id, Definition("typealias", node), weak)

    def _on_AnnAssign(self, node, weak):
        if isinstance(node.target, ast.Name):
            if node.target.id == "__all__":
                if node.value is not None:
                    self._export(node.value, replace=True)
                return
            self._add(node.target.id, Definition("ann", node), weak)

    def _on_Assign(self, node, weak):
        for target in node.targets:
            if isinstance(target, ast.Name):
                if target.id == "__all__":
                    self._export(node.value, replace=True)
                else:
                    self._add(target.id, Definition("assign", node, node.value), weak)
            elif isinstance(target, ast.Tuple):
                values = (
                    node.value.elts
                    if isinstance(node.value, ast.Tuple) and len(node.value.elts) == len(target.elts)
                    else None
                )
                for index, element in enumerate(target.elts):
                    if isinstance(element, ast.Name):
                        self._add(
                            element.id, Definition("assign", node, values[index] if values else None), weak
                        )

    def _on_AugAssign(self, node, weak):
        if isinstance(node.target, ast.Name) and node.target.id == "__all__":
            self._export(node.value, replace=False)

    def _on_Expr(self, node, weak):
        call = node.value
        if (
            isinstance(call, ast.Call)
            and isinstance(call.func, ast.Attribute)
            and isinstance(call.func.value, ast.Name)
            and call.func.value.id == "__all__"
            and call.args
        ):
            if call.func.attr == "extend":
                self._export(call.args[0], replace=False)
            elif call.func.attr == "append":
                self._export(ast.List([call.args[0]], ast.Load()), replace=False)

    def _on_Import(self, node, weak):
        for alias in node.names:
            if alias.asname:
                self._add(
                    alias.asname,
                    Definition("import", node, (alias.name, None, alias.asname == alias.name)),
                    weak,
                )
            else:
                top = alias.name.split(".")[0]
                self._add(top, Definition("import", node, (top, None, False)), weak)

    def _on_ImportFrom(self, node, weak):
        base = self.file.absolute(node.module, node.level)
        for alias in node.names:
            if alias.name == "*":
                self.stars.append(base)
            else:
                exported = alias.asname == alias.name
                self._add(
                    alias.asname or alias.name, Definition("import", node, (base, alias.name, exported)), weak
                )

    def _on_If(self, node, weak):
        verdict = self.file.decide(node.test)
        if verdict is not False:
            self._walk(node.body, weak)
        if verdict is not True:
            self._walk(node.orelse, weak or verdict is None)

    def _on_Try(self, node, weak):
        self._walk(node.body, weak)
        self._walk(node.orelse, weak)
        for handler in node.handlers:
            self._walk(handler.body, weak=True)
        self._walk(node.finalbody, weak)

    def _on_With(self, node, weak):
        self._walk(node.body, weak)

    def _export(self, node, replace):
        if replace:
            self.exports, self.export_sources = [], []
        if self.exports is None:
            self.exports = []
        for part in _addends(node):
            if isinstance(part, (ast.List, ast.Tuple)):
                self.exports.extend(
                    e.value for e in part.elts if isinstance(e, ast.Constant) and isinstance(e.value, str)
                )
            elif (
                isinstance(part, ast.Attribute)
                and part.attr == "__all__"
                and isinstance(part.value, ast.Name)
            ):
                self.export_sources.append(part.value.id)


def _addends(node):
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _addends(node.left) + _addends(node.right)
    return [node]


class SourceFile:
    """A parsed file and its top scope."""

    def __init__(self, name, found, target, tree=None):
        self.name, self.found, self.target = name, found, target
        self.tree = tree if tree is not None else parse(found.path)
        self._class_scopes = {}
        self.scope = Scope(self, self.tree.body)

    def absolute(self, module, level):
        """The full name behind `from ..module import`."""
        if not level:
            return module
        parts = self.name.split(".")
        drop = level - 1 if self.found.is_package else level
        parts = parts[: len(parts) - drop] if drop else parts
        return ".".join(parts + ([module] if module else []))

    def class_scope(self, node):
        scope = self._class_scopes.get(id(node))
        if scope is None:
            scope = self._class_scopes[id(node)] = Scope(self, node.body)
        return scope

    def decide(self, test):
        """Whether a branch is taken: True, False, or None where that cannot be known."""
        if isinstance(test, ast.BoolOp):
            verdicts = [self.decide(value) for value in test.values]
            stop = not isinstance(test.op, ast.And)
            if stop in verdicts:
                return stop
            return None if None in verdicts else not stop
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            verdict = self.decide(test.operand)
            return None if verdict is None else not verdict
        if isinstance(test, ast.Constant):
            return bool(test.value)
        if isinstance(test, (ast.Name, ast.Attribute)):
            name = test.id if isinstance(test, ast.Name) else test.attr
            return True if name in ("TYPE_CHECKING", "MYPY") else None
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            return self._compare(test)
        if isinstance(test, ast.Call) and ast.unparse(test.func) == "sys.platform.startswith" and test.args:
            prefix = test.args[0]
            return self.target.platform.startswith(prefix.value) if isinstance(prefix, ast.Constant) else None
        return None

    def _compare(self, test):
        version = self.target.version
        known = {
            "sys.version_info": version,
            "sys.version_info[0]": version[0],
            "sys.version_info[1]": version[1],
            "sys.version_info[:2]": version[:2],
            "sys.platform": self.target.platform,
            "os.name": self.target.os_name,
            "sys.implementation.name": "cpython",
        }
        left = known.get(ast.unparse(test.left))
        if left is None:
            return None
        try:
            right = ast.literal_eval(test.comparators[0])
            verdicts = {
                ast.GtE: lambda: left >= right,
                ast.Gt: lambda: left > right,
                ast.Lt: lambda: left < right,
                ast.LtE: lambda: left <= right,
                ast.Eq: lambda: left == right,
                ast.NotEq: lambda: left != right,
                ast.In: lambda: left in right,
                ast.NotIn: lambda: left not in right,
            }
            return verdicts[type(test.ops[0])]()
        except (ValueError, TypeError, SyntaxError, KeyError):
            return None


def parse(path):
    """The file's syntax tree; raises SyntaxError or ValueError."""
    with open(path, "rb") as file:
        text = file.read()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text, path)
