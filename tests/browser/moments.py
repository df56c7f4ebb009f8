"""What every phase of a KlantArena shows on the board and on phones, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.browser.tongues import Both

AWAY: Both = ("Leg je telefoon even weg.", "Put your phone away for a moment.")
LISTENS: Both = ("Je luistert nu.", "You are listening now.")
SEND: Both = ("Stuur in", "Send in")
KEEP: Both = ("Bewaar op deze telefoon", "Keep on this phone")
UNDERSTOOD: Both = ("Begrepen", "Understood")
THANKS: Both = ("Dank je wel.", "Thank you.")


@dataclass(frozen=True)
class Moment:
    """One phase: the headings of the board and of a phone in each ring, and the buttons of those phones."""

    board: Both
    inner: Both
    outer: Both
    inner_does: tuple[Both, ...] = ()
    outer_does: tuple[Both, ...] = ()


JOINED: Both = ("Je doet mee.", "You have joined.")
RULES: Both = ("Zo doen we het", "How we do it")
HARVEST: Both = ("Oogst: klopt dit zo?", "Harvest: is this right?")
MOMENTS: Mapping[str, Moment] = {
    "ka0": Moment(("Doe mee", "Join in"), JOINED, JOINED),
    "ka1": Moment(RULES, RULES, RULES, (UNDERSTOOD,), (UNDERSTOOD,)),
    "ka2": Moment(
        ("Wie ben je, en wat heb je met dit onderwerp?", "Who are you, and what links you to this theme?"),
        AWAY,
        AWAY,
        inner_does=(SEND,),
    ),
    "ka3": Moment(("Wat gaat goed?", "What goes well?"), AWAY, LISTENS, outer_does=(KEEP,)),
    "ka4": Moment(("Wat kan beter?", "What can be better?"), AWAY, LISTENS, outer_does=(KEEP,)),
    "ka5": Moment(
        HARVEST,
        HARVEST,
        LISTENS,
        (("Klopt", "That is right"), ("Zo bedoelde ik het niet", "That is not what I meant")),
        (KEEP,),
    ),
    "ka6": Moment(
        ("Wat wil je nog van de tafel weten?", "What else do you want to know from the table?"),
        AWAY,
        ("Stel één open vraag", "Ask one open question"),
    ),
    "ka7": Moment(
        ("Wissel van plaats", "Swap seats"),
        ("Ga in de buitenste kring zitten.", "Go and sit in the outer circle."),
        ("Kom in het midden zitten.", "Come and sit in the middle."),
    ),
    "ka8": Moment(
        ("Reactie van de buitenring", "Reaction of the listeners"),
        LISTENS,
        ("Wat heb je gehoord?", "What did you hear?"),
        (KEEP,),
        (SEND,),
    ),
    "ka9": Moment(
        ("Wat doen we meteen?", "What do we do now?"),
        ("Jullie hebben het laatste woord.", "You have the last word."),
        ("Wat doen we meteen?", "What do we do now?"),
        outer_does=(("Zeg toe", "Promise it"),),
    ),
    "ka10": Moment(
        ("Hoe ga je hier weg?", "How do you leave?"),
        ("Wat mag met jouw woorden?", "What may be done with your words?"),
        ("In één woord: hoe ga je hier weg?", "In one word: how do you leave?"),
        (
            ("Mag in verslag", "In the report"),
            ("Zonder sector", "Without sector"),
            ("Liever niet", "Rather not"),
        ),
        (SEND, ("Sla over", "Skip")),
    ),
}
