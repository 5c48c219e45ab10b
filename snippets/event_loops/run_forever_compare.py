# /// script
# [tool.cookbook]
# pending = "the runner's end cancels the log, which is shown"
# ///
"""run_until_complete() ends with its coroutine, run_forever() by stop()."""

import asyncio


async def log_guests(guests: asyncio.Queue[str]) -> None:
    while True:
        print(f"  logged {await guests.get()}")


async def check_in(guest: str, guests: asyncio.Queue[str]) -> str:
    await guests.put(guest)
    await asyncio.sleep(0)  # one turn for the log
    return f"room for {guest}"


def main() -> None:
    with asyncio.Runner() as runner:  # closes the loop and all that is in it
        loop = runner.get_loop()
        guests: asyncio.Queue[str] = asyncio.Queue()
        log = loop.create_task(log_guests(guests))

        print(loop.run_until_complete(check_in("Ada", guests)))

        guests.put_nowait("Grace")
        print("the loop rests: no line for Grace yet")

        loop.call_later(0.1, loop.stop)
        loop.run_forever()
        print("stopped by stop()")
    print("the log was cancelled:", log.cancelled())


if __name__ == "__main__":
    main()
