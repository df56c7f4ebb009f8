"""What it costs to read what people wrote: `python -m benchmarks.words`.

The guard must never take long over a text that somebody made to be slow: ten times the text should cost about
ten times as much, whatever it repeats (squared would be a hundredfold). And offers by likeness are made on
the hall's thread, where 300 cards may not hold up the phones. Prints processor time, the best of some rounds.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from functools import partial
from random import Random

from facilitator.guard import clean, look, nudges
from facilitator.method.likeness import offers

SHORT, LONG = 5_000, 50_000
# Half of what some rule of the guard looks for, over and over.
DIGITS = "1|1 |1.|0 6 |06 1|123 |12-|111 222 33|2019 |2019-|€1.000|1.000-|+3|(0|½|\u200b|e\u0301|\n | \n|😀"
CODES = "NL91|NL91ABNA|ab12|1234 A|1234ab |12 Aa |dossier |dossier 1|zaak-|bsn "
LETTERS = "a|a.|a-|a'|Aa |@|a@|a@b.|www.|http://|https://.|insta: |laan|straat 1|maar |wij doen dat toch "
HEADS = ("kind", "zorg", "school", "huis", "wacht", "lijst", "brief", "team")
TAILS = ("en", "s", "plan", "tijd", "punt", "werk")
CARDS, WORDS_A_CARD = 300, 15


def best(work: Callable[[], object], rounds: int) -> float:
    """Milliseconds of processor time, the least of so many rounds."""
    found = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return min(found) * 1000


def guard(text: str) -> None:
    """All that the guard does with a text at the door."""
    look(clean(text))
    nudges(text, rule="question")


def cards() -> dict[int, str]:
    """Cards of words that look alike."""
    random = Random(1)
    words = [head + tail for head in HEADS for tail in TAILS]
    return {n: " ".join(random.choices(words, k=WORDS_A_CARD)) for n in range(CARDS)}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    print(f"{'the guard':24} {SHORT:>9,} {LONG:>9,} characters")
    for path in "|".join((DIGITS, CODES, LETTERS)).split("|"):
        short, long = (best(partial(guard, (path * size)[:size] + "!"), rounds) for size in (SHORT, LONG))
        print(f"{path!a:24} {short:6.1f} ms {long:6.1f} ms   {long / short:6.1f} x")
    told = cards()
    print(f"{f'likeness of {CARDS} cards':24} {best(lambda: offers(told), rounds):6.1f} ms")


if __name__ == "__main__":
    main()
