# /// script
# dependencies = ["pytest>=8.4", "pytest-asyncio>=1.2", "anyio>=4.9"]
# [tool.cookbook]
# pending = "anyio runs fixtures and tests in a task that its runner cancels"
# varies = ['in \d+\.\d+s']
# ///
"""A fixture and its test: one task with anyio, more with pytest-asyncio."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"  # without this, also on Trio if it is installed


@pytest.fixture
async def ferry() -> AsyncIterator[asyncio.Task[None] | None]:
    task = asyncio.current_task()
    yield task
    print(f" teardown in the same task: {task is asyncio.current_task()}")


@pytest_asyncio.fixture
async def canoe() -> AsyncIterator[asyncio.Task[None] | None]:
    task = asyncio.current_task()
    yield task
    print(f" teardown in the same task: {task is asyncio.current_task()}")


@pytest.mark.anyio
async def test_anyio(ferry: asyncio.Task[None]) -> None:
    assert ferry is asyncio.current_task()


@pytest.mark.asyncio
async def test_pytest_asyncio(canoe: asyncio.Task[None]) -> None:
    assert canoe is not asyncio.current_task()


OPTIONS = """
    -q -s --no-header --assert=plain -p no:cacheprovider
    --disable-plugin-autoload -p anyio.pytest_plugin -p pytest_asyncio.plugin
    -o asyncio_default_fixture_loop_scope=function
"""

if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__, *OPTIONS.split()]))
