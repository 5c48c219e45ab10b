# /// script
# dependencies = ["pytest>=8.4"]
# [tool.cookbook]
# varies = ['in \d+\.\d+s']
# ///
"""pytest collects docstrings, and may give their examples a name."""

import asyncio
from typing import Any

import pytest


async def toll(axles: int) -> str:
    """Return the toll of a truck.

    >>> run(toll(5))
    '20 euros'
    """
    await asyncio.sleep(0)
    return f"{4 * axles} euros"


@pytest.fixture(autouse=True)  # in a project, it is in conftest.py
def names(doctest_namespace: dict[str, Any]) -> None:
    doctest_namespace["run"] = asyncio.run


OPTIONS = """
    --doctest-modules -vv --no-header -p no:cacheprovider
    --disable-plugin-autoload
"""

if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__, *OPTIONS.split()]))
