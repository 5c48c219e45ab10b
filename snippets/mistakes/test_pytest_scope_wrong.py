# /// script
# dependencies = ["pytest>=8.4", "pytest-asyncio>=1.2"]
# [tool.cookbook]
# varies = ['in \d+\.\d+s']
# ///
"""A fixture for the module on one loop, its tests on others."""

import asyncio

import pytest
import pytest_asyncio


class Line:
    """A telephone line, bound to the loop that it was opened on."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()

    async def call(self) -> str:
        answer: asyncio.Future[str] = self.loop.create_future()
        self.loop.call_soon(answer.set_result, "hello")
        return await answer


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def line() -> Line:
    return Line()


@pytest.mark.asyncio
async def test_own_loop(line: Line) -> None:  # wrong: the loop of a function
    with pytest.raises(RuntimeError, match="attached to a different loop"):
        await line.call()


@pytest.mark.asyncio(loop_scope="module")
async def test_same_loop(line: Line) -> None:
    assert await line.call() == "hello"


OPTIONS = """
    -vv --no-header --assert=plain -p no:cacheprovider
    --disable-plugin-autoload -p pytest_asyncio.plugin
    -o asyncio_default_fixture_loop_scope=function
"""

if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__, *OPTIONS.split()]))
