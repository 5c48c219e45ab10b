"""What a snippet file is: its path, its source, what its header declares.

The header is the inline script metadata of PEP 723: a `# /// script` block of TOML in comments. Standard keys
(`requires-python`, `dependencies`) mean what they mean to `uv run` and `pipx run`; what is ours lives in
`[tool.cookbook]`, see `Header`.
"""

from __future__ import annotations

import ast
import hashlib
import re
import tomllib
from dataclasses import dataclass, field, fields
from functools import cache, cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet

ROOT = Path(__file__).parent.parent
SNIPPETS = ROOT / "snippets"
SUPPORTED = (11, 12, 13, 14, 15)
"""The minor versions of CPython 3 that every recipe is written for."""

_BLOCK = re.compile(r"(?m)^# /// script$\s(?P<toml>(^#(| .*)$\s)+)^# ///$")
"""The reference implementation's expression, from PEP 723, for blocks of type `script`."""
_OPENING = re.compile(r"(?m)^#\s*///")


class SnippetError(Exception):
    """A snippet, its header or its page cannot be used. The text is one line: file, cause, remedy."""


@dataclass(frozen=True)
class Header:
    """What a snippet declares about itself. Most need nothing, and have no header.

    The fields from `exit_code` on are the keys of `[tool.cookbook]`, spelled with hyphens there.
    """

    requires_python: SpecifierSet = field(default_factory=lambda: SpecifierSet(">=3.11"))
    dependencies: tuple[str, ...] = ()
    exit_code: int = 0
    """The exit code it is meant to end with; negative means a signal, as in `subprocess`."""
    time_limit: float = 10.0
    """Seconds after which it is killed with its children."""
    stdin: str | None = None
    """Text on its standard input, which is empty otherwise."""
    platforms: tuple[str, ...] = ()
    """Values of `sys.platform` it runs on; none means all."""
    varies: tuple[str, ...] = ()
    """Regular expressions for what differs from run to run: shown, but not compared."""
    alone: bool = False
    """It measures time, so nothing else may run beside it."""
    dev_mode: str = ""
    """Why it may print something else under `-X dev -W error`."""
    pending: str = ""
    """Why it leaves tasks pending when its event loop ends."""
    no_timeline: str = ""
    """Why a picture of its run would mislead; then none is recorded."""
    plot: str = ""
    """What the numbers that it prints for each candidate mean, as the label of a plot's axis."""

    @property
    def timeline(self) -> bool:
        """Whether what happens when is recorded: a plot of measurements is picture enough."""
        return not self.no_timeline and not self.plot

    @classmethod
    def parse(cls, source: str) -> Header:
        """Read the header out of `source`.

        Raises:
            ValueError: The block is not closed, is not TOML, or has a key or value that means nothing here.
        """
        blocks = list(_BLOCK.finditer(source))
        if len(blocks) > 1:
            raise ValueError("has two `# /// script` blocks")
        if not blocks:
            if _OPENING.search(source):
                raise ValueError("has a `# ///` line that is not part of a `# /// script` … `# ///` block")
            return cls()
        lines = blocks[0]["toml"].splitlines(keepends=True)
        toml = tomllib.loads("".join(line[2:] if line.startswith("# ") else line[1:] for line in lines))
        if unknown := toml.keys() - {"requires-python", "dependencies", "tool"}:
            raise ValueError(f"has the unknown key {min(unknown)!r}")
        values: dict[str, Any] = {}
        if "requires-python" in toml:
            values["requires_python"] = SpecifierSet(_typed("requires-python", toml["requires-python"], "str"))
        if "dependencies" in toml:
            values["dependencies"] = _typed("dependencies", toml["dependencies"], "tuple[str, ...]")
            for dependency in values["dependencies"]:
                Requirement(dependency)
        known = {f.name.replace("_", "-"): f for f in fields(cls)[2:]}
        ours = toml.get("tool", {}).get("cookbook", {})
        for key, value in ours.items():
            if key not in known:
                raise ValueError(f"has the unknown key {key!r} in [tool.cookbook]")
            values[known[key].name] = _typed(key, value, str(known[key].type))
        for pattern in values.get("varies", ()):
            re.compile(pattern)
        return cls(**values)


