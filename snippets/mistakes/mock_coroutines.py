"""Test a dispatcher without its radio: awaited calls become mocks."""

import asyncio
from unittest.mock import AsyncMock, create_autospec, patch


class Radio:
    frequency = 146.52

    async def send(self, text: str) -> str:
        raise NotImplementedError("no radio here")

    def battery(self) -> int:
        raise NotImplementedError("no radio here")


async def call_taxi(street: str, radio: Radio) -> str:
    if radio.battery() < 10:
        return "radio is off"
    return await radio.send(f"a taxi to {street}")


async def call_from_office(street: str) -> str:
    return await call_taxi(street, Radio())


async def test_argument() -> None:
    radio = create_autospec(Radio, instance=True)
    radio.battery.return_value = 80  # a plain method: a plain mock
    radio.send.return_value = "ten minutes"  # async def: an AsyncMock

    assert await call_taxi("Mill Lane", radio) == "ten minutes"
    radio.send.assert_awaited_once_with("a taxi to Mill Lane")
    print(f"awaited: {radio.send.await_args}")
    try:
        await radio.send("a taxi", "now")  # not the signature of send()
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")


async def test_patch() -> None:
    with patch(f"{__name__}.call_taxi") as mock:
        mock.return_value = "two minutes"
        assert await call_from_office("Dock Road") == "two minutes"
    mock.assert_awaited_once()
    print(f"patch() made an AsyncMock: {isinstance(mock, AsyncMock)}")


async def main() -> None:
    await test_argument()
    await test_patch()


if __name__ == "__main__":
    asyncio.run(main())
