"""One limit for three questions: keep what has arrived in time."""

import asyncio

SECONDS = {"north": 0.02, "east": 60, "south": 0.01}


async def ask_ferry(pier: str, answers: dict[str, str]) -> None:
    await asyncio.sleep(SECONDS[pier])
    answers[pier] = "on time"


async def main() -> None:
    answers: dict[str, str] = {}
    try:
        async with asyncio.timeout(0.5), asyncio.TaskGroup() as group:
            for pier in SECONDS:
                group.create_task(ask_ferry(pier, answers))
    except TimeoutError:
        print("time is up")

    for pier in SECONDS:
        print(f"{pier}: {answers.get(pier, 'unknown')}")


if __name__ == "__main__":
    asyncio.run(main())
