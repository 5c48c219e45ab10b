"""A base class that fails tests which leave tasks or connections."""

import asyncio
import gc
import io
import socket
import threading
import unittest


def open_transports() -> set[asyncio.BaseTransport]:
    return {
        thing
        for thing in gc.get_objects()
        if issubclass(type(thing), asyncio.BaseTransport)
        and not thing.is_closing()
    }


class TidyTestCase(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.old_threads = set(threading.enumerate())
        self.old_transports = open_transports()
        self.addAsyncCleanup(self.check_tidy)  # the first one runs last

    async def check_tidy(self) -> None:
        await asyncio.sleep(0)  # let callbacks run that close something
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        transports = open_transports() - self.old_transports
        threads = set(threading.enumerate()) - self.old_threads

        left = [f"task {task.get_name()}" for task in tasks]
        left += ["unclosed transport" for _ in transports]
        left += [
            f"thread {thread.name}"
            for thread in threads
            if not thread.name.startswith("asyncio_")  # the loop joins it
        ]
        for task in tasks:  # tidy up for the next test
            task.cancel()
        for transport in transports:
            transport.close()
        if tasks:
            await asyncio.wait(tasks, timeout=5)
        self.assertFalse(left, f"left behind: {', '.join(left)}")


async def blink() -> None:
    await asyncio.sleep(3600)


class ShipTest(TidyTestCase):
    async def test_lamp(self) -> None:
        self.lamp = asyncio.create_task(blink(), name="lamp")

    async def test_radio(self) -> None:
        ours, theirs = socket.socketpair()
        self.addClassCleanup(theirs.close)  # the peer stays
        loop = asyncio.get_running_loop()
        await loop.create_connection(asyncio.Protocol, sock=ours)

    async def test_cook(self) -> None:
        done = threading.Event()
        thread = threading.Thread(target=done.wait, name="cook")
        thread.start()
        self.addClassCleanup(thread.join)
        self.addClassCleanup(done.set)

    async def test_engine(self) -> None:
        await asyncio.to_thread(print, "engine runs")


if __name__ == "__main__":
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(ShipTest)
    result = unittest.TextTestRunner(io.StringIO()).run(suite)
    for test, text in result.failures:  # without the tracebacks
        name = test.id().rpartition(".")[2]
        print(f"{name}: {text.strip().rpartition(' : ')[2]}")
    print(f"{result.testsRun} tests, {len(result.failures)} failures")
