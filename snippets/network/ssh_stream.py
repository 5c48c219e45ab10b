# /// script
# dependencies = ["asyncssh>=2.20"]
# [tool.cookbook]
# no-timeline = "most rows would be of asyncssh: its import, its handshakes"
# ///
"""Talk with a command while it runs: lines in, lines out."""

import asyncio

import asyncssh

HOST = "127.0.0.1"


async def translate(process: asyncssh.SSHServerProcess[str]) -> None:
    """Stand in for a filter on the other machine."""
    async for line in process.stdin:
        process.stdout.write(line.upper())
    process.exit(0)


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
            process_factory=translate,
        ) as listener,
        asyncssh.connect(
            HOST,
            listener.get_port(),
            username="ada",
            config=None,
            client_keys=[user],
            known_hosts=([machine.convert_to_public()], [], []),
        ) as connection,
        connection.create_process("translate") as process,
    ):
        for word in ("bread", "milk"):
            process.stdin.write(word + "\n")
            await process.stdin.drain()  # for much data
            print((await process.stdout.readline()).strip())
        process.stdin.write_eof()
        result = await process.wait()
        print(f"status {result.exit_status}")


if __name__ == "__main__":
    asyncio.run(main())
