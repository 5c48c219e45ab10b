"""Wait for whichever of two events comes first."""

import asyncio


async def wait_first(**events: asyncio.Event) -> set[str]:
    """Return the names of the events that are set, as soon as one is."""
    waiters = [
        asyncio.create_task(event.wait(), name=name)
        for name, event in events.items()
    ]
    try:
        await asyncio.wait(waiters, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for waiter in waiters:  # also when we are cancelled ourselves
            waiter.cancel()
    return {name for name, event in events.items() if event.is_set()}


async def main() -> None:
    loop = asyncio.get_running_loop()
    landed, diverted = asyncio.Event(), asyncio.Event()
    loop.call_later(0.05, diverted.set)
    first = await wait_first(landed=landed, diverted=diverted)
    print(f"flight 12: {first}")
    landed.set()
    both = await wait_first(landed=landed, diverted=diverted)
    print(f"flight 12: {sorted(both)}")


if __name__ == "__main__":
    asyncio.run(main())
