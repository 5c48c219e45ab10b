"""A loop that nobody closes, and one that is used after its end."""

import asyncio
import gc
import warnings


async def ring(bell: str) -> str:
    return f"{bell} rings"


def never_closed() -> None:
    loop = asyncio.new_event_loop()
    print(loop.run_until_complete(ring("first bell")))


def used_after_close() -> None:
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.close()  # wrong: set_event_loop(None) is missing
    late = ring("last bell")
    try:
        print(asyncio.get_event_loop().run_until_complete(late))
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
        late.close()
    asyncio.set_event_loop(None)


if __name__ == "__main__":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")  # ResourceWarning is off by default
        gc.collect()  # a clean start, so that the next one finds one loop
        never_closed()
        gc.collect()
    for warning in caught:
        text = str(warning.message).partition(" <")[0]  # without the repr
        print(f"{warning.category.__name__}: {text}")
    used_after_close()
