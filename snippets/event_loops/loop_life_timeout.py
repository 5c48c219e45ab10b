# /// script
# requires-python = ">=3.13"
# ///
"""Wait for the executor's threads, but not longer than a quarter second."""

import asyncio
import threading
import warnings


def burn_disc(empty: threading.Event) -> None:
    """Stand in for a blocking call that takes too long."""
    empty.wait()
    print("disc burnt, after the loop has closed")


def main() -> None:
    loop = asyncio.EventLoop()  # new_event_loop() before 3.13
    empty = threading.Event()
    loop.run_in_executor(None, burn_disc, empty)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loop.run_until_complete(loop.shutdown_default_executor(timeout=0.25))
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")
    loop.close()
    print("loop closed:", loop.is_closed())
    empty.set()  # the program still waits for the thread before it ends


if __name__ == "__main__":
    main()
