"""Within one process, the request takes its future along."""

import asyncio

Request = tuple[str, asyncio.Future[int]]


class Scale:
    """One scale for many: it weighs one parcel after the other."""

    def __init__(self) -> None:
        self._requests: asyncio.Queue[Request] = asyncio.Queue()

    async def weigh(self, parcel: str) -> int:
        reply: asyncio.Future[int]
        reply = asyncio.get_running_loop().create_future()
        await self._requests.put((parcel, reply))
        return await reply

    async def run(self) -> None:
        while True:
            parcel, reply = await self._requests.get()
            if reply.done():
                print(f"{parcel}: nobody waits, not weighed")
                continue
            await asyncio.sleep(0.3)  # the needle comes to rest
            if reply.done():  # again: it may have happened meanwhile
                continue
            if parcel == "balloon":
                reply.set_exception(ValueError(f"{parcel} flies away"))
            else:
                reply.set_result(100 * len(parcel))


async def customer(scale: Scale, parcel: str) -> None:
    try:
        print(f"{parcel}: {await scale.weigh(parcel)} g")
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")


async def main() -> None:
    scale = Scale()
    async with asyncio.TaskGroup() as group:
        clerk = group.create_task(scale.run())
        async with asyncio.TaskGroup() as shop:
            for parcel in ("book", "balloon"):
                shop.create_task(customer(scale, parcel), name=parcel)
            gone = shop.create_task(customer(scale, "hat"), name="hat")
            shop.create_task(customer(scale, "boots"), name="boots")
            await asyncio.sleep(0)
            gone.cancel()
        clerk.cancel()


if __name__ == "__main__":
    asyncio.run(main())
