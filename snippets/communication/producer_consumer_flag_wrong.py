"""A stop flag is not seen by a consumer that waits in get()."""

import asyncio


async def play(songs: asyncio.Queue[str], stop: asyncio.Event) -> None:
    while not stop.is_set():  # wrong: looked at between two songs only
        print(f"now playing: {await songs.get()}")


async def main() -> None:
    songs: asyncio.Queue[str] = asyncio.Queue()
    stop = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        player = group.create_task(play(songs, stop))
        await songs.put("Greensleeves")
        await asyncio.sleep(0)  # it plays, and waits for the next
        stop.set()
        await asyncio.wait([player], timeout=0.3)
        print(f"0.3 s after stop: ended is {player.done()}")
        player.cancel()  # right: reaches it inside get()
    print(f"after cancel(): ended is {player.done()}")


if __name__ == "__main__":
    asyncio.run(main())
