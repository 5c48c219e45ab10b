"""A dataclass orders itself by the fields that you choose."""

import asyncio
from dataclasses import dataclass, field
from itertools import count

arrival = count(1)


@dataclass(order=True)
class Ticket:
    severity: int
    text: str = field(compare=False)
    tags: dict[str, str] = field(compare=False, default_factory=dict)
    # Comes last in the class, and decides among equal severities.
    number: int = field(init=False, default_factory=arrival.__next__)


async def main() -> None:
    tickets: asyncio.PriorityQueue[Ticket] = asyncio.PriorityQueue()
    await tickets.put(Ticket(2, "button is grey", {"area": "shop"}))
    await tickets.put(Ticket(1, "nobody can pay"))
    await tickets.put(Ticket(2, "button is blue"))
    while not tickets.empty():
        ticket = await tickets.get()
        print(f"severity {ticket.severity}, #{ticket.number}: {ticket.text}")


if __name__ == "__main__":
    asyncio.run(main())
