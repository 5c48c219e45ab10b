# /// script
# requires-python = ">=3.12"
# ///
"""Have the name of the task in every line of the log."""

import asyncio
import logging
import sys

log = logging.getLogger("harbor")


async def unload(crates: int) -> None:
    for crate in range(1, crates + 1):
        await asyncio.sleep(0)  # the other ship has its turn
        log.info("crate %d of %d", crate, crates)


async def main() -> None:
    async with asyncio.TaskGroup() as harbor:
        harbor.create_task(unload(2), name="Aurora")
        harbor.create_task(unload(3), name="Beluga")
        log.info("two ships at the pier")


if __name__ == "__main__":
    logging.basicConfig(
        stream=sys.stdout, level="INFO", format="%(taskName)s: %(message)s"
    )
    asyncio.run(main())
