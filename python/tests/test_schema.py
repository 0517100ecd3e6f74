"""The introspector's types of the Model have the same keys as the Rust structs."""

import glob
import os
import re
import unittest

import support
from snakebridge_introspect import schema

MODEL = os.path.join(support.ROOT, "..", "snakebridge-introspect", "src", "model", "*.rs")


def structs():
    """{struct: {key: whether it is required}} of the model's structs, with flattened structs inlined."""
    found, flattened = {}, {}
    for path in glob.glob(MODEL):
        with open(path, encoding="utf-8") as file:
            text = re.sub(r"^ *///.*\n", "", file.read(), flags=re.MULTILINE)
        for name, body in re.findall(r"^pub struct (\w+) \{\n(.*?)^\}", text, re.MULTILINE | re.DOTALL):
            found[name] = {}
            for attributes, field, kind in re.findall(r"((?: *#\[.*\]\n)*) *pub (\w+): (.+),\n", body):
                if "flatten" in attributes:
                    flattened.setdefault(name, []).append(kind)
                    continue
                renamed = re.search(r'rename = "(\w+)"', attributes)
                found[name][renamed[1] if renamed else field] = "default" not in attributes
    for name, kinds in flattened.items():
        for kind in kinds:
            found[name] = {**found[kind], **found[name]}
    return found


class Schema(unittest.TestCase):
    def test_every_struct_of_the_model_has_its_type(self):
        found = structs()
        self.assertLessEqual({"Universe", "Module", "Class", "Method", "Sig", "TypeVar"}, set(found))
        for name, keys in found.items():
            with self.subTest(struct=name):
                shape = getattr(schema, name)
                tag = set() if "kind" in keys else {"kind"}  # the tag of an enum's variant
                self.assertEqual(set(shape.__required_keys__ | shape.__optional_keys__) - tag, set(keys))
                needed = {key for key, must in keys.items() if must}
                self.assertLessEqual(needed, set(shape.__required_keys__))
