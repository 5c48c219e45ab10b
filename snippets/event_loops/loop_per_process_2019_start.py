# /// script
# [tool.cookbook]
# platforms = ["linux"]
# dev-mode = "3.15 in debug mode warns in a child about its main module"
# ///
"""A child finds a setting that the parent changed, or does not."""

import asyncio
import multiprocessing

season = "low"


async def quote_price() -> None:
    method = multiprocessing.get_start_method()
    print(f"child started by {method}: {season} season")


def agency() -> None:
    asyncio.run(quote_price())


if __name__ == "__main__":
    season = "high"  # only in the parent: a clean child does not come here
    print(f"parent: {season} season")
    process = multiprocessing.Process(target=agency)
    process.start()
    process.join()
