"""How bytes get from data_received() to a coroutine that reads."""

import asyncio


class Tap(asyncio.ReadTransport):
    """Stand in for the transport: only reports what the reader asks."""

    def pause_reading(self) -> None:
        print("  pause_reading()")

    def resume_reading(self) -> None:
        print("  resume_reading()")


async def read(reader: asyncio.StreamReader) -> None:
    while line := await reader.readline():
        print("  line:", line)


async def main() -> None:
    reader = asyncio.StreamReader(limit=8)
    reader.set_transport(Tap())
    async with asyncio.TaskGroup() as group:
        group.create_task(read(reader))
        for data in (b"sal", b"t\npep", b"per\nthyme\nsage\nmint\n"):
            await asyncio.sleep(0.01)  # the reader is waiting now
            print("feed_data", data)
            reader.feed_data(data)
            print("  fed")
        reader.feed_eof()


if __name__ == "__main__":
    asyncio.run(main())
