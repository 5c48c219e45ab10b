"""The warm side of `cookbook.warmstart`: an interpreter that waits, with asyncio imported, to become a snippet.

Python imports this module by its name at the end of its own start and before it opens the script, here
`/proc/self/fd/200`. The parent stays in the loop below for good. A forked child puts its snippet's file at that
descriptor and leaves the module with the error that says there is no such module; CPython's own start-up goes on and
runs the file, with no frame of ours below it.
"""

import asyncio  # noqa: F401  # what starting an interpreter takes longest for
import contextlib
import os
import select
import signal
import socket
import sys

_SCRIPT = 200  # the descriptor in the name of the script
_LENGTH = 1 << 16
_LOADED = set(sys.modules)  # what asyncio brought, before we need more
_FOLDERS = [os.path.dirname(__file__), os.path.join(os.path.dirname(os.path.dirname(__file__)), "recording")]
sys.path.append(_FOLDERS[1])
import recorder  # noqa: E402


def _become(request, descriptors):
    """Turn this forked child into the process that `python recipe.py` would have started."""
    directory, file, *variables = request
    script, output = descriptors
    os.setsid()
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.dup2(script, _SCRIPT, inheritable=False)
    os.closerange(3, _SCRIPT)
    os.chdir(directory)
    os.environ.clear()
    os.environ.update(variable.split("=", 1) for variable in variables)
    sys.argv[:] = [file]
    sys.orig_argv[1:] = [file]
    main = sys.modules["__main__"]
    main.__file__ = file
    if sys.version_info < (3, 15):
        main.__cached__ = None
    for folder in _FOLDERS:
        sys.path.remove(folder)
        sys.path_importer_cache.pop(folder, None)
    if path := os.environ.pop("COOKBOOK_TRACE", ""):
        recorder.start(path)
    else:
        recorder.stop()
    os.environ.pop("PYTHONPATH", None)
    for name in sys.modules.keys() - _LOADED:
        del sys.modules[name]
    raise ImportError("there is no sitecustomize", name="sitecustomize")


def _serve(connection):
    """Fork a child for each request, and report each child's end, until the other side is gone."""
    children = {}
    while True:
        if select.select([connection], [], [], 0.005 if children else None)[0]:
            message, descriptors, _, _ = socket.recv_fds(connection, _LENGTH, 2)
            if not message:  # the build is gone, and with it everybody who would have ended these
                for pid in children:
                    with contextlib.suppress(ProcessLookupError):
                        os.killpg(pid, signal.SIGKILL)
                os._exit(0)
            number, *request = message.decode().split("\0")
            pid = os.fork()
            if pid == 0:
                connection.detach()
                _become(request, descriptors)
            for descriptor in descriptors:
                os.close(descriptor)
            children[pid] = number
            connection.send(f"{number} started {pid}".encode())
        while children:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                break
            connection.send(f"{children.pop(pid)} ended {os.waitstatus_to_exitcode(status)}".encode())


recorder.install()  # once for all children
_serve(socket.socket(fileno=int(os.environ["COOKBOOK_WARM"])))
