"""Only who knows the secret may call: a challenge, answered with HMAC."""

import asyncio
import hmac
import secrets
from asyncio import StreamReader, StreamWriter

SECRET = secrets.token_bytes(32)  # from a file that few can read
HOST = "127.0.0.1"


def sign(challenge: bytes, secret: bytes) -> bytes:
    return hmac.digest(secret, challenge.strip(), "sha256").hex().encode()


async def serve(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        async with asyncio.timeout(5):
            challenge = secrets.token_hex(16).encode()  # new each time
            writer.write(challenge + b"\n")
            answer = (await reader.readline()).strip()
        # == would tell by its duration how much of it is right.
        if not hmac.compare_digest(answer, sign(challenge, SECRET)):
            writer.write(b"refused\n")
            return
        writer.write(b"welcome\n")  # from here on, calls
    except (TimeoutError, ConnectionError, ValueError):
        pass
    finally:
        writer.close()


async def knock(port: int, secret: bytes, answer: bytes = b"") -> bytes:
    reader, writer = await asyncio.open_connection(HOST, port)
    try:
        challenge = await reader.readline()
        answer = answer or sign(challenge, secret)
        writer.write(answer + b"\n")
        print((await reader.readline()).decode().strip())
        return answer
    finally:
        writer.close()
        await writer.wait_closed()


async def main() -> None:
    async with await asyncio.start_server(serve, HOST, 0, limit=200) as server:
        port = server.sockets[0].getsockname()[1]
        print("the secret: ", end="")
        overheard = await knock(port, SECRET)
        print("a guess: ", end="")
        await knock(port, b"12345")
        print("an answer that somebody overheard: ", end="")
        await knock(port, b"", overheard)


if __name__ == "__main__":
    asyncio.run(main())
