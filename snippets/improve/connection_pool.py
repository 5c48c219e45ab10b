"""Six questions go over two connections, and broken ones are replaced."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager


class Connection:
    """Stands for one to a server: open, ask, close."""

    def __init__(self, number: int) -> None:
        self.number, self.closed = number, False

    async def ask(self, city: str) -> str:
        await asyncio.sleep(0)
        if city == "Atlantis":
            raise ConnectionResetError(f"line {self.number}: reset")
        return f"{city} over line {self.number}"

    def abort(self) -> None:
        self.closed = True


class Pool:
    def __init__(
        self, connect: Callable[[], Awaitable[Connection]], size: int
    ) -> None:
        self._connect = connect
        self._slots = asyncio.Semaphore(size)
        self._idle: list[Connection] = []

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        async with self._slots:  # given back on every way out
            connection = self._take() or await self._connect()
            try:
                yield connection
            except BaseException:
                connection.abort()  # perhaps in the middle of a reply
                raise
            self._idle.append(connection)

    def _take(self) -> Connection | None:
        while self._idle:
            connection = self._idle.pop()  # the one used last
            if not connection.closed:
                return connection
        return None

    def close(self) -> None:  # when nobody has one; more about it below
        while self._idle:
            self._idle.pop().abort()


async def main() -> None:
    lines: list[Connection] = []

    async def connect() -> Connection:
        await asyncio.sleep(0)  # stands for TCP, TLS and the password
        lines.append(Connection(len(lines) + 1))
        return lines[-1]

    async def ask(city: str) -> str:
        async with pool.connection() as connection:
            return await connection.ask(city)

    pool = Pool(connect, size=2)
    cities = ["Rome", "Oslo", "Lima", "Atlantis", "Bern", "Cork"]
    for end in await asyncio.gather(*map(ask, cities), return_exceptions=True):
        print(end)
    lines[-1].closed = True  # the server hangs up on an idle line
    print(await ask("Kyiv"))
    pool.close()
    print(f"opened: {len(lines)}, all closed: {all(x.closed for x in lines)}")


if __name__ == "__main__":
    asyncio.run(main())
