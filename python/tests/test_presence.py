"""Every public name of an instance has a member in the Model, or a reason; see oracle/presence.py."""

import importlib
import os
import sys

import support

sys.path.insert(0, os.path.join(support.ROOT, "oracle"))

import presence  # noqa: E402

SCRIPT = """
    import os
    DEFAULT = None
    class Item:
        kind = "item"
        count = 0
        def __init__(self, name, price=None, **rest):
            self.name, self.price = name, price
            self.rest = rest
            for self.index in range(1): pass
            self.load()
        def load(self):
            with open(os.devnull) as self.file: self.lines = self.file.readlines()
            self.count += 1
            setattr(self, "loaded", True)
        total = property(lambda self: 1)
    class Special(Item):
        def load(self):
            Item.load(self)
            self.extra = [x for x in self.lines]
"""
TYPED = """
    from dataclasses import dataclass, field
    from functools import cached_property
    from typing import Callable, ClassVar, Generic, Protocol, Self, TypeVar
    type Pair[T] = tuple[T, T]
    class Reader(Protocol):
        def read(self) -> str: ...
    @dataclass(slots=True)
    class Order:
        symbol: str
        sizes: list[int] = field(default_factory=list)
        limit: ClassVar[int] = 3
    class Book[T]:
        def __init__(self, first: T, *, listeners: list[Callable[[], None]] | None = None, **opts: int) -> None:
            self.first: T = first
            self.listeners = list(listeners or ())
            self.opts = dict(opts)
            self._hidden = 1
        @property
        def size(self) -> int: return 1
        @cached_property
        def depth(self) -> int: return 2
        @classmethod
        def empty(cls) -> Self: ...
        def pair(self) -> Pair[T]: return self.first, self.first
    class OrderError(Exception):
        def __init__(self, order: Order) -> None:
            super().__init__(order.symbol)
            self.order = order
            self.detail = {"symbol": order.symbol}
"""
NUMPYDOC = """
    class Model:
        \"\"\"A model.

        Attributes
        ----------
        coef_ : list of float
            The coefficients.
        \"\"\"
        def __init__(self, alpha=1.0, *, copy=True):
            self.alpha = alpha
            self.copy = copy
        def fit(self, X, y=None):
            \"\"\"Fits.

            Parameters
            ----------
            X : list of float
            \"\"\"
            self.coef_, self.intercept_ = list(X), 0.0
            self.n_iter_ = 3
            return self
        def predict(self, X): return [x * self.alpha for x in X]
"""


class Presence(support.FolderTest):
    def test_instances_of_the_standard_library(self):
        ledger = presence.read()
        if ledger is None:
            self.skipTest("there is no ledger for this Python")
        found = presence.measure()
        self.assertGreaterEqual(len(found), 40)
        self.assertEqual(presence.worse(found, ledger), [])
        lost, names = presence.share(found)
        self.assertLess(lost, names / 20)

    def own(self, name, text, expressions):
        self.write(name + ".py", text)
        sys.path.insert(0, self.folder)
        self.addCleanup(sys.path.remove, self.folder)
        self.addCleanup(sys.modules.pop, name, None)
        importlib.import_module(name)
        return presence.of_module(name, expressions, sys_path=[self.folder])

    def test_every_name_of_an_own_module_is_there(self):
        self.assertEqual(self.own("style_script", SCRIPT, ["Item('a')", "Special('b')"]), {"Item": {}, "Special": {}})
        self.assertEqual(self.own("style_numpydoc", NUMPYDOC, ["Model().fit([1.0])"]), {"Model": {}})
        if sys.version_info >= (3, 12):
            made = ["Order('A')", "Book(1)", "OrderError(Order('A'))"]
            self.assertEqual(self.own("style_typed", TYPED, made), {"Order": {}, "Book": {}, "OrderError": {}})
