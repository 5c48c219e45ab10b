"""Save a draft once the writer pauses: each key moves the timer."""

import asyncio


class Draft:
    def __init__(self) -> None:
        self.text = ""
        self.saved = asyncio.Event()
        self.timers: list[asyncio.TimerHandle] = []

    def type_key(self, key: str) -> None:
        self.text += key
        if self.timers:
            self.timers[-1].cancel()  # no error if it ran already
        loop = asyncio.get_running_loop()
        self.timers.append(loop.call_later(0.2, self.save))

    def save(self) -> None:
        print(f"saved {self.text!r}")
        self.saved.set()


async def main() -> None:
    loop = asyncio.get_running_loop()
    draft = Draft()
    for key in "abc":
        draft.type_key(key)
        await asyncio.sleep(0)
    print("timers cancelled:", [timer.cancelled() for timer in draft.timers])
    print("due in the future:", draft.timers[-1].when() > loop.time())
    await draft.saved.wait()


if __name__ == "__main__":
    asyncio.run(main())
