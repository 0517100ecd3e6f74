"""mypy's side: the signatures of a callable, each as the set of names in its types."""

import mypy.build
import mypy.nodes as nodes
import mypy.options
import mypy.types as types
from mypy.modulefinder import BuildSource


class Library:
    def __init__(self, modules, version, platform, typeshed):
        options = mypy.options.Options()
        options.python_version, options.platform = version, platform
        options.custom_typeshed_dir, options.abs_custom_typeshed_dir = typeshed, typeshed
        options.ignore_errors = options.preserve_asts = True
        options.incremental = False
        self.files = mypy.build.build([BuildSource(None, name) for name in modules], options).files
        self.opened = []

    def callable(self, home, name):
        """The signatures of the function `name` of a module or class; None if no stub has it."""
        node = self.member(home, name)
        while isinstance(node, nodes.SymbolTableNode):
            node = node.node
        # A second name of a function: `randint = _inst.randint`.
        if node is None or isinstance(node, (nodes.TypeInfo, nodes.MypyFile)):
            return None
        kind = node.type if isinstance(node, (nodes.FuncBase, nodes.Decorator, nodes.Var)) else None
        if isinstance(node, nodes.Decorator):
            kind = node.var.type or node.func.type
        kind = types.get_proper_type(kind)
        is_method = isinstance(self.owner(home), nodes.TypeInfo)
        bound = is_method and not is_static(node)
        if isinstance(kind, types.Overloaded):
            return [self.signature(item, bound) for item in kind.items]
        if isinstance(kind, types.CallableType):
            # `do_b = do_break` in a class is a method as well.
            bound = bound and (not isinstance(node, nodes.Var) or kind.definition is not None)
            return [self.signature(kind, bound)]
        return None

    def owner(self, home):
        if home in self.files:
            return self.files[home]
        module, _, path = home.rpartition(".")
        while module and module not in self.files:
            module, _, outer = module.rpartition(".")
            path = outer + "." + path
        if not module:
            return None
        found = self.files[module]
        for part in path.split("."):
            table = getattr(found, "names", {})
            found = table[part].node if part in table else None
        return found

    def member(self, home, name):
        owner = self.owner(home)
        if isinstance(owner, nodes.TypeInfo):
            # A member that the class defines at run time may be inherited in the stub.
            found = owner.get(name)
            return found.node if found is not None else None
        table = getattr(owner, "names", {})
        return table[name].node if name in table else None

    def signature(self, kind, bound):
        names = set()
        args = list(zip(kind.arg_types, kind.arg_kinds))
        if bound and args and args[0][1].is_positional() and not args[0][1].is_star():
            args = args[1:]
        for arg, _ in args:
            self.collect(arg, names)
        self.collect(kind.ret_type, names)
        return names

    def collect(self, kind, names):
        if isinstance(kind, types.TypeAliasType):
            name = kind.alias.fullname
            if name in self.opened:
                return
            self.opened.append(name)
            self.collect(types.get_proper_type(kind), names)
            self.opened.pop()
            return
        kind = types.get_proper_type(kind)
        if isinstance(kind, types.Instance):
            names.add(canonical(kind.type.fullname))
            self.all(kind.args, names)
        elif isinstance(kind, types.UnionType):
            self.all(kind.items, names)
        elif isinstance(kind, types.TupleType):
            names.add(kind.partial_fallback.type.fullname)
            if kind.partial_fallback.type.fullname == "builtins.tuple":
                self.all(kind.items, names)
        elif isinstance(kind, types.TypeType):
            names.add("builtins.type")
            self.collect(kind.item, names)
        elif isinstance(kind, types.CallableType):
            names.add("Callable")
            if not kind.is_ellipsis_args:
                self.all(kind.arg_types, names)
            self.collect(kind.ret_type, names)
        elif isinstance(kind, types.Overloaded):
            names.add("Callable")
        elif isinstance(kind, types.TypeVarType):
            names.add("Self" if kind.name == "Self" else "tv:" + kind.name)
        elif isinstance(kind, types.ParamSpecType):
            # The Model has `...` for it, and Any for its `args` and `kwargs`.
            names.add("Any" if kind.flavor else "Callable")
        elif isinstance(kind, types.TypeVarTupleType):
            names.add("tv:" + kind.name)
        elif isinstance(kind, types.UnpackType):
            self.collect(kind.type, names)
        elif isinstance(kind, types.TypedDictType):
            names.add(kind.fallback.type.fullname)
        elif isinstance(kind, types.LiteralType):
            names.add("Literal")
        elif isinstance(kind, types.AnyType):
            names.add("Any")
        elif isinstance(kind, types.NoneType):
            names.add("None")
        elif isinstance(kind, types.UninhabitedType):
            names.add("Never")
        else:
            names.add("?" + type(kind).__name__)

    def all(self, kinds, names):
        for kind in kinds:
            self.collect(kind, names)


def canonical(name):
    """One spelling for names that `typing` and `typing_extensions` share."""
    module, _, last = name.rpartition(".")
    return "typing." + last if module == "typing_extensions" else name


def is_static(node):
    node = node.func if isinstance(node, nodes.Decorator) else node
    if isinstance(node, nodes.OverloadedFuncDef) and node.items:
        return is_static(node.items[0])
    return bool(getattr(node, "is_static", False))
