"""The Model's side: every callable in the module or class that defines it, and the names in its types."""


class Reader:
    def __init__(self, universe):
        self.universe, self.aliases = universe, universe["aliases"]
        self.opened = []

    def callables(self):
        """(symbol, possible places in mypy as (module or class, name), function)"""
        for module in self.universe["modules"]:
            for item in module["items"]:
                if item["kind"] == "function":
                    yield "%s.%s" % (module["name"], item["name"]), homes(module["name"], item), item
                elif item["kind"] == "class":
                    yield from self.methods(item)

    def methods(self, cls):
        for member in cls["members"]:
            if member["kind"] == "method" and not member.get("inherited_from"):
                symbol = "%s.%s" % (cls["canonical"], member["name"])
                yield symbol, [(cls["canonical"], member["name"])], member
            elif member["kind"] == "class":
                yield from self.methods(member)

    def signatures(self, function):
        return [self.signature(sig) for sig in function["sigs"]]

    def signature(self, sig):
        names = set()
        for param in sig["params"]:
            self.collect(param["type"], names)
        self.collect(sig["ret"], names)
        if sig["async"]:
            names |= {"typing.Coroutine", "Any"}
        return names

    def collect(self, kind, names):
        tag = kind["t"]
        if tag == "inst":
            names.add(stub_home(kind["name"]))
            for arg in kind.get("args", ()):
                self.collect(arg, names)
        elif tag == "alias":
            self.alias(kind, names)
        elif tag == "any":
            names.add("Any")
        elif tag == "literal":
            names.add("Literal")
        elif tag in ("union", "tuple"):
            if tag == "tuple":
                names.add("builtins.tuple")
            for item in kind["items"]:
                self.collect(item, names)
        elif tag == "type":
            names.add("builtins.type")
            self.collect(kind["of"], names)
        elif tag == "callable":
            names.add("Callable")
            for param in kind["params"] or ():
                self.collect(param, names)
            self.collect(kind["ret"], names)
        elif tag == "unpack":
            self.collect(kind["item"], names)
        elif tag == "tv":
            names.add("tv:" + kind["id"].rpartition(".")[2])
        elif tag == "unresolved":
            names.add("?" + kind["name"])
        else:
            names.add({"none": "None", "never": "Never", "self": "Self"}.get(tag, tag))

    def alias(self, kind, names):
        known = self.aliases.get(kind["name"])
        if known is None:
            names.add("?" + kind["name"])
        elif kind["name"] not in self.opened:
            self.opened.append(kind["name"])
            bound = dict(zip(known["params"], kind.get("args", ())))
            self.collect(substituted(known["target"], bound), names)
            self.opened.pop()


def homes(module, function):
    places = [(module, function["name"])]
    if function.get("canonical"):
        place, _, name = function["canonical"].rpartition(".")
        places.append((place, name))
    return places


def stub_home(name):
    """The name in the stubs of a class whose `__module__` is another one at run time."""
    return "os." + name[6:] if name.startswith("posix.") else name


def substituted(kind, bound):
    if isinstance(kind, list):
        return [substituted(item, bound) for item in kind]
    if not isinstance(kind, dict):
        return kind
    if kind.get("t") == "tv" and kind["id"] in bound:
        return bound[kind["id"]]
    return {key: substituted(value, bound) for key, value in kind.items()}
