# /// script
# dependencies = ["asyncssh>=2.20"]
# [tool.cookbook]
# no-timeline = "most rows would be of asyncssh: its import, its handshakes"
# ///
"""Ask three questions of one machine, over one SSH connection."""

import asyncio

import asyncssh

HOST = "127.0.0.1"
DISKS = {"df /a": "71 % used", "df /b": "12 % used"}


async def shell(process: asyncssh.SSHServerProcess[str]) -> None:
    """Stand in for the shell of the other machine."""
    command = process.command or ""
    if command in DISKS:
        process.stdout.write(DISKS[command] + "\n")
        process.exit(0)
    else:
        process.stderr.write("not found\n")
        process.exit(127)


async def ask(connection: asyncssh.SSHClientConnection, command: str) -> str:
    async with asyncio.timeout(10):
        result = await connection.run(command)
    text = str(result.stdout or result.stderr).strip()
    return f"{command}: {text} (status {result.exit_status})"


async def main() -> None:
    host_key = asyncssh.generate_private_key("ssh-ed25519")
    user_key = asyncssh.generate_private_key("ssh-ed25519")
    user_line = user_key.export_public_key().decode()

    server = asyncssh.listen(
        HOST,
        port=0,  # the default is 22
        gss_host=None,  # the default looks up our own host name
        server_host_keys=[host_key],
        authorized_client_keys=asyncssh.import_authorized_keys(user_line),
        process_factory=shell,
    )
    async with server as listener:
        client = asyncssh.connect(
            HOST,
            listener.get_port(),
            username="ada",
            config=None,  # default: ~/.ssh/config
            client_keys=[user_key],  # default: ~/.ssh/id_*, and the agent
            known_hosts=([host_key.convert_to_public()], [], []),
        )  # default: ~/.ssh/known_hosts. Never None: that checks nothing
        async with client as connection, asyncio.TaskGroup() as group:
            answers = [
                group.create_task(ask(connection, command), name=command)
                for command in (*DISKS, "df /c")
            ]
    for answer in answers:
        print(answer.result())


if __name__ == "__main__":
    asyncio.run(main())
