"""What does not compile: three errors, and what to write instead."""

import asyncio

WRONG = (
    """
async def ferries():
    yield "08:15"
    return "last one"
""",
    """
async def all_ferries():
    yield from ferries()
""",
    """
def print_ferries():
    async for ferry in ferries():
        print(ferry)
""",
)

RIGHT = """
async def ferries():
    yield "08:15"
    return  # ends the stream, without a value

async def all_ferries():
    async for ferry in ferries():
        yield ferry

async def print_ferries():
    async for ferry in all_ferries():
        print(ferry)

asyncio.run(print_ferries())
"""

if __name__ == "__main__":
    for source in WRONG:
        try:
            compile(source, "harbor.py", "exec")
        except SyntaxError as error:
            print(f"{type(error).__name__}: {error.msg}")
    exec(RIGHT, {"asyncio": asyncio})
