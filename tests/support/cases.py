"""For every verb a short story in which it takes effect while there are words to wipe."""

from __future__ import annotations

from collections.abc import Callable

from tests.support.play import Play
from tests.support.scripts import workshop


class Cast:
    """A workshop with everyone in it; words stand in the first phases already."""

    def __init__(self) -> None:
        self.play = Play(workshop())
        self.console, self.scribe = self.play.staff("console"), self.play.staff("scribe")
        self.helper, self.board = self.play.staff("helper"), self.play.staff("board")
        self.ann, self.bo = self.play.join("inner"), self.play.join("inner", sector="kraamzorg")
        self.cor, self.dee = self.play.join(), self.play.join()
        self.parked = self.play.ok(self.cor, "park", phase=self.play.now, text="geparkeerd")["parked"]
        self.statement = 0

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
        self.play.enter(self.console, "end")
        for what in ("people", "unreleased", "released", "follow_up"):
            self.play.ok(0, "retain", what=what)


Case = Callable[[Cast], object]


def _say(c: Cast) -> None:
    c.free()
    kept, gone = c.play.say(c.cor, "een"), c.play.say(c.cor, "twee", flags=["hold:phone"])
    c.play.say(c.cor, "drie", "daarna")
    c.play.ok(c.cor, "withdraw", item=kept)
    c.play.no(c.cor, "edit", item=kept, text="te laat")
    c.play.ok(c.helper, "release", items=[gone], despite=True)


def _edit(c: Cast) -> None:
    c.free()
    n = c.play.say(c.cor, "een")
    for text in ("twee", "drie"):
        c.play.ok(c.cor, "edit", item=n, text=text)


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


def _undo(c: Cast) -> None:
    """One of each that can be taken back, taken back from the last to the first."""
    c.free()
    a, b = (c.play.say(p, "een", flags=["hold:mail"]) for p in (c.cor, c.dee))
    c.play.ok(c.console, "amend", item=a, text="anders")
    c.play.ok(c.console, "send_back", items=[b], reason="er staat een naam in")
    c.play.ok(c.console, "hide", items=[a])
    c.play.next(c.console)
    for _ in range(4):
        c.play.ok(c.console, "undo")


def _lock(c: Cast) -> None:
    c.talk().play.ok(c.console, "set_pin", hash="h")
    c.play.ok(c.console, "lock")
    c.play.no(c.console, "hide", items=[c.statement])
    c.play.ok(c.console, "unlock", hash="h")


def _follow(c: Cast) -> None:
    first = c.play.ok(c.console, "follow_up", text="Noor (verzonnen)")["follow_up"]
    c.play.ok(c.console, "follow_up", text="Bart (verzonnen)")
    c.play.ok(c.console, "followed", follow_up=first)
    c.play.ok(c.console, "undo")


def _ask(c: Cast) -> None:
    c.free()
    for text in ("En hoe nu verder?", "Toch niet"):
        c.play.ok(c.console, "ask", phase=c.play.now, text=text)
    c.play.ok(c.console, "undo")
    c.play.say(c.cor, "een antwoord", "extra-1")


def _on_item(verb: str, **fields: object) -> Case:
    def case(c: Cast) -> None:
        c.free()
        n = c.play.say(c.dee)
        c.play.ok(c.console, verb, **{"items": [n], **fields})

    return case


def _hold(c: Cast) -> None:
    _on_item("hide")(c)
    c.play.ok(c.helper, "hold", items=[len(c.play.s.items)])


def _focus(c: Cast) -> None:
    c.free().play.ok(c.helper, "focus", item=c.play.say(c.dee))


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
    c.talk().play.record(c.scribe, "van een mens", person=c.cor)


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
    c.free().play.say(c.cor)
    c.play.ok(c.cor, "erase")


CASES: dict[str, Case] = {
    "ack": _here("ack", "cor"),
    "again": _again,
    "amend": _amend,
    "ask": _ask,
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
    "focus": _focus,
    "follow_up": _follow,
    "followed": _follow,
    "hand_over": _pair("hand_over"),
    "harvest_mode": _do("harvest_mode", mode="off"),
    "hide": _on_item("hide"),
    "hold": _hold,
    "invite": _do("invite", place="check", role="outer", on=True),
    "join": lambda c: c.talk().play.join("inner"),
    "lapse": lambda c: c.talk().play.ok(0, "lapse"),
    "leave": _do("leave", "cor"),
    "light": _do("light", mode="day"),
    "lock": _lock,
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
    "set_pin": _lock,
    "settle": _settle,
    "show_qr": _do("show_qr", on=True),
    "step": _do("step", place="check", to=2),
    "tally": _do("tally", "scribe", seat=1),
    "topic": _do("topic", n=1),
    "undo": _undo,
    "unlock": _lock,
    "unmerge": _unmerge,
    "unsaid": _unsaid,
    "withdraw": _withdraw,
}
