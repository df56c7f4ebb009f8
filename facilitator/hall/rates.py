"""How much one person may send. Never by address: a whole hall is one address behind one router."""

from dataclasses import dataclass


@dataclass(slots=True)
class Bucket:
    """A bucket of ``size`` acts that fills by ``per_second``; times in ms."""

    size: float
    per_second: float
    level: float = -1.0
    at: int = 0

    def empty(self, now: int) -> bool:
        """Whether ``take`` would find nothing; takes nothing."""
        return self.level >= 0 and self.level + (now - self.at) / 1000 * self.per_second < 1

    def take(self, now: int) -> bool:
        """Take one, if there is one."""
        if self.level < 0:
            self.level, self.at = self.size, now
        self.level = min(self.size, self.level + (now - self.at) / 1000 * self.per_second)
        self.at = now
        if self.level < 1:
            return False
        self.level -= 1
        return True


def for_participant() -> Bucket:
    """A phone that empties a full outbox passes; one that hammers does not."""
    return Bucket(size=60, per_second=4)


def for_staff() -> Bucket:
    """A console that taps fast, or a scribe that types fast."""
    return Bucket(size=200, per_second=30)


def for_quote_codes() -> Bucket:
    """Tries at taking a quote back, right or wrong, a session: nobody guesses eight characters like this."""
    return Bucket(size=20, per_second=0.1)


def for_wrong_codes() -> Bucket:
    """Wrong table codes a session, after which the answer says to wait.

    A right code opens at any time, or one guesser would keep a table out: a hall is one address, and who
    has not joined yet has no cookie. Somebody who tries 200 a second meets one of a million in forty minutes
    on average, sits on a seat that the console sees being taken, and is removed there.
    """
    return Bucket(size=30, per_second=0.5)


def for_pins() -> Bucket:
    """Tries of a PIN a console: guessing four digits takes days."""
    return Bucket(size=5, per_second=1 / 30)
