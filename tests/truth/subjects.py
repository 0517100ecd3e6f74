"""What is probed: instances, and of each the members that can be read, and the calls that Python takes.

A method that needs arguments is tried with a few literals and with the instance itself; what Python takes is written in Rust.
"""

import contextlib
import importlib
import inspect
import io
import itertools
import json
import os
import signal
import sys
import types
import warnings

import judge
import naming

# They wait for someone, leave the process, or touch what is not ours.
NEVER = frozenset(
    "clear_all_breaks clear_bpbynumber remove_folder findCaller serve_forever connect connect_ex login starttls accept acquire interact cmdloop mainloop set_trace run_forever handle_request "
    "shutdown start join wait send_signal kill terminate detach abort chroot chmod chown lchmod lchown unlink rmdir rename replace "
    "symlink_to hardlink_to link_to mkdir touch write_text write_bytes expanduser request_queue putrequest endheaders getresponse "
    "dump_stats print_stats request runcall runctx set_debuglevel sleep".split()
)
ONE = ("'a'", "1", "b'a'", "x", "['a']", "0.5", "'abc.de'", "[1, 2]", "0", "b'abcd'")
TWO = ("'a'", "1", "b'a'", "x", "2", "'b'")
TAKEN = 3  # spellings of a call that Python takes
LIMIT = 1  # seconds for one expression


class Subject:
    """An instance, or a module, and its probes: symbol -> expressions, the first that the bindings take counts."""

    def __init__(self, module, expression, annotation, number):
        self.module, self.expression, self.number = module, expression, number
        self.instance = judge_value(number, "x")[0] if number is not None else None
        self.annotation = annotation or (self._name() if number is not None else module)
        self.probes = {}

    def _name(self):
        """The public name of the class of the instance."""
        cls = type(self.instance)
        module = self.module if getattr(sys.modules[self.module], cls.__name__, None) is cls else cls.__module__
        return "{}.{}".format(module, cls.__qualname__)

    def read(self, only=None):
        """Finds the members that can be read or called."""
        for name in dir(self.instance):
            if name.startswith("_") or name in NEVER or (only and name not in only):
                continue
            value, error = judge_value(self.number, "x." + name)
            if isinstance(error, Late) or isinstance(value, (type, types.ModuleType)):
                continue
            of_class = "{}.{}".format(self.annotation.split("[")[0], name)
            static = inspect.getattr_static(type(self.instance), name, None)
            if error is None and callable(value) and not self._is_given(name, value):
                is_of_class = isinstance(static, (classmethod, staticmethod, types.ClassMethodDescriptorType, types.BuiltinMethodType))
                self._call(name, of_class if is_of_class and self._has_class() else "x." + name, value)
            else:
                is_constant = static is not None and not hasattr(type(static), "__get__") and self._has_class()
                # Names of Rust's own traits (`max`) hide an attribute of the instance.
                self.probes[name] = ["x." + name] + ([of_class] if is_constant else [])

    def _has_class(self):
        """Whether the annotation names the class of the instance, or a base of it, in a module that is declared."""
        module, _, path = self.annotation.split("[")[0].rpartition(".")
        named = getattr(sys.modules[module], path, None) if module == self.module else None
        return isinstance(named, type) and isinstance(self.instance, named)

    def _is_given(self, name, value):
        """Whether a callable is what an attribute of the instance holds, a function that someone passed: it is read and not called."""
        is_own = name in getattr(self.instance, "__dict__", ()) and not hasattr(type(self.instance), name)
        return is_own and isinstance(getattr(value, "__self__", None), (types.ModuleType, type(None)))

    def _call(self, name, head, function):
        required = _required(function)
        for count in (required,) if required is not None else (0, 1, 2):
            taken = self._taken(head, count)
            if taken:
                self.probes[name + "()" if count == 0 else name] = taken
                return

    def _taken(self, head, count):
        if count > 2:
            return []
        pools = ((), (ONE,), (TWO, TWO))[count]
        taken = []
        for arguments in itertools.product(*pools):
            expression = "{}({})".format(head, ", ".join(arguments))
            if "x" in arguments and not head.startswith("x."):
                continue
            _, error = judge_value(judge.maker_of(self.number, expression), expression)
            if error is None or (count == 0 and not isinstance(error, (TypeError, Late))):
                taken.append(expression)
            if len(taken) == TAKEN:
                break
        return taken

    def add(self, expression):
        """A probe that the recipe names: what follows the instance, or a whole expression of it."""
        whole = expression if _is_whole(expression) else "x" + ("" if expression[0] in "[" else ".") + expression
        symbol = expression
        _, error = judge_value(self.number, whole)
        if isinstance(error, (Late, SyntaxError, NameError)):
            raise SystemExit("{}: {}: {!r}".format(self.annotation, whole, error))
        self.probes[symbol] = [whole]


