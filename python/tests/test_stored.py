"""Which parameters a function stores into, by its source and by the table of functions in C."""

from support import FolderTest, item


def _written(universe, path):
    return [p["name"] for s in item(universe, path)["sigs"] for p in s["params"] if p.get("writes")]


class Stored(FolderTest):
    def test_by_source_in_both_modes(self):
        self.write(
            "stored_.py",
            """
            from typing import Dict, List, MutableMapping, Optional, Sequence
            def method(a: List[int], b: Dict[str, int], c: List[int]) -> None:
                a.append(1); b.update({}); c.index(1)
            def item(a: List[int], b: Dict[str, int]) -> None:
                a[0] = 1
                del b["x"]
            def added(a: List[int], b: int) -> None:
                a += [1]
                b += 1
            def bound(a: List[int]) -> List[int]:
                a = list(a)
                a.append(1)
                return a
            def later(a: List[int]) -> None:
                a.sort()
                a = []
            def missing(a: Optional[List[int]] = None, b: Optional[Dict[str, int]] = None) -> None:
                if a is None: a = []
                if not b:
                    b = {}
                a.append(1)
                b["x"] = 1
            def read(a: List[int], b: Sequence[int], c: "List[int]", *d: List[int]) -> int:
                b.append(1)
                def inner(c): c.append(1)
                return a[0]
            class C:
                def put(self, into: List[int]) -> None: into.clear()
            """,
        )
        for universe in (self.describe("stored_"), self.describe("stored_", mode="static")):
            expected = {
                "method": ["a", "b"],
                "item": ["a", "b"],
                "added": ["a"],
                "bound": [],
                "later": ["a"],
                "missing": ["a", "b"],
                "read": [],
                "C.put": ["into"],
            }
            found = {name: _written(universe, "stored_:" + name) for name in expected}
            self.assertEqual(found, expected)

    def test_what_is_handed_on(self):
        self.write(
            "handed_.py",
            """
            from typing import Dict, List
            def put(where: List[int], what: int) -> None: where.append(what)
            def look(at: List[int]) -> int: return len(at)
            def by_place(a: List[int]) -> None: put(a, 1)
            def by_name(a: List[int]) -> None: put(what=1, where=a)
            def further(a: List[int], b: List[int]) -> int:
                by_place(a)
                return look(b)
            def copied(a: List[int]) -> None:
                a = list(a)
                put(a, 1)
            def not_that(a: List[int], b: int) -> None: put([1], b)
            def circle(a: List[int], n: int) -> None:
                if n: circle(a, n - 1)
                else: put(a, n)
            def unpacked(a: List[int]) -> None: put(*[a, 1])
            class C:
                def add(self, to: List[int]) -> None: to.append(1)
                def also(self, to: List[int]) -> None: self.add(to)
            class D(C):
                pass
            """,
        )
        expected = {
            "by_place": ["a"],
            "by_name": ["a"],
            "further": ["a"],
            "copied": [],
            "not_that": [],
            "circle": ["a"],
            "unpacked": [],
            "C.also": ["to"],
        }
        for universe in (self.describe("handed_"), self.describe("handed_", mode="static")):
            found = {name: _written(universe, "handed_:" + name) for name in expected}
            self.assertEqual(found, expected)

    def test_functions_that_all_call_each_other_are_read_once(self):
        """As in a large package: there are more ways through 60 such functions than could be followed one by one."""
        calls = "".join("    f%d(a)\n" % number for number in range(60))
        functions = "".join("def f%d(a: List[int]) -> None:\n%s" % (number, calls) for number in range(60))
        chain = "".join("def g%d(a: List[int]) -> None: g%d(a)\n" % (number, number + 1) for number in range(20))
        self.write("many_.py", "from typing import List\n" + functions + chain + "def g20(a: List[int]) -> None: a.clear()\n")
        for universe in (self.describe("many_"), self.describe("many_", mode="static")):
            self.assertEqual(_written(universe, "many_:f0"), [])
            self.assertEqual(_written(universe, "many_:g0"), ["a"])
        self.write("many_too_.py", "from typing import List\n" + functions + "    a.clear()\n")
        for universe in (self.describe("many_too_"), self.describe("many_too_", mode="static")):
            self.assertEqual(_written(universe, "many_too_:f0"), ["a"])

    def test_what_is_handed_on_to_another_module(self):
        self.write(
            "handed_far_.py",
            """
            import heapq
            from heapq import heapify
            from typing import List
            def pushed(heap: List[int]) -> None: heapq.heappush(heap, 1)
            def ordered(heap: List[int]) -> None: heapify(heap)
            def largest(heap: List[int]) -> List[int]: return heapq.nlargest(1, heap)
            """,
        )
        universe = self.describe("handed_far_")
        found = {name: _written(universe, "handed_far_:" + name) for name in ("pushed", "ordered", "largest")}
        self.assertEqual(found, {"pushed": ["heap"], "ordered": ["heap"], "largest": []})

    def test_a_stub_beside_its_source(self):
        self.write("stubbed_.py", "def put(into): into.append(1)\ndef look(at): return at[0]\n")
        self.write("stubbed_.pyi", "def put(into: list[int]) -> None: ...\ndef look(at: list[int]) -> int: ...\n")
        universe = self.describe("stubbed_")
        self.assertEqual(_written(universe, "stubbed_:put"), ["into"])
        self.assertEqual(_written(universe, "stubbed_:look"), [])

    def test_functions_in_c(self):
        universe = self.describe("heapq", "builtins")
        self.assertEqual(_written(universe, "heapq:heapify"), ["heap"])
        self.assertEqual(_written(universe, "heapq:heappush"), ["heap"])
        self.assertEqual(_written(universe, "heapq:nlargest"), [])
        self.assertEqual(_written(universe, "builtins:exec"), ["globals"])
