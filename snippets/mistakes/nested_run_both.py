"""Offer both: a coroutine, and a synchronous form for scripts."""

import asyncio


async def render_invoice(number: int) -> str:
    await asyncio.sleep(0)  # stand in for a download
    return f"invoice {number}"


def render_invoice_sync(number: int) -> str:
    """For programs without a loop: one run for each call."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(render_invoice(number))
    raise RuntimeError("a loop is running: await render_invoice() instead")


async def main() -> None:
    try:
        print(render_invoice_sync(8))  # somebody calls the wrong one
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
    print(await render_invoice(9))


if __name__ == "__main__":
    print(render_invoice_sync(7))
    asyncio.run(main())
