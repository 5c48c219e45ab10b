"""A global semaphore belongs to the first loop in which somebody waited."""

import asyncio

seats = asyncio.Semaphore(1)  # fine for one asyncio.run()


async def sit(guest: str) -> str:
    async with seats:
        await asyncio.sleep(0)
    return f"{guest} has eaten"


async def serve(*guests: str) -> None:
    tables = [asyncio.create_task(sit(guest)) for guest in guests]
    for end in await asyncio.gather(*tables, return_exceptions=True):
        if isinstance(end, RuntimeError):
            print(f"RuntimeError: ... {str(end).partition(']> ')[2]}")
        else:
            print(end)


if __name__ == "__main__":
    asyncio.run(serve("Ada", "Bo"))
    asyncio.run(serve("Cleo"))  # nobody waits, nothing happens
    asyncio.run(serve("Dan", "Eve"))  # wrong: Eve would have to wait
