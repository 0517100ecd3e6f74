"""A module without `__all__` offers what its stub passes on from another module (`from m import x as x`), and nothing else it imports."""

import unittest

import support


def names(universe, module):
    return {item["name"] for item in support.module(universe, module)["items"]}


class Reexports(support.FolderTest):
    def test_functions_classes_and_constants_of_the_interpreter(self):
        for module, wanted in (
            ("importlib.machinery", "BuiltinImporter ModuleSpec SourceFileLoader SOURCE_SUFFIXES"),
            ("importlib.util", "MAGIC_NUMBER cache_from_source module_from_spec"),
            ("hmac", "compare_digest new"),
            ("xml.parsers.expat", "ParserCreate ErrorString EXPAT_VERSION"),
            ("xml.parsers.expat.errors", "XML_ERROR_SYNTAX messages"),
            ("decimal", "DefaultContext ROUND_DOWN"),
        ):
            with self.subTest(module):
                self.assertEqual(set(wanted.split()) - names(support.describe([module]), module), set())

    def test_as_the_stub_says(self):
        gadgets = "class Gadget: pass\ndef turn(n): return n\nLIMIT = {1: 2}\nOTHER = {3: 4}\n"
        source = "from gadgets import LIMIT, OTHER, Gadget, turn\ndef own(): return turn(1)\n"
        self.write("gadgets.py", gadgets)
        for module, imported in (
            ("shown", "LIMIT as LIMIT, OTHER, Gadget as Gadget, turn as turn"),
            ("hidden", "LIMIT, OTHER, Gadget, turn"),
        ):
            self.write(module + ".py", source)
            self.write(module + ".pyi", "from gadgets import %s\ndef own() -> int: ...\n" % imported)
        self.assertEqual(names(self.describe("shown"), "shown"), {"LIMIT", "Gadget", "turn", "own"})
        self.assertEqual(names(self.describe("hidden"), "hidden"), {"own"})


if __name__ == "__main__":
    unittest.main()