_KINDS: dict[str, tuple[type, ...]] = {
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "str": (str,),
    "str | None": (str,),
}


def _typed(key: str, value: object, wanted: str) -> Any:
    """Return `value` as the annotation `wanted` of a field says, or raise `ValueError`."""
    if wanted == "tuple[str, ...]":
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        raise ValueError(f"{key} must be a list of strings")
    if not isinstance(value, _KINDS[wanted]) or (isinstance(value, bool) and wanted != "bool"):
        raise ValueError(f"{key} must be of type {wanted.removesuffix(' | None')}")
    return value


@dataclass(frozen=True)
class Snippet:
    """One file below `snippets/`, as it is on disk now."""

    path: Path
    content: bytes = field(repr=False)
    header: Header = field(repr=False)
    root: Path = field(default=SNIPPETS, repr=False)

    @classmethod
    def read(cls, path: Path, root: Path = SNIPPETS) -> Snippet:
        """Read the snippet at `path`.

        Raises:
            SnippetError: The file cannot be read, is not Python in UTF-8, or its header is malformed.
        """
        shown = path.relative_to(root.parent).as_posix() if path.is_relative_to(root.parent) else path
        try:
            return _parsed(path, path.read_bytes(), root)
        except OSError as error:
            raise SnippetError(f"{shown}: cannot be read ({error.strerror}); correct the path") from None
        except UnicodeDecodeError:
            raise SnippetError(f"{shown}: is not UTF-8; save it as UTF-8") from None
        except SyntaxError as error:
            raise SnippetError(f"{shown}:{error.lineno}: {error.msg}; a snippet is one whole program") from None
        except (ValueError, InvalidSpecifier, InvalidRequirement, re.error) as error:
            raise SnippetError(f"{shown}: the header {error}; see CONTRIBUTING.md, “The header”") from None

    @property
    def name(self) -> str:
        """What pages and evidence call it: its path below `snippets/`, with slashes."""
        return PurePosixPath(self.path.relative_to(self.root)).as_posix()

    @property
    def source(self) -> str:
        """Its text, byte for byte what a reader copies."""
        return self.content.decode()

    @property
    def sha256(self) -> str:
        """The hash that ties cached runs and evidence to these very bytes."""
        return hashlib.sha256(self.content).hexdigest()

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.source)

    @property
    def minors(self) -> tuple[int, ...]:
        """The supported minor versions it runs on, oldest first."""
        return tuple(minor for minor in SUPPORTED if self.supports(minor))

    def supports(self, minor: int) -> bool:
        """Whether `requires-python` admits some release of Python 3.`minor`."""
        return self.header.requires_python.contains(f"3.{minor}.99")

    @cached_property
    def apis(self) -> list[str]:
        """The asyncio names that its syntax tree uses, dotted, sorted: `asyncio.run`, `loop.call_soon`.

        Attributes of a variable count where the variable is called what the documentation calls it (`loop`,
        `runner`, `task`, …), because the tree alone does not tell types.
        """
        names = set()
        nodes = list(ast.walk(self.tree))
        inner = {id(node.value) for node in nodes if isinstance(node, ast.Attribute)}
        for node in nodes:
            if isinstance(node, ast.Attribute) and id(node) not in inner:
                dotted = ast.unparse(node)
                if (
                    dotted.partition(".")[0] in _OWNERS
                    and dotted.replace(".", "").isidentifier()
                    and "__" not in dotted
                ):
                    names.add(dotted)
            elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "asyncio":
                names.update(f"{node.module}.{alias.name}" for alias in node.names)
        return sorted(names)


_OWNERS = frozenset({"asyncio", "loop", "runner", "task", "future", "process", "reader", "writer", "queue", "group"})


@cache
def _parsed(path: Path, content: bytes, root: Path) -> Snippet:
    """The snippet at `path`, from memory where live reload builds again what did not change."""
    source = content.decode()
    snippet = Snippet(path, content, Header.parse(source), root)
    snippet.tree  # noqa: B018  # a file that is no Python ends here
    return snippet


def discover(root: Path = SNIPPETS) -> list[Snippet]:
    """All snippets below `root`, sorted by name.

    Raises:
        SnippetError: One of them cannot be used.
    """
    return [Snippet.read(path, root) for path in sorted(root.glob("*/*.py"))]
