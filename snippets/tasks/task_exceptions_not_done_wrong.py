"""result() and exception() do not wait, and cancellation comes out too."""

import asyncio


async def measure_rain() -> float:
    await asyncio.sleep(3600)
    return 4.5


async def main() -> None:
    rain = asyncio.create_task(measure_rain())
    for ask in (rain.result, rain.exception):
        try:
            print(ask())  # wrong: it has not even started
        except asyncio.InvalidStateError as error:
            print(f"{ask.__name__}(): {type(error).__name__}: {error}")

    rain.cancel("the sensor is off")
    await asyncio.wait([rain])
    try:
        print(rain.exception())  # wrong: it does not return it
    except Exception as error:
        print(f"never printed: {error}")
    except asyncio.CancelledError as error:
        print(f"exception(): {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
