"""A caller who gives up while connecting takes the slot along."""

import asyncio

Connection = str


class Pool:
    def __init__(self, size: int) -> None:
        self._slots = asyncio.Semaphore(size)
        self._idle: list[Connection] = []

    async def acquire(self) -> Connection:
        await self._slots.acquire()
        if self._idle:
            return self._idle.pop()
        return await self._connect()  # wrong: who releases if this fails?

    def release(self, connection: Connection) -> None:
        self._idle.append(connection)
        self._slots.release()

    async def _connect(self) -> Connection:
        await asyncio.sleep(0.4)  # the server is slow today
        return "connection"

    def exhausted(self) -> bool:
        return self._slots.locked()


async def main() -> None:
    pool = Pool(size=2)
    for visitor in ("Ada", "Bo"):
        try:
            async with asyncio.timeout(0.1):
                pool.release(await pool.acquire())
        except TimeoutError:
            print(f"{visitor} gave up")
    print(f"nobody has a connection, exhausted: {pool.exhausted()}")


if __name__ == "__main__":
    asyncio.run(main())
