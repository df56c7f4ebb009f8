"""For every verb a short story in which it takes effect while there are words to wipe."""

from __future__ import annotations

from collections.abc import Callable

from tests.support.choosing import CHOOSING
from tests.support.clustering import CLUSTERING
from tests.support.deciding import DECIDING
from tests.support.grouping import GROUPING
from tests.support.leading import LEADING
from tests.support.play import Play
from tests.support.quoting import QUOTING
from tests.support.scripts import workshop
from tests.support.yielding import YIELDING


class Cast:
    """A workshop with everyone in it; words stand in the first phases already."""

    def __init__(self) -> None:
        self.play = Play(workshop())
        self.console, self.scribe = self.play.staff("console"), self.play.staff("scribe")
        self.helper, self.board = self.play.staff("helper"), self.play.staff("board")
        self.ann, self.bo = self.play.join("inner"), self.play.join("inner", sector="kraamzorg")
        self.cor, self.dee = self.play.join(), self.play.join()
        self.parked = self.play.ok(self.cor, "park", phase=self.play.now, text="geparkeerd")["parked"]
        self.statement = self.quote = self.wish = 0
        self.ideas: list[int] = []

    def talk(self) -> Cast:
        """On to the conversation, with one statement that everyone may see."""
        self.play.to(self.console, "talk")
        self.statement = self.play.record(self.scribe, cat="goed")
        self.play.ok(self.console, "release", items=[self.statement])
        return self

    def check(self) -> Cast:
        """On to the harvest check."""
        self.talk().play.to(self.console, "check")
        return self

    def free(self) -> Cast:
        """On to the gathering in which everyone writes."""
        self.check().play.to(self.console, "free")
        return self

    def chosen(self, key: str) -> Cast:
        """On to a choice, between two things that were said freely."""
        self.free()
        self.ideas = [self.play.say(p) for p in (self.cor, self.dee)]
        self.play.to(self.console, key)
        return self

    def words(self) -> Cast:
        """On to the round; a line of the scribe stands in the name of the first seat."""
        self.talk()
        self.quote = self.play.record(self.scribe, "letterlijk", seat=self.play.s.people.all[self.ann].seat)
        self.play.ok(self.console, "release", items=[self.quote])
        self.play.to(self.console, "words")
        return self

    def deeds(self) -> Cast:
        """On to the promises, with a wish on the board."""
        self.words().play.to(self.console, "deeds")
        self.wish = self.propose(self.cor)
        self.play.ok(self.console, "release", items=[self.wish])
        return self

    def themes(self) -> Cast:
        """On to where themes are chosen."""
        self.free().play.to(self.console, "themes")
        return self

    def apart(self) -> Cast:
        """On to the workshops: the table about the rules, the others about care, each with something said."""
        self.themes()
        for p, group in ((self.ann, "regels"), (self.bo, "regels"), (self.cor, "zorg"), (self.dee, "zorg")):
            self.play.ok(self.console, "move_group", person=p, group=group)
        self.play.to(self.console, "apart")
        self.ideas = [self.play.say_in(p) for p in (self.ann, self.cor)]
        return self

    def propose(self, p: int, **fields: object) -> int:
        """Somebody proposes an action; returns its number."""
        made = {"column": "direct", "text": "we bellen eerder", **fields}
        n: int = self.play.ok(p, "propose", phase=self.play.now, **made)["item"]
        return n

    def correct(self) -> int:
        """The table corrects the statement."""
        return self.play.say(self.ann, "zo bedoelde ik het niet", "correctie", target=self.statement)

    def forget(self) -> None:
        """Every way in which words go: taken back, erased, and every term of retention."""
        for n, item in list(self.play.s.items.items()):
            if n % 2:
                self.play.enter(item.author, "withdraw", item=n)
        for p in (self.ann, self.cor):
            self.play.enter(p, "erase")
        if not self.play.enter(self.console, "end").ok and self.play.s.ended is None:
            self.play.ok(0, "lapse")  # nobody ends a session while a vote is open
        for what in ("people", "unreleased", "released", "follow_up"):
            self.play.ok(0, "retain", what=what)


Case = Callable[[Cast], object]


def _say(c: Cast) -> None:
    c.free()
    kept, gone = c.play.say(c.cor, "een"), c.play.say(c.cor, "twee", flags=["hold:phone"])
    c.play.say(c.cor, "drie", "daarna", explain=True)
    c.play.ok(c.cor, "withdraw", item=kept)
    c.play.no(c.cor, "edit", item=kept, text="te laat")
    c.play.ok(c.helper, "release", items=[gone], despite=True)


def _edit(c: Cast) -> None:
    c.free()
    n = c.play.say(c.cor, "een")
    for text, explain in (("twee", True), ("drie", None)):
        c.play.ok(c.cor, "edit", item=n, text=text, explain=explain)


