"""Make three mistakes with debug mode off, and once more with it on."""

import asyncio
import socket
import warnings


def ring() -> None:
    """Stand in for a callback."""


async def announce() -> None:
    print("the shop is open")


async def from_wrong_thread(loop: asyncio.AbstractEventLoop) -> None:
    await asyncio.to_thread(loop.call_soon, ring)


async def coroutine_as_callback(loop: asyncio.AbstractEventLoop) -> None:
    loop.call_soon(announce)
    await asyncio.sleep(0)


async def blocking_socket(loop: asyncio.AbstractEventLoop) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.send(b"?")
        await loop.sock_recv(ours, 1)


async def main() -> None:
    loop = asyncio.get_running_loop()
    for mistake in (from_wrong_thread, coroutine_as_callback, blocking_socket):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                await mistake(loop)
            except (RuntimeError, TypeError, ValueError) as error:
                print(f"  {type(error).__name__}: {error}")
            else:
                said = [str(warning.message) for warning in caught]
                print(f"  {mistake.__name__}: {said or 'not a word'}")


if __name__ == "__main__":
    for debug in (False, True):
        print("debug mode on" if debug else "debug mode off")
        asyncio.run(main(), debug=debug)
