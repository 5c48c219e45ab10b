"""shield() protects an await, not the task."""

import asyncio


async def vacuum() -> None:
    try:
        await asyncio.sleep(60)
    finally:
        print("vacuum cleaner stopped")


async def wait_for_robot(robot: asyncio.Task[None]) -> None:
    await asyncio.shield(robot)


async def main() -> None:
    robot = asyncio.create_task(vacuum())
    owner = asyncio.create_task(wait_for_robot(robot))
    await asyncio.sleep(0.05)
    robot.cancel()  # not through the shield
    await asyncio.wait([robot, owner])
    print(f"robot cancelled: {robot.cancelled()}")
    print(f"owner cancelled: {owner.cancelled()}")
    print(f"requests to cancel the owner: {owner.cancelling()}")


if __name__ == "__main__":
    asyncio.run(main())
