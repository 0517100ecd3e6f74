"""The caller's local modules: found first, tracked with the local modules that they import, never confused with others."""

import os
import unittest

import support
from support import FolderTest


class LocalModules(FolderTest):
    def inputs(self, *modules, **options):
        files = self.describe(*modules, **options)["inputs"]
        return [os.path.relpath(f, self.folder) for f in files if f.startswith(self.folder)]

    def test_every_imported_local_file_is_an_input(self):
        self.write("shop/__init__.py", "from .prices import price\n")
        self.write("shop/prices.py", "from rates import RATE\ndef price(n: int) -> float: return n * RATE\n")
        self.write("shop/unused.py", "")
        self.write("rates.py", "RATE = 0.5\n")
        self.assertEqual(self.inputs("shop"), ["rates.py", "shop/__init__.py", "shop/prices.py"])

    def test_stubs_are_inputs_and_state_the_types(self):
        self.write("plain.py", "def f(x): return x\n")
        self.write("plain.pyi", "def f(x: int) -> str: ...\n")
        self.assertEqual(self.inputs("plain"), ["plain.py", "plain.pyi"])
        described = support.item(self.describe("plain"), "plain:f")
        self.assertEqual([support.show_sig(s) for s in described["sigs"]], ["(x: int) -> str"])

    def test_a_class_of_a_package_with_an_empty_stub_is_found(self):
        self.write("letters.py", "import email.mime.text\ndef letter() -> email.mime.text.MIMEText: ...\n")
        found = support.item(self.describe("letters", "email.mime.text"), "letters:letter")
        self.assertEqual([support.show_sig(s) for s in found["sigs"]], ["() -> email.mime.text.MIMEText"])

    def test_an_instance_that_stands_for_a_module_offers_its_members(self):
        self.write(
            "standin.py",
            """
            import sys
            class Rates:
                base: int = 3
                def scaled(self, by: int) -> int: ...
                def _hidden(self): ...
            sys.modules[__name__] = Rates()
        """,
        )
        universe = self.describe("standin")
        self.assertEqual(sorted(item["name"] for item in universe["modules"][0]["items"]), ["base", "scaled"])
        described = support.item(universe, "standin:scaled")
        self.assertEqual([support.show_sig(s) for s in described["sigs"]], ["(by: int) -> int"])

    def test_without_importing(self):
        self.write("never.py", "raise SystemExit\ndef f() -> int: ...\n")
        self.assertEqual(self.inputs("never", mode="static"), ["never.py"])

    def test_names_of_the_standard_library_are_rejected(self):
        for name in ("json", "sys", "sched", "xml.dom"):
            self.write(name.split(".")[0] + ".py", "A = 1\n")
            for mode in ("runtime", "static"):
                error = self.error(name, mode=mode)
                self.assertEqual((error["code"], error["module"]), ("shadowed", name))
                self.assertIn("standard library", error["message"])
                self.assertEqual(error["traceback"], self.folder)

    def test_a_module_imported_from_elsewhere_is_rejected(self):
        self.write("here.py", "A = 1\n")
        self.write(
            "hook.py",
            """
            import importlib.util, os, sys, tempfile
            class Finder:
                def find_spec(self, name, path=None, target=None):
                    if name == "here":
                        return importlib.util.spec_from_file_location(name, os.__file__)
            sys.meta_path.insert(0, Finder())
        """,
        )
        answer = support.run(support.request(["hook", "here"], sys_path=[self.folder])).stdout
        self.assertIn(b'"shadowed"', answer)
        self.assertIn(b"os.py", answer)

    def test_a_link_belongs_to_the_folder_that_it_is_in(self):
        source = self.write("elsewhere/real.py", "A = 1\n")
        self.write("own/__init__.py", "")
        os.symlink(source, os.path.join(self.folder, "own", "linked.py"))
        os.symlink(os.path.join(self.folder, "own"), os.path.join(self.folder, "way"))
        for folder in ("own", "way"):
            folder = os.path.join(self.folder, folder)
            described = support.describe(["linked"], sys_path=[folder])
            self.assertEqual(described["inputs"], [os.path.join(folder, "linked.py")])

    def test_a_namespace_package_may_have_parts_elsewhere(self):
        self.write("one/shared/a.py", "A = 1\n")
        self.write("two/shared/b.py", "B = 1\n")
        folders = [os.path.join(self.folder, folder) for folder in ("one", "two")]
        self.assertEqual(
            support.describe(["shared.a", "shared.b"], sys_path=folders)["modules"][1]["name"], "shared.b"
        )

    def test_a_missing_submodule_gets_suggestions(self):
        self.write("shop/__init__.py", "")
        self.write("shop/prices.py", "")
        error = self.error("shop.price")
        self.assertEqual(error["code"], "module_not_found")
        self.assertEqual(error["message"], "no module named shop.price")
        self.assertEqual(error["suggestions"], ["shop.prices"])


if __name__ == "__main__":
    unittest.main()
