# /// script
# dependencies = ["aiohttp>=3.14,<4"]
# ///
"""Serve HTTP with aiohttp, and stop without cutting off a request."""

import asyncio
from collections.abc import AsyncIterator

from aiohttp import ClientSession, web

BREAD = web.AppKey("BREAD", dict[str, int])
baking = asyncio.Event()


async def open_shop(app: web.Application) -> AsyncIterator[None]:
    app[BREAD] = {"rye": 3}  # a connection pool, for instance
    yield
    print("shop closed")


async def get_bread(request: web.Request) -> web.Response:
    sort = request.match_info["sort"]
    if sort not in request.app[BREAD]:
        raise web.HTTPNotFound(text=f"no {sort} today")
    return web.json_response({"left": request.app[BREAD][sort]})


async def bake(request: web.Request) -> web.Response:
    order = await request.json()
    baking.set()
    await asyncio.sleep(0.3)  # still busy when the server stops
    return web.json_response({"baked": order["sort"]}, status=201)


async def visit(url: str) -> None:
    async with ClientSession(url) as session:
        for path in ("/bread/rye", "/bread/corn"):
            async with session.get(path) as response:
                print(path, response.status, await response.text())
        async with session.delete("/bread/rye") as response:
            print("DELETE", response.status, response.headers["Allow"])
        async with session.post("/bread", json={"sort": "oat"}) as response:
            print("POST", response.status, await response.json())


async def main() -> None:
    app = web.Application(client_max_size=10_000)
    app.cleanup_ctx.append(open_shop)
    app.router.add_get("/bread/{sort}", get_bread)
    app.router.add_post("/bread", bake)
    runner = web.AppRunner(app, shutdown_timeout=5)
    async with asyncio.TaskGroup() as clients:
        try:
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            port = runner.addresses[0][1]
            clients.create_task(visit(f"http://127.0.0.1:{port}"))
            await baking.wait()
        finally:
            await runner.cleanup()  # waits for the oat bread


if __name__ == "__main__":
    asyncio.run(main())
