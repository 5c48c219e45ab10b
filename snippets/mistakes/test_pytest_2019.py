# /// script
# dependencies = ["pytest>=8.4", "pytest-asyncio>=1.2"]
# [tool.cookbook]
# exit-code = 1
# varies = ['in \d+\.\d+s', '(?m)^>.*$']
# ///
"""2019: the fixture event_loop, asked for or redefined."""

import asyncio
from collections.abc import Iterator

import pytest


@pytest.mark.asyncio
async def test_asked_for(event_loop: asyncio.AbstractEventLoop) -> None:
    assert asyncio.get_running_loop() is event_loop


class TestRedefined:
    @pytest.fixture
    def event_loop(self) -> Iterator[asyncio.AbstractEventLoop]:
        loop = asyncio.new_event_loop()
        yield loop
        loop.close()

    @pytest.mark.asyncio
    async def test(self, event_loop: asyncio.AbstractEventLoop) -> None:
        same = event_loop is asyncio.get_running_loop()
        assert same, "the test runs on another loop"


OPTIONS = """
    -vv --no-header --tb=line -p no:cacheprovider
    --disable-plugin-autoload -p pytest_asyncio.plugin
    -o asyncio_default_fixture_loop_scope=function
"""

if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__, *OPTIONS.split()]))
