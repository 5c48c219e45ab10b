# /// script
# dependencies = ["pytest>=8.4", "pytest-asyncio>=1.2"]
# [tool.cookbook]
# varies = ['in \d+\.\d+s']
# ///
"""Test a bird box with pytest-asyncio: an async fixture, a failing group."""

import asyncio
from collections.abc import AsyncIterator

import pytest


class BirdBox:
    """What is tested."""

    def __init__(self) -> None:
        self.birds: list[str] = []

    async def enter(self, bird: str) -> None:
        await asyncio.sleep(0)
        if self.birds:
            raise RuntimeError(f"no room for {bird}")
        self.birds.append(bird)

    async def close(self) -> None:
        print("box cleaned")


@pytest.fixture
async def box() -> AsyncIterator[BirdBox]:
    box = BirdBox()
    yield box
    await box.close()


async def test_one_bird(box: BirdBox) -> None:
    async with asyncio.timeout(5):  # pytest has no limit of its own
        await box.enter("wren")
    assert box.birds == ["wren"]


async def test_two_birds(box: BirdBox) -> None:
    with pytest.RaisesGroup(
        pytest.RaisesExc(RuntimeError, match="no room for robin")
    ):
        async with asyncio.TaskGroup() as group:
            group.create_task(box.enter("wren"))
            group.create_task(box.enter("robin"))


OPTIONS = """
    -vv --no-header -rP -p no:cacheprovider
    --disable-plugin-autoload -p pytest_asyncio.plugin
    -o asyncio_mode=auto -o asyncio_default_fixture_loop_scope=function
"""  # in a project, the last line is in its pyproject.toml

if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__, *OPTIONS.split()]))
