"""The machinery of asyncio Recipes: run snippets, compare, render, generate.

Imports point one way: `snippet` and `interpreter` know nothing of the rest, `run` uses them, `approved`, `cache`
and `evidence` use `run`'s results, `recipe` reads pages, `execution`, `fence` and `pages` put it all on the site,
and `__main__` holds the contributor's commands. None of it knows any one recipe.
"""
