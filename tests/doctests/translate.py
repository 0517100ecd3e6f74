"""Examples of the standard library's docstrings, as calls of the bindings.

The translation is mechanical: a statement of Python becomes one of Rust by its form and by the signatures of what it calls, and
what has no such form is left out with a reason. Whether the compiler takes the result is for `run.py` to see.
"""

import ast
import builtins
import contextlib
import doctest
import importlib
import inspect
import io
import re
import signal
import types

RUST_WORDS = frozenset(
    "as break const continue crate else enum extern false fn for if impl in let loop match mod move mut pub ref return self static "
    "struct super trait true type unsafe use where while async await dyn abstract become box do final macro override priv try "
    "typeof unsized virtual yield gen".split()
)
OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Mod: "%", ast.BitAnd: "&", ast.BitOr: "|"}
OPERATORS[ast.BitXor] = "^"
COMPARISONS = {ast.Eq: "eq", ast.NotEq: "ne", ast.Lt: "lt", ast.LtE: "le", ast.Gt: "gt", ast.GtE: "ge"}
COMPARISONS.update({ast.In: "contains", ast.Is: "is_", ast.IsNot: "is_not"})
# Classes that are types of Rust: the bindings have no others for them.
RUST_CLASSES = (str, bytes, bool, int, float, complex, list, tuple, dict, set, frozenset)
# How a call can be spelled: what has a default as an option; all by place; so too, and the name says what is given.
WAYS = ("options", "by place", "by name")
# Their examples talk to servers, or to whoever sits there.
NOT_RUN = frozenset("ftplib imaplib nntplib poplib smtplib telnetlib pdb pydoc".split())


class Untranslatable(Exception):
    """Says why an example has no form in Rust."""


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


def rust_word(name):
    """The name, told from a word of Rust."""
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


