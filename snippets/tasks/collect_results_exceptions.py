"""Keep what succeeded and what failed, each beside its name."""

import asyncio


async def measure(lake: str) -> float:
    await asyncio.sleep(0.01)
    if lake == "Blue Lake":
        raise ConnectionError("sensor does not answer")
    return len(lake) * 1.5


async def main() -> None:
    lakes = ["Long Lake", "Blue Lake", "Great Pond"]
    results = await asyncio.gather(
        *(measure(lake) for lake in lakes), return_exceptions=True
    )
    warmth: dict[str, float] = {}
    for lake, result in zip(lakes, results, strict=True):
        if isinstance(result, BaseException):
            print(f"{lake}: {type(result).__name__}: {result}")
        else:
            warmth[lake] = result
    print(warmth)


if __name__ == "__main__":
    asyncio.run(main())
