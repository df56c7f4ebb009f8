"""Logs of each release fold for ever, to the views that the release made of them.

One is added per release with ``python -m tests.golden.play RELEASE`` (say ``0.1.0``), which plays the two
sessions of ``play.py`` on the shipped scripts and stores ``NAME-RELEASE.jsonl`` with its digests beside it.
A log that is there is never changed. When a view changes on purpose, the same command with the release
of the log stores its digests anew; after that release went out, a changed digest also needs a note in the
changelog: what old sessions show differently from now on.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.play import FOLDER, SESSIONS, load
from tests.support.play import blanked, digests, fold

LOGS = sorted(FOLDER.glob("*.jsonl"))


def test_there_is_a_golden_log_of_each_session() -> None:
    assert {path.stem.split("-")[0] for path in LOGS} == set(SESSIONS)


@pytest.mark.parametrize("path", LOGS, ids=lambda p: p.stem)
def test_a_golden_log_still_folds_to_its_views(path: Path) -> None:
    entries, golden = load(path)
    s, outcomes = fold(entries)
    assert [e.do for e, o in zip(entries, outcomes, strict=True) if not o.ok] == []
    assert digests(s) == golden.digests


@pytest.mark.parametrize("path", LOGS, ids=lambda p: p.stem)
def test_a_golden_log_folds_to_the_same_views_after_its_wipes(path: Path) -> None:
    entries, golden = load(path)
    s, _ = fold(entries)
    assert s.blank
    assert digests(fold(blanked(entries, s.blank))[0]) == golden.digests


@pytest.mark.parametrize("path", LOGS, ids=lambda p: p.stem)
def test_a_digest_notices_one_word(path: Path) -> None:
    entries, golden = load(path)
    s, _ = fold(entries)
    released = next(i for i in s.items.values() if i.on_board is not None and i.on_board.text)
    assert released.on_board is not None
    released.on_board.text = "anders"
    assert digests(s) != golden.digests
