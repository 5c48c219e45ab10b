"""assert_on(loop) says which thread's loop was meant and which one runs."""

import asyncio
import threading


def assert_on(loop: asyncio.AbstractEventLoop, owner: str) -> None:
    """Raise unless the running loop is the given one."""
    thread = threading.current_thread().name
    try:
        running = asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError(
            f"expected the loop of {owner!r}, but no loop runs in {thread!r}"
        ) from None
    if running is not loop:
        raise RuntimeError(
            f"expected the loop of {owner!r}, but this one runs in {thread!r}"
        )


async def weigh(scale_loop: asyncio.AbstractEventLoop, crate: int) -> str:
    assert_on(scale_loop, "scales")
    await asyncio.sleep(0.01)
    return f"crate {crate}: 18.4 kg"


async def main(scale_loop: asyncio.AbstractEventLoop) -> None:
    try:
        print(await weigh(scale_loop, 1))
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")

    job = asyncio.run_coroutine_threadsafe(weigh(scale_loop, 2), scale_loop)
    answer = await asyncio.wrap_future(job)
    print(answer)


if __name__ == "__main__":
    with asyncio.Runner() as scales:
        loop = scales.get_loop()
        thread = threading.Thread(target=loop.run_forever, name="scales")
        thread.start()
        try:
            asyncio.run(main(loop))
            assert_on(loop, "scales")
        except RuntimeError as error:
            print(f"{type(error).__name__}: {error}")
        finally:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
