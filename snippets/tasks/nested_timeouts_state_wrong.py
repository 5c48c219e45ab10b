"""A timeout can be moved only while it counts, and entered only once."""

import asyncio


async def main() -> None:
    limit = asyncio.timeout(0.1)
    try:
        limit.reschedule(None)  # wrong: too early
    except RuntimeError as error:
        print(f"before: {error}")

    try:
        async with limit:
            try:
                await asyncio.sleep(60)
            finally:
                try:
                    limit.reschedule(None)  # wrong: too late
                except RuntimeError as error:
                    print(f"in the cleanup: {error}")
    except TimeoutError:
        try:
            limit.reschedule(None)  # wrong: later still
        except RuntimeError as error:
            print(f"after: {error}")

    try:
        async with limit:  # wrong: used up, make a new one
            await asyncio.sleep(0)
    except RuntimeError as error:
        print(f"again: {error}")


if __name__ == "__main__":
    asyncio.run(main())
