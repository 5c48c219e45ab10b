"""Without shutdown(), every consumer needs a last item of its own."""

import asyncio


async def sweep(rooms: "asyncio.Queue[str | None]") -> int:
    swept = 0
    while await rooms.get() is not None:
        swept += 1
    return swept


async def main() -> None:
    rooms: asyncio.Queue[str | None] = asyncio.Queue()
    try:
        rooms.shutdown()  # type: ignore[attr-defined,unused-ignore]
        print("shutdown() is there")
        return
    except AttributeError as error:
        print(f"{type(error).__name__}: {error}")

    sweepers = [asyncio.create_task(sweep(rooms)) for _ in range(2)]
    for room in ("kitchen", "hall", "office"):
        await rooms.put(room)
    for _ in sweepers:
        await rooms.put(None)
    print(f"swept: {sum(await asyncio.gather(*sweepers))}")


if __name__ == "__main__":
    asyncio.run(main())
