"""Many callers share one line; a number finds the caller of each reply."""

import asyncio
from itertools import count


class LabError(Exception):
    pass


class Lab:
    """Our end of the line to a laboratory."""

    def __init__(self) -> None:
        self.requests: asyncio.Queue[tuple[int, str]] = asyncio.Queue()
        self.replies: asyncio.Queue[tuple[int, bool, str]] = asyncio.Queue()
        self._numbers = count(1)
        self._waiting: dict[int, asyncio.Future[str]] = {}

    async def analyze(self, sample: str) -> str:
        number = next(self._numbers)
        reply = asyncio.get_running_loop().create_future()
        self._waiting[number] = reply  # before anything can answer
        try:
            self.requests.put_nowait((number, sample))
            result: str = await reply
            return result
        finally:  # answered, failed, timed out or cancelled
            del self._waiting[number]

    async def read_replies(self) -> None:
        while True:
            number, success, text = await self.replies.get()
            reply = self._waiting.get(number)
            if reply is None or reply.done():
                print(f"too late: {text}")
            elif success:
                reply.set_result(text)
            else:
                reply.set_exception(LabError(text))
            self.replies.task_done()


async def serve(lab: Lab) -> None:
    """Stand for the other end. It begins with the last of three samples."""
    samples = [await lab.requests.get() for _ in range(3)]
    for number, sample in reversed(samples):
        if sample == "hair":
            await asyncio.sleep(0.6)
        success = sample != "soil"
        text = "all clean" if success else "too little of it"
        lab.replies.put_nowait((number, success, text))


async def ask(lab: Lab, sample: str) -> None:
    try:
        async with asyncio.timeout(0.3):
            print(f"{sample}: {await lab.analyze(sample)}")
    except (TimeoutError, LabError) as error:
        print(f"{sample}: {error!r}")


async def main() -> None:
    lab = Lab()
    async with asyncio.TaskGroup() as group:
        reader = group.create_task(lab.read_replies())
        async with asyncio.TaskGroup() as others:
            others.create_task(serve(lab))
            for sample in ("hair", "water", "soil"):
                others.create_task(ask(lab, sample), name=sample)
        await lab.replies.join()  # the late one, too
        reader.cancel()


if __name__ == "__main__":
    asyncio.run(main())
