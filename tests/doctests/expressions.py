"""Translates Python expressions to Rust, by their form and by the signatures of the callees."""

import ast
import inspect
import re

from naming import Untranslatable, escape_keyword, escaped, quoted, snake

OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Mod: "%", ast.BitAnd: "&", ast.BitOr: "|"}
OPERATORS[ast.BitXor] = "^"
COMPARISONS = {ast.Eq: "eq", ast.NotEq: "ne", ast.Lt: "lt", ast.LtE: "le", ast.Gt: "gt", ast.GtE: "ge"}
COMPARISONS.update({ast.In: "contains", ast.Is: "is_", ast.IsNot: "is_not"})
SIGNS = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
# Python's classes that have a constructor in the runtime.
MADE = {list: "List", tuple: "PyTuple", set: "Set", frozenset: "FrozenSet", dict: "Dict"}
# Classes that bindings represent by Rust types.
RUST_CLASSES = (str, bytes, bool, int, float, complex, list, tuple, dict, set, frozenset)
# Plain data, and how it is read from a value without a declared type.
READ = {int: "i64", float: "f64", str: "String", bytes: "Vec<u8>", bool: "bool"}
# Forms of a call: arguments with defaults as options; all positional; all positional, with an overload's name for what is passed; the
# first with the type argument of a generic class, where nothing else says it.
FORMS = ("options", "positional", "named", "generic")
# The forms of the calls of one example, in order: alike, and for two calls each mixture.
WAYS = [(form,) for form in FORMS] + [(one, other) for one in FORMS for other in FORMS if one != other]


