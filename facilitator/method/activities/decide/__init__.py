"""``decide`` · *Besluiten met de minderheid*, one subject a module (methods 3 and 7.3, kind 10).

``course`` is the pure table of states, ``matter`` what a pass remembers, ``before`` and ``chances`` the
rules; ``proposing``, ``voting``, ``asking`` and ``weighing`` declare the verbs; ``face``, ``record`` and
``report`` show it.
"""

from facilitator.method.activities.decide import asking, proposing, voting, weighing
from facilitator.method.activities.decide.kind import DECIDE

__all__ = ["DECIDE", "asking", "proposing", "voting", "weighing"]
