"""Watch what a snippet does to the world, while it is checked; never while its output is recorded.

Python imports this module by its name from PYTHONPATH before the snippet starts, in the snippet's child processes
too. It reports, on stderr and each with its remedy: files written outside the working directory, packets to other
hosts, reads of a standard input that was not given, tasks left pending when `asyncio.run` ends. It is a tripwire
for mistakes, not a sandbox. `asyncio` is not imported from here, so that a snippet may shadow or delay it.
"""

import os
import stat
import sys

_HOME = os.path.realpath(os.environ.get("HOME", "."))
_FREE = (_HOME + os.sep, "/dev/", "/proc/self/")
_LOOPBACK = ("127.", "::1", "localhost", "::ffff:127.")
_WRITES = {"os.mkdir": 0, "os.remove": 0, "os.rmdir": 0, "os.rename": 1, "os.truncate": 0, "os.chmod": 0, "os.link": 1}
_reported = set()


def _report(text):
    if text not in _reported:
        _reported.add(text)
        os.write(2, f"\ncookbook-guard: {text}\n".encode())


def _written(path, directory_fd=-1):
    if isinstance(path, bytes):
        path = os.fsdecode(path)
    if not isinstance(path, str | os.PathLike) or directory_fd not in (-1, None):
        return  # a file descriptor: whatever opened it was seen
    real = os.path.realpath(path)
    if real != _HOME and not real.startswith(_FREE):
        _report(f"writes outside its working directory ({real}); write to a relative path")


def _contacted(host):
    if isinstance(host, bytes):
        host = os.fsdecode(host)
    if isinstance(host, str) and host and not host.startswith(_LOOPBACK):
        _report(f"uses the network ({host}); start what it talks to itself, on 127.0.0.1 and port 0")


def _audit(event, args):
    if event == "open":
        path, _, flags = args
        if isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC):
            _written(path)
    elif event in _WRITES:
        _written(args[_WRITES[event]], args[-1] if event in {"os.remove", "os.rmdir"} else -1)
    elif event in {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"}:
        address = args[1]
        if isinstance(address, tuple) and isinstance(address[0], str):
            _contacted(address[0] or ("all interfaces" if event == "socket.bind" else ""))
    elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        _contacted(args[0])
    elif event == "socket.__new__":
        _watch_leftovers()


def _watch_leftovers():
    """Wrap the function with which `asyncio.run` ends its tasks; a loop's first socket tells that it is there."""
    runners = sys.modules.get("asyncio.runners")
    cancel_all = getattr(runners, "_cancel_all_tasks", None)
    if cancel_all is None or getattr(cancel_all, "watched", False):
        return

    def watched(loop):
        for task in runners.tasks.all_tasks(loop):
            name = getattr(task.get_coro(), "__qualname__", "?")
            _report(
                f"leaves the task {name} pending at the end; await or cancel it, or declare pending with the reason"
            )
        cancel_all(loop)

    watched.watched = True
    runners._cancel_all_tasks = watched


class _NoStandardInput:
    """Standard input that says so when it is read."""

    def __init__(self, real):
        self._real = real

    def __getattr__(self, name):
        if name.startswith("read") or name == "buffer":
            _report("reads standard input, which is empty; give it stdin in its header")
        return getattr(self._real, name)

    def __iter__(self):
        return iter(self.readline, "")


if sys.stdin is not None:
    _info = os.fstat(0)
    if stat.S_ISCHR(_info.st_mode) and _info.st_rdev == os.stat(os.devnull).st_rdev:
        sys.stdin = _NoStandardInput(sys.stdin)
sys.addaudithook(_audit)
