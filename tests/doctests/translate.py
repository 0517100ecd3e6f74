"""Translates examples in the standard library's docstrings to calls of the bindings.

The translation is mechanical: by the form of a Python statement and the signatures of its callees. Statements that have no
equivalent are skipped, with a reason. `run.py` finds out whether the result compiles.
"""

import ast
import contextlib
import doctest
import importlib
import io
import signal

from expressions import WAYS, Expressions
from naming import Names, Untranslatable, snake

# Their examples connect to servers, or are interactive.
NOT_RUN = frozenset("ftplib imaplib nntplib poplib smtplib telnetlib pdb pydoc".split())


def docstrings(names):
    """(module, its doctests) of each module that can be imported."""
    for name in names:
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                module = importlib.import_module(name)
        except BaseException:
            continue
        found = doctest.DocTestFinder(exclude_empty=True).find(module, name)
        yield module, [test for test in found if test.examples]


# How outputs are compared.
HOW = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


class Session:
    """One docstring. Python runs each example after its translation, so that callees of later ones can be inspected."""

    def __init__(self, module, test):
        self.module, self.test = module, test
        self.names = Names(module, test.globs)

    def examples(self):
        """(forms in Rust or None, reason or None, assigned variable or None, example) of each example."""
        for example in self.test.examples:
            if self.module.__name__ in NOT_RUN:
                yield None, "needs a server or a user", None, example
                continue
            try:
                tree = ast.parse(example.source)
                if len(tree.body) != 1:
                    raise Untranslatable("several statements")
                forms = []
                for way in WAYS:
                    try:
                        assigned, rust = self._statement(tree.body[0], way)
                    except Untranslatable:
                        if not forms:
                            raise
                    forms += [rust] if rust not in forms else []
                result = (forms, None, assigned)
            except SyntaxError:
                result = (None, "invalid syntax", None)
            except Untranslatable as error:
                result = (None, str(error), None)
            shown = self.run(example)
            if example.want and shown and not doctest.OutputChecker().check_output(example.want, shown, HOW):
                # The example is of another machine or another time: what Python shows here is what counts, in its kind if it
                # shows something else each time.
                example.here, example.varies = shown, self.run(example) != shown
            yield result + (example,)

    def run(self, example):
        """Runs an example in Python and ignores errors; defines the objects that later examples use. Returns what it shows."""
        if self.module.__name__ in NOT_RUN:
            return None
        shown = io.StringIO()
        with contextlib.redirect_stdout(shown), contextlib.redirect_stderr(io.StringIO()):
            signal.signal(signal.SIGALRM, _too_long)
            signal.setitimer(signal.ITIMER_REAL, 2)
            try:
                exec(compile(example.source, "<doctest>", "single"), self.names.globals)
            except BaseException:
                return None
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
        return shown.getvalue()

    def _statement(self, node, way):
        """(assigned variable or None, form in Rust)"""
        rust_of = Expressions(self.names, way)
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            self.names.imports(node)
            return None, ""
        if isinstance(node, ast.Expr):
            return None, rust_of.value(node.value)
        if isinstance(node, ast.Assert):
            return None, rust_of.value(node.test)
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            return self._assign(rust_of, node.targets[0], node.value)
        if isinstance(node, ast.AugAssign):
            # `a += b` of a name gives the name what `a + b` is; of an item, it writes the item.
            target = ast.parse(ast.unparse(node.target), mode="eval").body
            return self._assign(rust_of, node.target, ast.BinOp(target, node.op, node.value))
        if isinstance(node, ast.Delete) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Subscript):
            target = node.targets[0]
            return None, "{}.del_item({})?".format(rust_of.receiver(target.value), rust_of.argument(target.slice))
        if isinstance(node, ast.For) and isinstance(node.target, ast.Name) and not node.orelse:
            return None, self._for(rust_of, node, way)
        raise Untranslatable("statement: " + type(node).__name__)

    def _assign(self, rust_of, target, value):
        """(assigned variable or variables or None, form in Rust)"""
        if isinstance(target, ast.Name):
            rust = None
            if isinstance(value, (ast.List, ast.Tuple)) and self._is_changed(target.id):
                rust = rust_of.pythons_own(value)
            rust = rust or rust_of.value(value)
            self.names.assign(target.id)
            return target.id, rust
        if isinstance(target, ast.Tuple) and all(isinstance(item, ast.Name) for item in target.elts):
            names, rust = [item.id for item in target.elts], rust_of.value(value)
            if rust_of.way == "options":
                # A tuple of Rust; else it is iterated.
                rust = "{{ let all = {}; ({},) }}".format(rust, ", ".join("all.{}".format(n) for n in range(len(names))))
            else:
                every = ", ".join(["all.next().expect(\"too few\")?"] * len(names))
                rust = "{{ let mut all = {}; ({},) }}".format(rust, every)
            for name in names:
                self.names.assign(name)
            return tuple(names), rust
        if isinstance(target, ast.Attribute):
            return None, "{}.set_{}({})?".format(rust_of.receiver(target.value), snake(target.attr), rust_of.argument(value))
        if isinstance(target, ast.Subscript):
            key = rust_of.argument(target.slice)
            return None, "{}.set_item({}, {})?".format(rust_of.receiver(target.value), key, rust_of.argument(value))
        raise Untranslatable("statement: Assign")

    def _for(self, rust_of, node, way):
        """A loop; its variable is known while its body is translated, by the value that it has first."""
        over, name = rust_of.names.object(node.iter), node.target.id
        first = next(iter(over), None)
        items = rust_of.receiver(node.iter)
        if isinstance(over, str):
            items, bind = items + ".chars().map(String::from)", ""
        else:
            items, bind = "&" + items, "let {0} = {0}{1};".format(name, "?" if way[0] != "options" else "")
        before = self.names.globals.get(name, self), name in self.names.variables
        self.names.globals[name] = first
        self.names.assign(name)
        try:
            body = [self._statement(one, way) for one in node.body]
        finally:
            if before[0] is not self:
                self.names.globals[name] = before[0]
            if not before[1]:
                self.names.variables.discard(name)
        if any(assigned for assigned, _ in body):
            raise Untranslatable("a loop that assigns")
        return "for {} in {} {{ {} {} }}".format(name, items, bind, " ".join(rust + ";" for _, rust in body))

    def _is_changed(self, name):
        """Whether later examples write into the object of a name, or pass it on and use it again."""
        passed = 0
        for example in self.test.examples:
            try:
                nodes = list(ast.walk(ast.parse(example.source)))
            except SyntaxError:
                continue
            for node in nodes:
                if isinstance(node, ast.Attribute) and _is_name(node.value, name):
                    return True
                if isinstance(node, ast.Subscript) and _is_name(node.value, name) and not isinstance(node.ctx, ast.Load):
                    return True
                if isinstance(node, ast.Call):
                    passed += sum(_is_name(one, name) for one in [*node.args, *(k.value for k in node.keywords)])
        return passed > 1


def _is_name(node, name):
    return isinstance(node, ast.Name) and node.id == name


def _too_long(*_):
    raise TimeoutError
