# /// script
# dependencies = ["aiomqtt>=2.5,<3", "amqtt>=0.12"]
# [tool.cookbook]
# no-timeline = "nearly all its rows would be tasks of the two libraries"
# ///
"""Many calls at once over one MQTT client, in both directions."""

import asyncio
import json
import uuid
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

from aiomqtt import Client
from amqtt.broker import Broker

HOST, CALLS = "127.0.0.1", "lab/calls"
Waiting = dict[str, asyncio.Future[str]]


async def weigh(client: Client, payload: bytes) -> None:
    try:  # an error would end all calls: shorter here than in mqtt_rpc.py
        call = json.loads(payload)
        await asyncio.sleep(call["grams"] / 100)  # the pointer comes to rest
        reply = {"id": call["id"], "result": f"{call['grams']} g"}
    except Exception as error:
        print(f"ignored {payload!r}: {type(error).__name__}")
    else:
        await client.publish("replies/desk", json.dumps(reply), qos=1)


async def serve(client: Client) -> None:
    async with asyncio.TaskGroup() as calls:
        async for message in client.messages:
            calls.create_task(weigh(client, message.payload))


async def listen(client: Client, waiting: Waiting) -> None:
    """The only reader of the replies: wake whoever waits for each."""
    async for message in client.messages:
        try:
            reply = json.loads(message.payload)
            future, result = waiting[reply["id"]], reply["result"]
        except Exception:  # no reply, or its caller has given up
            continue
        if not future.done():  # QoS 1: it may come twice
            future.set_result(result)


async def call(client: Client, waiting: Waiting, grams: int) -> None:
    number = str(uuid.uuid4())
    waiting[number] = asyncio.get_running_loop().create_future()
    call = {"id": number, "grams": grams}  # the reply topic is fixed here
    try:
        async with asyncio.timeout(5):
            await client.publish(CALLS, json.dumps(call), qos=1)
            print(f"asked for {grams}, got {await waiting[number]}")
    finally:
        del waiting[number]


@asynccontextmanager
async def broker() -> AsyncIterator[int]:
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
    waiting: Waiting = {}
    async with (
        broker() as port,
        Client(HOST, port, bind_address=HOST) as there,
        Client(HOST, port, bind_address=HOST) as here,
        asyncio.TaskGroup() as group,
    ):
        await there.subscribe(CALLS, qos=1)
        await here.subscribe("replies/desk", qos=1)
        readers = [
            group.create_task(serve(there)),
            group.create_task(listen(here, waiting)),
        ]
        async with asyncio.TaskGroup() as calls:
            for grams in (60, 30, 1):
                calls.create_task(call(here, waiting, grams))
        for reader in readers:
            reader.cancel()


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(main())
