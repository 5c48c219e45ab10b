"""Ctrl+C cancels main(). Every finally on the way out runs."""

import asyncio
import signal


async def play(track: str) -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        await asyncio.sleep(0)
        print(f"{track}: faded out")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, signal.raise_signal, signal.SIGINT)  # Ctrl+C
    try:
        async with asyncio.TaskGroup() as music:
            music.create_task(play("waltz"))
    finally:
        print("main(): amplifier off")


if __name__ == "__main__":
    # As in a terminal: a shell starts jobs in the background with SIGINT off.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("KeyboardInterrupt from asyncio.run()")
