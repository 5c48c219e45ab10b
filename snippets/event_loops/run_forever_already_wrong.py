"""A running loop cannot be run again from the code that it runs."""

import asyncio


async def read_meter() -> int:
    return 4711


def meter_for_old_code() -> int:
    """A plain function in the middle of a program that is async."""
    loop = asyncio.get_event_loop()
    reading = read_meter()
    try:
        return loop.run_until_complete(reading)  # wrong: it runs already
    finally:
        reading.close()


async def main() -> None:
    try:
        print(meter_for_old_code())
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")

    print(await read_meter())  # right


if __name__ == "__main__":
    asyncio.run(main())
