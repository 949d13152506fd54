"""Runs the code cells of a notebook in order, as Jupyter does, and prints as JSON what each has shown."""

import ast
import contextlib
import io
import json
import sys

import pandas


def shown(value):
    """What a cell ends with: the rows of a table, or the text of anything else."""
    if isinstance(value, pandas.DataFrame):
        return json.loads(value.to_json(orient="records"))
    return None if value is None else repr(value)


def run(cell, names):
    """Runs a cell; its last line, where that is a value, is what it shows."""
    module = ast.parse("".join(cell["source"]))
    last = module.body.pop() if isinstance(module.body[-1], ast.Expr) else None
    printed = io.StringIO()
    value = None
    with contextlib.redirect_stdout(printed):
        exec(compile(module, "cell", "exec"), names)
        if last is not None:
            value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)
    return {"printed": printed.getvalue(), "shown": shown(value)}


with open(sys.argv[1], encoding="utf-8") as file:
    cells = [cell for cell in json.load(file)["cells"] if cell["cell_type"] == "code"]
names = {"__name__": "__main__"}
print(json.dumps([run(cell, names) for cell in cells]))
