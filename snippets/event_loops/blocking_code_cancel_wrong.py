"""A timeout ends the wait, not the thread."""

import asyncio
import threading

gave_up = threading.Event()


def send_parcel() -> None:
    gave_up.wait()  # stands in for a slow network
    print("the parcel is sent all the same")


async def main() -> None:
    try:
        async with asyncio.timeout(0.3):
            await asyncio.to_thread(send_parcel)
    except TimeoutError:
        print("told the customer that nothing was sent")  # wrong
    gave_up.set()


if __name__ == "__main__":
    asyncio.run(main())  # returns when the thread has ended
    print("the program ends")
