"""The last seat is sold once: look and sell in one block under a lock."""

import asyncio


class Cinema:
    def __init__(self, seats: int) -> None:
        self.seats = seats
        self.lock = asyncio.Lock()

    async def sell(self, customer: str) -> None:
        async with self.lock:  # one customer at a time, first come first
            if self.seats == 0:
                print(f"{customer}: sold out")
                return  # gives the lock back
            await asyncio.sleep(0.05)  # the payment
            self.seats -= 1
            print(f"{customer}: enjoy the film")


async def main() -> None:
    cinema = Cinema(seats=1)
    async with asyncio.TaskGroup() as group:
        group.create_task(cinema.sell("Ada"))
        group.create_task(cinema.sell("Grace"))
    print(f"seats left: {cinema.seats}")


if __name__ == "__main__":
    asyncio.run(main())
