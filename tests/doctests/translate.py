"""Examples of the standard library's docstrings, as calls of the bindings.

The translation is mechanical: a statement of Python becomes one of Rust by its form and by the signatures of what it calls, and
what has no such form is left out with a reason. Whether the compiler takes the result is for `run.py` to see.
"""

import ast
import contextlib
import doctest
import importlib
import io
import signal

from expressions import WAYS, Expressions
from naming import Names, Untranslatable, snake

# Their examples talk to servers or to the user.
NOT_RUN = frozenset("ftplib imaplib nntplib poplib smtplib telnetlib pdb pydoc".split())


def docstrings(names):
    """(module, its doctests) for each of the modules that can be imported."""
    for name in names:
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                module = importlib.import_module(name)
        except BaseException:
            continue
        found = doctest.DocTestFinder(exclude_empty=True).find(module, name)
        yield module, [test for test in found if test.examples]


class Session:
    """One docstring: Python runs its examples while they are translated, which shows what is called."""

    def __init__(self, module, test):
        self.module, self.test = module, test
        self.names = Names(module, test.globs)

    def examples(self):
        """(forms in Rust or None, reason or None, what it assigns, the example) for each."""
        for example in self.test.examples:
            if self.module.__name__ in NOT_RUN:
                yield None, "talks to a server or a user", None, example
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
                result = (None, "no Python", None)
            except Untranslatable as error:
                result = (None, str(error), None)
            self.run(example)
            yield result + (example,)

    def run(self, example):
        """Runs it in Python, whatever the outcome: later examples are translated by the objects that exist then."""
        if self.module.__name__ in NOT_RUN:
            return
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            signal.signal(signal.SIGALRM, _too_long)
            signal.setitimer(signal.ITIMER_REAL, 2)
            try:
                exec(compile(example.source, "<doctest>", "single"), self.names.globals)
            except BaseException:
                pass
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)

    def _statement(self, node, way):
        """(what it assigns or None, its form in Rust)"""
        rust_of = Expressions(self.names, way)
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            self.names.imports(node)
            return None, ""
        if isinstance(node, ast.Expr):
            return None, rust_of.value(node.value)
        if isinstance(node, ast.Assert):
            return None, rust_of.value(node.test)
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target = node.targets[0]
            if isinstance(target, ast.Name):
                rust = rust_of.value(node.value)
                self.names.assign(target.id)
                return target.id, rust
            if isinstance(target, ast.Attribute):
                return None, "{}.set_{}({})?".format(
                    rust_of.receiver(target.value), snake(target.attr), rust_of.argument(node.value)
                )
            if isinstance(target, ast.Subscript):
                key = rust_of.argument(target.slice)
                return None, "{}.set_item({}, {})?".format(rust_of.receiver(target.value), key, rust_of.argument(node.value))
        raise Untranslatable("statement: " + type(node).__name__)


def _too_long(*_):
    raise TimeoutError
