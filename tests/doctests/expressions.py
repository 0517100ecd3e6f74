"""An expression of Python as one of Rust, by its form and by the signatures of what it calls."""

import ast
import inspect

from naming import Untranslatable, escaped, quoted, rust_word, snake

OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Mod: "%", ast.BitAnd: "&", ast.BitOr: "|"}
OPERATORS[ast.BitXor] = "^"
COMPARISONS = {ast.Eq: "eq", ast.NotEq: "ne", ast.Lt: "lt", ast.LtE: "le", ast.Gt: "gt", ast.GtE: "ge"}
COMPARISONS.update({ast.In: "contains", ast.Is: "is_", ast.IsNot: "is_not"})
# Classes that are types of Rust: the bindings have no others for them.
RUST_CLASSES = (str, bytes, bool, int, float, complex, list, tuple, dict, set, frozenset)
# Ways to spell a call: arguments with a default as options; all positional; all positional, with the first of them in the name of the function.
WAYS = ("options", "positional", "by name")


class Expressions:
    """Translates the expressions of one docstring; `way` is one of `WAYS`."""

    def __init__(self, names, way):
        self.names, self.way = names, way

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
            return "b\"{}\"".format("".join(escaped(chr(c), True) for c in value))
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
        if node.id in self.names.variables:
            return rust_word(node.id)
        kind, path = self.names.path(node)
        if kind != "value":
            raise Untranslatable("a function, class or module as a value")
        return path + "()?"

    def _attribute(self, node):
        found = self.names.path(node)
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
        if isinstance(node.func, ast.Name) and self.names.object(node.func) in RUST_CLASSES and not node.keywords:
            return "crate::builtin({}, ({}))?".format(
                quoted(node.func.id), "".join(self.argument(a) + "," for a in node.args)
            )
        found = self.names.path(node.func)
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
            return list(inspect.signature(self.names.object(node.func)).parameters.values())
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
        """The positional arguments and the named ones: an argument with a default is an option."""
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
