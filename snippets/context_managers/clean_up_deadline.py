"""Send what is left when cancelled, but give up after a while."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

SECONDS = {"post office": 0.1, "dead server": 3600}


async def send(letters: list[str], server: str) -> None:
    await asyncio.sleep(SECONDS[server])
    print(f"{server}: {len(letters)} letters sent")
    letters.clear()


@asynccontextmanager
async def outbox(server: str, patience: float) -> AsyncIterator[list[str]]:
    letters: list[str] = []
    try:
        yield letters
    finally:  # a cancelled task may await here
        try:
            async with asyncio.timeout(patience):
                await send(letters, server)
        except TimeoutError:  # here, or it would replace the cancellation
            print(f"{server}: gave up, {len(letters)} letters left")


async def write_letters(server: str) -> None:
    async with outbox(server, patience=0.4) as letters:
        letters += ["to Ada", "to Grace"]
        await asyncio.Event().wait()  # for more of them


async def main() -> None:
    for server in SECONDS:
        writing = asyncio.create_task(write_letters(server))
        await asyncio.sleep(0)
        writing.cancel()
        await asyncio.wait([writing])
        print(f"{server}: cancelled {writing.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
