"""Inside the block a timeout is a cancellation, not a TimeoutError."""

import asyncio


async def open_gate() -> None:
    await asyncio.sleep(60)


async def main() -> None:
    try:
        async with asyncio.timeout(0.1):
            try:
                await open_gate()
            except TimeoutError:  # wrong: there is none yet
                print("inside: TimeoutError")
            finally:
                print("inside: the gate stays closed")
    except TimeoutError as error:  # right
        print(f"outside: {error!r}, its text is {str(error)!r}")
        print(f"its cause: {error.__cause__!r}")


if __name__ == "__main__":
    asyncio.run(main())
