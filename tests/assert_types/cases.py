"""The cases of typeshed: each `assert_type(expression, type)`, with what its names are in Rust.

A case is an expression and a type, below the variables that it needs: declared ones (`x: list[int]`, parameters), assigned ones, and those
of `with` and `for`. Nothing is run; what the test file imports is imported, so that callees have signatures.
"""

import __future__

import ast
import builtins
import enum
import inspect
import sys
import types
from inspect import _ParameterKind as ParameterKind

import naming
from api import Extra, is_none
from expressions import FORMS, RUST_CLASSES, Expressions, by_value, kind_of
from literals import complex_number, constant, scalar
from naming import escape_keyword


class File:
    """A test file, the module that its own classes and functions become, and the cases in it."""

    def __init__(self, name, text):
        self.name, self.tree = name, ast.parse(text)
        self.module = types.ModuleType("types_" + naming.snake(name.replace("/", "_").replace("-", "_")))
        self.globals = vars(self.module)
        self.globals["sys"] = sys
        sys.modules[self.module.__name__] = self.module
        self.imports, self.own, self.definitions = [], set(), []
        self.stub_imports = []  # what stubs alone have
        self.cases, self.modules = [], ["builtins"]
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                self._import(node)
            if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) or _is_type_variable(node):
                self.own.add(node.targets[0].id if isinstance(node, ast.Assign) else node.name)
        self._define(self.tree.body)
        self._visit(self.tree.body, {})

    def _import(self, node):
        if isinstance(node, ast.ImportFrom) and node.module == "typing_extensions":
            node.module = "typing"
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            return
        try:
            self._run(node)
        except (ImportError, AttributeError):
            self.stub_imports += [node] if isinstance(node, ast.ImportFrom) and node.module == "_typeshed" else []
            return
        self.imports.append(node)
        self.modules += [node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]

    def _run(self, node):
        # A definition's annotations are not evaluated, as in the module that is bound.
        flags = __future__.annotations.compiler_flag
        exec(compile(ast.Module([node], []), self.name, "exec", flags, True), self.globals)

    def _define(self, body):
        """Runs the definitions that stand outside of functions: what they make is bound, as any module of a program is."""
        for node in body:
            if isinstance(node, ast.If):
                chosen = self.truth(node.test)
                self._define(node.body if chosen else node.orelse if chosen is not None else ())
            is_definition = isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
            if not is_definition and not _is_type_variable(node) or is_definition and _has_cases(node):
                continue
            name = node.name if is_definition else node.targets[0].id
            try:
                self._run(node)
            except Exception:
                continue
            self.definitions.append(node)
            if not name.startswith("_"):
                self.own.discard(name)

    def _visit(self, body, variables):
        for node in body:
            self._statement(node, variables)

    def _statement(self, node, variables):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            variables[node.target.id] = Declared(node.annotation)
        elif isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            # What stands in its own value is another variable of that name.
            variables[node.targets[0].id] = Assigned(node.value, dict(variables))
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple):
            for target, value in zip(node.targets[0].elts, node.value.elts):
                self._statement(ast.Assign([target], value), variables)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            self._function(node, variables)
        elif isinstance(node, ast.If):
            self._if(node, variables)
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            for item in node.items:
                if isinstance(item.optional_vars, ast.Name):
                    variables[item.optional_vars.id] = Entered(item.context_expr, dict(variables))
            self._visit(node.body, variables)
        elif isinstance(node, ast.For) and isinstance(node.target, ast.Name):
            variables[node.target.id] = Iterated(node.iter, dict(variables))
            self._visit(node.body, variables)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and _is_assert(node.value):
            self.cases.append(Case(self, node.value, dict(variables)))
        else:
            for part in ("body", "handlers", "orelse", "finalbody"):
                if not isinstance(node, ast.ClassDef):
                    self._visit(getattr(node, part, ()), variables)

    def _function(self, node, variables):
        inner = dict(variables)
        for parameter in node.args.posonlyargs + node.args.args + node.args.kwonlyargs:
            if parameter.annotation is not None:
                inner[parameter.arg] = Declared(parameter.annotation)
        self._visit(node.body, inner)

    def truth(self, test):
        """The value of a condition on the version or the system; None if it is about the variables of a test."""
        try:
            return bool(eval(compile(ast.Expression(test), self.name, "eval"), dict(self.globals)))
        except Exception:
            return None

    def _if(self, node, variables):
        chosen = self.truth(node.test)
        if chosen is None:
            # What a condition says of a variable changes its type for a type checker alone.
            names = {n.id for n in ast.walk(node.test) if isinstance(n, ast.Name)}
            narrowed = {name: Narrowed() for name in names if name in variables}
            self._visit(node.body, {**variables, **narrowed})
            self._visit(node.orelse, {**variables, **narrowed})
        else:
            self._visit(node.body if chosen else node.orelse, variables)


