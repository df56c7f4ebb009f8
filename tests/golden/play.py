"""Plays the two golden sessions and stores them: ``python -m tests.golden.play RELEASE``, once per release.

Everything in them is invented; the places and people do not exist. A log that is there is never rewritten.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from facilitator.log import Entry
from tests.support.play import Play, digests, fold
from tests.support.scripts import shipped

FOLDER = Path(__file__).parent


class Golden(msgspec.Struct):
    """What stands beside a stored log: the fingerprint of every view after its last entry."""

    release: str
    digests: dict[str, str]


def klantarena() -> Play:
    """KA-0 to KA-8 with a correction, a question that was sent back, a dead phone, a withdrawal."""
    play = Play(shipped("klantarena"), theme="Samen rond de eerste 1000 dagen (verzonnen)", rehearsal=True)
    lead, scribe, helper = play.staff(), play.staff("scribe"), play.staff("helper")
    table, outer = arrive(play, lead, scribe)
    play.to(lead, "ka1")
    for p in (*table[:5], *outer[1:6]):
        play.ok(p, "ack", phase=play.now)
    play.to(lead, "ka2")
    play.ok(table[0], "card", phase=play.now, text="Dat het consult zo kort is.")
    for seat in range(1, 14):
        play.ok(lead, "heard", seat=seat)
    play.to(lead, "ka3")
    good = play.record(scribe, "Ze komen altijd langs als het nodig is.", cat="goed", seat=2, quote=True)
    play.ok(helper, "release", items=[good])
    play.ok(lead, "harvest_mode", mode="per_block")
    play.to(lead, "ka4")
    better = play.record(scribe, "Ik vertel mijn verhaal drie keer.", cat="beter", person=table[12])
    wish = play.record(scribe, "Bel mij op 06-12345678.", cat="wens", flags=["hold:phone"])
    play.ok(lead, "amend", item=wish, text="Bel mij eerst even.")
    play.ok(lead, "release", items=[better, wish])
    play.ok(lead, "pause")
    play.ok(lead, "resume")
    play.to(lead, "ka5")
    play.ok(table[1], "confirm", phase=play.now, item=good)
    fixed = play.say(table[2], "Ik vertel mijn verhaal elke keer opnieuw.", "correctie", target=better)
    play.ok(lead, "release", items=[fixed])
    play.later(120_000)
    play.to(lead, "ka6")
    ask(play, scribe, helper, (outer[1], good), (outer[2], better))
    play.ok(lead, "hand_over", from_=outer[3], into=play.join("outer"))
    play.ok(lead, "extend", minutes=5)
    play.to(lead, "ka7")
    play.to(lead, "ka8")
    react(play, lead, outer[1], outer[4])
    play.ok(lead, "remove", person=outer[5])
    play.ok(lead, "end")
    play.ok(0, "retain", what="people")
    return play


def arrive(play: Play, lead: int, scribe: int) -> tuple[list[int], list[int]]:
    """A board, thirteen at the table (one without a phone), thirteen outside of whom one moves in."""
    play.staff("board")
    table = [play.join("inner", sector="kraamzorg") for _ in range(12)]
    table.append(play.ok(scribe, "bring_in", role="inner", sector="huisarts")["p"])
    outer = [play.join("outer", sector="jeugdarts") for _ in range(13)]
    play.ok(lead, "move", person=outer[0], role="inner")
    return table, outer


def ask(play: Play, scribe: int, helper: int, open_: tuple[int, int], defence: tuple[int, int]) -> None:
    """An open question with its answer, and one that is sent back and rewritten; each by (person, target)."""
    asked = play.say(open_[0], "Wat hielp er toen wel?", "vraag", target=open_[1])
    back = play.say(defence[0], "Maar dat doen wij al", "vraag", target=defence[1], flags=["nudge:defence"])
    play.ok(helper, "mark", items=[back], mark="verdediging")
    play.ok(helper, "send_back", items=[back], reason_code="verdediging")
    play.ok(defence[0], "edit", item=back, text="Hoe zou u het willen?", flags=[])
    play.ok(helper, "release", items=[asked])
    play.record(scribe, "Dat dezelfde persoon terugkwam.", type="antwoord", target=asked)


def react(play: Play, lead: int, one: int, other: int) -> None:
    """Two answers of one person, and one that another takes back."""
    heard = play.say(one, "Dat één gezicht telt.", "gehoord")
    play.say(one, "Ik bel voortaan zelf terug.", "voornemen")
    gone = play.say(other, "Dit neem ik terug.", "raakt")
    play.ok(lead, "release", items=[heard])
    play.ok(other, "withdraw", item=gone)


def ophaalronde() -> Play:
    """Welcome, one question, harvest, with a merge, a second pass and a person who joined twice."""
    play = Play(shipped("ophaalronde"), theme="Het nieuwe buurthuis in Oosterwaard (verzonnen)")
    lead = play.staff()
    people = [play.join("participant") for _ in range(6)]
    play.to(lead, "vraag")
    items = [play.say(p, f"Verzonnen antwoord {n}.", "antwoord") for n, p in enumerate(people)]
    play.ok(lead, "merge", items=[items[1]], into=items[0])
    play.ok(lead, "same_person", from_=people[5], into=people[4])
    play.ok(lead, "release", items=[items[0], items[2], items[4]])
    play.ok(people[2], "edit", item=items[2], text="Verzonnen antwoord, beter gezegd.")
    play.ok(lead, "hide", items=[items[3]])
    play.to(lead, "oogst")
    play.ok(lead, "again", phase="vraag", left=play.now, reason="Er kwam nog iets op.")
    play.ok(lead, "release", items=[play.say(people[0], "Verzonnen antwoord achteraf.", "antwoord")])
    play.ok(people[3], "erase")
    play.ok(people[2], "leave")
    play.ok(lead, "end")
    play.ok(0, "retain", what="unreleased")
    return play


SESSIONS: dict[str, Callable[[], Play]] = {"klantarena": klantarena, "ophaalronde": ophaalronde}


def store(release: str) -> None:
    """Write what is missing of the logs of a release, and the digests that they fold to now."""
    for name, session in SESSIONS.items():
        path = FOLDER / f"{name}-{release}.jsonl"
        if not path.exists():
            path.write_bytes(b"".join(msgspec.json.encode(entry) + b"\n" for entry in session().entries))
        entries = read(path)
        golden = Golden(release, digests(fold(entries)[0]))
        path.with_suffix(".json").write_bytes(msgspec.json.format(msgspec.json.encode(golden)) + b"\n")


def read(path: Path) -> list[Entry]:
    """A stored log."""
    return [msgspec.json.decode(line, type=Entry) for line in path.read_bytes().splitlines()]


def load(path: Path) -> tuple[list[Entry], Golden]:
    """A stored log, and what its views must come to."""
    return read(path), msgspec.json.decode(path.with_suffix(".json").read_bytes(), type=Golden)


if __name__ == "__main__":
    store(sys.argv[1])
