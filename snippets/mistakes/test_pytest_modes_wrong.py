# /// script
# dependencies = ["pytest>=9", "pytest-asyncio>=1.2"]
# [tool.cookbook]
# exit-code = 1
# varies = ['in \d+\.\d+s']
# ///
"""Strict mode: the mark and the fixture decorator are needed."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio


@pytest.fixture
async def kettle() -> AsyncIterator[str]:  # wrong: pytest does not await it
    await asyncio.sleep(0)
    yield "hot"


@pytest_asyncio.fixture
async def teapot() -> AsyncIterator[str]:
    await asyncio.sleep(0)
    yield "warm"


async def test_without_mark() -> None:  # wrong
    await asyncio.sleep(0)


@pytest.mark.asyncio
async def test_wrong_fixture(kettle: str) -> None:
    assert kettle == "hot"


@pytest.mark.asyncio
async def test_right(teapot: str) -> None:
    assert teapot == "warm"


OPTIONS = """
    -vv --no-header -rN --assert=plain -p no:cacheprovider
    --disable-plugin-autoload -p pytest_asyncio.plugin
    -o asyncio_default_fixture_loop_scope=function
"""

if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__, *OPTIONS.split()]))
