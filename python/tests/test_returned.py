"""Methods without annotation that return their receiver, by their source."""

from support import FolderTest, item


class Returned(FolderTest):
    def test_by_source_in_both_modes(self):
        self.write(
            "fluent.py",
            """
            import threading

            class Query:
                lock = threading.Lock()

                def __new__(cls, *args):
                    return object.__new__(cls)
                def __enter__(self):
                    return self
                def __exit__(self, *args):
                    pass
                def where(self, text):
                    self.text = text
                    return self
                def locked(this):
                    with this.lock:
                        return this
                def either(self, flag):
                    if flag:
                        return self
                    else:
                        return type(self)()
                def copied(self):
                    try:
                        return self.__class__()
                    except ValueError:
                        raise
                @classmethod
                def made(cls, text):
                    return cls(text)
                @property
                def also(self):
                    return self
                async def __aenter__(self):
                    return self
                def looped(self):
                    def inner(self):
                        return 5
                    return self
                def stated(self) -> int:
                    return self

                def maybe(self, flag):
                    if flag:
                        return self
                def mixed(self, flag):
                    return self if flag else None
                def other(self, flag):
                    if flag:
                        return self
                    return 5
                def changed(self):
                    self = 5
                    return self
                def yielded(self):
                    yield 1
                    return self
                def nothing(self):
                    self.text = ""
                @staticmethod
                def static(self):
                    return self
                @classmethod
                def itself(cls):
                    return cls
            """,
        )
        for universe in (self.describe("fluent"), self.describe("fluent", mode="static")):

            def found(name):
                return item(universe, "fluent:Query." + name)["sigs"][0]["ret"]["t"]

            for name in "__enter__ where locked either copied made looped __aenter__".split():
                self.assertEqual(found(name), "self", name)
            self.assertEqual(item(universe, "fluent:Query.also")["type"]["t"], "self")
            self.assertEqual(found("stated"), "inst")
            for name in "maybe mixed other changed yielded nothing static itself".split():
                self.assertEqual(found(name), "any", name)


class Constructed(FolderTest):
    """Functions without annotation that end with a call of a class: `kombu.Connection.Producer`, `parse.compile`."""

    FILES = {
        "bus/__init__.py": """
            from .parts import Base, Made, Odd, Strange
            from abc import ABC
            def plain(n):
                return Made(n)
            def either(n):
                if n:
                    return Made(n)
                raise ValueError
            def maybe(n):
                if n:
                    return Made(n)
            def two(n):
                if n:
                    return Made(n)
                return Error()
            def nothing(n):
                if not n:
                    return None
                return Made(n)
            class Error(Exception): ...
            class Derived(Base, ABC): ...
            class Connection:
                def producer(self, channel=None, *args, **kwargs):
                    from .messaging import Producer
                    return Producer(channel or self)
                def derived(self):
                    return Derived()
                @property
                def made(self):
                    return Made(1)
                async def later(self):
                    return Made(1)
            def lower(made=Made):
                return made()
            def rebound(n):
                Made = n
                return Made()
            def called(n):
                return plain(n)
            def odd():
                return Odd()
            def strange():
                return Strange()
            def generator():
                yield 1
                return Made(1)
            def decorated(f):
                return f
            @decorated
            def wrapped():
                return Made(1)
            def stated() -> int:
                return Made(1)
            def stored(n):
                made = Made(n)
                return made
        """,
        "bus/parts.py": """
            class Base: ...
            class Made(Base):
                def again(self): return Made(2)
                def __init__(self, n): self.n = n
            class Odd:
                def __new__(cls): return 5
            class Meta(type):
                def __call__(cls): return 5
            class Strange(metaclass=Meta): ...
        """,
        "bus/messaging.py": "class Producer:\n    def publish(self, body): ...\n    def __init__(self, c): ...",
        "bus/py.typed": "",
    }

    def test_the_instance_of_a_class_by_its_source(self):
        for name, text in self.FILES.items():
            self.write(name, text)
        expected = {
            "plain": "Made", "either": "Made", "maybe": "Made?", "nothing": "Made?", "two": "Error|Made",
            "Connection.producer": "Producer", "Connection.derived": "Derived", "Made.again": "Made", "Connection.later": "Made",
        }  # fmt: skip
        for mode in ("runtime", "static"):
            universe = self.describe("bus", mode=mode)
            for name, text in expected.items():
                if mode == "static" and name == "Made.again":
                    continue
                self.assertEqual(self.shown(item(universe, "bus:" + name)["sigs"][0]["ret"]), text, (mode, name))
            self.assertEqual(self.shown(item(universe, "bus:Connection.made")["type"]), "Made")
            for name in ("lower", "rebound", "called", "odd", "strange", "generator", "wrapped", "stored"):
                self.assertEqual(item(universe, "bus:" + name)["sigs"][0]["ret"]["t"], "any", (mode, name))
            self.assertEqual(item(universe, "bus:stated")["sigs"][0]["ret"]["name"], "builtins.int")

    def shown(self, kind):
        if kind["t"] == "union":
            inner = "|".join(self.shown(one) for one in kind["items"] if one["t"] != "none")
            return inner + ("?" if any(one["t"] == "none" for one in kind["items"]) else "")
        return kind["name"].rpartition(".")[2] if kind["t"] == "inst" else kind["t"]

