"""asyncio.wait() with a timeout raises nothing and cancels nothing."""

import asyncio


async def carry(courier: str, seconds: float) -> str:
    await asyncio.sleep(seconds)
    if courier == "Ben":
        raise OSError("flat tire")
    return f"{courier} has arrived"


async def main() -> None:
    tasks = [
        asyncio.create_task(carry("Ann", 0.0)),
        asyncio.create_task(carry("Ben", 0.0)),
        asyncio.create_task(carry("Cem", 10)),
    ]
    # Wrong: to go on as if all had arrived. No TimeoutError, no OSError.
    done, pending = await asyncio.wait(tasks, timeout=0.3)
    print(f"{len(done)} done, {len(pending)} pending, nothing raised")

    for task in pending:  # right: end what is late
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    for task in tasks:  # right: ask each for its result
        if task.cancelled():
            print("too late")
            continue
        try:
            print(task.result())
        except OSError as error:
            print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
