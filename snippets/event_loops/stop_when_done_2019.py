# /// script
# [tool.cookbook]
# dev-mode = "the DeprecationWarning of 3.12 and 3.13 is the point"
# ///
"""2019: get the loop, run it forever, stop it when the last task is done."""

import asyncio


async def press_record(title: str) -> None:
    await asyncio.sleep(0.05)
    print(f"pressed {title}")


def main() -> None:
    loop = asyncio.get_event_loop()  # 3.14: no longer makes one
    tasks = [
        loop.create_task(press_record("side A")),
        loop.create_task(press_record("side B")),
    ]
    everything = asyncio.gather(*tasks)
    everything.add_done_callback(lambda future: loop.stop())
    try:
        loop.run_forever()
    finally:
        loop.close()
    print("loop stopped and closed")


if __name__ == "__main__":
    try:
        main()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
