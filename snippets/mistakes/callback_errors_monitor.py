"""Send every report to a monitoring service, from a thread of its own."""

import asyncio
import queue
import threading
from typing import Any

# put() neither blocks nor takes a lock that the caller may hold already.
incidents: queue.SimpleQueue[str | None] = queue.SimpleQueue()


def send_incidents() -> None:
    """Stand in for requests to the service: here you may block."""
    while (incident := incidents.get()) is not None:
        print(f"sent: {incident}")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    incidents.put(repr(error) if error else context["message"])


async def wash(car: str) -> None:
    raise OSError(f"no water for the {car}")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    asyncio.get_running_loop().call_soon(int, "level P2")
    washing = [asyncio.create_task(wash("van"))]
    await asyncio.sleep(0)
    washing.clear()  # nobody asks for the result


if __name__ == "__main__":
    sender = threading.Thread(target=send_incidents, name="monitoring")
    sender.start()
    try:
        asyncio.run(main())
    finally:
        incidents.put(None)
        sender.join()
