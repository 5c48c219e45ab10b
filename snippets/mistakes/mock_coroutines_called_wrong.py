"""Called is not awaited."""

import asyncio
from collections.abc import Coroutine
from typing import Any
from unittest.mock import AsyncMock

unawaited: list[Coroutine[Any, Any, None]] = []


def ring(bell: AsyncMock) -> None:
    unawaited.append(bell("front door"))  # wrong: nobody awaits it


async def main() -> None:
    bell = AsyncMock()
    ring(bell)
    bell.assert_called_once_with("front door")
    print("assert_called_once_with() passes")
    try:
        bell.assert_awaited_once_with("front door")
    except AssertionError as error:
        print(f"{type(error).__name__}: {error}")

    for coroutine in unawaited:
        coroutine.close()  # or Python warns that it was never awaited


if __name__ == "__main__":
    asyncio.run(main())
