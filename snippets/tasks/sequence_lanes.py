"""In order at each table, at the same time at all of them."""

import asyncio


async def serve(table: str, courses: list[str], pause: float) -> None:
    for course in courses:
        print(f"{table}: {course}")
        await asyncio.sleep(pause)  # they eat
    print(f"{table}: the bill")


async def main() -> None:
    async with asyncio.TaskGroup() as evening:
        for table, courses, pause in (
            ("window", ["soup", "fish"], 0.1),
            ("garden", ["salad"], 0.8),
        ):
            evening.create_task(serve(table, courses, pause), name=table)
    print("closed")


if __name__ == "__main__":
    asyncio.run(main())
