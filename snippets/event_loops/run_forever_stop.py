"""stop() lets the callbacks of this round run, and no others."""

import asyncio


def call_last_round(loop: asyncio.AbstractEventLoop) -> None:
    print("last round: stop() is called")
    loop.stop()
    loop.call_soon(print, "ordered after it: next time")


def main() -> None:
    with asyncio.Runner() as runner:
        loop = runner.get_loop()

        loop.call_soon(call_last_round, loop)
        loop.call_soon(print, "ordered before it: still served")
        loop.run_forever()
        print("closed")

        loop.stop()  # on a loop at rest: the next run makes one round
        loop.run_forever()
        print("closed again")


if __name__ == "__main__":
    main()
