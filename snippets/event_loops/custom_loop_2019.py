# /// script
# [tool.cookbook]
# dev-mode = "Python 3.14 deprecates policies, and the warnings are the point"
# ///
"""The 2019 way: a policy that hands out loops of your own class."""

import asyncio


class MarketLoop(asyncio.SelectorEventLoop):
    pass


def set_policy() -> None:
    class MarketPolicy(asyncio.DefaultEventLoopPolicy):
        def new_event_loop(self) -> asyncio.AbstractEventLoop:
            return MarketLoop()

    asyncio.set_event_loop_policy(MarketPolicy())


async def main() -> None:
    print("on", type(asyncio.get_running_loop()).__name__)


if __name__ == "__main__":
    set_policy()
    asyncio.run(main())
