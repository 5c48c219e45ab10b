# /// script
# dependencies = ["h11>=0.16"]
# ///
"""Serve HTTP/1.1: h11 reads the protocol, streams move the bytes."""

import asyncio
import http.client
from asyncio import StreamReader, StreamWriter
from http import HTTPStatus

import h11

TIDES = {b"/tides/brest": ["04:12", "16:37"], b"/tides/ulm": []}
LARGEST_BODY, PATIENCE = 1000, 5.0


def look_up(request: h11.Request) -> tuple[int, str]:
    """The application: what to say to a whole request."""
    if request.method not in (b"GET", b"HEAD"):
        return HTTPStatus.METHOD_NOT_ALLOWED, "GET or HEAD only"
    if request.target not in TIDES:
        return HTTPStatus.NOT_FOUND, "no such harbor"
    return HTTPStatus.OK, f"high at {TIDES[request.target][0]}"


def answer(request: h11.Request) -> tuple[int, str]:
    try:
        return look_up(request)
    except Exception as error:  # a bug must not end the conversation
        print(f"log: {type(error).__name__}: {error}")
        return HTTPStatus.INTERNAL_SERVER_ERROR, "sorry"


class Refused(Exception):
    """Answer with this status, and hang up."""

    def __init__(self, status: int) -> None:
        self.status = status


async def receive(
    connection: h11.Connection, reader: StreamReader
) -> h11.Request | None:
    """Read one request; None when the client has hung up."""
    request, size = None, 0
    while True:
        try:
            event = connection.next_event()
        except h11.RemoteProtocolError as error:
            raise Refused(error.error_status_hint) from error
        if event is h11.NEED_DATA:
            connection.receive_data(await reader.read(4096))
        elif isinstance(event, h11.Request):
            request = event
        elif isinstance(event, h11.Data):
            size += len(event.data)
            if size > LARGEST_BODY:
                raise Refused(413)
        else:  # the end of the message, or of the connection
            return request


async def converse(reader: StreamReader, writer: StreamWriter) -> None:
    """Serve one connection: one request after another."""
    connection = h11.Connection(h11.SERVER, max_incomplete_event_size=8192)
    try:
        while True:
            request, headers = None, [("Content-Type", "text/plain")]
            try:
                async with asyncio.timeout(PATIENCE):
                    request = await receive(connection, reader)
                if request is None:
                    return
                status, text = answer(request)
            except Refused as refusal:
                status, text = refusal.status, "refused"
                headers.append(("Connection", "close"))
            if status == HTTPStatus.METHOD_NOT_ALLOWED:
                headers.append(("Allow", "GET, HEAD"))
            body = text.encode()
            headers.append(("Content-Length", str(len(body))))
            events: list[h11.Event] = [
                h11.Response(status_code=status, headers=headers)
            ]
            if request is None or request.method != b"HEAD":
                events.append(h11.Data(data=body))
            async with asyncio.timeout(PATIENCE):
                for event in (*events, h11.EndOfMessage()):
                    writer.write(connection.send(event) or b"")
                await writer.drain()
            if connection.our_state is not h11.DONE:
                return  # one of both has said "Connection: close"
            connection.start_next_cycle()
    except (TimeoutError, ConnectionError):
        writer.transport.abort()  # too slow, or gone: wait for nothing
    finally:
        writer.close()


def visit(port: int) -> None:
    """A client that was written by somebody else, in a thread."""
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    for method, path, body in [
        ("GET", "/tides/brest", None),
        ("HEAD", "/tides/brest", None),
        ("POST", "/tides/brest", b"05:00"),
        ("GET", "/tides/oz", None),
        ("GET", "/tides/ulm", None),
        ("POST", "/tides/brest", bytes(2000)),
    ]:
        client.request(method, path, body)
        response = client.getresponse()
        text = response.read().decode()
        print(f"{method} {path}: {response.status} {text}")
    print("connection still open:", client.sock is not None)
    client.close()


async def main() -> None:
    async with await asyncio.start_server(converse, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        await asyncio.to_thread(visit, port)
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /tides/brest HTTP/1.1\r\n\r\n")  # lacks "Host:"
        print((await reader.readline()).decode().strip())
        await reader.read()
        writer.close()
        await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
