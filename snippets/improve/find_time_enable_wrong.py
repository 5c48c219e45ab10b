"""A profiler that is enabled in a coroutine sees everybody else's work."""

import asyncio
import cProfile
import pstats


def weigh() -> None:
    pass


def stamp() -> None:
    pass


async def handle_parcel() -> None:
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    weigh()


async def handle_letter() -> None:
    await asyncio.sleep(0)
    stamp()


async def profiled(name: str) -> None:
    profile = cProfile.Profile()
    try:
        profile.enable()  # wrong: it is for the thread, not for this task
        try:
            await handle_parcel()
        finally:
            profile.disable()
    except ValueError as error:
        print(f"{name}: {type(error).__name__}: {error}")
        return
    seen = pstats.Stats(profile).get_stats_profile().func_profiles
    print(f"{name} sees", [f for f in ("weigh", "stamp") if f in seen])


async def main() -> None:
    await asyncio.gather(profiled("first"), handle_letter())
    print("two at the same time:")
    await asyncio.gather(profiled("second"), profiled("third"))


if __name__ == "__main__":
    asyncio.run(main())
