"""Each waits behind a shield of their own, and can leave alone."""

import asyncio


async def board(name: str, gate: asyncio.Future[str]) -> None:
    try:
        print(f"{name} goes to {await asyncio.shield(gate)}")
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
    await asyncio.wait([bo])
    gate.set_result("gate 7")
    await asyncio.wait([ada, cleo])
    print(f"latecomers: {await gate}")


if __name__ == "__main__":
    asyncio.run(main())