def _send_back(c: Cast) -> None:
    c.free()
    items = [c.play.say(p, "een", flags=["hold:mail"]) for p in (c.cor, c.dee)]
    c.play.ok(c.helper, "send_back", items=items, reason="er staat een naam in")
    c.play.ok(c.helper, "send_back", items=items[:1], reason="nog steeds")
    c.play.ok(c.cor, "edit", item=items[0], text="zonder naam")


def _merge(c: Cast) -> None:
    c.free()
    a, b, e = (c.play.say(p, "een") for p in (c.ann, c.cor, c.dee))
    c.play.ok(c.console, "merge", items=[a, e], into=b)


def _unmerge(c: Cast) -> None:
    _merge(c)
    merged = next(n for n, item in c.play.s.items.items() if item.state == "merged")
    c.play.ok(c.console, "unmerge", item=merged)


def _release(c: Cast) -> None:
    c.check()
    n = c.correct()
    c.play.ok(c.console, "release", items=[n])
    c.play.ok(c.scribe, "amend", item=c.statement, text="nog anders", flags=["hold:phone"])
    c.play.ok(c.ann, "withdraw", item=n)


def _back(c: Cast) -> None:
    c.free().play.to(c.console, "harvest")
    c.play.ok(c.console, "back", left=c.play.now)


def _again(c: Cast) -> None:
    c.free()
    c.play.say(c.cor)
    c.play.ok(c.console, "again", phase="talk", left=c.play.now, reason="nog een ronde")
    c.play.ok(c.console, "open")


def _reopen(c: Cast) -> None:
    c.free().play.ok(c.console, "close")
    c.play.ok(c.console, "reopen", reason="te vroeg")


def _pair(verb: str) -> Case:
    def case(c: Cast) -> None:
        c.free()
        n = c.play.say(c.cor, flags=["hold:mail"])
        c.play.ok(c.console, verb, from_=c.cor, into=c.dee)
        c.play.ok(c.dee, "edit", item=n, text="van dezelfde")

    return case


def _revoke(c: Cast) -> None:
    c.talk()
    link = c.play.ok(c.console, "link", face="scribe", hash="h")["link"]
    p = c.play.ok(0, "enter", link=link)["p"]
    c.play.record(p)
    c.play.ok(c.console, "revoke", link=link)


def _remove(c: Cast) -> None:
    c.free()
    n = c.play.say(c.cor)
    c.play.ok(c.console, "remove", person=c.cor)
    c.play.no(c.cor, "edit", item=n, text="te laat")


def _on_item(verb: str, **fields: object) -> Case:
    def case(c: Cast) -> None:
        c.free()
        n = c.play.say(c.dee)
        c.play.ok(c.console, verb, **{"items": [n], **fields})

    return case


def _hold(c: Cast) -> None:
    _on_item("hide")(c)
    c.play.ok(c.helper, "hold", items=[len(c.play.s.items)])


def _retain(c: Cast) -> None:
    c.check()
    c.play.ok(c.console, "release", items=[c.correct()])
    c.play.ok(c.console, "end")
    c.play.ok(0, "retain", what="unreleased")


def _do(verb: str, who: str = "console", place: str = "talk", **fields: object) -> Case:
    """A verb that needs no preparation but the right phase."""

    def case(c: Cast) -> None:
        getattr(c, place)()
        c.play.ok(getattr(c, who), verb, **fields)

    return case


def _here(verb: str, who: str, place: str = "talk", **fields: object) -> Case:
    def case(c: Cast) -> None:
        getattr(c, place)()
        c.play.ok(getattr(c, who), verb, phase=c.play.now, **fields)

    return case


def _amend(c: Cast) -> None:
    c.talk().play.ok(c.scribe, "amend", item=c.statement, text="anders", quote=True)


def _withdraw(c: Cast) -> None:
    c.talk().play.ok(c.scribe, "withdraw", item=c.statement)


def _next(c: Cast) -> None:
    c.talk().play.next(c.console, "heard")
    c.play.next(c.console)


def _describe(c: Cast) -> None:
    c.play.ok(c.cor, "describe", sector="gemeente")


def _confirm(c: Cast) -> None:
    c.check().play.ok(c.ann, "confirm", phase=c.play.now, item=c.statement)


def _unsaid(c: Cast) -> None:
    c.talk().play.ok(c.ann, "unsaid", phase=c.play.now, text="niemand zegt het")


def _record(c: Cast) -> None:
    c.talk().play.record(c.scribe, "van een mens", person=c.ann)


def _open(c: Cast) -> None:
    c.play.next(c.console)
    c.play.ok(c.console, "open")


def _resume(c: Cast) -> None:
    c.talk().play.ok(c.console, "pause")
    c.play.no(c.ann, "unsaid", phase=c.play.now, text="even niet")
    c.play.ok(c.console, "resume")


def _settle(c: Cast) -> None:
    c.play.ok(c.console, "settle", parked=c.parked)


