"""Yielding a future is not awaiting it, and asyncio's tasks notice."""

import asyncio
from collections.abc import Generator
from typing import Any

Steps = Generator[Any, None, str]


class Parcel:
    def __init__(self, signed: asyncio.Future[str]) -> None:
        self.signed = signed

    def __await__(self) -> Steps:
        yield self.signed  # wrong: yields it without its __await__()
        return self.signed.result()


class GoodParcel(Parcel):
    def __await__(self) -> Steps:
        return (yield from self.signed)  # or: self.signed.__await__()


async def deliver(kind: type[Parcel]) -> str:
    loop = asyncio.get_running_loop()
    signed: asyncio.Future[str] = loop.create_future()
    loop.call_later(0.01, signed.set_result, "signed by Ada")
    return await kind(signed)


async def main() -> None:
    try:
        await deliver(Parcel)
    except RuntimeError as error:
        print(f"{type(error).__name__}: {str(error).partition(' <')[0]} ...")
    print(await deliver(GoodParcel))


if __name__ == "__main__":
    asyncio.run(main())
