"""Take the name at once, and give it back if the rest fails."""

import asyncio

taken: dict[str, str] = {}


async def send_mail(to: str) -> None:
    await asyncio.sleep(0)
    if "@" not in to:
        raise ValueError(f"no address: {to}")


async def register(nickname: str, email: str) -> None:
    if nickname in taken:
        print(f"{email}: sorry, {nickname} is taken")
        return
    taken[nickname] = email  # no await since we looked
    try:
        await send_mail(email)
    except BaseException:  # also when cancelled
        del taken[nickname]
        raise
    print(f"{email}: welcome, {nickname}")


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(register("owl", "ada@example.com"))
        group.create_task(register("owl", "bo@example.com"))
    try:
        await register("fox", "cleo")
    except ValueError as error:
        print(f"ValueError: {error}")
    await register("fox", "dan@example.com")


if __name__ == "__main__":
    asyncio.run(main())
