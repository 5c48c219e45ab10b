# /// script
# [tool.cookbook]
# varies = ['\d\.\d s']
# ///
"""Three questions that do not need each other: in turn, and together."""

import asyncio
import time


async def price_at(shop: str) -> int:
    await asyncio.sleep(0.2)  # the shop takes its time
    return len(shop)


async def main() -> None:
    shops = ["Nord", "Bakker", "Lisboa"]

    start = time.perf_counter()
    prices = [await price_at(shop) for shop in shops]
    print(f"in turn:  {prices} in {time.perf_counter() - start:.1f} s")

    start = time.perf_counter()
    prices = await asyncio.gather(*(price_at(shop) for shop in shops))
    print(f"together: {prices} in {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    asyncio.run(main())
