"""What may not leave a phone, and what a person must look at first.

The guard reads a text and says what it looks like: a citizen service number,
a phone number, a postcode. It knows nothing of sessions, imports nothing of the
house and keeps nothing. The phone runs the same rules from `static/guard.js`.
Source of the rules: methods, 8.4 (an IBAN is held, not refused).
"""

from facilitator.guard.cleaning import clean
from facilitator.guard.finding import Finding, verdict
from facilitator.guard.looking import look
from facilitator.guard.nudging import nudges

__all__ = ["Finding", "clean", "look", "nudges", "verdict"]
