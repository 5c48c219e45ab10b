"""cancelling() as an answer to the question whose cancellation it is."""

import asyncio


async def roast_beans() -> None:
    raise OSError("no gas")


async def grind() -> None:
    await asyncio.sleep(60)


async def serve(grinding: asyncio.Task[None]) -> None:
    this_task = asyncio.current_task()
    assert this_task is not None
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(roast_beans())
    except* OSError as errors:
        print(f"{errors.exceptions[0]}; requests: {this_task.cancelling()}")

    grinding.cancel()
    try:
        await grinding
    except asyncio.CancelledError:
        if this_task.cancelling():  # wrong: may be an old request
            raise
        print("no coffee, but tea")


async def main() -> None:
    serving = asyncio.create_task(serve(asyncio.create_task(grind())))
    await asyncio.wait([serving])
    print(f"serve() cancelled: {serving.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
