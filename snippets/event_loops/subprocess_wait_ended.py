"""kill() after the end: look at returncode first."""

import asyncio
import sys


async def main() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "raise SystemExit(3)"
    )
    print(f"return code: {await process.wait()}")
    try:
        process.kill()
    except ProcessLookupError as error:
        print(f"{type(error).__name__}: {str(error) or '(no text)'}")

    if process.returncode is None:  # right
        process.kill()
    print(f"wait() again: {await process.wait()}")


if __name__ == "__main__":
    asyncio.run(main())
