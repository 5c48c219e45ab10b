# /// script
# [tool.cookbook]
# dev-mode = "the deprecation warning is the point"
# ///
"""2019: contexts made by hand, which verify nothing."""

import asyncio
import ssl


async def main() -> None:
    by_hand = ssl.SSLContext(ssl.PROTOCOL_SSLv23)  # any version of TLS
    for name, context in (
        ("by hand", by_hand),
        ("PROTOCOL_TLS_CLIENT", ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)),
        ("create_default_context()", ssl.create_default_context()),
    ):
        print(f"{name}: {context.verify_mode.name}")

    try:
        ssl.wrap_socket  # noqa: B018
        print("wrap_socket() is still there")
    except AttributeError as error:
        print(f"{type(error).__name__}: {error}")

    try:
        await asyncio.start_server(print, "127.0.0.1", 0, ssl=True)
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
