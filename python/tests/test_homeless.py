"""Classes whose `__module__` has no such name: the module that exports them is their owner."""

from support import FolderTest, item, module, show, show_sig


class Homeless(FolderTest):
    def test_the_module_that_exports_a_class_is_its_owner(self):
        self.write(
            "proxies.py",
            """
            from collections import OrderedDict
            from elsewhere import Imported

            class Proxy:
                __module__ = "builtins"  # as the C class of an extension has it that names no module
                def __init__(self, target: int) -> None: ...
                def same(self, other: "Proxy") -> "Proxy": return other

            Made = type("Made", (), {"__module__": "elsewhere", "size": 5})

            def made(target: int) -> Proxy: return Proxy(target)
            """,
        )
        self.write("elsewhere.py", "Imported = type('Renamed', (), {})\n")
        for listed in (False, True):
            if listed:
                with open(self.folder + "/proxies.py", "a") as file:
                    file.write("__all__ = ['Proxy', 'Made', 'made']\n")
            universe = self.describe("proxies")
            proxy = item(universe, "proxies:Proxy")
            self.assertEqual((proxy["kind"], proxy["canonical"], proxy.get("module")), ("class", "proxies.Proxy", None))
            self.assertEqual(show_sig(proxy["ctor"][0]), "(target: int) -> self")
            self.assertEqual(show_sig(item(universe, "proxies:Proxy.same")["sigs"][0]), "(other: proxies.Proxy) -> proxies.Proxy")
            self.assertEqual(show_sig(item(universe, "proxies:made")["sigs"][0]), "(target: int) -> proxies.Proxy")
            self.assertEqual(item(universe, "proxies:Made")["kind"], "class")
            names = {i["name"] for i in module(universe, "proxies")["items"]}
            self.assertFalse(names & {"Imported", "OrderedDict"})

    def test_what_a_library_makes_has_the_name_of_its_base(self):
        """As peewee makes an exception for each model, which the author of the model does not name."""
        self.write(
            "orm.py",
            """
            class DoesNotExist(Exception): ...
            class Meta(type):
                def __new__(cls, name, bases, attrs):
                    made = super().__new__(cls, name, bases, attrs)
                    made.DoesNotExist = type(name + "DoesNotExist", (DoesNotExist,), {"__module__": made.__module__})
                    return made
            class Model(metaclass=Meta): ...
            """,
        )
        self.write("models.py", "from orm import Model\nclass User(Model):\n    name: str = ''\n")
        universe = self.describe("models")
        self.assertEqual(show(item(universe, "models:User.DoesNotExist")["type"]), "type[orm.DoesNotExist]")
        self.assertEqual([d["code"] for d in module(universe, "models")["diagnostics"] if d["code"] == "unresolved_name"], [])

    def test_the_class_of_a_value_that_has_the_name_of_another_class(self):
        """`yaspin.spinners.Spinners` is a named tuple that is called `Spinner`, as the class is that its functions take."""
        self.write(
            "ducks.py",
            """
            from collections import namedtuple
            from typing import Any
            class Spinner:
                frames: str = ""
            def _made(name: str, *bases: type) -> Any:
                return type(name, bases, {})() if bases else namedtuple(name, ["frames"])("ab")
            earth = _made("Spinner")
            moon = _made("Moon")
            mars = _made("Mars", Spinner)
            def show(spinner: Spinner) -> str: return spinner.frames
            """,
        )
        universe = self.describe("ducks")
        types = {name: show(item(universe, "ducks:" + name)["type"]) for name in ("earth", "moon", "mars")}
        self.assertEqual(types, {"earth": "Any:missing", "moon": "Any:missing", "mars": "ducks.Spinner"})
        self.assertEqual([d["code"] for d in module(universe, "ducks")["diagnostics"]], [])
