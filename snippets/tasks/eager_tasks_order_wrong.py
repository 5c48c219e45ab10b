# /// script
# requires-python = ">=3.12"
# ///
"""An eager task runs before create_task has returned it."""

import asyncio


class Elevator:
    ride: asyncio.Task[None]

    def call(self) -> None:
        self.ride = asyncio.create_task(self.go())

    async def go(self) -> None:
        if self.ride.cancelling():  # wrong: this may not be set yet
            return
        print("  first floor")


async def main() -> None:
    for kind in ("plain", "eager"):
        if kind == "eager":
            loop = asyncio.get_running_loop()
            loop.set_task_factory(asyncio.eager_task_factory)
        print(f"{kind}:")
        elevator = Elevator()
        elevator.call()
        print("  called")
        try:
            await elevator.ride
        except AttributeError as error:
            print(f"  {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
