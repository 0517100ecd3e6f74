"""Names that `__all__` leaves out: those that the package's description uses are bound all the same."""

import os

from support import FolderTest, module


class Documented(FolderTest):
    def setUp(self):
        super().setUp()
        self.folder = os.path.join(self.folder, "site-packages")

    def test_names_of_the_description(self):
        self.write(
            "reading/__init__.py",
            """
            import json
            from .parts import parse_file, Parser, Other
            __all__ = ["listed"]
            def listed(): return 1
            def hidden(): return 1
            def compile(): return 1
            LIMIT = 5
            OTHER = 6
            """,
        )
        self.write("reading/parts.py", "def parse_file(): return 1\nclass Parser: ...\nclass Other: ...\n")
        self.write("blank.py", "__all__: list = []\ndef made(): return 1\n_private = 1\n")
        self.write(
            "reading-1.0.dist-info/METADATA",
            """\
            Metadata-Version: 2.1
            Name: reading
            Version: 1.0

            # reading
                from reading import (parse_file,
                    Parser as P, _hidden)
                import reading as r
                reading.json.dumps(1); reading.parts; other.reading.OTHER
                r.compile(reading.LIMIT, reading.missing)
            """,
        )
        self.write("reading-1.0.dist-info/RECORD", "reading/__init__.py,,\nreading/parts.py,,\n")
        self.write("reading-1.0.dist-info/top_level.txt", "reading\n")
        for mode in ("runtime", "static"):
            universe = self.describe("reading", "blank", mode=mode)
            names = [i["name"] for i in module(universe, "reading")["items"]]
            self.assertEqual(sorted(names), ["LIMIT", "Parser", "compile", "listed", "parse_file"], mode)
            self.assertEqual([i["name"] for i in module(universe, "blank")["items"]], ["made"], mode)
            chosen = self.describe({"name": "reading", "include": ["LIMIT", "hidden"]}, mode=mode)
            self.assertEqual(sorted(i["name"] for i in module(chosen, "reading")["items"]), ["LIMIT", "hidden"], mode)
