"""The report as Markdown, for a pull request or the change log."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .changes import ADDED, CHANGED, REMOVED, SECTIONS, Change


def render(title: str, changes: Sequence[Change]) -> str:
    """The whole report."""
    lines = [f"# {title}", "", _verdict(changes), *_table(changes)]
    for section in SECTIONS:
        lines += _section(section, [each for each in changes if each.section == section])
    return "\n".join(lines) + "\n"


def _verdict(changes: Sequence[Change]) -> str:
    breaking = sum(each.breaking for each in changes)
    if not changes:
        return "Nothing changed."
    if not breaking:
        return "Nothing here breaks callers."
    return f"**{breaking} of these changes break{'s' if breaking == 1 else ''} callers**, marked below."


def _section(title: str, changes: Sequence[Change]) -> Iterator[str]:
    if changes:
        yield from ("", f"## {title}")
    for action in (REMOVED, CHANGED, ADDED):
        some = [each for each in changes if each.action == action]
        if some:
            yield from ("", f"### {action.capitalize()}", "")
            yield from map(_line, sorted(some, key=lambda each: (not each.breaking, each.subject, each.detail)))


def _table(changes: Sequence[Change]) -> Iterator[str]:
    if changes:
        yield from ("", "| | added | changed | removed | breaking |", "| --- | ---: | ---: | ---: | ---: |")
    for section in SECTIONS:
        in_section = [each for each in changes if each.section == section]
        if in_section:
            counts = [sum(each.action == action for each in in_section) for action in (ADDED, CHANGED, REMOVED)]
            yield f"| {section} | {' | '.join(map(str, counts))} | {sum(each.breaking for each in in_section)} |"


def _line(change: Change) -> str:
    detail = f": {_plain(change.detail)}" if change.detail else ""
    place = f" ({_code(change.place)})" if change.place else ""
    mark = f" **{change.breaks.value}**" if change.breaking else ""
    return f"- {_code(change.subject)}{place}{detail}{mark}"


def _code(text: str) -> str:
    """A name of the document as inline code, whatever characters it has."""
    return f"`{' '.join(text.replace('`', chr(39)).split())}`"


def _plain(text: str) -> str:
    text = " ".join(text.split())
    for sign in ("\\", "*", "[", "]", "<", ">", "|"):
        text = text.replace(sign, f"\\{sign}")
    return text
