# /// script
# dependencies = ["aiomqtt>=2.5,<3", "amqtt>=0.12"]
# [tool.cookbook]
# no-timeline = "nearly all its rows would be tasks of the two libraries"
# ///
"""Call a procedure of a greenhouse over MQTT, and await the reply."""

import asyncio
import json
import re
import socket
import uuid
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import Any

from aiomqtt import Client
from amqtt.broker import Broker

HOST, CALLS = "127.0.0.1", "greenhouse/calls"
REPLY_TOPIC = re.compile(r"replies/[\w.-]{1,99}")  # the sender chooses one


async def water(bed: str, liters: int) -> str:
    if liters > 50:
        raise ValueError(f"{liters} l would drown them")
    await asyncio.sleep(liters / 50)  # stands in for the pump
    return f"{bed} got {liters} l"


PROCEDURES = {"water": water}  # what can be called, and nothing else


def read(payload: bytes) -> dict[str, Any]:
    """Anybody may have sent it: a JSON object, or else nothing."""
    try:
        fields = json.loads(payload)
    except (ValueError, RecursionError):
        return {}
    return fields if isinstance(fields, dict) else {}


async def perform(call: dict[str, Any]) -> str:
    number = call.get("id")
    try:
        result = await PROCEDURES[call["method"]](**call["params"])
        return json.dumps({"id": number, "result": result})
    except Exception as error:  # the caller has to know
        return json.dumps({"id": number, "error": repr(error)})


async def serve(client: Client) -> None:
    async for message in client.messages:
        call = read(message.payload)
        topic = str(call.get("reply_to"))
        if REPLY_TOPIC.fullmatch(topic):
            await client.publish(topic, await perform(call), qos=1)
        else:  # a bad message must not end the server
            print(f"ignored {message.payload!r}")


async def call(client: Client, method: str, **params: object) -> Any:
    """Send a call and await its reply; one at a time for each client."""
    number = str(uuid.uuid4())
    request = {"id": number, "method": method, "params": params}
    request["reply_to"] = f"replies/{client.identifier}"
    await client.publish(CALLS, json.dumps(request), qos=1)
    async for message in client.messages:
        reply = read(message.payload)
        if reply.get("id") == number:
            break
        print(f"too late: {reply.get('result')}")
    if "error" in reply:
        raise RuntimeError(reply["error"])
    return reply["result"]


def connect(port: int, name: str) -> Client:
    no_delay = (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return Client(
        *(HOST, port),
        identifier=name,  # unique at this broker
        socket_options=[no_delay],  # send small packets at once
        bind_address=HOST,  # only for a broker on the same machine
    )


@asynccontextmanager
async def broker() -> AsyncIterator[int]:
    """Run a broker on a free port, so that this file is complete."""
    plugin = "amqtt.plugins.authentication.AnonymousAuthPlugin"
    listeners = {"default": {"type": "external"}}
    mqtt = Broker({"listeners": listeners, "plugins": {plugin: {}}})
    connected = partial(mqtt.stream_connected, listener_name="default")
    async with AsyncExitStack() as stack:
        await mqtt.start()
        stack.push_async_callback(mqtt.shutdown)
        server = await asyncio.start_server(connected, HOST, 0)
        stack.callback(server.close)
        yield server.sockets[0].getsockname()[1]


async def main() -> None:
    async with (
        broker() as port,
        connect(port, "greenhouse") as there,
        connect(port, "office") as here,
        asyncio.TaskGroup() as group,
    ):
        await there.subscribe(CALLS, qos=1)
        await here.subscribe("replies/office", qos=1)
        server = group.create_task(serve(there))
        await here.publish(CALLS, "hello", qos=1)
        for bed, liters, seconds in [
            ("beans", 2, 5.0),
            ("basil", 90, 5.0),
            ("pumpkins", 40, 0.4),
            ("lettuce", 1, 5.0),
        ]:
            try:
                async with asyncio.timeout(seconds):
                    print(await call(here, "water", bed=bed, liters=liters))
            except (RuntimeError, TimeoutError) as error:
                print(f"{bed}: {error!r}")
        server.cancel()


if __name__ == "__main__":
    # aiomqtt needs add_reader(), which the default loop of Windows lacks.
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(main())
