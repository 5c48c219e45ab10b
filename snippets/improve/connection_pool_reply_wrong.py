"""Given back after a timeout, a connection holds somebody else's reply."""

import asyncio


class Connection:
    def __init__(self) -> None:
        self._replies: asyncio.Queue[str] = asyncio.Queue()

    async def balance(self, name: str, seconds: float) -> str:
        loop = asyncio.get_running_loop()
        loop.call_later(
            seconds, self._replies.put_nowait, f"{name} has 7 euros"
        )
        return await self._replies.get()


async def visit(idle: list[Connection], name: str, seconds: float) -> None:
    connection = idle.pop()
    try:
        async with asyncio.timeout(0.5):
            reply = await connection.balance(name, seconds)
        print(f"to {name}: {reply}")
    except TimeoutError:
        print(f"to {name}: please try again")
    finally:
        idle.append(connection)  # wrong: a reply is still to come


async def main() -> None:
    idle = [Connection()]
    await visit(idle, "Ada", 0.75)
    await visit(idle, "Bo", 0.6)


if __name__ == "__main__":
    asyncio.run(main())
