"""2019: hbmqtt is written in generator-based coroutines."""

import asyncio
from collections.abc import Generator


def import_client() -> None:
    # All of hbmqtt looks like this. The decorator runs at its import.
    @asyncio.coroutine  # type: ignore[attr-defined, untyped-decorator]
    def connect(uri: str) -> Generator[None, None, str]:
        yield
        return f"connected to {uri}"

    print(asyncio.run(connect("mqtt://127.0.0.1")))


if __name__ == "__main__":
    try:
        import_client()
    except AttributeError as error:
        print(f"{type(error).__name__}: {error}")
