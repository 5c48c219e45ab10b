"""What Python refuses to compile in and around except*."""

LEAVING = """
def first_error():
    while True:
        try:
            check()
        except* ValueError:
            {}
"""

MIXED = """
try:
    check()
except* ValueError:
    report()
except TypeError:
    report()
"""

EMPTY = """
try:
    check()
except*:
    report()
"""


def main() -> None:
    sources = [LEAVING.format("return"), LEAVING.format("break")]
    for source in [*sources, MIXED, EMPTY]:
        try:
            compile(source, "example", "exec")
        except SyntaxError as error:
            print(f"SyntaxError: {error.msg}")

    try:
        try:
            raise ExceptionGroup("night shift", [ValueError("asleep")])
        except* ExceptionGroup:  # type: ignore[misc]
            print("never printed")
    except TypeError as error:
        print(f"TypeError: {error}")


if __name__ == "__main__":
    main()