def _is_type_variable(node):
    is_call = isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and isinstance(node.targets[0], ast.Name)
    return is_call and any(name in ast.dump(node.value.func) for name in ("TypeVar", "ParamSpec"))


def _has_cases(node):
    return any(isinstance(inner, ast.Call) and _is_assert(inner) for inner in ast.walk(node))


def _is_assert(node):
    return isinstance(node.func, ast.Name) and node.func.id == "assert_type" and len(node.args) == 2


class Declared:
    """A variable with a type."""

    def __init__(self, annotation):
        self.annotation = annotation


class Assigned:
    """A variable with a value, and the variables that this sees."""

    def __init__(self, value, variables):
        self.value, self.variables = value, variables


class Entered(Assigned):
    """What a context manager gives."""


class Narrowed:
    """A variable in a block whose condition says more of its type."""


class Iterated(Assigned):
    """An item of an iterable."""


class NoFunction(Exception):
    """The bindings have no further function that takes what is passed."""


class Way:
    """How the calls of a case are spelled: in a form of the doctests, or (`fit`) as that function of the bindings that takes what is passed, the
    first or another one; `literals`: none, the last or all literals of the call that the case is about as the types that decide a result.
    `inner` and `inner_literals` are the same of the calls whose results it uses."""

    def __init__(self, form, fit=None, literals="", inner=0, inner_literals=""):
        self.form, self.fit, self.literals, self.inner, self.inner_literals = form, fit, literals, inner, inner_literals


FITS = 8
# Classes of their own in the bindings, with type arguments.
GROUPS = tuple(vars(builtins)[name] for name in ("BaseExceptionGroup", "ExceptionGroup") if hasattr(builtins, name))
WAYS = [Way(form) for form in FORMS] + [
    Way(form, fit, literals, inner, inner_literals)
    for fit in range(FITS)
    for inner in (0, 1)
    for inner_literals in ("", "last")
    for literals in ("", "last", "all")
    for form in ("options", "positional")
]


