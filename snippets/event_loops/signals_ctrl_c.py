# /// script
# [tool.cookbook]
# pending = "the second Ctrl+C ends the loop before main() is done"
# ///
"""Ctrl+C cancels main(); a second one does not wait for the cleanup."""

import asyncio
import signal


async def main(presses: int) -> None:
    loop = asyncio.get_running_loop()
    loop.call_later(0.05, signal.raise_signal, signal.SIGINT)  # Ctrl+C
    try:
        await asyncio.sleep(600)
    finally:
        print("  saving the game")
        if presses == 2:
            loop.call_later(0.05, signal.raise_signal, signal.SIGINT)
        try:
            await asyncio.sleep(0.3)
            print("  saved")
        except asyncio.CancelledError:
            print("  not saved")
            raise


if __name__ == "__main__":
    # As in a terminal: a shell starts jobs in the background with SIGINT off.
    signal.signal(signal.SIGINT, signal.default_int_handler)

    for presses in (1, 2):
        print(f"Ctrl+C, {presses} x")
        try:
            asyncio.run(main(presses))
        except KeyboardInterrupt:
            print("  KeyboardInterrupt from asyncio.run()")
