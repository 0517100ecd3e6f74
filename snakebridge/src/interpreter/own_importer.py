"""Imports modules that are embedded in the program; they take precedence over installed modules."""

import importlib.machinery
import importlib.util
import sys

FOLDER = "<embedded>/"


class EmbeddedImporter:
    """Finds and loads the modules passed to `add`: {name: (file, is_package, source)}."""

    def __init__(self):
        self.known = {}

    def add(self, modules):
        for name, module in modules.items():
            if self.known.setdefault(name, module) != module:
                raise ImportError("two parts of this program embed different modules called %r" % name, name=name)

    def find_spec(self, name, path=None, target=None):
        if name not in self.known:
            return None
        is_package = self.known[name][1]
        spec = importlib.machinery.ModuleSpec(
            name, self, origin=self.get_filename(name), is_package=is_package
        )
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations.append(FOLDER + name.replace(".", "/"))
        return spec

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(module.__spec__.name), module.__dict__)

    def get_code(self, name):
        return compile(self._module(name)[2], self.get_filename(name), "exec", dont_inherit=True)

    def get_source(self, name):
        return importlib.util.decode_source(self._module(name)[2])

    def get_filename(self, name):
        return FOLDER + self._module(name)[0]

    def is_package(self, name):
        return self._module(name)[1]

    def _module(self, name):
        try:
            return self.known[name]
        except KeyError:
            raise ImportError("%r is not embedded in this program" % name, name=name) from None


def install(modules):
    """Adds modules to the importer, of which a process has only one, shared by all its parts."""
    found = [finder for finder in sys.meta_path if type(finder).__name__ == EmbeddedImporter.__name__]
    importer = found[0] if found else EmbeddedImporter()
    importer.add(modules)
    if not found:
        sys.meta_path.insert(0, importer)


def put_first(folder):
    """Puts a folder first on `sys.path`."""
    if folder not in sys.path:
        sys.path.insert(0, folder)
        importlib.invalidate_caches()


def places(module):
    """The file that a module was loaded from; the folders of a namespace package."""
    spec = getattr(module, "__spec__", None)
    found = [getattr(module, "__file__", None) or getattr(spec, "origin", None)]
    if found[0] is None:
        found = list(getattr(module, "__path__", ()))
    return [str(place) for place in found if place is not None]
