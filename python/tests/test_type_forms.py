"""Classes that are subscripted to another type: what is annotated with them is not one of their instances."""

from support import FolderTest, item


class TypeForms(FolderTest):
    def test_what_class_getitem_returns_is_meant(self):
        self.write(
            "forms_.py",
            """
            from types import GenericAlias
            from typing import Annotated, Any, Generic, List, TypeVar, Union

            T = TypeVar("T")

            class Tree(Generic[T]):
                def __class_getitem__(cls, item):
                    made = Union[item, List[item]]
                    return made

            class Or:
                @classmethod
                def __class_getitem__(cls, item):
                    return item | None

            class Marked:
                def __class_getitem__(cls, item: Any) -> Any:
                    return Annotated[item, cls]

            class Plain:
                def __class_getitem__(cls, item):
                    return GenericAlias(cls, item)

            class Same(Generic[T]):
                def __class_getitem__(cls, item):
                    return super().__class_getitem__(item)

            def tree(x: "Tree[int]", *more: "Tree[str]") -> "Tree[T]": return x
            def or_(x: "Or[int]") -> None: ...
            def marked(x: "Marked[int]") -> None: ...
            def plain(x: "Plain[int]") -> None: ...
            def same(x: "Same[int]") -> None: ...
            Trees = List[Tree[int]]
            def trees(x: Trees) -> None: ...
            """,
        )
        for universe in (self.describe("forms_"), self.describe("forms_", mode="static")):
            unparsed = {"t": "any", "why": "unparsed"}
            for name in ("tree", "or_", "marked"):
                found = item(universe, "forms_:" + name)["sigs"][0]
                self.assertEqual([p["type"] for p in found["params"]], [unparsed] * len(found["params"]), name)
            self.assertEqual(item(universe, "forms_:tree")["sigs"][0]["ret"], unparsed)
            for name in ("plain", "same"):
                found = item(universe, "forms_:" + name)["sigs"][0]["params"][0]["type"]
                self.assertEqual((found["t"], found["name"]), ("inst", "forms_." + name.capitalize()))