class Expressions:
    """Translates the expressions of one docstring; calls have the forms of `way`, one of `WAYS`."""

    def __init__(self, names, way):
        self.names, self.ways, self.calls = names, way, 0

    @property
    def way(self):
        """The form of an expression that calls no binding."""
        return self.ways[0]

    def next_way(self):
        """The form of the next call."""
        self.calls += 1
        return self.ways[(self.calls - 1) % len(self.ways)]

    def value(self, node):
        """The Rust expression of a value; errors are propagated with `?`."""
        method = getattr(self, "_" + type(node).__name__.lower(), None)
        if method is None:
            raise Untranslatable("expression: " + type(node).__name__)
        return method(node)

    def argument(self, node):
        if isinstance(node, (ast.Constant, ast.UnaryOp)) or _special_float(node) is not None:
            return self.value(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            raise Untranslatable("the result of print")
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
        if isinstance(node.op, ast.Invert) and self.plain(node.operand) is int:
            return "!" + inner
        if isinstance(node.op, ast.USub):
            is_own = isinstance(node.operand, ast.Constant) or (self.way != "named" and self.plain(node.operand) in (int, float))
            return "-" + inner if is_own else "(-&{})?".format(inner)
        raise Untranslatable("operator: " + type(node.op).__name__)

    def _binop(self, node):
        own = self.own_binop(node)
        if own is not None:
            return own
        sign = OPERATORS.get(type(node.op))
        if sign is None:
            raise Untranslatable("operator: " + type(node.op).__name__)
        if isinstance(node.left, (ast.Constant, ast.List, ast.Tuple)):
            raise Untranslatable("operator: a literal on the left")
        return "(&{} {} {})?".format(self.value(node.left), sign, self.argument(node.right))

    def own_binop(self, node):
        """What a program in Rust does with numbers and bytes of its own instead of calling Python, or None."""
        left, right = self.plain(node.left), self.plain(node.right)
        if self.way == "named" or left is None or right is None:
            return None
        sides = [self.operand(node.left), self.operand(node.right)]
        if left is bytes and right is bytes and isinstance(node.op, ast.Add):
            return "[{}].concat()".format(", ".join("{}[..].to_vec()".format(side) for side in sides))
        if left is bytes and right is int and isinstance(node.op, ast.Mult):
            return "{}.repeat({})".format(*sides)
        if left is not right or left not in (int, float):
            return None
        if isinstance(node.op, ast.Pow) and left is int:
            width = "i64" if abs(self.names.object(node)) < 2**63 else "i128"
            return "{}_{}.pow({})".format(sides[0], width, sides[1]) if isinstance(node.left, ast.Constant) else None
        sign = "/" if isinstance(node.op, ast.FloorDiv) else OPERATORS.get(type(node.op))
        return "({} {} {})".format(sides[0], sign, sides[1]) if sign is not None else None

    def operand(self, node):
        """A value that an operator of Rust takes: the result of a call without a declared type is read by its type."""
        rust = self.value(node)
        read = READ.get(self.plain(node))
        is_read = self.way == "generic" and read is not None and isinstance(node, ast.Call)
        return "{}.read::<{}>()?".format(rust, read) if is_read else rust

    def plain(self, node):
        """The class of a value that is plain data in Rust, or None."""
        try:
            kind = type(self.names.object(node))
        except Untranslatable:
            return None
        return kind if kind in READ else None

    def _compare(self, node):
        name = COMPARISONS.get(type(node.ops[0]))
        if name is None or len(node.ops) > 1:
            raise Untranslatable("comparison: " + type(node.ops[0]).__name__)
        if self.way != "named":
            left, right = self.operand(node.left), self.operand(node.comparators[0])
            if name in ("eq", "ne", "lt", "le", "gt", "ge"):
                return "({} {} {})".format(left, SIGNS[name], right)
            if name == "contains":
                return "{}.contains({})?".format(self.receiver(node.comparators[0]), self.argument(node.left))
            if right == "()":
                return "({}.is_none() {} true)".format(left, "==" if name == "is_" else "!=")
        sides = [self.argument(node.left), self.argument(node.comparators[0])]
        if name == "contains":
            sides.reverse()
        return "py::operator::{}({})?".format(name, ", ".join(sides))

    def _name(self, node):
        if node.id in self.names.variables:
            return escape_keyword(node.id)
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
            if self.way != "named" and self.plain(node.value) is bytes:
                own = self.receiver(node.value)
                return "{}[{}]".format(own, "..".join(re.sub("^-", own + ".len() - ", end) for end in ends))
        else:
            key = self.argument(node.slice)
            if self.way == "positional" and isinstance(node.slice, ast.Constant):
                return "{}[{}].clone()".format(self.receiver(node.value), key)
        return "{}.get_item({})?".format(self.receiver(node.value), key)

    def _list(self, node):
        if not node.elts:
            return "Vec::<i64>::new()"
        items = [self.item(e) for e in node.elts]
        if len({kind_of(e) for e in node.elts}) > 1 and self.way == "positional":
            # A list of several types is a tuple in Rust.
            return "({},)".format(", ".join(items))
        if self.way != "options" and all(isinstance(e, ast.Constant) and type(e.value) is int for e in node.elts):
            # Left open, the type would have to follow from what becomes of the result.
            items[0] += "_i64"
        return "vec![{}]".format(", ".join(items))

    def _tuple(self, node):
        return "({},)".format(", ".join(self.item(e) for e in node.elts)) if node.elts else "snakebridge::types::EmptyTuple"

    def pythons_own(self, node):
        """A list or a tuple that lives in Python, because that will change it, or because it holds what changes; or None."""
        is_mixed = len({kind_of(e) for e in node.elts}) > 1
        if isinstance(node, ast.List) and (not node.elts or is_mixed):
            kind = "List"
        elif isinstance(node, ast.Tuple) and any(isinstance(e, ast.Name) for e in node.elts):
            kind = "PyTuple"
        else:
            return None
        items = self._tuple(node) if node.elts else "Vec::<i64>::new()"
        return "snakebridge::types::{}::<Value>::new({})?".format(kind, items)

    def _set(self, node):
        return "std::collections::BTreeSet::from([{}])".format(", ".join(self.item(e) for e in node.elts))

    def _dict(self, node):
        if None in node.keys:
            raise Untranslatable("** in a dict")
        if not node.keys:
            return "std::collections::BTreeMap::<String, i64>::new()"
        pairs = ("({}, {})".format(self.item(k), self.item(v)) for k, v in zip(node.keys, node.values))
        return "snakebridge::types::IndexMap::from([{}])".format(", ".join(pairs))

    def item(self, node):
        if isinstance(node, ast.Starred):
            raise Untranslatable("*items")
        rust = self.value(node)
        return rust + ".clone()" if isinstance(node, ast.Name) else rust

    # -- calls

    def _call(self, node):
        if any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
            raise Untranslatable("*args or **kwargs in a call")
        text = self.of_text(node)
        if text is not None:
            return text
        if isinstance(node.func, ast.Name) and node.func.id == "print" and len(node.args) == 1 and not node.keywords:
            return "crate::line({})?".format(self.argument(node.args[0]))
        if isinstance(node.func, ast.Name) and self.names.object(node.func) in RUST_CLASSES and not node.keywords:
            made = MADE.get(self.names.object(node.func))
            special = _special_float(node)
            if special is not None:
                return special
            own = self.own_made(node, made)
            if own is not None:
                return own
            if made is not None and len(node.args) == 1:
                # Where nothing says what a class of the bindings iterates over, the type of the new collection does.
                of = "::<Value>" if self.way == "named" and len(self.ways) > 1 and made != "Dict" else ""
                return "snakebridge::types::{}{}::new({})?".format(made, of, self.argument(node.args[0]))
            if node.func.id == "str" and len(node.args) == 1:
                return "crate::text({})?".format(self.argument(node.args[0]))
            return "crate::builtin({}, ({}))?".format(
                quoted(node.func.id), "".join(self.argument(a) + "," for a in node.args)
            )
        found = self.names.path(node.func)
        if found is not None:
            kind, path = found
            if kind == "module":
                raise Untranslatable("a call of a module")
            callee = path + "::new" if kind == "class" else path
            way = self.next_way()
            if way == "generic" and kind == "class" and hasattr(self.names.object(node.func), "__class_getitem__"):
                callee = path + "::<String>::new"
        elif isinstance(node.func, ast.Attribute):
            callee = "{}.{}".format(self.receiver(node.func.value), snake(node.func.attr))
            way = self.next_way()
        else:
            raise Untranslatable("a call of an expression")
        if way in ("options", "generic"):
            required, options = self.sorted_arguments(node)
        else:
            required, options = node.args, [(k.arg, k.value) for k in node.keywords]
        if way == "named" and node.args:
            callee += self.overload(node)
        if way == "generic" and self.is_variadic(node):
            required = [*required, ast.Constant(None)]
        callee = self.callee(callee, node)
        if way == "positional" and self.parameters(node) is None and len(required) > 1:
            # Without a signature, the arguments may be `*args`.
            required = [ast.Tuple(required, ast.Load())]
        given = [self.argument(a) for a in required]
        return self.written(callee, given, options)

    def written(self, callee, given, options):
        """A call of a callee with these arguments, and options by name."""
        if not options:
            return "{}({})?".format(callee, ", ".join(given))
        values = [self.option(a, callee) for _, a in options]
        # A temporary would end before the call, and an error leaves the function: both stand before the call.
        is_before = [re.search(r"\?|^&.*[\[(]", value) is not None for value in values]
        before = ["let option{} = {};".format(index, value) for index, value in enumerate(values) if is_before[index]]
        values = ["option{}".format(index) if is_before[index] else value for index, value in enumerate(values)]
        setters = "".join(".{}({})".format(snake(name), value) for (name, _), value in zip(options, values))
        call = "{}_with({})?".format(callee, ", ".join(given + ["|kw| kw" + setters]))
        return "{{ {} {} }}".format(" ".join(before), call) if before else call

    def own_made(self, node, made):
        """What a program in Rust writes for a call of a class that bindings represent by a type of Rust, or None."""
        if len(node.args) != 1:
            return None
        inner = node.args[0]
        if made == "List" and self.way == "options":
            return "{}.collect::<Result<Vec<_>>>()?".format(self.receiver(inner))
        if made == "List" and self.way == "positional" and type(self.names.object(inner)) is list:
            return self.receiver(inner)
        if made == "List" and self.way == "generic":
            # The result of a function without a declared type is read as an iterator.
            return "{}.read::<snakebridge::types::PyIter<Value>>()?.collect::<Result<Vec<_>>>()?".format(self.receiver(inner))
        if node.func.id == "bytes" and isinstance(inner, ast.List) and self.way != "named":
            return "vec![{}]".format(", ".join("{} as u8".format(self.value(item)) for item in inner.elts))
        return None

    def callee(self, rust, node):
        """The path of a callee, where another form names it otherwise."""
        return rust

    def option(self, node, callee):
        """The value of an option of a callee."""
        return self.argument(node)

    def of_text(self, node):
        """What a program in Rust does with its own text instead of calling Python, or None."""
        if not isinstance(node.func, ast.Attribute) or self.way == "named":
            return None
        receiver, name = node.func.value, node.func.attr
        try:
            owner = self.names.object(receiver)
        except Untranslatable:
            return None
        if type(owner) is not str:
            return None
        if name == "join" and len(node.args) == 1 and self.way == "options":
            parts = "{}.collect::<Result<Vec<_>>>()?".format(self.receiver(node.args[0]))
            return "{}.join({})".format(parts, self.value(receiver))
        if name == "join" and len(node.args) == 1:
            return "{}.join({})".format(self.receiver(node.args[0]), self.value(receiver))
        if name == "splitlines" and len(node.args) + len(node.keywords) == 1:
            return "{}.split_inclusive('\\n').collect::<Vec<_>>()".format(self.receiver(receiver))
        if name == "replace" and len(node.args) == 2:
            old, new = (self.value(argument) for argument in node.args)
            return "{}.replace(&*{}, &{})".format(self.receiver(receiver), old, new)
        if name == "encode":
            return "{}.as_bytes()".format(self.receiver(receiver))
        return None

    def parameters(self, node):
        """The parameters of the callee; None if it has no signature."""
        try:
            callee = self.names.object(node.func)
        except Untranslatable:
            return None
        try:
            return list(inspect.signature(callee).parameters.values())
        except (TypeError, ValueError):
            pass
        # A default that has no literal is the only thing that such a text lacks.
        text = getattr(callee, "__text_signature__", None) or ""
        try:
            made = inspect._signature_fromstr(inspect.Signature, callee, text.replace("<unrepresentable>", "..."))
            return list(made.parameters.values())
        except (TypeError, ValueError, SyntaxError):
            return None

    def overload(self, node):
        """The name that an overload adds: the first optional parameter that is passed, or the number of arguments."""
        parameters = self.parameters(node)
        if parameters is None:
            return "_{}".format(len(node.args)) if len(node.args) > 1 else ""
        named = [p.name for p in parameters[: len(node.args)] if p.default is not inspect.Parameter.empty]
        return "_" + snake(named[0]) if named else "_any"

    def is_variadic(self, node):
        """Whether the callee takes `*args`, none of which is passed."""
        parameters = self.parameters(node) or []
        return any(p.kind is p.VAR_POSITIONAL for p in parameters[len(node.args) :])

    def sorted_arguments(self, node):
        """(required arguments, options as (name, value)); an argument is an option if its parameter has a default."""
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


def by_value(rust, variables, level):
    """An expression whose arguments are by reference (0), with variables and literals by value (1), with results by value as well (2)."""
    if level >= 1:
        names = "|".join(sorted(variables)) or "!"
        rust = re.sub(r"&({})\b(?![\w.(\[])".format(names), r"\1.clone()", rust)
        rust = re.sub(r"&(vec!|\(|snakebridge::types::IndexMap|std::collections::|Vec::)", r"\1", rust)
    if level >= 2:
        rust = re.sub(r"(?<!\()&(py::|crate::)", r"\1", rust)
        rust = re.sub(r"(?<=\w\()&(py::|crate::|snakebridge::)", r"\1", rust)
    return rust


def kind_of(node):
    """What tells the types of two items of a list apart, by their form."""
    return type(node.value).__name__ if isinstance(node, ast.Constant) else type(node).__name__


def _special_float(node):
    """A float that has no literal, or None."""
    names = {"nan": "f64::NAN", "inf": "f64::INFINITY", "-inf": "f64::NEG_INFINITY"}
    is_float = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "float"
    is_text = is_float and len(node.args) == 1 and isinstance(node.args[0], ast.Constant)
    return names.get(str(node.args[0].value)) if is_text else None
