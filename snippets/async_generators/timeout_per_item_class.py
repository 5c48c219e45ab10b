"""A class that bears a cancelled anext(): nothing is lost."""

import asyncio


class Doorbell:
    def __init__(self) -> None:
        self._rings: asyncio.Queue[str] = asyncio.Queue()

    def ring(self, who: str) -> None:
        self._rings.put_nowait(who)

    def __aiter__(self) -> "Doorbell":
        return self

    async def __anext__(self) -> str:
        who = await self._rings.get()  # cancelled here: no harm done
        if not who:
            self.ring("")  # the end remains the end
            raise StopAsyncIteration
        return who


async def main() -> None:
    bell = Doorbell()
    loop = asyncio.get_running_loop()
    loop.call_later(0.6, bell.ring, "the postman")
    loop.call_later(0.6, bell.ring, "")
    while True:
        try:
            async with asyncio.timeout(0.4):
                print(await anext(bell))
        except TimeoutError:
            print("nobody there")
        except StopAsyncIteration:
            break


if __name__ == "__main__":
    asyncio.run(main())
