# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""add_signal_handler() wants a plain function; main() does the awaiting."""

import asyncio
import signal


async def lower_the_flag(signal_name: str) -> None:
    await asyncio.sleep(0.01)
    print(f"flag lowered after {signal_name}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    try:
        loop.add_signal_handler(signal.SIGTERM, lower_the_flag, "SIGTERM")
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")

    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)  # right
    signal.raise_signal(signal.SIGTERM)
    await stop.wait()
    await lower_the_flag("SIGTERM")


if __name__ == "__main__":
    asyncio.run(main())
