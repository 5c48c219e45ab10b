"""A class as an async iterator: it goes on after an error."""

import asyncio


class Buoy:
    """Report the height of the waves until the battery is empty."""

    def __init__(self) -> None:
        self._answers = ["1.2 m", "", "1.4 m"]

    def __aiter__(self) -> "Buoy":  # a plain method, not async def
        return self

    async def __anext__(self) -> str:
        if not self._answers:
            raise StopAsyncIteration
        await asyncio.sleep(0.05)  # ask the buoy
        answer = self._answers.pop(0)
        if not answer:
            raise ConnectionError("a wave in the way")
        return answer


async def main() -> None:
    buoy = Buoy()
    while True:
        try:
            async for height in buoy:
                print(height)
            break
        except ConnectionError as error:
            print(f"{type(error).__name__}: {error}")
    print("battery empty")


if __name__ == "__main__":
    asyncio.run(main())
