"""A cancelled acquire() in the try: the finally frees another task's lock."""

import asyncio


async def cross(vehicle: str, bridge: asyncio.Lock) -> None:
    try:
        await bridge.acquire()  # wrong: this line belongs before the try
        print(f"{vehicle} drives onto the bridge")
        await asyncio.sleep(0.2)
        print(f"{vehicle} leaves the bridge")
    finally:
        bridge.release()


async def main() -> None:
    bridge = asyncio.Lock()  # carries one vehicle
    truck = asyncio.create_task(cross("truck", bridge))
    car = asyncio.create_task(cross("car", bridge))
    bus = asyncio.create_task(cross("bus", bridge))
    await asyncio.sleep(0)
    car.cancel()  # turns round, and does not need the bridge
    ends = await asyncio.gather(truck, car, bus, return_exceptions=True)
    for vehicle, end in zip(("truck", "car", "bus"), ends, strict=True):
        print(f"{vehicle}: {end!r}")


if __name__ == "__main__":
    asyncio.run(main())
