"""Which scene is played in which phase of which script. The first phase of each is where people come in."""

from __future__ import annotations

from collections.abc import Callable

from facilitator.rehearsal.play import Moment, Play
from facilitator.rehearsal.scenes import deciding, viewing, wandering, workshops
from facilitator.rehearsal.scenes.arriving import arrive, rules
from facilitator.rehearsal.scenes.asking import ask, harvest
from facilitator.rehearsal.scenes.leaving import leave
from facilitator.rehearsal.scenes.promising import promise
from facilitator.rehearsal.scenes.reacting import react, swap
from facilitator.rehearsal.scenes.talking import check_in, talk

Scene = Callable[[Play], list[Moment]]
SCENES: dict[str, dict[str, Scene]] = {
    "klantarena": {
        "ka0": arrive,
        "ka1": rules,
        "ka2": check_in,
        "ka3": talk,
        "ka4": talk,
        "ka5": harvest,
        "ka6": ask,
        "ka7": swap,
        "ka8": react,
        "ka9": promise,
        "ka10": leave,
    },
    "deep-democracy": {
        "dd0": viewing.begin,
        "dd1": viewing.check_in,
        "dd2": viewing.views,
        "dd3": viewing.alternatives,
        "dd4": viewing.spread,
        "dd5": viewing.proposals,
        "dd6": deciding.decide,
        "dd10": viewing.quiet,
        "dd9": deciding.record,
        "dd11": viewing.words,
    },
    "ontwikkeltafel": {
        "ot0": workshops.arrive,
        "ot1": workshops.route,
        "ot2": workshops.talks,
        "ot3": workshops.stories,
        "ot3b": viewing.spread,
        "ot5": workshops.apart,
        **{f"ot5{step}": wandering.wander for step in "abcdefg"},
        "ot6": workshops.harvest,
        "ot7": workshops.weigh,
        "ot8": workshops.hand_over,
        "ot9": viewing.words,
    },
}
