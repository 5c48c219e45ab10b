"""return_exceptions=True: sort results, errors and cancellations."""

import asyncio


async def translate(language: str) -> str:
    await asyncio.sleep(0)
    if language == "Latin":
        raise LookupError("no dictionary")
    return f"hello in {language}"


async def main() -> None:
    languages = ["French", "Latin", "Klingon"]
    tasks = [
        asyncio.create_task(translate(name), name=name) for name in languages
    ]
    tasks[2].cancel()  # the interpreter is ill

    answers = await asyncio.gather(*tasks, return_exceptions=True)
    for language, answer in zip(languages, answers, strict=True):
        if isinstance(answer, asyncio.CancelledError):
            print(f"{language}: cancelled")
        elif isinstance(answer, BaseException):
            print(f"{language}: failed, {answer!r}")
        else:
            print(f"{language}: {answer}")


if __name__ == "__main__":
    asyncio.run(main())
