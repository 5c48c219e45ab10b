"""Two orders at a time, and every log line says whose it is."""

import asyncio
import logging
import sys
from contextvars import ContextVar

order_id: ContextVar[str] = ContextVar("order_id", default="-")
log = logging.getLogger("shop")


class AddOrderId(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.order_id = order_id.get()
        return True


async def check_stock(item: str) -> None:
    log.info("%s in stock", item)


def print_label() -> None:
    log.info("label printed")


async def handle(order: str, items: list[str], printer: asyncio.Lock) -> None:
    order_id.set(order)  # for this task, and for all that it starts
    log.info("received")
    async with asyncio.TaskGroup() as group:
        for item in items:
            group.create_task(check_stock(item), name=item)
    async with printer:  # one label at a time
        await asyncio.to_thread(print_label)


async def main() -> None:
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("[%(order_id)s] %(message)s"))
    handler.addFilter(AddOrderId())  # the handler sees every logger's lines
    logging.basicConfig(level=logging.INFO, handlers=[handler])

    printer = asyncio.Lock()
    async with asyncio.TaskGroup() as shop:
        for order, items in {"A1": ["pen", "ink"], "B2": ["paper"]}.items():
            shop.create_task(handle(order, items, printer), name=order)
    log.info("closed")


if __name__ == "__main__":
    asyncio.run(main())
