"""The reply is lost, not the request: a retry pays a second time."""

import asyncio
import uuid


class Bank:
    """Its first reply gets lost on the way back."""

    def __init__(self) -> None:
        self.paid: list[int] = []
        self._seen: set[str] = set()
        self._replies = 0

    async def pay(self, euros: int, key: str) -> None:
        if key not in self._seen:
            self._seen.add(key)
            self.paid.append(euros)
        await asyncio.sleep(0)
        self._replies += 1
        if self._replies == 1:
            raise ConnectionResetError


async def pay_wrong(bank: Bank) -> None:
    while True:
        try:
            # Wrong: to the bank, each attempt is a new order.
            return await bank.pay(80, key=uuid.uuid4().hex)
        except ConnectionError:
            await asyncio.sleep(0)


async def pay_once(bank: Bank) -> None:
    key = uuid.uuid4().hex  # one order, whatever the number of attempts
    while True:
        try:
            return await bank.pay(80, key=key)
        except ConnectionError:
            await asyncio.sleep(0)


async def main() -> None:
    for pay in (pay_wrong, pay_once):
        bank = Bank()
        await pay(bank)
        print(f"{pay.__name__}: {bank.paid}")


if __name__ == "__main__":
    asyncio.run(main())
