"""0.3 s for each shop, 0.8 s for all of them."""

import asyncio

SECONDS = {"Anna's": 0, "Ben's": 60, "Cleo's": 60, "Dina's": 60}


async def price_of_tea(shop: str) -> str:
    try:
        await asyncio.sleep(SECONDS[shop])
        return "3.20"
    finally:
        print(f"{shop} hangs up")


async def main() -> None:
    try:
        async with asyncio.timeout(0.8) as whole:
            for shop in SECONDS:
                try:
                    async with asyncio.timeout(0.3):
                        print(f"{shop}: {await price_of_tea(shop)}")
                except TimeoutError:
                    print(f"{shop}: too slow, ask the next")
            print("all shops asked")
    except TimeoutError:
        print(f"no time left: {whole.expired()}")


if __name__ == "__main__":
    asyncio.run(main())
