"""Context variables travel with to_thread(), not with run_in_executor()."""

import asyncio
import contextvars

request_id = contextvars.ContextVar("request_id", default="none")


def write_log(event: str) -> str:
    return f"{event}: request {request_id.get()}"


async def main() -> None:
    loop = asyncio.get_running_loop()
    request_id.set("A-17")

    print(await asyncio.to_thread(write_log, "to_thread"))
    print(await loop.run_in_executor(None, write_log, "run_in_executor"))

    # Carry a copy of the context yourself, for a pool of your own.
    context = contextvars.copy_context()
    carried = loop.run_in_executor(None, context.run, write_log, "carried")
    print(await carried)


if __name__ == "__main__":
    asyncio.run(main())
