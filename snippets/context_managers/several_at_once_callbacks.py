"""One stack closes all kinds of things, last in, first out."""

import asyncio
from contextlib import AsyncExitStack, closing


class Tape:
    def close(self) -> None:
        print("tape rewound")


async def switch_off(lamp: str) -> None:
    await asyncio.sleep(0)
    print(f"{lamp} lamp off")


async def main() -> None:
    recording = asyncio.Lock()
    async with AsyncExitStack() as stack:
        stack.callback(print, "key returned")  # a plain function
        stack.push_async_callback(switch_off, "red")  # one to await
        stack.enter_context(closing(Tape()))  # from the world of `with`
        await stack.enter_async_context(recording)
        print(f"the block: lock held is {recording.locked()}")
    print(f"after it: lock held is {recording.locked()}")


if __name__ == "__main__":
    asyncio.run(main())
