# /// script
# [tool.cookbook]
# dev-mode = "the warning is the point, and dev mode adds where it came from"
# ///
"""A coroutine function that is called, but not awaited, does not run."""

import asyncio


async def send_postcard(city: str) -> None:
    print(f"a postcard from {city} is in the post")


async def main() -> None:
    # Wrong: makes a coroutine and drops it.
    send_postcard("Lisbon")  # type: ignore[unused-coroutine]
    await send_postcard("Oslo")
    postcard = send_postcard("Rome")
    print(f"calling it returns a {type(postcard).__name__}")
    await postcard


if __name__ == "__main__":
    asyncio.run(main())
