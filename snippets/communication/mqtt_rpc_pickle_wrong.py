"""pickle.loads() runs a function that the sender chose."""

import json
import pickle
from typing import Any


class Greeting:
    """What an attacker writes: how to make this object again."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Harmless here. It may as well be os.system and a command.
        return print, ("  printed by the payload, inside pickle.loads()",)


def receive(payload: bytes) -> None:
    print("pickle:")
    call = pickle.loads(payload)  # wrong: the code has run when it returns
    print(f"  now you can check the call: {call!r}")

    print("json:")
    try:
        json.loads(payload)  # right: makes data, and nothing else
    except ValueError as error:
        print(f"  {type(error).__name__}, nothing was run")


if __name__ == "__main__":
    payload = pickle.dumps(Greeting())
    del Greeting  # the receiver needs no class to fall for it
    receive(payload)
