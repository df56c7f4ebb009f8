"""When the house forgets by itself (methods §8.5). Terms count from the end of the session."""

from collections.abc import Iterator
from datetime import UTC, datetime

from facilitator.log import Draft
from facilitator.method.session import Session

HOUR = 3_600_000
DAY = 24 * HOUR
PEOPLE_MS = DAY
UNRELEASED_MS = 7 * DAY
FOLLOW_UP_MS = 30 * DAY


def planned_end(s: Session) -> int:
    """When the session should be over: its begin (or its first phase) plus all planned minutes."""
    first = s.main.course.passes[0].since if s.main.course.passes else s.at
    start = s.meta.begins if s.meta.begins is not None else first
    return max(start, first) + sum(p.minutes for p in s.main.course.phases) * 60_000


def follow_up_end(s: Session, ended: int) -> int:
    """Until when the names of who follows something up, or thinks along, are kept (methods §8.5).

    30 days after the date of the feedback, the last one where each message has its own; without any such date
    they go with the people.
    """
    told = (i.message.feedback_on for i in s.items.values() if i.message is not None)
    days = [at for at in map(_midnight, (s.feedback_on, *told)) if at is not None]
    return max(ended + PEOPLE_MS, max(days, default=0) + FOLLOW_UP_MS) if days else ended + PEOPLE_MS


def _midnight(day: str) -> int | None:
    """When a day (YYYY-MM-DD) begins; None for anything else."""
    try:
        return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp() * 1000)
    except ValueError:
        return None


def due(s: Session, now: int) -> Iterator[Draft]:
    """What the house must do now. Ids derive from the cause, so that two servers may both write it."""
    if s.ended is None:
        if s.main.course.passes and now >= max(planned_end(s), s.at) + DAY:
            yield Draft(id="lapse", by=0, do="lapse")
        return
    terms = {
        "people": s.ended + PEOPLE_MS,
        "unreleased": s.ended + UNRELEASED_MS,
        "released": s.ended + s.meta.keep_days * DAY,
    }
    if s.follow_ups or s.interests:
        terms["follow_up"] = follow_up_end(s, s.ended)
    for what, over in terms.items():
        if now >= over and what not in s.retained:
            yield Draft(id=f"retain/{what}", by=0, do="retain", data={"what": what})
