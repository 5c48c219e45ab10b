"""Ninety clients lose the server at once: when do they come back?"""

import random
from collections import Counter


def main() -> None:
    dice = random.Random(7)  # seeded: the same pauses on every run
    same: Counter[int] = Counter()
    varied: Counter[int] = Counter()
    pause = 0.4  # after the third failure
    for _ in range(90):
        same[int(pause * 1000)] += 1
        varied[int(dice.uniform(0, pause) * 1000)] += 1
    print(f"without jitter: {max(same.values())} in one millisecond")
    print(f"with full jitter: {max(varied.values())} in one millisecond")


if __name__ == "__main__":
    main()
