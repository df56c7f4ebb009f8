"""Five workshops beside each other, played by the command, and what their report says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from facilitator.rehearsal.lines import Line, load
from facilitator.rehearsal.troupes import troupe
from tests.rehearsal.played import SPEED, Played, start

pytestmark = pytest.mark.xdist_group("rehearsal-workshops")
BOOK = load("ontwikkeltafel")
ROOMS = troupe("ontwikkeltafel").rooms
PEOPLE = 10
PHASES = ["ot0", "ot1", "ot2", "ot3", "ot3b", "ot5", "ot6", "ot7", "ot8", "ot9"]


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    """The day, as fast as it goes."""
    folder = tmp_path_factory.mktemp("workshops")
    where = ["--data", str(folder / "data"), "--ledger", str(folder / "ledger"), "--host", "127.0.0.1"]
    size = ["--people", str(PEOPLE), "--speed", str(SPEED)]
    one = Played(folder, start("ontwikkeltafel", *size, *where))
    try:
        yield one.finish()
    finally:
        with one.process as process:
            process.kill()


def test_it_is_played_to_its_end(tables: Played) -> None:
    assert (tables.process.returncode, tables.err) == (0, "")
    assert tables.state.ended is not None
    assert [i.phase.key for i in tables.state.main.course.passes] == PHASES
    assert "5 werkplaatsen zijn klaar" in tables.out


def test_every_room_went_through_every_phase_and_has_a_message_and_a_counter_voice(tables: Played) -> None:
    for code in ROOMS:
        passes = tables.state.rooms[code].course.passes
        assert [p.phase.key for p in passes] == [f"ot5{x}" for x in "abcdefg"]
        types = Counter(i.type for i in tables.state.items.values() if i.phase == passes[-1].id)
        assert types["boodschap"] >= 2
        assert types["ook_gehoord"] >= 1


def test_every_message_has_a_destination_somebody_to_ask_and_a_day(tables: Played) -> None:
    rows = [item.message for item in tables.state.items.values() if item.message is not None]
    assert len(rows) >= 2 * len(ROOMS)
    assert all(m.to and m.contact and m.feedback_on for m in rows)


@pytest.mark.parametrize("audience", ["internal", "shareable"])
def test_the_report_tells_every_theme_and_that_it_is_a_rehearsal(audience: str, tables: Played) -> None:
    told = tables.report("internal" if audience == "internal" else "shareable", "md")
    assert "OEFENING" in told
    for line in BOOK.of("ot5g", "boodschap", "ook_gehoord"):
        assert line.text in told, line.id


@pytest.mark.parametrize("line", [x for x in BOOK.lines if x.trap], ids=lambda x: str(x.id))
def test_each_trap_ends_before_anyone_reads_it(line: Line, tables: Played) -> None:
    again = BOOK.again(line)
    assert again is not None
    assert tables.item(again.text).state == "released"
    for audience in ("shareable", "public"):
        assert line.text not in tables.report("public" if audience == "public" else "shareable", "md")


def test_the_number_that_everyone_knows_is_nowhere(tables: Played) -> None:
    assert b"111222333" not in tables.bytes
