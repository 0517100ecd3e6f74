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
