"""In a task group, one failing step cancels all that still run."""

import asyncio


async def load(dataset: str) -> str:
    try:
        await asyncio.sleep(0.1 if dataset == "weather" else 3600)
        raise ConnectionError(f"no {dataset} today")
    finally:
        print(f"{dataset}: disconnected")


async def join(*needed: asyncio.Task[str]) -> str:
    return " + ".join([await task for task in needed])


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            weather = group.create_task(load("weather"), name="weather")
            trains = group.create_task(load("trains"), name="trains")
            report = group.create_task(join(weather, trains), name="report")
    except* ConnectionError as errors:
        print(*map(repr, errors.exceptions))
    print("trains cancelled:", trains.cancelled())
    print("report cancelled:", report.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
