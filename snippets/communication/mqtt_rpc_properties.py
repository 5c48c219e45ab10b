# /// script
# dependencies = ["aiomqtt>=2.5,<3", "amqtt>=0.12"]
# [tool.cookbook]
# no-timeline = "nearly all its rows would be tasks of the two libraries"
# ///
"""MQTT 5 carries the reply topic and the id beside the payload."""

import asyncio
import logging
from functools import partial

from aiomqtt import Client, MqttError, ProtocolVersion
from amqtt.broker import Broker
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties

HOST = "127.0.0.1"


def of_call(reply_to: str, number: str) -> Properties:
    """For publish(CALLS, ..., properties=...)."""
    properties = Properties(PacketTypes.PUBLISH)
    properties.ResponseTopic = reply_to
    properties.CorrelationData = number.encode()
    return properties


def of_reply(call: Properties) -> tuple[str, Properties]:
    """For publish(topic, ..., properties=...); call: message.properties."""
    properties = Properties(PacketTypes.PUBLISH)
    properties.CorrelationData = call.CorrelationData
    return call.ResponseTopic, properties


async def main() -> None:
    # No broker yet: only the bytes that would travel in the packet.
    received = Properties(PacketTypes.PUBLISH)
    received.unpack(of_call("replies/office", "17").pack())
    topic, properties = of_reply(received)
    print(f"reply to {topic} with {properties}")

    # amqtt does not speak MQTT 5, and logs who tried. Mosquitto does.
    logging.getLogger("amqtt").setLevel(logging.ERROR)
    plugin = "amqtt.plugins.authentication.AnonymousAuthPlugin"
    listeners = {"default": {"type": "external"}}
    broker = Broker({"listeners": listeners, "plugins": {plugin: {}}})
    connected = partial(broker.stream_connected, listener_name="default")
    await broker.start()
    try:
        async with await asyncio.start_server(connected, HOST, 0) as server:
            port = server.sockets[0].getsockname()[1]
            v5 = ProtocolVersion.V5
            async with Client(HOST, port, protocol=v5, bind_address=HOST):
                print("connected")
    except MqttError as error:
        print(f"{type(error).__name__}: {error}")
    finally:
        await broker.shutdown()


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(main())
