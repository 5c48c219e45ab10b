"""What ends a callback, what ends the turn, and what is left then."""

import asyncio
import sys
from contextlib import closing


def spoil() -> None:
    raise ValueError("sour milk")


if __name__ == "__main__":
    with closing(asyncio.new_event_loop()) as loop:
        loop.set_exception_handler(
            lambda _, context: print("handler:", context["exception"])
        )
        loop.call_soon(spoil)  # the loop goes on
        loop.call_soon(print, "next callback")
        loop.call_soon(sys.exit, 3)  # the loop does not
        loop.call_soon(print, "callback behind the exit")
        try:
            loop.run_forever()
        except SystemExit as error:
            print("run_forever() ended with SystemExit", error.code)
        print("once more:")
        loop.call_soon(loop.stop)
        loop.run_forever()
