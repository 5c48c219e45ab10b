"""except* takes out what it matches; the rest is raised again."""

import asyncio


async def sync_folder(folder: str) -> None:
    if folder == "music":
        raise PermissionError("music is locked")
    if folder == "photos":
        raise OSError("disk full")
    raise ValueError(f"odd name: {folder}")


async def sync_all() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            for folder in ("music", "photos", "a:b"):
                group.create_task(sync_folder(folder))
    except* PermissionError as denied:
        print("skipped:", denied.exceptions[0])
    except* ValueError as odd:
        print("left to the caller:", odd.exceptions[0])
        raise


async def main() -> None:
    try:
        await sync_all()
    except ExceptionGroup as group:
        print(f"{type(group).__name__}: {group}")
        for error in group.exceptions:
            print(f"  {error!r}")


if __name__ == "__main__":
    asyncio.run(main())
