"""Begin to record, before the snippet starts and without a trace: Python imports this module by its name.

It leaves with the error that says there is no such module, after it has taken itself out of everything that the
snippet could look at. An interpreter's own `sitecustomize` is run in its place.
"""

import os
import sys

_HERE = os.path.dirname(__file__)
_LOADED = set(sys.modules)
_path = os.environ.pop("COOKBOOK_TRACE", "")
# Its children find what it finds, except for this folder.
_rest = os.environ.pop("PYTHONPATH", "").split(os.pathsep)[1:]
if _rest:
    os.environ["PYTHONPATH"] = os.pathsep.join(_rest)
try:
    if _path:
        import recorder

        recorder.install()
        recorder.start(_path)
except Exception:
    pass  # nothing is written then, and whoever reads that says so
finally:
    sys.path[:] = [entry for entry in sys.path if entry != _HERE]
    sys.path_importer_cache.pop(_HERE, None)
    for _name in sys.modules.keys() - _LOADED:
        del sys.modules[_name]
del sys.modules["sitecustomize"]
import sitecustomize  # noqa: E402, F401  # the interpreter's own; that there is none is the usual end of this module
