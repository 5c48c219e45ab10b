"""The script that mkdocs-gen-files runs: it begins the execution and hands generated files to MkDocs."""

import logging

import mkdocs_gen_files

from cookbook import execution, pages
from cookbook.interpreter import MissingInterpreterError
from cookbook.snippet import SnippetError

log = logging.getLogger("mkdocs.plugins.cookbook")

try:
    build = execution.begin()
    files = list(pages.files(build.book, build.environments, mkdocs_gen_files.config.site_url or ""))
except (SnippetError, MissingInterpreterError) as error:
    raise SystemExit(f"cookbook: {error}") from None
for problem in build.book.problems():
    log.error(problem)
config = mkdocs_gen_files.config
config.nav = pages.navigation(build.book)  # MkDocs reads it after this script
edits = {recipe.source_path for recipe in build.book.recipes}
for path, content in files:
    with mkdocs_gen_files.open(path, "wb") as file:
        file.write(content)
    mkdocs_gen_files.set_edit_path(path, path if path in edits else None)
with mkdocs_gen_files.open("index.md", "r") as file:
    home = file.read()
with mkdocs_gen_files.open("index.md", "w") as file:
    file.write(home.replace("<!-- chapters -->", pages.chapter_list(build.book)))
mkdocs_gen_files.set_edit_path("index.md", "index.md")
