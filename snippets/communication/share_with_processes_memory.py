"""Two workers invert one picture in place, in shared memory."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing.shared_memory import SharedMemory

SIZE = 1_000_000


def invert(name: str, start: int, stop: int) -> None:
    """Runs in a worker: the name travels, the million bytes do not."""
    with closing(SharedMemory(name)) as memory:  # each process closes it
        assert memory.buf is not None
        with memory.buf[start:stop] as part:
            part[:] = bytes(part).translate(bytes(range(255, -1, -1)))


async def main(pool: ProcessPoolExecutor, picture: SharedMemory) -> None:
    loop = asyncio.get_running_loop()
    middle = SIZE // 2
    await asyncio.gather(  # two halves, so nobody needs a lock
        loop.run_in_executor(pool, invert, picture.name, 0, middle),
        loop.run_in_executor(pool, invert, picture.name, middle, SIZE),
    )
    assert picture.buf is not None
    print(picture.buf[:3].tolist(), picture.buf[SIZE - 3 : SIZE].tolist())


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    picture = SharedMemory(create=True, size=SIZE)
    assert picture.buf is not None
    try:
        picture.buf[:3] = b"\x00\x01\x02"  # the rest is zeros
        with ProcessPoolExecutor(2, mp_context=spawn) as pool:
            asyncio.run(main(pool, picture))
    finally:
        picture.close()
        picture.unlink()  # once, by whoever made it
