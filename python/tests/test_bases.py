"""What a class has from its bases and from Python's older protocols, where its own source says something else or nothing of it."""

from support import FolderTest, item, show


class Bases(FolderTest):
    def both_modes(self, text):
        self.write("bases_.py", text)
        return [self.describe("bases_"), self.describe("bases_", mode="static")]

    def members(self, universe, name):
        return {m["name"]: m for m in item(universe, "bases_:" + name)["members"]}

    def test_what_a_base_declares_holds_where_methods_assign_it(self):
        """`mistletoe.Document.children`: the assignment calls the setter of `Token.children`."""
        for universe in self.both_modes(
            """
            import threading
            from typing import Iterable, List, Optional
            class Token:
                limit: Optional[int] = None
                def __init__(self):
                    self.plain = 1
                @property
                def children(self) -> Optional[Iterable["Token"]]: return None
                @children.setter
                def children(self, value: Iterable["Token"]): ...
                @property
                def untold(self): return len(self.__class__.__name__)
                @untold.setter
                def untold(self, value): ...
                def method(self): return 1
            class Block(Token): ...
            class Document(Block):
                def __init__(self, lines: List[str]):
                    self.children = [Token() for _ in lines]
                    self.limit = 5
                    self.untold = "x"
                    self.plain = "x"
                    self.method = 5
                    self.own = [lines]
                def first(self): return self.children
                def bound(self): return self.limit
            class Narrowed(Block):
                def __init__(self):
                    self.children: List[Token] = []
            class Written(Block):
                children = None
                def __init__(self): self.children = [Token()]
            class Outer:
                class Inner(Block):
                    def __init__(self): self.children = [1]
            class Worker(threading.Thread):
                def __init__(self):
                    self.daemon = 1
                    self.others = "x"
            """
        ):
            found = self.members(universe, "Document")
            for name in ("children", "limit", "untold"):  # as `Token` has them
                self.assertNotIn(name, found)
            self.assertEqual(show(found["plain"]["type"]), "str")
            self.assertEqual(show(found["own"]["type"]), "list")
            self.assertEqual(self.sig(universe, "bases_:Document.bound"), ["() -> int | none"])
            self.assertEqual(self.sig(universe, "bases_:Document.first"), ["() -> typing.Iterable[bases_.Token] | none"])
            found = self.members(universe, "Narrowed")
            self.assertEqual(show(found["children"]["type"]), "list[bases_.Token]")
            self.assertIn("children", self.members(universe, "Written"))
            self.assertNotIn("children", self.members(universe, "Outer.Inner"))
            found = self.members(universe, "Worker")
            self.assertEqual(show(found["daemon"]["type"]) if "daemon" in found else "bool", "bool")
            self.assertEqual(show(found["others"]["type"]), "str")
