"""Collect what is asked for in one turn of the loop, without a delay."""

import asyncio


class Users:
    def __init__(self) -> None:
        self._waiting: dict[int, asyncio.Future[str]] = {}

    async def get(self, number: int) -> str:
        loop = asyncio.get_running_loop()
        if not self._waiting:
            loop.call_soon(self._send)  # behind all that is ready now
        if number not in self._waiting:
            self._waiting[number] = loop.create_future()
        return await asyncio.shield(self._waiting[number])

    def _send(self) -> None:
        batch, self._waiting = self._waiting, {}
        print(f"users {list(batch)}")
        for number, future in batch.items():
            future.set_result(f"user {number}")  # stands for the answer


async def show(users: Users, post: int, awaits_first: bool) -> None:
    if awaits_first:
        await asyncio.sleep(0)  # comes a turn later
    await users.get(post % 3)


async def main() -> None:
    users = Users()
    async with asyncio.TaskGroup() as group:
        for post in range(1, 6):
            group.create_task(show(users, post, False), name=f"post {post}")
        group.create_task(show(users, 6, True), name="post 6")


if __name__ == "__main__":
    asyncio.run(main())