class Session:
    """One docstring: its examples are run by Python as they are translated, which tells what is called."""

    def __init__(self, module, test):
        self.module, self.test = module, test
        self.names = {}  # of what is imported from a module: that, and the name there
        self.variables = set()
        self.globals = dict(test.globs)
        self.way = WAYS[0]

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
                for self.way in WAYS:
                    try:
                        assigned, rust = self.statement(tree.body[0])
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
        """Goes on in Python, whatever comes of it: later examples are told by the objects that there are."""
        if self.module.__name__ in NOT_RUN:
            return
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            signal.signal(signal.SIGALRM, _too_long)
            signal.setitimer(signal.ITIMER_REAL, 2)
            try:
                exec(compile(example.source, "<doctest>", "single"), self.globals)
            except BaseException:
                pass
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)

    # -- statements

    def statement(self, node):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            self.imports(node)
            return None, ""
        if isinstance(node, ast.Expr):
            return None, self.value(node.value)
        if isinstance(node, ast.Assert):
            return None, self.value(node.test)
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target = node.targets[0]
            if isinstance(target, ast.Name):
                rust = self.value(node.value)
                self.variables.add(target.id)
                self.names.pop(target.id, None)
                return target.id, rust
            if isinstance(target, ast.Attribute):
                return None, "{}.set_{}({})?".format(
                    self.receiver(target.value), snake(target.attr), self.argument(node.value)
                )
            if isinstance(target, ast.Subscript):
                key = self.argument(target.slice)
                return None, "{}.set_item({}, {})?".format(self.receiver(target.value), key, self.argument(node.value))
        raise Untranslatable("statement: " + type(node).__name__)

    def imports(self, node):
        # A module is told by the object that it is.
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                self.names[alias.asname or alias.name] = (node.module, alias.name)

    # -- expressions

    def value(self, node):
        """An expression whose value is there: errors are passed on."""
        method = getattr(self, "_" + type(node).__name__.lower(), None)
        if method is None:
            raise Untranslatable("expression: " + type(node).__name__)
        return method(node)

    def argument(self, node):
        if isinstance(node, (ast.Constant, ast.UnaryOp)):
            return self.value(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            raise Untranslatable("what print returns")
        return "&" + self.value(node)

    def receiver(self, node):
        rust = self.value(node)
        return "({})".format(rust) if rust.startswith(("&", "-")) else rust

    def _constant(self, node):
        value = node.value
        if value is None:
            return "()"
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, int):
            if abs(value) > 2**63 - 1:
                raise Untranslatable("an int beyond i64")
            return str(value)
        if isinstance(value, float):
            return repr(value) if "inf" not in repr(value) else "f64::INFINITY"
        if isinstance(value, str):
            return quoted(value)
        if isinstance(value, bytes):
            return "b\"{}\"".format("".join(_escaped(chr(c), True) for c in value))
        raise Untranslatable("a literal of " + type(value).__name__)

    def _unaryop(self, node):
        inner = self.value(node.operand)
        if isinstance(node.op, ast.USub):
            return "-" + inner if isinstance(node.operand, ast.Constant) else "(-&{})?".format(inner)
        raise Untranslatable("operator: " + type(node.op).__name__)

    def _binop(self, node):
        sign = OPERATORS.get(type(node.op))
        if sign is None:
            raise Untranslatable("operator: " + type(node.op).__name__)
        if isinstance(node.left, (ast.Constant, ast.List, ast.Tuple)):
            raise Untranslatable("operator: a literal on the left")
        return "(&{} {} {})?".format(self.value(node.left), sign, self.argument(node.right))

    def _compare(self, node):
        name = COMPARISONS.get(type(node.ops[0]))
        if name is None or len(node.ops) > 1:
            raise Untranslatable("comparison: " + type(node.ops[0]).__name__)
        sides = [self.argument(node.left), self.argument(node.comparators[0])]
        if name == "contains":
            sides.reverse()
        return "crate::operator({}, ({},))?".format(quoted(name), ", ".join(sides))

    def _name(self, node):
        if node.id in self.variables:
            return rust_word(node.id)
        kind, path = self.path(node)
        if kind != "value":
            raise Untranslatable("a function, class or module as a value")
        return path + "()?"

    def _attribute(self, node):
        found = self.path(node)
        if found is not None:
            kind, path = found
            if kind == "value":
                return path + "()?"
            raise Untranslatable("a function, class or module as a value")
        return "{}.{}()?".format(self.receiver(node.value), snake(node.attr))

    def _subscript(self, node):
        if isinstance(node.slice, ast.Slice):
            if node.slice.step is not None:
                raise Untranslatable("a slice with a step")
            ends = [self.value(end) if end is not None else "" for end in (node.slice.lower, node.slice.upper)]
            key = "..".join(ends)
        else:
            key = self.argument(node.slice)
        return "{}.get_item({})?".format(self.receiver(node.value), key)

    def _list(self, node):
        if not node.elts:
            return "Vec::<i64>::new()"
        return "vec![{}]".format(", ".join(self.item(e) for e in node.elts))

    def _tuple(self, node):
        return "({},)".format(", ".join(self.item(e) for e in node.elts)) if node.elts else "snakebridge::EmptyTuple"

    def _set(self, node):
        return "std::collections::BTreeSet::from([{}])".format(", ".join(self.item(e) for e in node.elts))

    def _dict(self, node):
        if None in node.keys:
            raise Untranslatable("** in a dict")
        if not node.keys:
            return "std::collections::BTreeMap::<String, i64>::new()"
        pairs = ("({}, {})".format(self.item(k), self.item(v)) for k, v in zip(node.keys, node.values))
        return "snakebridge::IndexMap::from([{}])".format(", ".join(pairs))

    def item(self, node):
        if isinstance(node, ast.Starred):
            raise Untranslatable("*items")
        rust = self.value(node)
        return rust + ".clone()" if isinstance(node, ast.Name) else rust

    # -- calls

    def _call(self, node):
        if any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
            raise Untranslatable("*args or **kwargs in a call")
        if isinstance(node.func, ast.Name) and node.func.id == "print" and len(node.args) == 1 and not node.keywords:
            return "crate::text({})?".format(self.argument(node.args[0]))
        if isinstance(node.func, ast.Name) and self.object(node.func) in RUST_CLASSES and not node.keywords:
            return "crate::builtin({}, ({}))?".format(
                quoted(node.func.id), "".join(self.argument(a) + "," for a in node.args)
            )
        found = self.path(node.func)
        if found is not None:
            kind, path = found
            if kind == "module":
                raise Untranslatable("a call of a module")
            callee = path + "::new" if kind == "class" else path
        elif isinstance(node.func, ast.Attribute):
            callee = "{}.{}".format(self.receiver(node.func.value), snake(node.func.attr))
        else:
            raise Untranslatable("a call of an expression")
        if self.way == "options":
            required, options = self.sorted_arguments(node)
        else:
            required, options = node.args, [(k.arg, k.value) for k in node.keywords]
        if self.way == "by name" and node.args:
            callee += "_" + snake(self.parameter(node))
        given = [self.argument(a) for a in required]
        if not options:
            return "{}({})?".format(callee, ", ".join(given))
        setters = "".join(".{}({})".format(snake(name), self.argument(a)) for name, a in options)
        return "{}_with({})?".format(callee, ", ".join(given + ["|kw| kw" + setters]))

    def parameters(self, node):
        """Those of what is called; None where Python does not tell."""
        try:
            return list(inspect.signature(self.object(node.func)).parameters.values())
        except BaseException:
            return None

    def parameter(self, node):
        """The name of the first parameter that is given and has a default: overloads are called by it."""
        parameters = self.parameters(node)
        if parameters is None:
            raise Untranslatable("a signature that Python does not tell")
        named = [p.name for p in parameters[: len(node.args)] if p.default is not inspect.Parameter.empty]
        return named[0] if named else "any"

    def sorted_arguments(self, node):
        """What goes in by place, and what by name: what has a default is an option."""
        keywords = [(k.arg, k.value) for k in node.keywords]
        parameters = self.parameters(node)
        if parameters is None:
            return node.args, keywords
        empty = inspect.Parameter.empty
        required, options = [], []
        for index, value in enumerate(node.args):
            parameter = parameters[index] if index < len(parameters) else None
            if parameter is not None and parameter.kind is parameter.VAR_POSITIONAL:
                rest = node.args[index:]
                required.append(ast.Tuple(rest, ast.Load()) if len(rest) > 1 else rest[0])
                break
            if parameter is not None and parameter.default is not empty:
                options.append((parameter.name, value))
            else:
                required.append(value)
        by_name = dict(keywords)
        for parameter in parameters[len(node.args) :]:
            if parameter.name in by_name and parameter.default is empty and parameter.kind is not parameter.VAR_KEYWORD:
                required.append(by_name.pop(parameter.name))
        return required, options + [(name, value) for name, value in keywords if name in by_name]

    # -- names

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
            return self.of_module(owner, node.attr, value)
        if not isinstance(node, ast.Name) or node.id in self.variables:
            return None
        value = self.object(node)
        if isinstance(value, types.ModuleType):
            return "module", _module(value.__name__)
        known = self.names.get(node.id)
        if known is not None:
            return self.of_module(importlib.import_module(known[0]), known[1], value)
        if node.id in vars(self.module):
            return self.of_module(self.module, node.id, value)
        if node.id in vars(builtins):
            return self.of_module(builtins, node.id, value)
        raise Untranslatable("a name that an example defined that has no form")

    def of_module(self, module, name, value):
        if isinstance(value, types.ModuleType):
            return "module", _module(value.__name__)
        kind = _kind(value)
        return kind, "{}::{}".format(_module(module.__name__), camel(name) if kind == "class" else snake(name))

    def object(self, node):
        try:
            return eval(compile(ast.Expression(node), "<doctest>", "eval"), self.globals)
        except BaseException:
            raise Untranslatable("a name that is not there") from None


def _too_long(*_):
    raise TimeoutError


def _kind(value):
    if isinstance(value, type):
        return "class"
    return "function" if callable(value) else "value"


def _module(name):
    return "py::" + module_name(name)


def quoted(text):
    return '"{}"'.format("".join(_escaped(c) for c in text))


def _escaped(char, is_byte=False):
    if char in '"\\':
        return "\\" + char
    if " " <= char <= "~":
        return char
    return "\\x{:02x}".format(ord(char)) if is_byte or ord(char) < 128 else "\\u{{{:x}}}".format(ord(char))
