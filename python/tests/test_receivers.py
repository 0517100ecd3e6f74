"""A class has the overloads that its objects can be; a callable states what precedes a `ParamSpec`."""

import support


class Receivers(support.FolderTest):
    SOURCE = """
        from typing import Awaitable, Generic, List, Literal, Protocol, Type, TypeVar, overload
        T = TypeVar("T")
        class Now(Protocol):
            _later: Literal[False]
        class Later(Protocol):
            _later: Literal[True]
        class Base:
            @overload
            def get(self: Now) -> int: ...
            @overload
            def get(self: Later) -> Awaitable[int]: ...
            def get(self): return 1
            @overload
            def put(self: "One") -> int: ...
            @overload
            def put(self: "Two") -> str: ...
            def put(self): return 1
        class One(Base):
            _later: Literal[False] = False
        class Two(Base):
            _later: Literal[True] = True
        class Below(One): ...
        class Neither(Base): ...
        """

    def results(self, universe, path):
        return [support.show(sig["ret"]) for sig in support.item(universe, path)["sigs"]]

    def test_a_class_has_the_overloads_that_it_can_be(self):
        self.write("sides.py", self.SOURCE)
        found = self.describe("sides")
        self.assertEqual(self.results(found, "sides:Base.get"), ["int", "typing.Awaitable[int]"])
        self.assertEqual(self.results(found, "sides:One.get"), ["int"])
        self.assertEqual(self.results(found, "sides:Two.get"), ["typing.Awaitable[int]"])
        self.assertEqual(self.results(found, "sides:One.put"), ["int"])
        self.assertEqual(self.results(found, "sides:Two.put"), ["str"])
        for path in ("sides:Below.get", "sides:Neither.get", "sides:Neither.put"):
            with self.assertRaises(AssertionError, msg=path):  # what the base has
                support.item(found, path)

    def test_a_base_that_is_not_bound_has_them_too(self):
        self.write("_hidden.py", self.SOURCE)
        self.write("shown.py", "from _hidden import One, Two, Below\n__all__ = ['One', 'Two', 'Below']\n")
        for mode in ("runtime", "static"):
            found = self.describe("shown", mode=mode)
            self.assertEqual(self.results(found, "shown:One.get"), ["int"], mode)
            self.assertEqual(self.results(found, "shown:Two.put"), ["str"], mode)

    def test_a_mark_is_no_member(self):
        self.write("sides.py", self.SOURCE)
        names = [member["name"] for member in support.item(self.describe("sides"), "sides:One")["members"]]
        self.assertEqual(sorted(names), ["get", "put"])


class Leading(support.FolderTest):
    def test_a_callable_states_what_comes_before_a_param_spec(self):
        self.write(
            "leads.py",
            """
            from typing import Callable, TypeVar
            from typing_extensions import Concatenate, ParamSpec
            P = ParamSpec("P")
            R = TypeVar("R")
            def register(f: Callable[Concatenate[int, P], R]) -> R: ...
            def several(f: Callable[Concatenate[int, str, ...], R]) -> R: ...
            def plain(f: Callable[P, R]) -> R: ...
            class Holder:
                call: Callable[Concatenate[int, P], str]
            """,
        )
        found = self.describe("leads", mode="static")
        first = {name: support.item(found, "leads:" + name)["sigs"][0]["params"][0]["type"] for name in ("register", "several", "plain")}
        self.assertEqual([kind["t"] for kind in first["register"]["params"]], ["inst", "unpack"])
        self.assertEqual([kind["t"] for kind in first["several"]["params"]], ["inst", "inst", "unpack"])
        self.assertIsNone(first["plain"]["params"])
