"""The rooms of the introspector: imports go to the same or a lower room, without cycles."""

import ast
import os
import re
import unittest

import support

# Exceptions, as ("module", "imported"), each with its reason in a comment. There are none.
ALLOWED = frozenset()


def sources():
    """{module: syntax tree}"""
    found = {}
    for file in sorted(os.listdir(support.PACKAGE)):
        if file.endswith(".py"):
            with open(os.path.join(support.PACKAGE, file), encoding="utf-8") as text:
                found[file[:-3]] = ast.parse(text.read())
    return found


def rooms(text):
    """{module: number of its room}, from the table in the docstring of the package."""
    lines = re.findall(r"^  \w+ +(.+)$", text, re.MULTILINE)
    return {name: number for number, line in enumerate(lines) for name in line.split()}


def imports(tree, modules):
    """The modules of the package that a module imports, at any level."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            if node.module:
                found.add(node.module)
            else:
                found.update(alias.name for alias in node.names if alias.name in modules)
    return found


def upward(graph, places):
    """(module, imported) of the imports from a higher room."""
    return {(name, other) for name in graph for other in graph[name] if places[other] > places[name]}


def circle(graph):
    """The modules of an import cycle, or None."""
    done = set()

    def visit(name, path):
        if name in path:
            return path[path.index(name) :]
        if name in done:
            return None
        done.add(name)
        return next((found for other in sorted(graph[name]) for found in [visit(other, path + [name])] if found), None)

    return next((found for name in sorted(graph) for found in [visit(name, [])] if found), None)


def inner_imports(tree):
    """Line numbers of imports inside functions."""
    return [
        inner.lineno
        for node in ast.walk(tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        for inner in ast.walk(node)
        if isinstance(inner, (ast.Import, ast.ImportFrom))
    ]


class Rooms(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.trees = sources()
        cls.places = rooms(ast.get_docstring(cls.trees.pop("__init__"), clean=False))
        cls.graph = {name: imports(tree, cls.trees) for name, tree in cls.trees.items()}

    def test_every_module_has_a_room(self):
        self.assertEqual(sorted(self.places), sorted(self.trees))

    def test_no_import_goes_up(self):
        self.assertEqual(upward(self.graph, self.places), ALLOWED)

    def test_imports_have_no_cycle(self):
        self.assertIsNone(circle(self.graph))

    def test_an_import_inside_a_function_says_why(self):
        for name, tree in self.trees.items():
            with open(os.path.join(support.PACKAGE, name + ".py"), encoding="utf-8") as file:
                lines = file.read().split("\n")
            for number in inner_imports(tree):
                with self.subTest(module=name, line=number):
                    self.assertTrue("#" in lines[number - 1] or lines[number - 2].strip().startswith("#"))

    def test_planted_imports_are_found(self):
        planted = imports(ast.parse("def late():\n    from .serve import answer\n    from . import universe"), self.trees)
        self.assertEqual(planted, {"serve", "universe"})
        graph = dict(self.graph, names=planted | self.graph["names"])
        self.assertEqual(upward(graph, self.places), {("names", "serve"), ("names", "universe")})
        self.assertLessEqual({"names", "serve"}, set(circle(graph)))

    def test_a_cycle_inside_a_room_is_found(self):
        self.assertIn("inherit", self.graph["class_facts"])
        graph = dict(self.graph, inherit=self.graph["inherit"] | {"class_facts"})
        self.assertEqual(upward(graph, self.places), set())
        self.assertIn("inherit", circle(graph))
