"""Replies arrive as callbacks with a number; each finds its future."""

import asyncio
from itertools import count


class Dictionary:
    """The callbacks of a connection, and a coroutine for its users."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._pending: dict[int, asyncio.Future[str]] = {}
        self._lost = False

    async def translate(self, word: str) -> str:
        if self._lost:
            raise ConnectionError("the line is closed")
        number = next(self._numbers)
        reply: asyncio.Future[str]
        reply = asyncio.get_running_loop().create_future()
        self._pending[number] = reply
        print(f"send {number} {word}")  # stands for transport.write()
        try:
            return await reply
        finally:
            del self._pending[number]  # answered, failed or cancelled

    def on_reply(self, number: int, text: str) -> None:
        reply = self._pending.get(number)
        if reply is None or reply.done():
            print(f"nobody waits for {number} {text}")
        else:
            reply.set_result(text)

    def on_lost(self) -> None:
        self._lost = True
        for number, reply in self._pending.items():
            if not reply.done():
                reply.set_exception(ConnectionError(f"{number} is lost"))


async def main() -> None:
    words = Dictionary()
    tasks = [
        asyncio.create_task(words.translate(word), name=word)
        for word in ("train", "boat", "bike")
    ]
    await asyncio.sleep(0)  # all three have been sent
    tasks[0].cancel()
    words.on_reply(2, "le bateau")
    words.on_reply(1, "le train")
    words.on_lost()
    for end in await asyncio.gather(*tasks, return_exceptions=True):
        print(repr(end))


if __name__ == "__main__":
    asyncio.run(main())
