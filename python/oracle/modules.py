"""Prints the public modules of the standard library that can be imported, one per line."""

import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from snakebridge_introspect.names import is_never_imported

for name in sorted(sys.stdlib_module_names):
    if not name.startswith("_") and not is_never_imported(name):
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        if subprocess.run([sys.executable, "-c", "import " + name], **quiet).returncode == 0:
            print(name)