def _erase(c: Cast) -> None:
    # One without a phone, for whom the scribe does it.
    away = c.talk().play.ok(c.scribe, "bring_in", role="inner")["p"]
    c.play.record(c.scribe, "van wie geen telefoon heeft", person=away)
    c.play.ok(c.scribe, "erase", person=away)
    c.play.to(c.console, "free")
    c.play.say(c.cor)
    c.play.ok(c.cor, "erase")


def _arrange(c: Cast) -> None:
    c.deeds()
    why = {"column": "niet", "reason": "te duur", "flags": ["has:reason"]}
    n = c.propose(c.dee, **why)
    c.play.ok(c.dee, "edit", item=n, text="we bellen niet")
    both = {"reason": "geen geld", "how": "per brief", "flags": ["has:reason", "has:how"]}
    c.play.ok(c.console, "arrange", item=n, **both)
    c.play.ok(c.console, "arrange", item=n, reason="geen mensen", flags=["has:reason"])
    c.play.ok(c.scribe, "arrange", item=c.wish, column="direct", owner="het bestuur", flags=["has:owner"])
    c.play.ok(c.scribe, "arrange", item=c.wish, person=c.dee, due="2027-03-29")
    c.play.no(c.cor, "accept", item=c.wish)


def _accept(c: Cast) -> None:
    c.deeds()
    c.play.ok(c.dee, "accept", item=c.wish)
    c.play.ok(c.dee, "accept", item=c.wish, on=False)


def _note_action(c: Cast) -> None:
    c.deeds()
    made = {"column": "direct", "text": "we gaan langs", "owner": "het bestuur", "how": "per brief"}
    c.play.ok(c.scribe, "note_action", phase=c.play.now, flags=["has:owner", "has:how"], **made)
    asked = {"column": "direct", "text": "we bellen op", "person": c.dee}
    c.play.ok(c.scribe, "note_action", phase=c.play.now, **asked)


def _propose(c: Cast) -> None:
    c.deeds()
    n = c.propose(c.dee, mine=True, due="2027-03-29")
    c.play.ok(c.dee, "edit", item=n, text="we bellen op tijd")
    c.propose(c.cor, column="niet", reason="te duur", flags=["has:reason"])


CASES: dict[str, Case] = {
    **CHOOSING,
    **QUOTING,
    **CLUSTERING,
    **LEADING,
    **DECIDING,
    **GROUPING,
    **YIELDING,
    "accept": _accept,
    "answer": _here("answer", "cor", "words", text="moe"),
    "arrange": _arrange,
    "card": _here("card", "ann", "words", text="dit moet gezegd"),
    "feedback_on": _here("feedback_on", "console", "deeds", day="2027-05-20"),
    "heard": _do("heard", place="words", seat=1),
    "note_action": _note_action,
    "propose": _propose,
    "seated": lambda c: c.chosen("swap").play.ok(c.console, "seated", phase=c.play.now),
    "thumb": lambda c: c.deeds().play.ok(c.ann, "thumb", item=c.wish),
    "ack": _here("ack", "cor"),
    "again": _again,
    "amend": _amend,
    "asked_none": _do("asked_none", place="check"),
    "back": _back,
    "begin": lambda c: c.talk(),
    "blank": _do("blank", on=True),
    "bring_in": _do("bring_in", "scribe", role="inner", seat=4),
    "close": _do("close"),
    "confirm": _confirm,
    "describe": _describe,
    "door": _do("door", on=False),
    "edit": _edit,
    "end": _do("end"),
    "enter": lambda c: c.talk().play.staff("helper"),
    "erase": _erase,
    "extend": _do("extend", minutes=5),
    "hand_over": _pair("hand_over"),
    "harvest_mode": _do("harvest_mode", mode="off"),
    "hide": _on_item("hide"),
    "hold": _hold,
    "invite": _do("invite", place="check", role="outer", on=True),
    "join": lambda c: c.talk().play.join("inner"),
    "lapse": lambda c: c.talk().play.ok(0, "lapse"),
    "leave": _do("leave", "cor"),
    "light": _do("light", mode="day"),
    "link": _do("link", face="board", hash="h"),
    "mark": _on_item("mark", mark="mening"),
    "merge": _merge,
    "move": lambda c: c.play.ok(c.console, "move", person=c.cor, role="inner", seat=4),
    "next": _next,
    "open": _open,
    "page": _do("page", to=2),
    "park": lambda c: c.play.ok(c.ann, "park", phase=c.play.now, text="en dit dan"),
    "pause": _do("pause"),
    "record": _record,
    "release": _release,
    "remove": _remove,
    "reopen": _reopen,
    "resume": _resume,
    "retain": _retain,
    "revoke": _revoke,
    "same_person": _pair("same_person"),
    "say": _say,
    "send_back": _send_back,
    "settle": _settle,
    "show_qr": _do("show_qr", on=True),
    "step": _do("step", place="check", to=2),
    "tally": _do("tally", "scribe", seat=1),
    "topic": _do("topic", n=1),
    "unmerge": _unmerge,
    "unsaid": _unsaid,
    "withdraw": _withdraw,
}
