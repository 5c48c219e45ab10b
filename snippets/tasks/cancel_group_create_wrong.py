"""A group that is being cancelled takes no new tasks."""

import asyncio


async def send_card() -> None:
    print("postcard sent")


async def travel(group: asyncio.TaskGroup) -> None:
    try:
        await asyncio.sleep(60)
    finally:
        card = send_card()
        try:
            group.create_task(card)  # wrong: too late for this group
        except RuntimeError as error:
            print(f"{type(error).__name__}: {error}")
            card.close()  # Python 3.11 and 3.12 leave that to you
        await send_card()  # right: whoever cleans up does it itself


async def break_down() -> None:
    raise ConnectionError("no more trains")


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(travel(group))
            group.create_task(break_down())
    except* ConnectionError as errors:
        print(f"main: {errors.exceptions}")


if __name__ == "__main__":
    asyncio.run(main())
