"""Raise the errors of all attempts, with a note on each."""

import asyncio


async def scan(attempt: int) -> str:
    await asyncio.sleep(0.01)
    if attempt == 2:
        raise TimeoutError("the lamp does not warm up")
    raise OSError("paper jam")


async def scan_patiently(attempts: int) -> str:
    errors: list[Exception] = []
    for attempt in range(1, attempts + 1):
        try:
            return await scan(attempt)
        except OSError as error:  # TimeoutError is one, too
            error.add_note(f"attempt {attempt} of {attempts}")
            errors.append(error)
        if attempt < attempts:
            await asyncio.sleep(0.1 * attempt)
    raise ExceptionGroup(f"{attempts} attempts failed", errors)


async def main() -> None:
    try:
        print(await scan_patiently(3))
    except* OSError as group:
        print(group)
        for error in group.exceptions:
            print(f"  {error!r}: {error.__notes__[0]}")


if __name__ == "__main__":
    asyncio.run(main())
