# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""Without a handler, SIGTERM skips every finally; SIGINT does not."""

import asyncio
import signal
import sys

SHOP = """
import asyncio, signal

signal.signal(signal.SIGINT, signal.default_int_handler)  # as in a terminal

async def main():
    try:
        print("open", flush=True)
        await asyncio.sleep(600)
    finally:
        print("till counted", flush=True)

asyncio.run(main())
"""


async def close_with(number: signal.Signals) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        SHOP,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,  # the KeyboardInterrupt traceback
    )
    try:
        assert process.stdout is not None
        await process.stdout.readline()  # "open": main() has begun
        process.send_signal(number)
        rest, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
    words = rest.decode().strip() or "nothing more"
    print(f"{number.name}: {words}, return code {process.returncode}")


async def main() -> None:
    await close_with(signal.SIGTERM)
    await close_with(signal.SIGINT)


if __name__ == "__main__":
    asyncio.run(main())