class Asserted(Expressions):
    """Expressions of a case, in which coroutines are waited for, and names of the bindings looked up."""

    def __init__(self, writer, way, variables):
        super().__init__(writer.names, (way.form,))
        self.writer, self.types, self.modules = writer, writer.types, writer.case.file.modules
        self.spelling, self.scope, self.callers = way, variables, []
        # Whether closures are passed as callables.
        self.wraps = False
        self.outer = writer.outer.value if isinstance(writer.outer, ast.Await) else writer.outer

    def _name(self, node):
        return self._class(node, super()._name)

    def _attribute(self, node):
        return self._class(node, super()._attribute)

    def _class(self, node, otherwise):
        """A class as a value, or what else a name stands for."""
        if isinstance(node, ast.Name) and node.id in self.names.variables or not isinstance(self.own_object(node), (type, enum.Enum)):
            return otherwise(node)
        own = self.own_object(node)
        if isinstance(own, enum.Enum):
            return "{}::{}".format(self.names.path(node.value)[1], naming.camel(own.name.lower()))
        if issubclass(own, BaseException) and own.__module__ == "builtins":
            return "snakebridge::types::Class::<snakebridge::exceptions::{}>::of()?".format(own.__name__)
        return "snakebridge::types::Class::<{}>::of()?".format(self.names.path(node)[1])

    def own_object(self, node):
        try:
            return self.names.object(node)
        except naming.Untranslatable:
            return None

    def kind_of(self, node, variables=None):
        """The class of a value, as far as the case says it."""
        variables = self.scope if variables is None else variables
        variable = variables.get(node.id) if isinstance(node, ast.Name) else None
        if isinstance(variable, Declared):
            return self._declared(variable.annotation)
        if type(variable) is Assigned:
            return self.kind_of(variable.value, variable.variables)
        made = self.own_object(node.func) if isinstance(node, ast.Call) else None
        return made if isinstance(made, type) else None

    def _declared(self, annotation):
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            annotation = ast.parse(annotation.value, mode="eval").body
        found = self.own_object(annotation.value if isinstance(annotation, ast.Subscript) else annotation)
        found = getattr(found, "__origin__", found)
        return found if isinstance(found, type) else None

    def parameters(self, node):
        """The parameters of the callee, also where the class of its receiver alone is known."""
        kind = self.kind_of(node.func.value) if isinstance(node.func, ast.Attribute) else None
        method = getattr(kind, node.func.attr, None) if kind is not None else None
        if method is None:
            # What has no signature is called with what is passed, not with a tuple of it.
            return super().parameters(node) or ([] if self.spelling.fit is not None else None)
        try:
            return list(inspect.signature(method).parameters.values())[1:]
        except (TypeError, ValueError):
            return None

    def _await(self, node):
        if self.way == "positional":
            return "crate::awaited({})?".format(self.value(node.value))
        return self.receiver(node.value) + ".block_on()?"

    def _call(self, node):
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Dict) and node.func.attr == "items":
            # The pairs of a map of Rust.
            pairs = zip(node.func.value.keys, node.func.value.values)
            return "vec![{}]".format(", ".join("({}, {})".format(self.item(key), self.item(value)) for key, value in pairs))
        if isinstance(node.func, ast.Subscript):
            if ast.unparse(node.func).endswith(", ...]") and len(node.args) == 1:
                # A tuple of any length is a list in Rust.
                return self.value(node.args[0])
            # A class with its type arguments, which those of the call say too.
            node = ast.copy_location(ast.Call(node.func.value, node.args, node.keywords), node)
        if isinstance(node.func, ast.Name) and node.func.id == "cast" and len(node.args) == 2:
            return self.writer.declared(node.args[0])
        number = scalar(node)
        if number is not None:
            return number
        made = self.own_object(node.func)
        if isinstance(made, type) and issubclass(made, BaseException) and made.__module__ == "builtins" and made not in GROUPS:
            # The runtime's exceptions take what Python's keep in `args`.
            given = "".join(self.argument(argument) + ", " for argument in node.args)
            return "snakebridge::exceptions::{}::new(({}))?".format(made.__name__, given.rstrip())
        if made in (tuple, list) and len(node.args) == 1 and isinstance(node.args[0], {tuple: ast.Tuple, list: ast.List}[made]):
            return self.value(node.args[0])
        if isinstance(made, type) and issubclass(made, enum.Enum) and len(node.args) == 1 and made is not enum.Enum:
            return "{}::from_value({})?".format(self.names.path(node.func)[1], self.argument(node.args[0]))
        number = complex_number(node) if made is complex else None
        if number is not None:
            return number
        fitted = self.fitted(node) if self.spelling.fit is not None and made not in RUST_CLASSES else None
        if fitted is not None:
            return fitted
        if self.spelling.fit is not None and node is self.outer and made not in RUST_CLASSES:
            raise NoFunction
        self.callers.append(node)
        rust = super()._call(node)
        self.callers.pop()
        return rust

    def _binop(self, node):
        if isinstance(node.op, ast.Pow):
            call = ast.copy_location(ast.Call(ast.Name("pow", ast.Load()), [node.left, node.right], []), node)
            self.outer = call if node is self.outer else self.outer
            return self.value(ast.fix_missing_locations(call))
        return super()._binop(node)

    def fitted(self, node):
        """The call of a function of the bindings that takes what is passed; None where none is known."""
        found = self.names.path(node.func)
        if found is not None:
            callee = found[1] + "::new" if found[0] == "class" else found[1]
            prefix, _, name = callee.rpartition("::")
            functions, prefix = self.types.index.functions(self.modules, callee), prefix + "::"
        elif isinstance(node.func, ast.Attribute):
            name, prefix = naming.snake(node.func.attr), self.receiver(node.func.value) + "."
            functions = self.types.index.methods(self.modules, name, self.kind_of(node.func.value))
        else:
            return None
        named = (ParameterKind.POSITIONAL_ONLY, ParameterKind.POSITIONAL_OR_KEYWORD)
        positions = [p.name for p in self.parameters(node) or () if p.kind in named]
        keywords = {keyword.arg: keyword.value for keyword in node.keywords}
        is_closure = lambda one: self.declared_result(one) is not None or isinstance(one, ast.Lambda)  # noqa: E731
        absent = {naming.snake(p.name) for p in self.parameters(node) or () if p.default is None}
        fits = [(own, own.fit(node.args, keywords, positions, absent, is_closure)) for own in functions]
        fits = [(own, fit) for own, fit in fits if fit is not None]
        number = self.spelling.fit if node is self.outer else self.spelling.inner
        if number >= len(fits):
            if node is self.outer:
                raise NoFunction
            if not fits:
                return None
        self.writer.uses_others |= node is not self.outer
        function, (given, options) = fits[min(number, len(fits) - 1)]
        self.callers.append(node)
        wraps, self.wraps = self.wraps, not function.takes_closure
        # `written` adds the name of the form with options.
        own = function.name[: -len("_with")] if options else function.name
        rust = self.written(prefix + own, [self.rest(one) if isinstance(one, list) else self.argument(one) for one in given], options)
        self.callers.pop()
        self.wraps = wraps
        return rust

    def rest(self, nodes):
        """What stands in place of `*args`: nothing, the only argument, or a tuple."""
        given = [self.argument(node) for node in nodes]
        return given[0] if len(given) == 1 else "({})".format("".join(one + ", " for one in given).rstrip())

    def argument(self, node):
        """The literals of a call may be types."""
        closure = self.closure(node)
        if closure is not None:
            return "snakebridge::callback({})".format(closure) if self.wraps else closure
        if isinstance(node, ast.Call) and self.own_object(node.func) is complex and complex_number(node) is not None:
            # A number of Rust, like `1.5`.
            return self.value(node)
        if isinstance(node, ast.Dict) and node.keys and self.spelling.fit is not None and self.way == "positional":
            # What a dict yields where it is iterated over: `map.keys()`, as a map of Rust yields pairs.
            return "vec![{}]".format(", ".join(map(self.item, node.keys)))
        call = self.callers[-1] if self.callers else None
        literals = "" if call is None else self.spelling.literals if call is self.outer else self.spelling.inner_literals
        if literals:
            passed = [one for one in call.args + [keyword.value for keyword in call.keywords] if not is_none(one)]
            chosen = passed[-1:] if literals == "last" else passed
            value = constant(node)
            if any(node is one for one in chosen) and value is not None:
                found = self.names.path(call.func) if not isinstance(call.func, ast.Attribute) else None
                return self.types.index.literal(self.modules, value, found[1] if found else "") or super().argument(node)
        return super().argument(node)

    def option(self, node, callee):
        if isinstance(node, Extra):
            return "{}, {}".format(naming.quoted(node.name), self.argument(node.node))
        return self.argument(node)

    def _tuple(self, node):
        # `tuple[T, ...]` is a list in Rust.
        is_same = node.elts and len({kind_of(item) for item in node.elts}) == 1
        return "vec![{}]".format(", ".join(self.item(item) for item in node.elts)) if is_same and self.way == "positional" else super()._tuple(node)

    def declared_result(self, node):
        """The annotated result of a function of the case; None for anything else."""
        own = self.own_object(node) if isinstance(node, ast.Name) else None
        is_own = isinstance(own, types.FunctionType) and own.__globals__ is self.writer.case.file.globals
        returns = own.__annotations__.get("return") if is_own else None
        return returns if isinstance(returns, str) else None

    def closure(self, node):
        """A function of the case as a closure that returns what it is declared to return, or a lambda; None for anything else."""
        if isinstance(node, ast.Lambda):
            names = [escape_keyword(argument.arg) for argument in node.args.args]
            return "|{}| -> Result<_> {{ Ok({}) }}".format(", ".join(names), self.value(node.body))
        returns = self.declared_result(node)
        if returns is None:
            return None
        number = self.types.number(self.writer.case, ast.parse(returns, mode="eval").body)
        names = ", ".join("_" for _ in inspect.signature(self.own_object(node)).parameters)
        return "|{}| py::{}::t{}()".format(names, self.writer.case.file.module.__name__, number)


