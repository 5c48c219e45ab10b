"""Publish episodes: every step needs what the step before returned."""

import asyncio


async def record(title: str) -> str:
    await asyncio.sleep(0.05)
    print(f"  recorded {title}")
    return f"{title}.wav"


async def transcribe(audio: str) -> str:
    await asyncio.sleep(0.05)
    print(f"  transcribed {audio}")
    return f"{audio}.txt"


async def publish(audio: str, text: str) -> None:
    await asyncio.sleep(0.05)
    print(f"  published {audio} with {text}")


async def main() -> None:
    for title in ("bees", "owls"):
        print(f"episode {title}:")
        audio = await record(title)
        text = await transcribe(audio)
        await publish(audio, text)


if __name__ == "__main__":
    asyncio.run(main())
