"""await looks for no loop: the future that comes up brings its own."""

import asyncio
from contextlib import closing


async def weigh(letter: asyncio.Future[int]) -> int:
    return await letter


async def frank(letter: asyncio.Future[int]) -> str:
    return f"{await weigh(letter) * 2} cents"


def step_by_hand(loop: asyncio.AbstractEventLoop) -> None:
    letter: asyncio.Future[int] = loop.create_future()
    coroutine = frank(letter)

    awaited = coroutine.send(None)  # no loop runs, and it works
    print("send() gives that very future:", awaited is letter)
    print("with the loop it was made for:", letter.get_loop() is loop)

    letter.set_result(20)
    try:
        coroutine.send(None)
    except StopIteration as end:
        print("returned:", end.value)
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    with closing(asyncio.new_event_loop()) as loop:
        step_by_hand(loop)
