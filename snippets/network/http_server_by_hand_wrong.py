# /// script
# dependencies = ["h11>=0.16"]
# ///
"""Two readings of the same bytes: what a parser made by hand lets in."""

import h11

HIDDEN = b"GET /admin HTTP/1.1\r\nHost: a\r\n\r\n"
LENGTHS = {
    "twice": b"Content-Length: %d\r\nContent-Length: 0\r\n" % len(HIDDEN),
    "in lower case": b"content-length: %d\r\n" % len(HIDDEN),
    "with a space": b"Content-Length : %d\r\n" % len(HIDDEN),
}


def parse_by_hand(data: bytes) -> list[str]:
    """wrong: looks right, and works with every browser."""
    found = []
    while data:
        head, _, data = data.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        headers = dict(line.split(":", 1) for line in lines)
        length = int(headers.get("Content-Length", 0))
        data = data[length:]
        found.append(first)
    return found


def parse_with_h11(data: bytes) -> str:
    connection = h11.Connection(h11.SERVER)
    connection.receive_data(data)
    try:
        request, body = connection.next_event(), connection.next_event()
        assert isinstance(request, h11.Request) and isinstance(body, h11.Data)
        return f"{request.method!r}, and a body of {len(body.data)} bytes"
    except h11.RemoteProtocolError as error:
        return f"{error.error_status_hint}, {error}"


def main() -> None:
    for name, length in LENGTHS.items():
        head = b"POST / HTTP/1.1\r\nHost: a\r\n" + length + b"\r\n"
        print(f"the length {name}:")
        print(f"  by hand: {parse_by_hand(head + HIDDEN)}")
        print(f"  h11: {parse_with_h11(head + HIDDEN)}")


if __name__ == "__main__":
    main()
