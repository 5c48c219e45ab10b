"""Two queues, one each way: both sides run, and may speak unasked."""

import asyncio
from dataclasses import dataclass


@dataclass
class Phone:
    inbox: asyncio.Queue[str]
    outbox: asyncio.Queue[str]

    async def say(self, text: str) -> None:
        await self.outbox.put(text)

    async def hear(self) -> str:
        return await self.inbox.get()


def connect() -> tuple[Phone, Phone]:
    there: asyncio.Queue[str] = asyncio.Queue(maxsize=10)
    back: asyncio.Queue[str] = asyncio.Queue(maxsize=10)
    return Phone(back, there), Phone(there, back)


async def summit(phone: Phone) -> None:
    await phone.say("we see the top")  # nobody has asked
    while True:
        question = await phone.hear()
        await asyncio.sleep(0.05)
        await phone.say(f"{question}? yes")


async def camp(phone: Phone) -> None:
    await phone.say("enough rope")  # does not wait for the answer
    await phone.say("all well")
    for _ in range(3):
        print(await phone.hear())


async def main() -> None:
    below, above = connect()
    async with asyncio.TaskGroup() as group:
        climber = group.create_task(summit(above))
        await camp(below)
        climber.cancel()


if __name__ == "__main__":
    asyncio.run(main())
