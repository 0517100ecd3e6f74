"""Modules of the standard library of the running interpreter."""

import json
import sys
import unittest

import model_shape
import support
from support import EIGHT, WIDE, item, module, show, show_sig


class Eight(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.universe = support.describe(EIGHT)

    def sigs(self, path):
        return [show_sig(s) for s in item(self.universe, path)["sigs"]]

    def test_shape(self):
        self.assertEqual(model_shape.problems(self.universe), [])
        self.assertEqual(model_shape.dangling(self.universe), [])

    def test_every_name_of_all_is_there(self):
        for name in EIGHT:
            live = __import__(name)
            if hasattr(live, "__all__"):
                offered = [i["name"] for i in module(self.universe, name)["items"]]
                self.assertEqual(offered[: len(live.__all__)], list(live.__all__))

    def test_re_overloads_carry_self_types(self):
        for method in "search", "match", "fullmatch":
            receivers = [
                s.get("self_type") and show(s["self_type"])
                for s in item(self.universe, "re:Pattern." + method)["sigs"]
            ]
            self.assertEqual(receivers, ["re.Pattern[str]", "re.Pattern[bytes]", None])
        self.assertEqual(len(self.sigs("re:Match.group")), 3)
        self.assertEqual(
            [s.partition(" -> ")[2] for s in self.sigs("re:compile")], ["re.Pattern['AnyStr]"] * 2
        )
        self.assertEqual(item(self.universe, "re:Pattern")["type_params"], ["typing.AnyStr"])

    def test_every_re_callable_is_typed(self):
        for found in module(self.universe, "re")["items"]:
            if found["kind"] == "function":
                self.assertEqual(found["types"], "stdlib", found["name"])

    def test_classes_python_cannot_construct(self):
        self.assertEqual(item(self.universe, "re:Match")["ctor"], [])
        self.assertEqual(item(self.universe, "re:Pattern")["ctor"], [])
        self.assertEqual(item(self.universe, "datetime:tzinfo")["ctor"][0]["params"], [])

    def test_math_is_typed_throughout(self):
        for found in module(self.universe, "math")["items"]:
            for signature in found.get("sigs", ()):
                self.assertNotIn("Any:", show_sig(signature), found["name"])
        self.assertEqual(item(self.universe, "math:tau")["value"], {"k": "float", "v": "6.283185307179586"})

    def test_generic_collections(self):
        two = ["collections._KT", "collections._VT"]
        for name, params, supers in (
            ("deque", ["collections._T"], []),
            ("Counter", ["collections._T"], ["dict['_T, int]"]),
            ("OrderedDict", two, ["dict['_KT, '_VT]"]),
            ("defaultdict", two, ["dict['_KT, '_VT]"]),
        ):
            found = item(self.universe, "collections:" + name)
            self.assertEqual((found["type_params"], [show(s) for s in found["supers"]]), (params, supers))

    def test_members_of_undeclared_ancestors_are_flattened(self):
        get = item(self.universe, "collections:UserDict.setdefault")
        self.assertEqual(get["inherited_from"], "typing.MutableMapping")
        self.assertEqual(show_sig(get["sigs"][0]).partition(" -> ")[2], "'_T | none")
        names = [m["name"] for m in item(self.universe, "collections:Counter")["members"]]
        self.assertNotIn("keys", names)

    def test_overridden_members_take_the_ancestors_types(self):
        signature = item(self.universe, "datetime:datetime.fromisoformat")["sigs"][0]
        self.assertEqual(
            [show(p["type"]) for p in signature["params"]] + [show(signature["ret"])], ["str", "self"]
        )

    def test_instance_attributes(self):
        self.assertEqual(show(item(self.universe, "json:JSONDecodeError.lineno")["type"]), "int")
        self.assertEqual(
            [show(s) for s in item(self.universe, "json:JSONDecodeError")["supers"]], ["ValueError"]
        )

    @unittest.skipIf(sys.version_info < (3, 10), "new in 3.10")
    def test_unlisted_classes_that_functions_return_are_described(self):
        line = item(self.universe, "statistics:LinearRegression")
        self.assertEqual((line["kind"], "namedtuple" in line["flags"]), ("class", True))

    def test_pathlib_is_one_family_of_names(self):
        path = item(self.universe, "pathlib:Path")
        self.assertEqual(
            [show(s) for s in path["supers"]], [item(self.universe, "pathlib:PurePath")["canonical"]]
        )
        import pathlib

        self.assertEqual(path["canonical"], pathlib.Path.__module__ + ".Path")
        self.assertEqual(
            show(item(self.universe, "pathlib:PurePath.parents")["type"]), "typing.Sequence[%s]" % "self"
        )

    def test_enum(self):
        flag = item(self.universe, "re:RegexFlag")
        self.assertEqual(flag["flags"][:2], ["enum", "flag"])
        self.assertEqual(flag["ctor"], [])
        members = {m["name"]: m for m in flag["enum_members"]}
        self.assertEqual(members["IGNORECASE"]["value"], {"k": "int", "v": "2"})
        self.assertEqual(item(self.universe, "re:I")["value"], {"k": "enum", "v": "re.RegexFlag.IGNORECASE"})

    def test_an_exception_with_two_names(self):
        error = item(self.universe, "re:error")
        if sys.version_info >= (3, 13):
            self.assertEqual(error, {"kind": "alias", "name": "error", "target": "re.PatternError"})
        else:
            self.assertEqual(error["kind"], "class")

    def test_aliases_stay_names(self):
        self.assertIn("_typeshed.StrPath", self.universe["aliases"])
        self.assertEqual(
            show(self.universe["aliases"]["_typeshed.StrPath"]["target"]), "str | os.PathLike[str]"
        )

    def test_foreign_classes_have_the_module_to_declare(self):
        foreign = self.universe["foreign"]
        self.assertEqual(foreign["_io.TextIOWrapper"]["declare"], "io")
        self.assertNotIn("declare", foreign["os.PathLike"], "not in os.__all__")
        self.assertEqual(foreign["os.PathLike"]["kind"], "protocol")

    def test_defaults_are_the_runtimes(self):
        endpos = item(self.universe, "re:Pattern.search")["sigs"][0]["params"][2]
        self.assertEqual(endpos["default"], {"k": "int", "v": str(sys.maxsize)})

    def test_inputs_are_the_modules_files(self):
        self.assertIn(__import__("json").__file__, self.universe["inputs"])
        self.assertEqual(self.universe["inputs"], sorted(self.universe["inputs"]))


class Wide(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.universe = support.describe(WIDE)

    def test_shape(self):
        self.assertEqual(model_shape.problems(self.universe), [])
        self.assertEqual(model_shape.dangling(self.universe), [])

    def test_nothing_failed(self):
        for found in self.universe["modules"]:
            codes = {d["code"] for d in found["diagnostics"]}
            self.assertFalse(
                codes & {"member_failed", "attribute_failed", "stub_syntax_error"}, found["name"]
            )

    def test_almost_everything_has_types(self):
        functions = [
            (m["name"], i) for m in self.universe["modules"] for i in m["items"] if i["kind"] == "function"
        ]
        untyped = ["%s.%s" % (name, i["name"]) for name, i in functions if i["types"] != "stdlib"]
        # The rest has no annotation in its stub either (`operator.and_`).
        self.assertLess(len(untyped), len(functions) // 20, untyped)

    def test_enum_members_carry_what_new_sets(self):
        status = item(support.describe(["http"]), "http:HTTPStatus")
        names = [m["name"] for m in status["members"]]
        self.assertIn("phrase", names)
        self.assertNotIn("_value_", names)

    def test_bound_methods_are_functions(self):
        self.assertEqual(
            [show_sig(s) for s in item(self.universe, "random:randint")["sigs"]], ["(a: int, b: int) -> int"]
        )

    def test_bound_methods_of_another_module_are_functions(self):
        described = support.describe(["multiprocessing"])
        self.assertEqual(len(item(described, "multiprocessing:Array")["sigs"]), 5)

    def test_builtin_aliases(self):
        self.assertEqual(
            item(self.universe, "os:error"), {"kind": "alias", "name": "error", "target": "builtins.OSError"}
        )

    def test_structseq_and_namedtuple(self):
        self.assertIn("structseq", item(self.universe, "time:struct_time")["flags"])
        parsed = item(self.universe, "urllib.parse:ParseResult")
        self.assertIn("namedtuple", parsed["flags"])
        self.assertEqual(show(item(self.universe, "os:stat_result.st_mtime")["type"]), "float")

    def test_methods_bound_to_instances(self):
        self.assertEqual(
            item(self.universe, "threading:Condition.acquire")["verification"], {"state": "stub_only"}
        )

    def test_iteration_by_index_alone(self):
        # The C class has no `__iter__`; neither has the Python class of 3.9.
        universe = support.describe(["xml.etree.ElementTree"])
        found = item(universe, "xml.etree.ElementTree:Element.__iter__")
        self.assertEqual((found["binding"], found["verification"]["state"]), ("instance", "stub_only"))
        self.assertEqual(model_shape.problems(universe), [])

    def test_defaults_of_type_variables_are_applied(self):
        universe = support.describe(["xml.etree.ElementTree"])
        self.assertEqual(
            show(item(universe, "xml.etree.ElementTree:XML")["sigs"][0]["ret"]),
            "xml.etree.ElementTree.Element[str]",
        )
        self.assertEqual(
            item(universe, "xml.etree.ElementTree:Element")["type_params"], ["xml.etree.ElementTree._Tag"]
        )

    def test_factories_return_instances(self):
        made = item(self.universe, "threading:Event")
        self.assertEqual(made["kind"], "class")
        self.assertEqual(show(item(self.universe, "threading:Event.wait")["sigs"][0]["ret"]), "bool")


class Static(unittest.TestCase):
    def test_no_import_happens(self):
        universe = support.describe(["json", "antigravity"], mode="static")
        self.assertEqual(model_shape.problems(universe) + model_shape.dangling(universe), [])
        self.assertEqual({m["source"] for m in universe["modules"]}, {"static"})
        self.assertEqual(item(universe, "json:loads")["verification"], {"state": "stub_only"})

    def test_dangerous_modules_are_never_imported(self):
        universe = support.describe(["this", "json"])
        self.assertEqual([m["source"] for m in universe["modules"]], ["static", "python"])

    def test_both_modes_have_the_same_overloads(self):
        live, static = support.describe(["re"]), support.describe(["re"], mode="static")
        for name in ("Pattern.sub", "Match.groups", "compile"):
            self.assertEqual(
                [len(item(u, "re:" + name)["sigs"]) for u in (live, static)],
                [len(item(live, "re:" + name)["sigs"])] * 2,
            )


class Selections(unittest.TestCase):
    def test_include_and_exclude(self):
        universe = support.describe(
            [{"name": "re", "include": ["compile", "Pattern.*"], "exclude": ["*.scanner", "Pattern.sub*", "Match"]}]
        )
        names = [i["name"] for i in universe["modules"][0]["items"]]
        self.assertEqual(names, ["compile", "Pattern"])
        members = [m["name"] for m in item(universe, "re:Pattern")["members"]]
        self.assertIn("search", members)
        self.assertFalse({"sub", "subn", "scanner"} & set(members))
        self.assertIn("re.Match", universe["foreign"])

    def test_one_member(self):
        universe = support.describe([{"name": "re", "include": ["Pattern.search"]}])
        self.assertEqual([m["name"] for m in item(universe, "re:Pattern")["members"]], ["search"])

    def test_one_member_of_any_class(self):
        request = {"name": "re", "include": ["*.search"]}
        for universe in (support.describe([request]), support.describe([request], mode="static")):
            names = [i["name"] for i in universe["modules"][0]["items"]]
            self.assertEqual(names, ["Pattern", "Match"])  # which `search` returns
            self.assertEqual([m["name"] for m in item(universe, "re:Pattern")["members"]], ["search"])

    def test_an_inherited_member_of_any_class(self):
        universe = support.describe([{"name": "pathlib", "include": ["*.touch"]}])
        found = {i["name"]: [m["name"] for m in i["members"]] for i in universe["modules"][0]["items"]}
        self.assertEqual(found, {"Path": ["touch"], "PosixPath": [], "WindowsPath": []})

    def test_a_class_listed_along_with_a_member_is_whole(self):
        universe = support.describe([{"name": "re", "include": ["Pattern", "Pattern.search"]}])
        self.assertIn("findall", [m["name"] for m in item(universe, "re:Pattern")["members"]])

    def test_wildcards_of_exclude_leave_operators_alone(self):
        def members(*patterns):
            universe = support.describe([{"name": "fractions", "exclude": list(patterns)}])
            return {m["name"] for m in item(universe, "fractions:Fraction")["members"]}

        everything = members("nothing_else")
        self.assertEqual(everything - members("Fraction.*o*"), {n for n in everything if "o" in n and n[:2] != "__"})
        self.assertEqual(everything - members("Fraction.__r*"), {n for n in everything if n.startswith("__r")})
        self.assertEqual(everything - members("Fraction.__add__"), {"__add__"})
        self.assertEqual(members("Fraction.*"), set())

    def test_members_of_a_structure_stay_with_an_include(self):
        universe = support.describe([{"name": "sys", "include": ["version_info"]}])
        found = [i for i in universe["modules"][0]["items"] if i["kind"] == "class"]
        self.assertIn("major", [m["name"] for i in found for m in i["members"]])

    def test_exclude_that_matches_nothing(self):
        excluded = [
            "Pattern.serch",
            "Patern.search",
            "compile",
            "Pattern.search",
            "Match.*",
            "Match.group",
            "error.pos",
        ]
        universe = support.describe(
            [{"name": "re", "include": ["Pattern", "compile", "Match"], "exclude": excluded}]
        )
        found = [(d["code"], d["at"]) for d in universe["modules"][0]["diagnostics"]]
        self.assertEqual(found, [("exclude_unmatched", "Pattern.serch"), ("exclude_unmatched", "Patern.search")])
        self.assertIn("Pattern.match", universe["modules"][0]["diagnostics"][1]["detail"])

    def test_misspelt(self):
        universe = support.describe([{"name": "re", "include": ["comple"]}])
        found = universe["modules"][0]["diagnostics"]
        self.assertEqual([(d["code"], d["at"]) for d in found], [("include_unmatched", "comple")])
        self.assertIn("compile", found[0]["detail"])


class Reproducible(unittest.TestCase):
    def test_same_input_same_bytes(self):
        body = support.request(EIGHT)
        self.assertEqual(support.run(body).stdout, support.run(json.dumps(body).encode()).stdout)


class Metaclasses(unittest.TestCase):
    def test_what_a_metaclass_of_c_has(self):
        """`_ctypes.PyCStructType` is `_PyCStructType` in its stub."""
        universe = support.describe(("ctypes",))
        made = item(universe, "ctypes:Structure.from_address")
        self.assertEqual((made["binding"], [show_sig(s) for s in made["sigs"]]), ("class", ["(/value: int) -> self"]))
