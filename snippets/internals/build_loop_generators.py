"""Step 1: generators that take turns at every yield."""

from collections import deque
from collections.abc import Iterator


def knit(piece: str, rows: int) -> Iterator[None]:
    for row in range(1, rows + 1):
        print(f"{piece}: row {row}")
        yield  # let the others go on


def run(*generators: Iterator[None]) -> None:
    ready = deque(generators)
    while ready:
        generator = ready.popleft()
        try:
            next(generator)  # runs up to the next yield
        except StopIteration:
            continue  # it has ended, so it does not get in line again
        ready.append(generator)


if __name__ == "__main__":
    run(knit("scarf", 3), knit("sock", 1), knit("hat", 2))
    print("all knitted")
