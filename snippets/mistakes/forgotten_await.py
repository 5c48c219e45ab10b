"""Debug mode names the line that made the coroutine, not its end."""

import asyncio
import linecache
import warnings


async def reserve(seat: str) -> None:
    print(f"{seat} is reserved")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 10  # no other message of debug mode
    calls = [reserve("A1")]  # wrong: await is missing
    await reserve("A2")
    calls.clear()  # here the coroutine is destroyed


def run(debug: bool) -> None:
    print(f"debug={debug}")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(main(), debug=debug)
    for warning in caught:
        lines = str(warning.message).splitlines()
        where = linecache.getline(warning.filename, warning.lineno)
        print(f"  {warning.category.__name__}: {lines[0]}")
        print(f"  warned at:  {where.strip()}")
        if len(lines) > 1:  # the traceback of the creation
            print(f"  created at: {lines[-1].strip()}")


if __name__ == "__main__":
    run(debug=False)
    run(debug=True)
