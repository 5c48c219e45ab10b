"""Start a loop by hand, stop it from a callback, and clean up after it."""

import asyncio


async def water(bed: str, stopped: list[str]) -> None:
    try:
        await asyncio.Event().wait()  # nobody sets it: runs for ever
    finally:
        await asyncio.sleep(0)  # clean-up may await
        stopped.append(bed)


def main() -> None:
    stopped: list[str] = []
    loop = asyncio.new_event_loop()
    tasks = {loop.create_task(water(bed, stopped)) for bed in ("rose", "mint")}
    try:
        loop.call_later(0.3, loop.stop)  # or a signal, or a message
        loop.run_forever()
        print(sum(not task.done() for task in tasks), "tasks are pending")
    finally:
        try:
            for task in tasks:
                task.cancel()
            ends = asyncio.gather(*tasks, return_exceptions=True)
            for end in loop.run_until_complete(ends):
                if isinstance(end, Exception):  # CancelledError is none
                    print("failed:", repr(end))
            print("water is off:", ", ".join(sorted(stopped)))
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            loop.close()
            print("the loop is closed:", loop.is_closed())


if __name__ == "__main__":
    main()
