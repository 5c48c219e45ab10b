"""2019: pass the loop, and close without waiting for the end."""

import asyncio
from asyncio import AbstractEventLoop, StreamReader, StreamWriter


class Client2019:
    def __init__(self, host: str, port: int, loop: AbstractEventLoop) -> None:
        self.address, self.loop = (host, port), loop

    async def __aenter__(self) -> tuple[StreamReader, StreamWriter]:
        reader, self.writer = await asyncio.open_connection(
            *self.address, loop=self.loop
        )
        return reader, self.writer

    async def __aexit__(self, *details: object) -> None:
        self.writer.close()


async def main() -> None:
    loop = asyncio.get_running_loop()
    try:
        async with Client2019("127.0.0.1", 7, loop):
            print("never printed")
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
