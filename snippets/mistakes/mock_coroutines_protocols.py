"""Mock async with and async for, as a database client uses them."""

import asyncio
from typing import Any
from unittest.mock import AsyncMock, MagicMock


async def names_of_cows(client: Any) -> list[str]:
    async with client.transaction() as cursor:
        await cursor.execute("SELECT name FROM cows")
        return [row["name"] async for row in cursor]


async def main() -> None:
    cursor = MagicMock()
    cursor.execute = AsyncMock()
    cursor.__aiter__.return_value = [{"name": "Daisy"}, {"name": "Flora"}]

    client = MagicMock()  # transaction() is a plain call
    client.transaction.return_value.__aenter__.return_value = cursor

    print(await names_of_cows(client))
    leave = client.transaction.return_value.__aexit__
    leave.assert_awaited_once_with(None, None, None)
    print("transaction left without an error")

    cursor.execute.side_effect = ConnectionError("no server")
    try:
        await names_of_cows(client)
    except ConnectionError as error:
        kind = leave.await_args.args[0]
        print(f"{error}, and __aexit__ saw {kind.__name__}")


if __name__ == "__main__":
    asyncio.run(main())
