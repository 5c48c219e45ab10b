# /// script
# requires-python = ">=3.14"
# ///
"""Since Python 3.14 the token of set() is a context manager."""

import asyncio
from contextvars import ContextVar

discount: ContextVar[int] = ContextVar("discount", default=0)


async def price(euros: int) -> int:
    await asyncio.sleep(0)
    return euros * (100 - discount.get()) // 100


async def main() -> None:
    with discount.set(20):
        print("sale:", await price(50))
    print("normal:", await price(50))


if __name__ == "__main__":
    asyncio.run(main())
