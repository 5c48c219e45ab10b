"""Three sources of TimeoutError: expired() tells them apart."""

import asyncio


async def print_page(case: str) -> None:
    if case == "driver":
        raise TimeoutError("the printer does not answer")  # its own
    try:
        await asyncio.sleep(60)
    finally:
        if case == "both":
            await asyncio.sleep(60)  # a cleanup that hangs


async def attempt(case: str, page_limit: float, job_limit: float) -> None:
    try:
        async with asyncio.timeout(job_limit) as job:
            async with asyncio.timeout(page_limit) as page:
                await print_page(case)
    except TimeoutError as error:
        print(f"{case}: {error!r}")
        print(f"  page {page.expired()}, job {job.expired()}")


async def main() -> None:
    await attempt("driver", page_limit=5, job_limit=5)
    await attempt("page", page_limit=0.1, job_limit=5)
    await attempt("job", page_limit=5, job_limit=0.1)
    await attempt("both", page_limit=0.1, job_limit=0.4)


if __name__ == "__main__":
    asyncio.run(main())
