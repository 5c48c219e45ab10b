"""Limits for each attempt, and one for all attempts and pauses."""

import asyncio


async def ask(server: list[float]) -> str:
    seconds = server.pop(0)
    async with asyncio.timeout(0.3):  # one attempt
        await asyncio.sleep(seconds)  # stands for the network
    return "the ferry leaves at nine"


async def ask_patiently(server: list[float], total: float) -> str:
    loop = asyncio.get_running_loop()
    deadline = loop.time() + total
    pause = 0.4
    async with asyncio.timeout_at(deadline):  # all of them
        while True:
            try:
                return await ask(server)
            except TimeoutError as error:
                print("  no answer")
                if loop.time() + pause >= deadline:
                    error.add_note(f"no time for a pause of {pause} s")
                    raise
            await asyncio.sleep(pause)
            pause *= 2


async def main() -> None:
    print(await ask_patiently([9, 0], total=5))
    try:
        await ask_patiently([9, 9, 9], total=0.5)
    except TimeoutError as error:
        print(f"{error!r}, {error.__notes__[0]}")


if __name__ == "__main__":
    asyncio.run(main())