def _is_whole(expression):
    return expression.startswith(("x ", "-x", "(")) or " in x" in expression


def of_module(module, names):
    """The values of a module that are more than a number, and its functions, called with literals, or as they are written."""
    subject = Subject(module, None, None, None)
    for name in dir(sys.modules[module]):
        value = getattr(sys.modules[module], name, None)
        if isinstance(value, bytes) and len(value) < 3:
            continue  # the opcodes of pickle
        if naming.is_public(sys.modules[module], name) and not isinstance(value, (int, type, types.ModuleType)) and not callable(value):
            subject.probes[name] = ["{}.{}".format(module, name)]
    for name in names:
        head = "{}.{}".format(module, name)
        if "(" in name:
            subject.probes[name] = [head]
        elif hasattr(sys.modules[module], name):
            subject._call(name, head, getattr(sys.modules[module], name))
    return subject


def _required(function):
    """How many arguments must be given; None if nobody says so."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (ValueError, TypeError):
        return None
    empty = inspect.Parameter.empty
    needed = [p for p in parameters if p.default is empty and p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]
    return 99 if any(p.kind is p.KEYWORD_ONLY for p in needed) else len(needed)


class Late(BaseException):
    """The time for an expression is over."""


def _late(*_):
    raise Late


def judge_value(number, expression):
    """(value, exception) of an expression in Python, quietly and not for long."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        signal.signal(signal.SIGALRM, _late)
        signal.setitimer(signal.ITIMER_REAL, LIMIT)
        try:
            return judge.evaluated(number, expression)
        except Late as late:
            return None, late
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


def gather(rows, calls):
    """Subjects of `rows`, (module, expression, annotation, more probes), and of `calls`, {module: names of functions}.

    Each module is looked into by a process of its own: what a call does there (closing a descriptor, installing a hook) ends with it.
    """
    judge._subjects["makers"] = [(module, expression) for module, expression, _, _ in rows]
    for module in {row[0] for row in rows} | set(calls):
        importlib.import_module(module)
    found = []
    for module in dict.fromkeys([row[0] for row in rows] + list(calls)):
        own = [(number, row) for number, row in enumerate(rows) if row[0] == module]
        listed = _in_child(lambda: _listed(own, module, calls.get(module, ())))
        subjects = [Subject(module, row[1], row[2], number) for number, row in own]
        subjects += [Subject(module, None, None, None)] if module in calls else []
        for subject, (annotation, probes) in zip(subjects, listed):
            if probes is None:
                print("truth: without {}: {}".format(module, subject.expression))
                continue
            subject.annotation, subject.probes = annotation, probes
            found.append(subject)
    return found


def _listed(own, module, names):
    """[(annotation, probes)] of the subjects of a module; no probes where this Python lacks what makes the instance."""
    found = []
    for number, (_, expression, annotation, more) in own:
        _, error = judge_value(number, "x")
        if isinstance(error, (NameError, AttributeError)):
            found.append((None, None))
            continue
        if error is not None:
            raise SystemExit("{}: {}: {!r}".format(module, expression, error))
        subject = Subject(module, expression, annotation, number)
        subject.read()
        for one in more:
            subject.add(one)
        found.append((subject.annotation, subject.probes))
    if names:
        found.append((module, of_module(module, names).probes))
    return found


def _in_child(function):
    """What a function returns in a copy of this process, as JSON."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        for output in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), output)
        try:
            text = json.dumps(function())
        except BaseException as error:
            text = json.dumps({"error": repr(error)})
        with os.fdopen(theirs, "w", encoding="utf-8") as file:
            file.write(text)
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours, encoding="utf-8") as file:
        text = file.read()
    os.waitpid(child, 0)
    result = json.loads(text or '{"error": "the process ended"}')
    if isinstance(result, dict):
        raise SystemExit("probes: " + result["error"])
    return result