class Case:
    """One assertion; `forms` are its spellings as a program, `reason` why there are none."""

    def __init__(self, file, node, variables):
        self.file, self.line = file, node.lineno
        self.text = ast.unparse(node)
        self.expression, self.type = node.args
        self.variables = variables
        self.forms, self.reason, self.tried = [], "", []

    @property
    def name(self):
        return "{}:{}".format(self.file.name, self.line)

    def translate(self, types):
        """Finds the forms; `types` has the bindings' names of annotations."""
        most, uses_others = FITS, False
        for way in WAYS:
            if way.fit is not None and (way.fit >= most or not uses_others and (way.inner, way.inner_literals) != (0, "")):
                continue
            for place in ("result", "attribute"):
                try:
                    writer = self._form(types, way, place)
                except NoFunction:
                    most = way.fit
                    break
                except naming.Untranslatable as error:
                    self.reason = self.reason or str(error)
                    continue
                except RecursionError:
                    self.reason = "a variable that is defined by itself"
                    continue
                uses_others |= writer.uses_others
                if not writer.has_declared:
                    break

    def _form(self, types, way, place):
        # A case whose type Rust cannot say has no form.
        self.number = types.number(self, self.type)
        writer = Writer(self, types, way, place)
        whole = writer.program("Ok({})".format(writer.value(self.expression, self.variables)))
        for level in range(3):
            form = by_value(whole, writer.defined, level)
            self.forms += [form] if form not in self.forms else []
        return writer


