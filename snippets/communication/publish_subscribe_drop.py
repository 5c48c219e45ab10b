"""Two ways to lose: what comes last, or what has waited longest."""

import asyncio

Bids = asyncio.Queue[int]


def put_or_drop(bids: Bids, bid: int) -> bool:
    """Drop the newest. Return whether something was dropped."""
    try:
        bids.put_nowait(bid)
    except asyncio.QueueFull:
        return True
    return False


def put_and_push(bids: Bids, bid: int) -> bool:
    """Drop the oldest. Return whether something was dropped."""
    dropped = bids.full()
    if dropped:
        bids.get_nowait()
    bids.put_nowait(bid)
    return dropped


async def main() -> None:
    for put in (put_or_drop, put_and_push):
        bids: Bids = asyncio.Queue(maxsize=3)
        # The bidder is busy, and five bids come.
        lost = sum(put(bids, bid) for bid in (100, 110, 120, 130, 140))
        kept = [bids.get_nowait() for _ in range(bids.qsize())]
        print(f"{put.__name__}: {kept}, lost {lost}")


if __name__ == "__main__":
    asyncio.run(main())
