"""The name is free when we look, and taken when we act."""

import asyncio

taken: dict[str, str] = {}


async def send_mail(to: str) -> None:
    await asyncio.sleep(0)


async def register(nickname: str, email: str) -> None:
    if nickname in taken:
        print(f"{email}: sorry, {nickname} is taken")
        return
    await send_mail(email)  # wrong: between looking and taking
    taken[nickname] = email
    print(f"{email}: welcome, {nickname}")


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(register("owl", "ada@example.com"))
        group.create_task(register("owl", "bo@example.com"))


if __name__ == "__main__":
    asyncio.run(main())
