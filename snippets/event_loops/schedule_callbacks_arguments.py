"""Give a callback keyword arguments and context variables of its own."""

import asyncio
import contextvars
from functools import partial

language = contextvars.ContextVar("language", default="en")

GREETING = {"en": "Welcome", "fr": "Bienvenue", "it": "Benvenuti"}


def announce(train: str, *, platform: int) -> None:
    print(f"{GREETING[language.get()]}: {train}, platform {platform}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(partial(announce, "IC 5", platform=4))

    language.set("fr")
    loop.call_soon(partial(announce, "TGV 9", platform=7))

    italian = contextvars.copy_context()
    italian.run(language.set, "it")
    loop.call_soon(partial(announce, "EC 37", platform=1), context=italian)

    await asyncio.sleep(0)  # one round of the loop runs all three


if __name__ == "__main__":
    asyncio.run(main())