class Writer:
    """Writes the variables of a case in one form."""

    def __init__(self, case, types, way, place):
        self.case, self.types, self.way, self.place = case, types, way, place
        self.index = types.index
        self.names = naming.Names(case.file.module, case.file.globals)
        for node in case.file.imports:
            self.names.imports(node)
        self.lines, self.closing, self.defined = [], "", {}
        # Whether some value is one of a declared type, and whether some call is not what the case is about.
        self.has_declared, self.uses_others = False, False
        # What the case is about: its expression, or the value of the variable that it names.
        self.outer = case.expression
        while isinstance(self.outer, ast.Name) and isinstance(case.variables.get(self.outer.id), Assigned):
            self.outer = case.variables[self.outer.id].value

    def value(self, node, variables):
        for name in (n.id for n in ast.walk(node) if isinstance(n, ast.Name)):
            if name in variables:
                self._define(name, variables[name])
            elif name in self.case.file.own:
                raise naming.Untranslatable("a class or function inside of a test, or a private one")
        return Asserted(self, self.way, variables).value(node)

    def declared(self, annotation):
        """A value of a type."""
        self.has_declared = True
        number = self.types.number(self.case, annotation)
        value = ("py::{}::t{}()?" if self.place == "result" else "py::{}::held()?.a{}()?").format(self.case.file.module.__name__, number)
        if self.place == "attribute" and ast.unparse(annotation).startswith("frozenset["):
            return "crate::frozen({})?".format(value)
        return value

    def _define(self, name, variable):
        if self.defined.get(name) is variable:
            return
        rust = naming.escape_keyword(name)
        if isinstance(variable, Narrowed):
            raise naming.Untranslatable("a variable that a condition narrows: its type in Rust stays")
        if isinstance(variable, Declared):
            self.lines.append("let {} = {};".format(rust, self.declared(variable.annotation)))
        else:
            value = self.value(variable.value, variable.variables)
            if isinstance(variable, Entered):
                self.lines.append("({}).with(|{}| -> Result<_> {{".format(value, rust))
                self.closing = "})" + self.closing
            elif isinstance(variable, Iterated):
                self.lines.append("let {} = ({}).into_iter().next().into_iter().next().unwrap()?;".format(rust, value))
            else:
                value += ".to_vec()" if value.startswith('b"') else ""
                self.lines.append("let {} = {};".format(rust, value))
        self.names.assign(name)
        self.defined[name] = variable

    def program(self, inside):
        return " ".join(self.lines) + " " + inside + self.closing
