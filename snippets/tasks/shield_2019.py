"""2019: shield() with a loop."""

import asyncio


async def develop_film() -> str:
    await asyncio.sleep(0)
    return "36 pictures"


async def main() -> None:
    loop = asyncio.get_running_loop()
    film = asyncio.create_task(develop_film())
    try:
        # mypy knows that this argument is gone
        await asyncio.shield(film, loop=loop)  # type: ignore[call-arg]
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")
    print(await asyncio.shield(film))


if __name__ == "__main__":
    asyncio.run(main())
