"""A thread that runs one loop cannot run a second one inside it."""

import asyncio


async def weigh(parcel: str) -> str:
    return f"{parcel}: 3 kg"


def weigh_for_old_code(parcel: str) -> str:
    loop = asyncio.new_event_loop()
    weighing = weigh(parcel)
    try:
        return loop.run_until_complete(weighing)
    finally:
        weighing.close()
        loop.close()


async def main() -> None:
    try:
        print(weigh_for_old_code("books"))  # wrong: this thread has a loop
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")

    # Another thread has no running loop, so it may run one.
    print(await asyncio.to_thread(weigh_for_old_code, "boots"))


if __name__ == "__main__":
    asyncio.run(main())
