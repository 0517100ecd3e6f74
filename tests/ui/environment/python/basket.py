"""Its author has misspelt some names in the hints."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(order=True)
class Item:
    name: str
    price: flaot = 1.0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Item) and other.name == self.name


def total(items: list[Itme]) -> float:
    return sum(item.price for item in items)


def fits(item: Item) -> Boolean:
    return True
