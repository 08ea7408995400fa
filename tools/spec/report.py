"""What a run did, for people to read."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Report:
    """Lines by kind of news.

    Attributes:
        added: New in the file.
        changed: Facts of the file that the release says differently, as they are now.
        removed: What the release no longer has, taken out of the file.
        kept: What the release no longer has, left in the file.
        unplaced: What the release says in a way that could not be brought in.
        undescribed: What is new and has no words yet, each with the place where the release speaks of it.
    """

    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)
    undescribed: list[str] = field(default_factory=list)

    @property
    def alters(self) -> bool:
        """Whether the file is different after the run."""
        return bool(self.added or self.changed or self.removed)

    def gone(self, what: str, prune: bool) -> bool:
        """Notes something that the release no longer has; returns whether to take it out."""
        (self.removed if prune else self.kept).append(what)
        return prune

    def lines(self) -> list[str]:
        """The report as lines: a headline for each kind, then its news."""
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
