"""Do not use what has been idle for too long, or has become too old."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import count


class Connection:
    _numbers = count(1)

    def __init__(self, now: float) -> None:
        self.number = next(self._numbers)
        self.opened = self.used = now

    def abort(self) -> None:
        print(f"  close {self.number}")


class Pool:
    def __init__(
        self,
        size: int,
        idle: float,
        age: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._slots = asyncio.Semaphore(size)
        self._max_idle, self._max_age, self._clock = idle, age, clock
        self._idle: list[Connection] = []

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        async with self._slots:
            self._drop_old()
            if self._idle:
                connection = self._idle.pop()
            else:
                await asyncio.sleep(0)  # stands for connecting
                connection = Connection(self._clock())
            try:
                yield connection
            except BaseException:
                connection.abort()
                raise
            connection.used = self._clock()
            self._idle.append(connection)

    def _drop_old(self) -> None:
        now = self._clock()
        kept = []
        for connection in self._idle:
            idle, age = now - connection.used, now - connection.opened
            if idle > self._max_idle or age > self._max_age:
                connection.abort()
            else:
                kept.append(connection)
        self._idle = kept


async def main() -> None:
    now = 0
    pool = Pool(size=2, idle=60, age=100, clock=lambda: now)
    async with pool.connection(), pool.connection():
        print("at 0 s: 1 and 2, at the same time")
    for now in (20, 40, 70, 90, 110):
        async with pool.connection() as connection:
            print(f"at {now} s: {connection.number}")


if __name__ == "__main__":
    asyncio.run(main())
