# /// script
# dependencies = ["asyncssh>=2.20"]
# [tool.cookbook]
# no-timeline = "most rows would be of asyncssh: its import, its handshakes"
# ///
"""After a timeout, the command on the other machine has to be ended."""

import asyncio

import asyncssh

HOST = "127.0.0.1"
running: set[str] = set()


async def work(process: asyncssh.SSHServerProcess[str]) -> None:
    """Stand in for a command that ends on a signal, or with its channel."""
    name = process.command or ""
    running.add(name)
    try:
        await process.stdin.read()
    except asyncssh.SignalReceived as received:
        print(f"  machine: {name} gets the signal {received.signal}")
    running.discard(name)
    process.exit(1)


async def end_it(
    connection: asyncssh.SSHClientConnection, command: str
) -> None:
    async with connection.create_process(command) as process:
        try:
            async with asyncio.timeout(0.3):
                await process.wait()
        finally:
            if process.exit_status is None:
                process.terminate()


async def main() -> None:
    machine = asyncssh.generate_private_key("ssh-ed25519")
    user = asyncssh.generate_private_key("ssh-ed25519")
    user_line = user.export_public_key().decode()
    async with (
        asyncssh.listen(
            HOST,
            port=0,  # the default is 22
            gss_host=None,  # the default looks up our own host name
            server_host_keys=[machine],
            authorized_client_keys=asyncssh.import_authorized_keys(user_line),
            process_factory=work,
        ) as listener,
        asyncssh.connect(
            HOST,
            listener.get_port(),
            username="ada",
            config=None,
            client_keys=[user],
            known_hosts=([machine.convert_to_public()], [], []),
        ) as connection,
    ):
        try:
            async with asyncio.timeout(0.3):
                await connection.run("index")
        except TimeoutError:
            print(f"run() timed out, still running: {sorted(running)}")
        try:
            await end_it(connection, "backup")
        except TimeoutError:
            print(f"end_it() timed out, still running: {sorted(running)}")


if __name__ == "__main__":
    asyncio.run(main())
