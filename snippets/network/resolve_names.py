"""Look up two names at the same time, without stopping the loop."""

import asyncio
import socket

HOSTS = ("localhost", "127.0.0.1")


async def addresses(host: str, port: int) -> list[str]:
    """Return the addresses of a host, the preferred one first."""
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(5):
        infos = await loop.getaddrinfo(
            host,
            port,
            family=socket.AF_INET,  # without it, also IPv6
            type=socket.SOCK_STREAM,  # else one for each type
        )
    return [str(address[0]) for *_, address in infos]


async def look_up(host: str) -> str:
    try:
        return ", ".join(await addresses(host, 631))
    except TimeoutError:
        return "no answer in time"
    except socket.gaierror:  # Name or service not known, among others
        return "no such host"


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        tasks = {host: group.create_task(look_up(host)) for host in HOSTS}
    for host, task in tasks.items():
        print(f"{host}: {task.result()}")


if __name__ == "__main__":
    asyncio.run(main())
