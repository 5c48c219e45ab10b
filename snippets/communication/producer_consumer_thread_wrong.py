"""put_nowait() from a thread does not wake a sleeping loop."""

import asyncio
import threading
import time


async def beat() -> None:
    for _ in range(60):
        await asyncio.sleep(0.8)


async def main() -> None:
    readings: asyncio.Queue[float] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def put_directly() -> None:
        time.sleep(0.2)  # now the loop sleeps
        readings.put_nowait(time.monotonic())  # wrong: another thread

    def put_safely() -> None:
        time.sleep(0.2)
        loop.call_soon_threadsafe(readings.put_nowait, time.monotonic())

    for function in (put_directly, put_safely):
        heart = asyncio.create_task(beat())  # wakes the loop now and then
        thread = threading.Thread(target=function)
        thread.start()
        measured = await readings.get()
        late = time.monotonic() - measured > 0.3
        print(f"{function.__name__}: {'late' if late else 'at once'}")
        thread.join()
        heart.cancel()


if __name__ == "__main__":
    asyncio.run(main(), debug=False)  # debug mode would refuse the first
