"""Read and write files in threads, one function for each whole job."""

import asyncio
import tempfile
from pathlib import Path


def add_up(path: Path) -> int:
    """Open, read and close in one thread: plain, blocking code."""
    with open(path, encoding="utf-8") as file:
        return sum(int(line) for line in file)


async def main(folder: Path) -> None:
    shops = {"north": "12\n30\n", "south": "7\n"}
    async with asyncio.TaskGroup() as group:
        for shop, sales in shops.items():
            path = folder / f"{shop}.txt"
            group.create_task(
                asyncio.to_thread(path.write_text, sales, encoding="utf-8")
            )
    print("all files are written")

    totals = await asyncio.gather(
        *(asyncio.to_thread(add_up, folder / f"{shop}.txt") for shop in shops)
    )
    for shop, total in zip(shops, totals, strict=True):
        print(f"{shop}: {total}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        asyncio.run(main(Path(name)))
