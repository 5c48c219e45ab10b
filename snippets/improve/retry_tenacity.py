# /// script
# dependencies = ["tenacity>=9"]
# ///
"""The same with tenacity: what to retry, when to stop, how to wait."""

import asyncio

from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception_type,
    stop_after_attempt,
    stop_after_delay,
    wait_random_exponential,
)


async def fetch(replies: list[str]) -> str:
    await asyncio.sleep(0)
    if not replies:
        await asyncio.sleep(60)
    reply = replies.pop(0)
    if reply == "reset":
        raise ConnectionResetError(reply)
    return reply


def log(state: RetryCallState) -> None:
    if state.outcome:
        error = state.outcome.exception()
        print(f"  attempt {state.attempt_number}: {error!r}")


async def patiently(replies: list[str]) -> str:
    retrying = AsyncRetrying(
        retry=retry_if_exception_type(ConnectionError),
        stop=stop_after_attempt(4) | stop_after_delay(10),
        wait=wait_random_exponential(multiplier=0.05, max=2),
        before_sleep=log,
        reraise=True,  # the last error, and not a RetryError
    )
    return await retrying(fetch, replies)


async def main() -> None:
    print(await patiently(["reset", "reset", "three letters"]))
    try:
        async with asyncio.timeout(0.3):
            await patiently([])
    except TimeoutError as error:
        print(f"{error!r}, and the cancellation was not retried")


if __name__ == "__main__":
    asyncio.run(main())
