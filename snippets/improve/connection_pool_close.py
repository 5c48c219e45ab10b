"""Close: refuse new callers, wait for the others, then be firm."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Connection:
    def __init__(self) -> None:
        self._aborted = asyncio.Event()

    async def query(self, seconds: float) -> str:
        try:
            async with asyncio.timeout(seconds):  # stands for the server
                await self._aborted.wait()
        except TimeoutError:
            return "a result"
        raise ConnectionAbortedError("connection aborted")

    def abort(self) -> None:
        self._aborted.set()


class Pool:
    def __init__(self, size: int) -> None:
        self._size, self._slots = size, asyncio.Semaphore(size)
        self._idle: list[Connection] = []
        self._lent: set[Connection] = set()
        self._closed = False

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        self._check()  # close() keeps the slots: who waits now waits forever
        async with self._slots:
            self._check()  # closed while this caller stood in line
            connection = self._idle.pop() if self._idle else Connection()
            self._lent.add(connection)
            try:
                yield connection
            except BaseException:
                connection.abort()
                raise
            else:
                self._idle.append(connection)
            finally:
                self._lent.remove(connection)

    def _check(self) -> None:
        if self._closed:
            raise RuntimeError("the pool is closed")

    async def close(self, patience: float) -> None:
        self._closed = True
        try:
            async with asyncio.timeout(patience):
                for _ in range(self._size):
                    await self._slots.acquire()  # for good
        except TimeoutError:
            print(f"still lent: {len(self._lent)}")
        finally:
            for connection in [*self._lent, *self._idle]:
                connection.abort()
            self._idle.clear()


async def report(pool: Pool, name: str, seconds: float) -> None:
    try:
        async with pool.connection() as connection:
            print(f"{name}: {await connection.query(seconds)}")
    except (ConnectionError, RuntimeError) as error:
        print(f"{name}: {error}")


async def main() -> None:
    pool = Pool(size=2)
    async with asyncio.TaskGroup() as group:
        for name, seconds in (("short", 0.2), ("long", 9), ("late", 0)):
            group.create_task(report(pool, name, seconds), name=name)
        await asyncio.sleep(0)  # two have a connection, one is in line
        await pool.close(patience=0.5)
    await report(pool, "new", 0)


if __name__ == "__main__":
    asyncio.run(main())
