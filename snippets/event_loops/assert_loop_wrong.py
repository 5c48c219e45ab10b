"""Without a check, asyncio notices a foreign loop late, or not at all."""

import asyncio


def show(title: str, error: RuntimeError) -> None:
    """Print the end of the message: the rest holds ids and paths."""
    end = str(error).rpartition("> ")[2]
    print(f"{title} {type(error).__name__}: ... {end}")


async def reserve(seat: asyncio.Lock) -> None:
    async with seat:
        await asyncio.sleep(0.01)


async def one_guest(seat: asyncio.Lock) -> None:
    await reserve(seat)
    print("lock, one guest: nobody waits, nothing is noticed")


async def two_guests(seat: asyncio.Lock) -> None:
    both = asyncio.gather(reserve(seat), reserve(seat), return_exceptions=True)
    errors = [end for end in await both if isinstance(end, RuntimeError)]
    if not errors:
        print("lock, two guests: one of them waits")
    for error in errors:
        show("lock, two guests:", error)


async def make_future() -> asyncio.Future[str]:
    return asyncio.get_running_loop().create_future()


async def await_future(ticket: asyncio.Future[str]) -> None:
    try:
        await ticket
    except RuntimeError as error:
        show("future:", error)


if __name__ == "__main__":
    lock = asyncio.Lock()  # each asyncio.run() below is another loop
    asyncio.run(two_guests(lock))
    asyncio.run(one_guest(lock))
    asyncio.run(two_guests(lock))

    future = asyncio.run(make_future())
    asyncio.run(await_future(future))
