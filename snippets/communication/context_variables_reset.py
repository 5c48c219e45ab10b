"""Set a value for a block, and put the old one back."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

tenant: ContextVar[str] = ContextVar("tenant", default="public")


@contextmanager
def acting_for(name: str) -> Iterator[None]:
    token = tenant.set(name)
    try:
        yield
    finally:
        tenant.reset(token)  # back to what it was, even to "not set"


async def main() -> None:
    with acting_for("museum"):
        await asyncio.sleep(0)
        print("inside:", tenant.get())
        with acting_for("theater"):
            print("deeper:", tenant.get())
        print("inside:", tenant.get())
    print("outside:", tenant.get())

    token = tenant.set("zoo")
    tenant.reset(token)
    try:
        tenant.reset(token)
    except RuntimeError as error:
        print("RuntimeError: <Token ...>", str(error).rpartition("> ")[2])


if __name__ == "__main__":
    asyncio.run(main())
