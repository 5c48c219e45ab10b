"""Step 3: be the loop yourself, and drive one coroutine by hand."""

from collections.abc import Generator


class Ask:
    def __init__(self, question: str) -> None:
        self.question = question

    def __await__(self) -> Generator[str, str, str]:
        answer = yield self.question  # out to the loop, and back in
        return answer.upper()  # the value of the await expression


async def choose_color() -> str:
    try:
        return await Ask("which color?")
    except LookupError as error:
        print("the painter hears:", error)
        return await Ask("another one?")


async def paint(thing: str) -> str:
    color = await choose_color()
    return f"a {color} {thing}"


if __name__ == "__main__":
    coroutine = paint("boat")  # nothing runs yet
    print("yielded:", coroutine.send(None))
    print("yielded:", coroutine.throw(LookupError("no green left")))
    try:
        coroutine.send("blue")
    except StopIteration as end:
        print("returned:", end.value)
