# /// script
# dependencies = ["asyncssh>=2.20"]
# [tool.cookbook]
# no-timeline = "most rows would be of asyncssh: its import, its handshakes"
# ///
"""A machine that is not the known one, a stranger, and a failed command."""

import asyncio

import asyncssh

HOST = "127.0.0.1"


async def shell(process: asyncssh.SSHServerProcess[str]) -> None:
    process.stdout.write("12 rows saved\n")
    process.stderr.write("disk is full\n")
    process.exit(2)


async def save(
    port: int, known: asyncssh.SSHKey, own: asyncssh.SSHKey
) -> None:
    try:
        async with asyncssh.connect(
            HOST,
            port,
            username="ada",
            config=None,
            client_keys=[own],
            known_hosts=([known.convert_to_public()], [], []),
        ) as connection:
            await connection.run("save", check=True)
    except asyncssh.ProcessError as error:
        print(f"  {type(error).__name__}: {error}")
        print(f"  {error.exit_status=}, {error.stdout=}, {error.stderr=}")
    except asyncssh.Error as error:
        print(f"  {type(error).__name__}: {error}")


async def main() -> None:
    machine, user, other = (
        asyncssh.generate_private_key("ssh-ed25519") for _ in range(3)
    )
    user_line = user.export_public_key().decode()
    async with asyncssh.listen(
        HOST,
        port=0,  # the default is 22
        gss_host=None,  # the default looks up our own host name
        server_host_keys=[machine],
        authorized_client_keys=asyncssh.import_authorized_keys(user_line),
        process_factory=shell,
    ) as listener:
        port = listener.get_port()
        print("another machine answers")
        await save(port, known=other, own=user)
        print("the key of somebody else")
        await save(port, known=machine, own=other)
        print("the command fails")
        await save(port, known=machine, own=user)


if __name__ == "__main__":
    asyncio.run(main())
