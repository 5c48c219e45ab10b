"""Does a profile of the loop's thread contain what other threads do?"""

import asyncio
import cProfile
import pstats


def scan_label() -> str:
    return "4711"


async def sort_office() -> None:
    await asyncio.to_thread(scan_label)


def main() -> None:
    profile = cProfile.Profile()
    with profile:
        asyncio.run(sort_office())
    functions = pstats.Stats(profile).get_stats_profile().func_profiles
    print("coroutine in the profile:", "sort_office" in functions)
    print("thread in the profile:", "scan_label" in functions)


if __name__ == "__main__":
    main()
