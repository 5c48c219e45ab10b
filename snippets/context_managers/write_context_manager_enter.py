"""__aenter__ cleans up after itself, also when it is cancelled."""

import asyncio

open_lines: list[str] = []


async def log_in(user: str) -> None:
    if user == "mallory":
        raise PermissionError("unknown user")
    await asyncio.sleep(10)  # the server is slow


class Mailbox:
    def __init__(self, user: str) -> None:
        self.user = user

    async def __aenter__(self) -> "Mailbox":
        open_lines.append(self.user)
        try:
            await log_in(self.user)
        except BaseException:  # CancelledError is no Exception
            self.hang_up()
            raise
        return self

    async def __aexit__(self, *details: object) -> None:
        self.hang_up()

    def hang_up(self) -> None:
        open_lines.remove(self.user)


async def main() -> None:
    for user in ("mallory", "ada"):
        try:
            async with asyncio.timeout(0.2), Mailbox(user):
                print("never printed")
        except (PermissionError, TimeoutError) as error:
            print(f"{user}: {type(error).__name__}")
    print(f"open lines: {open_lines}")


if __name__ == "__main__":
    asyncio.run(main())
