"""One future, three who wait, and the first to give up ends it for all."""

import asyncio


async def board(name: str, gate: asyncio.Future[str]) -> None:
    try:
        print(f"{name} goes to {await gate}")
    except asyncio.CancelledError:
        print(f"{name} is cancelled")
        raise


async def main() -> None:
    gate: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    ada, bo, cleo = [
        asyncio.create_task(board(name, gate), name=name)
        for name in ("Ada", "Bo", "Cleo")
    ]
    await asyncio.sleep(0)  # all three wait
    bo.cancel()
    await asyncio.wait([ada, bo, cleo])
    print(f"gate: {'cancelled' if gate.cancelled() else 'still open'}")


if __name__ == "__main__":
    asyncio.run(main())
