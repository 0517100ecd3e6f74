"""What a module states and the Model does not have is counted; see oracle/losses.py."""

import os
import sys

import support

sys.path.insert(0, os.path.join(support.ROOT, "oracle"))

import losses  # noqa: E402


class Losses(support.FolderTest):
    def test_each_stated_type_counts_and_what_cannot_be_read_is_lost(self):
        text = """
            from __future__ import annotations
            from typing import Optional, Union
            class Point:
                at: itn
                def move(self, by: Optional[Piont], how=None) -> Point: ...
            class Special(Point):
                def turn(self, by: float): ...
            Pair = Union[int, tuple["Piont", int]]
            def count(pairs: list[Pair], start: int = 0) -> int: ...
            """
        self.write("lossy.py", text)
        for mode in ("runtime", "static"):
            stated, lost = losses.measure("lossy", sys_path=[self.folder], mode=mode)
            found = {("lossy.Point.at", "itn"), ("lossy.Point.move(by)", "Piont"), ("lossy.count(pairs)", "Piont")}
            self.assertEqual(set(lost), found, mode)
            self.assertGreaterEqual(stated, 7)
            self.assertLess(len(lost), stated)

    def test_a_module_of_the_standard_library_loses_nothing(self):
        stated, lost = losses.measure("textwrap")
        self.assertGreater(stated, 20)
        self.assertEqual(lost, [])
