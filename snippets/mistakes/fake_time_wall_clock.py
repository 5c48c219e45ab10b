"""Code that needs the time of day takes a clock, which a test winds."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime: ...
    async def sleep(self, seconds: float) -> None: ...


class RealClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class WoundClock:
    """Stands still, but for those who sleep; for one task only."""

    def __init__(self, start: datetime) -> None:
        self.time = start

    def now(self) -> datetime:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)
        await asyncio.sleep(0)  # let others run, as a real sleep does


async def wait_for_hour(hour: int, clock: Clock) -> None:
    start = clock.now().replace(hour=hour, minute=0, second=0, microsecond=0)
    if start <= clock.now():
        start += timedelta(days=1)
    while (left := (start - clock.now()).total_seconds()) > 0:
        await clock.sleep(min(left, 3600))  # the real clock may be set


async def main() -> None:
    evening = datetime(2026, 3, 1, 22, 30, tzinfo=UTC)
    clock = WoundClock(evening)
    await wait_for_hour(3, clock)
    print(f"asked at {evening:%H:%M} on day {evening.day}")
    print(f"backup at {clock.now():%H:%M} on day {clock.now().day}")
    assert clock.now() - evening == timedelta(hours=4, minutes=30)


if __name__ == "__main__":
    asyncio.run(main())
