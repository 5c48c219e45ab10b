"""result() on the loop's own thread waits for itself."""

import asyncio


async def load_logo() -> str:
    return "logo"


def render_invoice(loop: asyncio.AbstractEventLoop) -> str:
    loading = asyncio.run_coroutine_threadsafe(load_logo(), loop)
    try:
        return f"invoice with {loading.result(timeout=0.5)}"
    except TimeoutError:
        loading.cancel()
        return "no logo: the loop was busy waiting"


async def main() -> None:
    loop = asyncio.get_running_loop()
    print(render_invoice(loop))  # wrong: in the thread of the loop
    print(await asyncio.to_thread(render_invoice, loop))


if __name__ == "__main__":
    asyncio.run(main(), debug=False)
