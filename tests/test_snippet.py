"""Headers, names and syntax trees of snippets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from cookbook.interpreter import Interpreter, MissingInterpreterError, probe
from cookbook.snippet import Header, Snippet, SnippetError, discover

Write = Callable[..., Snippet]


def test_a_snippet_without_a_header_has_defaults(write: Write) -> None:
    snippet = write("print(1)\n")
    assert snippet.header == Header()
    assert snippet.name == "chapter/recipe.py"
    assert snippet.minors == (11, 12, 13, 14, 15)


def test_every_key_of_a_header_is_read() -> None:
    header = Header.parse(
        """# /// script
# requires-python = ">=3.13"
# dependencies = ["uvloop>=0.21"]
# [tool.cookbook]
# exit-code = 1
# time-limit = 20
# stdin = "tea"
# platforms = ["linux", "darwin"]
# varies = ['\\d+ ms']
# alone = true
# dev-mode = "the warning is the point"
# pending = "cancelling it is the point"
# ///
print(1)
"""
    )
    assert str(header.requires_python) == ">=3.13"
    assert header.dependencies == ("uvloop>=0.21",)
    assert (header.exit_code, header.time_limit, header.stdin) == (1, 20.0, "tea")
    assert header.platforms == ("linux", "darwin")
    assert (header.varies, header.alone) == (("\\d+ ms",), True)
    assert header.dev_mode and header.pending


@pytest.mark.parametrize(
    ("lines", "cause"),
    [
        (["requires-python = 3.13"], "requires-python must be of type str"),
        (['requires-python = "newest"'], "Invalid specifier"),
        (["dependencies = 'uvloop'"], "dependencies must be a list of strings"),
        (["dependencies = ['===']"], "Expected"),
        (["python = '3'"], "unknown key 'python'"),
        (["[tool.cookbook]", "exit_code = 1"], "unknown key 'exit_code' in [tool.cookbook]"),
        (["[tool.cookbook]", "exit-code = '1'"], "exit-code must be of type int"),
        (["[tool.cookbook]", "time-limit = true"], "time-limit must be of type float"),
        (["[tool.cookbook]", "varies = ['(']"], "unterminated subpattern"),
        (["[tool.cookbook"], "Expected ']'"),
    ],
)
def test_a_malformed_header_is_one_line(lines: list[str], cause: str, write: Write) -> None:
    text = "\n".join(["# /// script", *(f"# {line}" for line in lines), "# ///", "print(1)", ""])
    with pytest.raises(SnippetError) as caught:
        write(text)
    message = str(caught.value)
    assert message.startswith("snippets/chapter/recipe.py: the header ")
    assert cause in message
    assert message.endswith("; see CONTRIBUTING.md, “The header”")


def test_a_header_that_is_not_closed_or_given_twice(write: Write) -> None:
    with pytest.raises(SnippetError, match="is not part of a"):
        write("# /// script\n# dependencies = []\nprint(1)\n")
    with pytest.raises(SnippetError, match="two `# /// script` blocks"):
        write(
            "# /// script\n# ///\n# /// script\n# ///\nprint(1)\n".replace(
                "script\n# ///", "script\n# dependencies = []\n# ///\n"
            )
        )


def test_files_that_are_no_python(write: Write) -> None:
    with pytest.raises(SnippetError, match=r"snippets/chapter/recipe\.py:1: .*; a snippet is one whole program"):
        write("def :\n")
    snippet = write("print(1)\n")
    snippet.path.write_bytes(b"print('\xff')\n")
    with pytest.raises(SnippetError, match="is not UTF-8; save it as UTF-8"):
        discover(snippet.root)
    with pytest.raises(SnippetError, match="cannot be read"):
        Snippet.read(snippet.path.with_name("other.py"), snippet.root)


def test_api_names_come_from_the_syntax_tree(write: Write) -> None:
    snippet = write(
        """
        import asyncio
        from asyncio import TaskGroup

        async def main() -> None:
            loop = asyncio.get_running_loop()
            loop.call_soon(print, "asyncio.sleep in a string does not count")
            asyncio.subprocess.PIPE
            other.call_later(1)
        """
    )
    assert snippet.apis == [
        "asyncio.TaskGroup",
        "asyncio.get_running_loop",
        "asyncio.subprocess.PIPE",
        "loop.call_soon",
    ]


def test_what_an_interpreter_lacks(write: Write, interpreter: Interpreter) -> None:
    def unmet(line: str) -> str | None:
        return interpreter.unmet(write(f"# /// script\n{line}\n# ///\nprint(1)\n"))

    assert unmet('# requires-python = ">=3.99"') == "needs Python >=3.99"
    assert unmet('# [tool.cookbook]\n# platforms = ["amiga"]') == "runs on amiga only"
    assert unmet('# dependencies = ["no-such-package>=1"]') == "needs the package no-such-package>=1"
    assert unmet('# dependencies = ["PyYAML"]') is None
    assert unmet('# dependencies = ["pyyaml>=1000"]') == "needs the package pyyaml>=1000"
    early = replace(interpreter, version="3.15.0a3")
    assert replace(interpreter, version="3.13.2").unmet(
        write('# /// script\n# requires-python = ">=3.13.3"\n# ///\nprint(1)\n')
    )
    assert early.unmet(write('# /// script\n# requires-python = ">=3.15"\n# ///\nprint(1)\n')) is None


@pytest.mark.parametrize("command", ["python3.99", "true"])
def test_a_python_that_is_not_there(command: str) -> None:
    with pytest.raises(MissingInterpreterError, match=rf"{command}: .*; install it, put it on PATH, or name another"):
        probe(command)
