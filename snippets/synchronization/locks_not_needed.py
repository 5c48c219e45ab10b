"""Lines without an await in between need no lock."""

import asyncio


class TicketMachine:
    def __init__(self) -> None:
        self.next_number = 1
        self.waiting: list[int] = []

    def draw(self) -> int:
        """Not async: no other task can run in the middle of it."""
        number = self.next_number
        self.waiting.append(number)
        self.next_number = number + 1
        return number


async def arrive(machine: TicketMachine) -> int:
    await asyncio.sleep(0)  # through the door, in any order
    return machine.draw()


async def main() -> None:
    machine = TicketMachine()
    async with asyncio.TaskGroup() as group:
        patients = [group.create_task(arrive(machine)) for _ in range(500)]
    numbers = {patient.result() for patient in patients}
    print(f"{len(numbers)} different numbers for {len(patients)} patients")
    print(f"next number: {machine.next_number}")


if __name__ == "__main__":
    asyncio.run(main())
