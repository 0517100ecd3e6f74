"""The rooms of the worker, held like those of the introspector."""

import ast
import os
import re
import unittest

import test_rooms
import worker_host


class Rooms(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.trees = {}
        for file in sorted(os.listdir(worker_host.PACKAGE)):
            if file.endswith(".py"):
                with open(os.path.join(worker_host.PACKAGE, file), encoding="utf-8") as text:
                    cls.trees[file[:-3]] = ast.parse(text.read())
        lines = re.findall(r"^  \w+ +(.+)$", ast.get_docstring(cls.trees.pop("__init__")), re.MULTILINE)
        cls.places = {name: number for number, line in enumerate(lines) for name in line.split()}
        cls.graph = {name: test_rooms.imports(tree, set(cls.trees)) for name, tree in cls.trees.items()}

    def test_each_module_has_a_room(self):
        self.assertEqual(set(self.places), set(self.trees))

    def test_imports_do_not_go_up(self):
        self.assertEqual(test_rooms.upward(self.graph, self.places), set())

    def test_there_is_no_cycle(self):
        self.assertIsNone(test_rooms.circle(self.graph))

    def test_no_file_is_too_long(self):
        for name in self.trees:
            with open(os.path.join(worker_host.PACKAGE, name + ".py"), encoding="utf-8") as text:
                self.assertLessEqual(len(text.readlines()), 500, name)

    def test_only_the_standard_library_is_imported(self):
        import sys

        known = getattr(sys, "stdlib_module_names", None)
        if known is None:
            self.skipTest("this Python has no list of its modules")
        for name, tree in self.trees.items():
            for node in ast.walk(tree):
                if isinstance(node, ast.Import):
                    found = {alias.name.split(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and not node.level:
                    found = {(node.module or "").split(".")[0]}
                else:
                    continue
                self.assertLessEqual(found - {"snakebridge_worker"}, set(known) | {"__future__"}, name)


if __name__ == "__main__":
    unittest.main()
