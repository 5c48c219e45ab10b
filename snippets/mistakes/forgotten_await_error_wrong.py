"""Turned into an error, the warning still cannot stop the program."""

import asyncio
import sys
import warnings


async def reserve(seat: str) -> None:
    print(f"{seat} is reserved")


def show(unraisable: "sys.UnraisableHookArgs") -> None:
    """Print what Python prints as "Exception ignored", but shorter."""
    text = str(unraisable.exc_value).partition("\n")[0]
    print(f"ignored: {unraisable.exc_type.__name__}: {text}")


async def main() -> None:
    try:
        reserve("A1")  # type: ignore[unused-coroutine]  # wrong
    except RuntimeWarning:
        print("never printed")
    await reserve("A2")


if __name__ == "__main__":
    sys.unraisablehook = show
    warnings.simplefilter("error")  # as with python -W error
    asyncio.run(main())
    print("exit code 0")
