"""A circle of needs is found before anything runs."""

import asyncio
from graphlib import CycleError, TopologicalSorter

NEEDS = {
    "water": ["electricity"],
    "electricity": ["heating"],
    "heating": ["water"],
    "phone": ["electricity"],
}


async def main() -> None:
    try:
        for service in TopologicalSorter(NEEDS).static_order():
            print(f"never printed: {service}")
    except CycleError as error:
        print(f"{type(error).__name__}: {error}")
        print(" -> ".join(error.args[1]))


if __name__ == "__main__":
    asyncio.run(main())
