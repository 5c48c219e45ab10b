"""The 2019 way to look for failures: it does not see cancellations."""

import asyncio


async def ring(bell: str) -> str:
    await asyncio.sleep(0)
    if bell == "attic":
        raise RuntimeError("no clapper")
    return "dong"


async def main() -> None:
    bells = ["attic", "tower", "door"]
    tasks = [asyncio.ensure_future(ring(bell)) for bell in bells]
    tasks[1].cancel()

    sounds = await asyncio.gather(*tasks, return_exceptions=True)
    for bell, sound in zip(bells, sounds, strict=True):
        if isinstance(sound, Exception):
            print(f"{bell}: failed, {sound!r}")
        else:
            print(f"{bell}: fine, {sound!r}")


if __name__ == "__main__":
    asyncio.run(main())
