"""A loop that is closed too early, stopped too early, or run too late."""

import asyncio


async def close_it() -> None:
    asyncio.get_running_loop().close()  # wrong: it runs this line


async def stop_it() -> None:
    asyncio.get_running_loop().stop()  # wrong: the runner waits for us
    await asyncio.sleep(0)


async def beep() -> None:
    print("beep")


if __name__ == "__main__":
    with asyncio.Runner() as runner:
        for mistake in (close_it, stop_it):
            try:
                runner.run(mistake())
            except RuntimeError as error:
                print(f"{mistake.__name__}: {error}")
        runner.run(beep())

    late = beep()
    try:
        runner.run(late)  # wrong: the block has closed its loop
    except RuntimeError as error:
        print(f"after the block: {error}")
        late.close()
