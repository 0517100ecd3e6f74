"""Functions of the bindings as a person finds them by completion: names, parameters and options, read from what `cargo snakebridge expand` shows."""

import ast
import re

import naming


class Function:
    """A function: its name, its parameters as (name, type), and the names of its options, or None."""

    def __init__(self, name, params, options):
        self.name, self.params, self.options = name, params, options

    def key(self):
        return self.name, tuple(self.params), self.options

    @property
    def takes_closure(self):
        return any(kind.startswith("impl ::core::ops::Fn") for _, kind in self.params)

    def fit(self, args, keywords, positions, absent, is_closure):
        """(arguments in order, options as (name, value)) of a call of Python, each argument a node, a list of nodes for `*args`, or None for nothing;
        None where the call does not fit. `positions` are the names of Python's parameters, `absent` those whose default is `None`."""
        has_closure = any(is_closure(one) for one in [*args, *keywords.values()])
        # Where the stubs say nothing of the arguments of a callable, a closure is passed as one (`callback`).
        takes_callable = any("__rt::Function<" in kind for _, kind in self.params)
        if self.takes_closure != has_closure and not (has_closure and takes_callable):
            return None
        given, rest = {}, list(enumerate(args))
        names = [name for name, _ in self.params]
        keywords = dict(keywords)
        for name in list(keywords):
            if naming.snake(name) in names:
                given[naming.snake(name)] = keywords.pop(name)
        for name, kind in self.params:
            if name in given:
                continue
            if kind.startswith(("impl __rt::Args<", "impl __rt::ArgsOr")) or "__rt::Variadic" in kind:
                given[name] = [node for _, node in rest]
                rest = []
            elif rest:
                given[name] = rest.pop(0)[1]
            elif name in absent:
                # Where a function of Rust has a parameter for it, its absence is said.
                given[name] = ast.Constant(None)
            else:
                return None
        options = []
        for place, node in rest:
            # Python's own signature may have `*args` where that of the stubs has names.
            more = [*positions[: len(names)], *(self.options or ())] if place >= len(positions) else positions
            if place >= len(more):
                return None
            options.append((more[place], node))
        is_extra = lambda name: self.options is not None and naming.snake(name) not in self.options and "extra" in self.options  # noqa: E731
        options += [("extra", Extra(name, node)) if is_extra(name) else (name, node) for name, node in keywords.items()]
        options = [(name, node) for name, node in options if not is_none(node)]
        if options and (self.options is None or not {naming.snake(name) for name, _ in options} <= set(self.options)):
            return None
        if not options and self.options is not None:
            return None
        return [given[name] for name in names], options


class Extra:
    """A keyword that the signature has no name for (`**changes`)."""

    def __init__(self, name, node):
        self.name, self.node = name, node


def is_none(node):
    return getattr(node, "value", 0) is None and type(node).__name__ == "Constant"


def functions(text):
    """{type or "": [Function]} of an expanded module."""
    found, setters = [], {}
    owners = {}
    offset = 0
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip())
        head = re.match(r"\s*(?:impl\b.*|> )", line)
        if head and line.endswith("{"):
            owners = {depth: owner for depth, owner in owners.items() if depth < indent}
            owners[indent] = _implemented(line.strip())
        function = re.match(r"\s*pub (?:async |const )?fn (\w+)", line)
        if function:
            owner = owners.get(indent - 4)
            if indent in (4, 8) and owner:
                found.append((owner, function[1], offset + function.end()))
            elif indent == 4:
                found.append(("", function[1], offset + function.end()))
            elif indent == 12 and owner:
                setters.setdefault(owner, []).append(function[1])
        offset += len(line) + 1
    out = {}
    for owner, name, at in found:
        out.setdefault(owner, []).append(_function(text, name, at, setters))
    return out


def _implemented(head):
    """The type of an inherent `impl`, of whose head this is the last line; None for one of a trait."""
    if head.startswith("impl<"):
        head = head[closing(head, 4, "<", ">") :]
    named = re.fullmatch(r"(?:impl|>)?\s*(?:\w+::)*(\w+)(?:<.*>)? \{", head)
    return named[1] if named and " for " not in head else None


def _function(text, name, at, setters):
    bounds = ""
    if text[at] == "<":
        end = closing(text, at, "<", ">")
        bounds, at = text[at:end], end
    listed = parts(text[at + 1 : closing(text, at, "(", ")") - 1])
    params, options = [], None
    for one in listed:
        own, _, kind = one.partition(":")
        own, kind = own.strip(), re.sub(r"\s+", " ", kind.strip())
        if not kind:
            continue
        of = re.search(r"options::(?:with::)?(\w+?)(?:Closure)?<", kind)
        if own == "options" and of:
            options = tuple(dict.fromkeys(name for name in setters.get(of[1], ()) if not name.startswith("__")))
            continue
        # What a type parameter is bounded by says what it takes.
        bound = re.search(r"\b{}: ([^,]*(?:<.*?>)?[^,]*)".format(re.escape(kind)), re.sub(r"\s+", " ", bounds)) if re.fullmatch(r"\w+", kind) else None
        variadic = bool(bound) and "__rt::Variadic<" in bound[1]
        takes_callable = bool(bound) and "__rt::Function<" in re.sub(r"\s+", " ", bounds)
        params.append((own, "impl __rt::Args<" if variadic else "__rt::Function<" if takes_callable and "Calls<" in bound[1] else kind))
    return Function(name, params, options)


def parts(text):
    """The parts of a list of parameters."""
    out, depth, start = [], 0, 0
    for at, char in enumerate(text):
        if char in "<([{":
            depth += 1
        elif char in ")]}" or char == ">" and text[at - 1] not in "-=":
            depth -= 1
        elif char == "," and depth == 0:
            out.append(text[start:at])
            start = at + 1
    return [part for part in [*out, text[start:]] if part.strip()]


def closing(text, at, opening, end):
    """Where what opens at `at` ends."""
    depth = 0
    for place in range(at, len(text)):
        char = text[place]
        depth += (char == opening) - (char == end and text[place - 1] not in "-=")
        if depth == 0:
            return place + 1
    return len(text)
