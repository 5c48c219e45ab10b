"""A coroutine runs once; to run it again, call the function again."""

import asyncio
from collections.abc import Awaitable, Callable


class Phone:
    busy = 1  # the first call meets a busy line

    async def dial(self, name: str) -> str:
        await asyncio.sleep(0.01)
        if self.busy:
            self.busy -= 1
            raise ConnectionError("line busy")
        return f"{name} answers"


async def retry_coroutine(call: Awaitable[str]) -> str:
    try:
        return await call
    except ConnectionError:
        return await call  # wrong: this coroutine has ended


async def retry(make_call: Callable[[], Awaitable[str]]) -> str:
    try:
        return await make_call()
    except ConnectionError:
        return await make_call()  # right: a new coroutine


async def main() -> None:
    try:
        await retry_coroutine(Phone().dial("Ada"))
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")

    phone = Phone()
    print(await retry(lambda: phone.dial("Ada")))


if __name__ == "__main__":
    asyncio.run(main())
