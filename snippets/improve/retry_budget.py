"""A budget for all callers: when nothing works, hardly anybody retries."""

import asyncio

requests = 0


class Budget:
    """Each call earns a tenth of a retry; ten retries are in the box."""

    def __init__(self) -> None:
        self._tenths = 100

    def earn(self) -> None:
        self._tenths = min(100, self._tenths + 1)

    def spend(self) -> bool:
        if self._tenths < 10:
            return False
        self._tenths -= 10
        return True


async def ask(question: int, down: bool) -> None:
    global requests
    requests += 1
    await asyncio.sleep(0)
    if down or question % 50 == 0:  # now and then one fails anyway
        raise ConnectionError


async def ask_again(question: int, down: bool, budget: Budget) -> None:
    budget.earn()
    try:
        return await ask(question, down)
    except ConnectionError:
        if not budget.spend():
            raise
    await asyncio.sleep(0)  # the pause with jitter goes here
    return await ask(question + 1, down)


async def main() -> None:
    global requests
    budget = Budget()
    for down in (False, True):
        requests = 0
        ends = await asyncio.gather(
            *(ask_again(number, down, budget) for number in range(200)),
            return_exceptions=True,
        )
        print(f"{'down' if down else 'well'}: 200 calls,", end=" ")
        print(f"{requests} requests, {ends.count(None)} succeeded")


if __name__ == "__main__":
    asyncio.run(main())
