# /// script
# [tool.cookbook]
# time-limit = 30
# ///
"""Run old programs with the switches that make them say what is old."""

import asyncio
import sys

SWITCHES = ["-X", "dev", "-W", "error::DeprecationWarning"]
PROGRAMS = {
    "2015": "@asyncio.coroutine\ndef main(): yield from asyncio.sleep(0)",
    "2017": "asyncio.get_event_loop().run_until_complete(main())",
    "2018": "asyncio.set_event_loop_policy(None)\nasyncio.run(main())",
    "today": "asyncio.run(main())",
}
BEGIN = "import asyncio\nasync def main(): print('works')\n"


async def try_out(year: str) -> str:
    """Return the last line that the program of that year prints."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *SWITCHES,
        "-c",
        BEGIN + PROGRAMS[year],
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    lines = output.decode().splitlines()
    errors = [
        line for line in lines if "Error: " in line or "Warning: " in line
    ]
    return (errors or lines)[0].partition(". Did you")[0]


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        tasks = {
            year: group.create_task(try_out(year), name=year)
            for year in PROGRAMS
        }
    for year, task in tasks.items():
        print(f"{year}: {task.result()}")


if __name__ == "__main__":
    asyncio.run(main())
