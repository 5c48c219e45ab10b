# /// script
# dependencies = ["pytest>=8.4", "pytest-asyncio>=1.2"]
# [tool.cookbook]
# exit-code = 1
# varies = ['in \d+\.\d+s']
# ///
"""A fixture that fails tests which leave tasks behind."""

import asyncio
from collections.abc import AsyncIterator

import pytest


@pytest.fixture(autouse=True)  # in a project, it is in conftest.py
async def no_task_left() -> AsyncIterator[None]:
    before = asyncio.all_tasks()
    yield
    tasks = asyncio.all_tasks() - before - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks, timeout=5)
        names = [task.get_name() for task in tasks]
        pytest.fail(f"tasks left: {', '.join(sorted(names))}")


async def watch_oven() -> None:
    await asyncio.sleep(3600)


async def test_group() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(watch_oven()).cancel()


async def test_forgotten() -> None:
    task = asyncio.create_task(watch_oven(), name="oven")
    assert not task.done()


OPTIONS = """
    -vv --no-header --tb=no -p no:cacheprovider
    --disable-plugin-autoload -p pytest_asyncio.plugin
    -o asyncio_mode=auto -o asyncio_default_fixture_loop_scope=function
"""

if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__, *OPTIONS.split()]))
