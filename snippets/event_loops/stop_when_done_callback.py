"""A done callback stops a loop that was set to run forever."""

import asyncio


async def load_ferry(cars: int) -> str:
    for car in range(1, cars + 1):
        await asyncio.sleep(0.05)
        print(f"car {car} on board")
    return "the ferry leaves"


async def sell_tickets() -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        print("ticket office closed")


if __name__ == "__main__":
    with asyncio.Runner() as runner:  # closes the loop in any case
        loop = runner.get_loop()
        office = loop.create_task(sell_tickets(), name="tickets")
        loading = loop.create_task(load_ferry(3), name="loading")
        loading.add_done_callback(lambda task: task.get_loop().stop())

        loop.run_forever()  # returns soon after stop()

        print(f"{loading.result()}; tickets sold on: {not office.done()}")
        office.cancel()
        loop.run_until_complete(asyncio.wait([office]))
