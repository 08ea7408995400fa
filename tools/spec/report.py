"""The report of a run, for people."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Report:
    """Lines by section.

    Attributes:
        added: New in the file.
        changed: Facts that the release contradicts, with their new values.
        removed: Parts that the release no longer has, removed from the file.
        kept: Parts that the release no longer has, left in the file.
        unplaced: Facts of the release that could not be brought in.
        undescribed: New parts, which lack descriptions, with their places in the release.
    """

    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)
    undescribed: list[str] = field(default_factory=list)

    @property
    def alters(self) -> bool:
        """Whether the run changed the file."""
        return bool(self.added or self.changed or self.removed)

    def gone(self, what: str, prune: bool) -> bool:
        """Notes a part that the release no longer has; returns whether to remove it."""
        (self.removed if prune else self.kept).append(what)
        return prune

    def lines(self) -> list[str]:
        """The report as lines: the title of each section, then its lines."""
        titles = {
            "Added": self.added,
            "Changed": self.changed,
            "Removed (not in the release)": self.removed,
            "Kept (not in the release; --prune removes)": self.kept,
            "Could not place, or placed by a guess": self.unplaced,
            "To describe": self.undescribed,
        }
        lines: list[str] = []
        for title, news in titles.items():
            unique = list(dict.fromkeys(news))
            if unique:
                lines += [f"{title}: {len(unique)}", *(f"  {line}" for line in unique)]
        return lines or ["Nothing to do."]
