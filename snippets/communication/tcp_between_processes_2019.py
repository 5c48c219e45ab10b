"""2019: the server is started outside a coroutine, with the loop."""

import asyncio
from asyncio import StreamReader, StreamWriter


def answer(reader: StreamReader, writer: StreamWriter) -> None:
    writer.close()


def start() -> None:
    loop = asyncio.new_event_loop()
    try:
        starting = asyncio.start_server(answer, "127.0.0.1", 0, loop=loop)
        server = loop.run_until_complete(starting)
        print("serving:", server.is_serving())
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")
    finally:
        loop.close()


if __name__ == "__main__":
    start()
