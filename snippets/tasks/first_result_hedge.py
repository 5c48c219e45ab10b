"""Ask a second one only if the first has not answered after a while."""

import asyncio


async def phone(doctor: str, seconds: float) -> str:
    print(f"phone {doctor}")
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"hang up on {doctor}")
        raise
    return f"{doctor} will come"


async def first_answer(patience: float) -> str:
    tasks = [asyncio.create_task(phone("Dr. Amir", 10))]
    try:
        # When the time is over, this task goes on: here that is right.
        done, _ = await asyncio.wait(tasks, timeout=patience)
        if not done:
            tasks.append(asyncio.create_task(phone("Dr. Blum", 0.1)))
            done, _ = await asyncio.wait(
                tasks, return_when=asyncio.FIRST_COMPLETED
            )
        first = next(task for task in tasks if task in done)
        return first.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main() -> None:
    print(await first_answer(patience=0.3))


if __name__ == "__main__":
    asyncio.run(main())
