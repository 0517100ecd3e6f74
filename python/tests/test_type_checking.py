"""String annotations with names that a module imports for type checkers only."""

from support import FolderTest


class TypeChecking(FolderTest):
    def test_names_for_type_checkers_are_resolved(self):
        """pandas and requests: string annotations with names that are imported below `if TYPE_CHECKING`."""
        self.write("shop/__init__.py", "from shop.desk import serve, order")
        self.write(
            "shop/desk.py",
            """
            from __future__ import annotations
            from typing import TYPE_CHECKING, Optional
            if TYPE_CHECKING:
                from shop._kinds import Amount, Unknown, Dish as Plate
                from shop import _kinds as k
                from nowhere import Nothing
                Text = Optional[str]
            def serve(amount: Amount, plate: Plate, of: k.Both, more: Text) -> Nothing: ...
            def order(dish: Unknown) -> int: ...
            """,
        )
        self.write(
            "shop/_kinds.py",
            """
            from __future__ import annotations
            from typing import TYPE_CHECKING, List, Union
            if TYPE_CHECKING:
                from shop._later import Later
            class Dish: ...
            Amount = Union[int, float]
            Both = Union[Dish, "Later", List["Dish"]]
            """,
        )
        self.write("shop/_later.py", "class Later: ...")
        self.write("shop-stubs/__init__.pyi", "from shop.desk import serve as serve, order as order")
        self.write("shop-stubs/desk.pyi", "def serve(amount, plate, of, more): ...\ndef order(dish) -> int: ...")
        universe = self.describe("shop")
        self.assertEqual(
            self.sig(universe, "shop:serve"),
            [
                "(amount: int | float, plate: shop._kinds.Dish, "
                "of: shop._kinds.Dish | shop._later.Later | list[shop._kinds.Dish], more: str | none) -> Any:missing"
            ],
        )
        self.assertEqual(self.sig(universe, "shop:order"), ["(dish: ?Unknown) -> int"])

    def test_attributes_of_a_module_for_type_checkers_are_resolved(self):
        """requests: `_t.FilesType`, which `_types` defines below `if TYPE_CHECKING` only; also in a constructor."""
        self.write(
            "shop/__init__.py",
            """
            from __future__ import annotations
            from typing import TYPE_CHECKING
            if TYPE_CHECKING:
                from . import _types as _t
            from shop.base import Base
            class Order(Base): ...
            def serve(amount: _t.Amount) -> int: ...
            """,
        )
        self.write(
            "shop/_types.py",
            """
            from typing import TYPE_CHECKING, Union
            if TYPE_CHECKING:
                Amount = Union[int, str]
            """,
        )
        self.write(
            "shop/base.py",
            """
            from __future__ import annotations
            from typing import TYPE_CHECKING
            if TYPE_CHECKING:
                from shop import _types as other
            class Base:
                def __init__(self, amount: other.Amount) -> None: ...
            """,
        )
        self.write("shop-stubs/__init__.pyi", "class Order: ...\ndef serve(amount): ...")
        universe = self.describe("shop")
        self.assertEqual(self.sig(universe, "shop:serve"), ["(amount: int | str) -> Any:missing"])
        order = next(i for i in universe["modules"][0]["items"] if i["name"] == "Order")
        amount = order["ctor"][0]["params"][0]["type"]
        self.assertEqual([i["name"] for i in amount["items"]], ["builtins.int", "builtins.str"])
