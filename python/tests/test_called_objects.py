"""Instances of a module that can be called and have methods besides: a function that calls them, and the object."""

from support import FolderTest, module, show, show_sig


class CalledObjects(FolderTest):
    def test_both_are_items(self):
        self.write(
            "distances.py",
            """
            from __future__ import annotations
            from functools import lru_cache
            from typing import Callable
            class Base:
                def distance(self, a: str, b: str) -> int: return 1
            class Hamming(Base):
                def __call__(self, a: str, b: str) -> int: return 1
            class Bare:
                def __call__(self) -> int: return 1
            class Element:
                def __call__(self, *attributes: str) -> Element: return self
                def __getitem__(self, child: str) -> Element: return self
            class Fluent(Element):
                def __call__(self, *attributes):
                    return self
            class Owner:
                def owner(self) -> int: return 1
                make: Fluent = Fluent()
            hamming = Hamming()
            html = Element()
            fluent = Fluent()
            STATED: Hamming = Hamming()
            bare = Bare()
            plain: Callable[[], int] = lambda: 1
            not_callable = Base()
            bound = hamming.distance
            def function() -> Hamming: return hamming
            """,
        )
        for mode in ("runtime", "static"):
            universe = self.describe("distances", mode=mode)
            items = module(universe, "distances")["items"]

            def shown(name):
                found = [i for i in items if i["name"] == name]  # noqa: B023
                return [show_sig(i["sigs"][0]) if i["kind"] == "function" else show(i["type"]) for i in found]

            self.assertEqual(shown("html"), ["(*attributes: str) -> distances.Element", "distances.Element"], mode)
            self.assertEqual(shown("fluent"), ["(*attributes: Any:missing) -> distances.Fluent", "distances.Fluent"], mode)
            for name in ("hamming", "STATED"):
                self.assertEqual(shown(name), ["(a: str, b: str) -> int", "distances.Hamming"], (mode, name))
            self.assertFalse([i for i in items if i["name"] == "hamming" and i.get("settable")], mode)
            self.assertEqual(shown("not_callable"), ["distances.Base"], mode)
            self.assertEqual((len(shown("bare")), len(shown("plain")), shown("bound")), (1, 1, ["(a: str, b: str) -> int"]), mode)
            self.assertEqual(shown("function"), ["() -> distances.Hamming"], mode)
