"""Await a card reader that knows nothing but callbacks."""

import asyncio
from collections.abc import Callable


class CardReader:
    """Stands for a library: it calls one of two functions, some day."""

    def start(
        self,
        card: str,
        on_card: Callable[[str], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        loop = asyncio.get_running_loop()
        if card == "bent":
            loop.call_later(0.1, on_error, OSError("cannot read the chip"))
        else:
            seconds = 0.5 if card == "slow" else 0.1
            loop.call_later(seconds, on_card, card)


async def read(reader: CardReader, card: str) -> str:
    number: asyncio.Future[str]
    number = asyncio.get_running_loop().create_future()

    def on_card(text: str) -> None:
        if number.done():  # whoever waited has left
            print(f"{text} card: too late")
        else:
            number.set_result(text)

    def on_error(error: Exception) -> None:
        if not number.done():
            number.set_exception(error)

    reader.start(card, on_card, on_error)
    return await number


async def main() -> None:
    reader = CardReader()
    print(f"{await read(reader, 'green')} card: welcome")
    for card in ("bent", "slow"):
        try:
            async with asyncio.timeout(0.3):
                await read(reader, card)
        except OSError as error:
            print(f"{card} card: {error!r}")
    await asyncio.sleep(0.4)


if __name__ == "__main__":
    asyncio.run(main())
