"""What syntax trees of generated modules may hold. A text of the document that became code would be something else."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator
from pathlib import Path

STATEMENTS = (
    ast.Import,
    ast.ImportFrom,
    ast.Assign,
    ast.AnnAssign,
    ast.FunctionDef,
    ast.ClassDef,
    ast.Return,
    ast.Pass,
)
EXPRESSIONS = (
    ast.Name,
    ast.Attribute,
    ast.Constant,
    ast.Dict,
    ast.Tuple,
    ast.Call,
    ast.BinOp,
    ast.BitOr,
    ast.Subscript,
)
PARTS = (ast.Module, ast.alias, ast.arguments, ast.arg, ast.keyword, ast.expr_context, ast.Lambda, ast.Set)
IMPORTS = {"__future__", "datetime", "collections.abc", "typing", "attrs", "attrs.setters"}
CALLS = {
    *("Operation[…]", "Paging", "OPERATION", "OPERATION(…)", "_lazy.modules", "define", "_field", "as_list"),
    *("detailed", "awaited", "awaited_detailed", "streamed", "astreamed"),
    *("paged", "paged_by", "paged_whole", "apaged"),
}


def generated(tree: Path) -> list[Path]:
    """The modules of a package that templates write from texts of the document."""
    operations = (tree / "api").rglob("*.py"), (tree / "api").rglob("*.pyi")
    return sorted(itertools.chain(*operations, (tree / "models").glob("[!_]*.py")))


def strangers(path: Path) -> Iterator[str]:
    """What has no place in a generated module."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        text = f"{path.name}:{getattr(node, 'lineno', 0)}: {ast.unparse(node)[:60]}"
        match node:
            case ast.Import(names=[ast.alias(name=name)]) | ast.ImportFrom(level=0, module=name):
                if name not in IMPORTS:
                    yield text
            case ast.Call(func=ast.Subscript(value=value)) if f"{ast.unparse(value)}[…]" in CALLS:
                pass
            case ast.Call(func=ast.Call(func=called)) if f"{ast.unparse(called)}(…)" in CALLS:
                pass
            case ast.Call(func=ast.Name() | ast.Attribute()) as call if ast.unparse(call.func) in CALLS:
                pass
            case ast.Call(func=ast.Attribute(value=ast.Name("models")), args=[ast.Constant()]):
                pass  # a kind of a family by a value that its enum does not list
            case ast.Expr(value=ast.Constant(value=str())):
                pass
            case ast.Call() | ast.Expr():
                yield text
            case _ if not isinstance(node, (*STATEMENTS, *EXPRESSIONS, *PARTS)):
                yield text
            case _:
                pass
