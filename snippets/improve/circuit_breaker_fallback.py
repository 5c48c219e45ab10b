"""What to say without an answer: the last one known, or nothing."""

import asyncio
from dataclasses import dataclass


class CircuitOpen(Exception):
    pass


@dataclass
class Rating:
    stars: float | None
    note: str


last_known: dict[str, float] = {}
circuit_open = False  # stands for the breaker


async def ask_service(film: str) -> float:
    if circuit_open:
        raise CircuitOpen
    await asyncio.sleep(0)
    return 4.5


async def rating(film: str) -> Rating:
    try:
        stars = await ask_service(film)
    except (CircuitOpen, OSError) as error:  # OSError: no answer
        if film in last_known:
            return Rating(last_known[film], "may be old")
        return Rating(None, f"not available ({type(error).__name__})")
    last_known[film] = stars
    return Rating(stars, "fresh")


async def main() -> None:
    global circuit_open
    print(await rating("Metropolis"))
    circuit_open = True
    print(await rating("Metropolis"))
    print(await rating("Playtime"))


if __name__ == "__main__":
    asyncio.run(main())
