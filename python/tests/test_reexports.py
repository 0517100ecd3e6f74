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

    def test_a_package_offers_variables_of_its_own_modules(self):
        """py-moneyed's `from .classes import *` brings `USD = add_currency(..)`; the variables of another package stay there."""
        self.write("coins/coin.py", "class Coin:\n    pass\ndef add(code: str) -> Coin: return Coin()\nUSD = add('USD')\nEUR = add('EUR')\n_GBP = add('GBP')\n")
        self.write("coins/more.py", "from .coin import USD\ndef f() -> int: return 1\n")
        self.write("others.py", "from coins import EUR\n")
        self.write("coins/__init__.py", "from .coin import *\nfrom logging import *\nfrom others_ import BOX\n")
        self.write("others_.py", "BOX = {1: object()}\nclass Box: pass\nTHING = Box()\n")
        self.write("chosen/__init__.py", "from coins.coin import EUR\nfrom .own import PICKED\n")
        self.write("chosen/own.py", "from coins.coin import EUR, add\nPICKED = add('x')\n")
        universe = self.describe("coins")
        self.assertLessEqual({"Coin", "add", "USD", "EUR"}, names(universe, "coins"))
        self.assertEqual({"_GBP", "root", "lastResort"} & names(universe, "coins"), set())
        self.assertEqual(support.show(support.item(universe, "coins:USD")["type"]), "coins.coin.Coin")
        self.assertEqual(names(self.describe("chosen"), "chosen") - {"own"}, {"PICKED"})
        self.assertEqual(names(self.describe("coins.more"), "coins.more"), {"f"})


if __name__ == "__main__":
    unittest.main()
