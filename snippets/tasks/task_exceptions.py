"""A task keeps its exception until you await it, or ask for it."""

import asyncio


class CardDeclinedError(Exception):
    pass


async def charge(card: str) -> str:
    await asyncio.sleep(0.05)
    if card == "expired card":
        raise CardDeclinedError("expired in March")
    return f"{card} charged"


async def main() -> None:
    try:
        payment = asyncio.create_task(charge("expired card"))
        await asyncio.sleep(0.3)  # it fails meanwhile, and you hear nothing
        print("done:", payment.done())
    except CardDeclinedError:
        print("never printed: create_task() does not raise it")

    try:
        await payment
    except CardDeclinedError as error:
        print("await:", repr(error))

    # A task that is done can be asked, as often as you like.
    print("exception():", repr(payment.exception()))
    try:
        payment.result()
    except CardDeclinedError as error:
        print("result():", repr(error))
        print("the same object:", error is payment.exception())


if __name__ == "__main__":
    asyncio.run(main())
