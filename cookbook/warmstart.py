"""Start snippets by forking an interpreter that has asyncio imported: 6 ms in place of 60.

Only the build of the site starts snippets so, only on Linux, and only those that cannot tell: whose first statement
imports asyncio, so that nothing of theirs runs before the point at which the fork was made. Evidence and approved
outputs always come from plain `python recipe.py`, and a warm run that differs from them is made again plainly.
"""

from __future__ import annotations

import ast
import asyncio
import os
import socket
import subprocess
import sys
from itertools import count
from pathlib import Path

from cookbook.interpreter import Interpreter
from cookbook.snippet import Snippet

WARM = Path(__file__).parent / "warm"
SCRIPT = "/proc/self/fd/200"
"""The script that the warm interpreter was told to run; tracebacks of its children show this name."""


def can_start(snippet: Snippet) -> bool:
    """Whether `snippet` cannot tell a warm start: nothing runs before `import asyncio`, reads input, or knows its file.

    Frames of a child have the name `SCRIPT`, so that who compares them with `__file__` would find none of its own.
    """
    statements = [
        node
        for node in snippet.tree.body
        if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        and not (isinstance(node, ast.ImportFrom) and node.module == "__future__")
    ]
    first = statements[0] if statements else None
    return (
        isinstance(first, ast.Import)
        and [alias.name for alias in first.names] == ["asyncio"]
        and snippet.header.stdin is None
        and "__file__" not in snippet.source
    )


class WarmProcess:
    """A snippet started by fork; the part of `asyncio.subprocess.Process` that the runner uses."""

    stdin = None

    def __init__(self, pid: int, stdout: asyncio.StreamReader, transport: asyncio.ReadTransport) -> None:
        self.pid = pid
        self.stdout = stdout
        self.returncode: int | None = None
        self.ended = asyncio.Event()
        self._transport = transport

    async def wait(self) -> int | None:
        """Wait until the process has ended; return its exit code, negative for a signal."""
        await self.ended.wait()
        return self.returncode


class WarmStarter:
    """A warm interpreter; use it as an async context manager."""

    def __init__(self, interpreter: Interpreter, environment: dict[str, str]) -> None:
        self.interpreter = interpreter
        self._environment = environment
        self._started: dict[str, asyncio.Future[int]] = {}
        self._processes: dict[str, WarmProcess] = {}
        self._numbers = count()

    async def __aenter__(self) -> WarmStarter:
        self._connection, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._connection.setblocking(False)
        with theirs:
            self._server = subprocess.Popen(
                [self.interpreter.path, SCRIPT],
                env={**self._environment, "PYTHONPATH": str(WARM), "COOKBOOK_WARM": str(theirs.fileno())},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,  # a pipe, as the children's will be: Python looks at it when it starts
                stderr=subprocess.STDOUT,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        asyncio.get_running_loop().add_reader(self._connection, self._answer)
        return self

    async def __aexit__(self, *_: object) -> None:
        asyncio.get_running_loop().remove_reader(self._connection)
        self._connection.close()
        assert self._server.stdout is not None
        self._server.stdout.close()
        self._server.wait()

    async def start(self, directory: Path, file: Path, environment: dict[str, str]) -> WarmProcess:
        """Start `file` in `directory`, as `python file` would.

        Raises:
            ConnectionError: The warm interpreter is gone.
        """
        loop = asyncio.get_running_loop()
        number = str(next(self._numbers))
        started = self._started[number] = loop.create_future()
        ours, theirs = os.pipe()
        stdout = asyncio.StreamReader()
        transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stdout), os.fdopen(ours, "rb"))
        try:
            with file.open("rb") as script:
                request = [number, str(directory), str(file), *(f"{k}={v}" for k, v in environment.items())]
                socket.send_fds(self._connection, ["\0".join(request).encode()], [script.fileno(), theirs])
        except OSError as error:
            transport.close()
            raise ConnectionError("the warm interpreter is gone") from error
        finally:
            os.close(theirs)
        # The answers to one request come in order, so the end cannot overtake the start.
        process = self._processes[number] = WarmProcess(0, stdout, transport)
        process.pid = await started
        return process

    def _answer(self) -> None:
        try:
            message = self._connection.recv(1024)
        except BlockingIOError:
            return
        if not message:  # it died: whoever waits must not wait for ever
            asyncio.get_running_loop().remove_reader(self._connection)
            for future in self._started.values():
                future.set_exception(ConnectionError("the warm interpreter is gone"))
            for process in self._processes.values():
                process.ended.set()
            return
        number, event, value = message.decode().split()
        if event == "started":
            self._started.pop(number).set_result(int(value))
        else:
            process = self._processes.pop(number)
            process.returncode = int(value)
            process.ended.set()


def available() -> bool:
    """Whether this system has what a warm start needs."""
    return sys.platform == "linux" and Path("/proc/self/fd").is_dir()
