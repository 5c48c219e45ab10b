"""Without Runner: whoever makes a loop closes it, whatever happens."""

import asyncio
from contextlib import closing


async def weigh(parcel: str) -> int:
    await asyncio.sleep(0.01)  # stands in for a slow scale
    if parcel == "anvil":
        raise ValueError("anvil is too heavy")
    return len(parcel) * 100


def main() -> None:
    with closing(asyncio.new_event_loop()) as loop:
        print(loop.run_until_complete(weigh("book")), "g")
        try:
            loop.run_until_complete(weigh("anvil"))
        except ValueError as error:
            print("refused:", error)
        print(loop.run_until_complete(weigh("vase")), "g")
    print("loop closed:", loop.is_closed())


if __name__ == "__main__":
    main()
