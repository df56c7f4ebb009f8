"""A KlantArena with a moment for every verb: more phases, before the promises."""

from __future__ import annotations

from pathlib import Path

PARKING = 'layout = "lines"\nack = ["inner", "outer"]'
ASKING = 'key = "ka6"\nkind = "gather"'
TOPICS = "\n# topics = ["
SWAP = '{ option = "swap", is = true }, '
LISTENERS = 'listeners = ["outer"]'
PROMISES = '[[phases]]\nkey = "ka9"'
CARDS = """[[phases]]
key = "groups"
kind = "cluster"
minutes = 5
source = ["ka8"]
write = ["inner"]
title = { nl = "Groeperen", en = "Group" }
options = { suggest = true }

"""
CHOICE = """[[phases]]
key = "{method}"
kind = "prioritise"
minutes = 5
source = ["ka8"]
write = ["inner", "outer"]
title = {{ nl = "Kiezen", en = "Choose" }}
options = {{ method = "{method}" }}

"""
KNOWN = """[[phases]]
key = "known"
kind = "recognise"
minutes = 5
source = ["ka8"]
write = ["inner", "outer"]
title = { nl = "Herkennen", en = "Recognise" }

"""
DECISION = """[[phases]]
key = "dd0"
kind = "frame"
minutes = 5
write = ["outer"]
title = { nl = "Kader", en = "Frame" }

[[phases]]
key = "dd6"
kind = "decide"
minutes = 20
write = ["outer"]
title = { nl = "Besluiten", en = "Decide" }
options = { frame = "dd0", alternatives = ["ka8"], spread = ["known"], rule = "majority_enriched" }

"""
OPTIONS, DECIDED = 'last_word = ["inner"]\n', 'decision = "dd6"\n'
ROOMS = """[[phases]]
key = "themes"
kind = "assign"
minutes = 5
write = ["inner", "outer"]
title = { nl = "Thema's", en = "Themes" }

[[phases]]
key = "apart"
kind = "parallel"
minutes = 15
title = { nl = "Werkplaatsen", en = "Workshops" }

[[phases.phases]]
key = "ideas"
kind = "gather"
minutes = 5
write = ["inner", "outer"]
title = { nl = "Ideeën", en = "Ideas" }
options = { see = "group", board = "list", questions = [
  { type = "idee", label = { nl = "Idee", en = "Idea" } } ] }

[[phases.phases]]
key = "chosen"
kind = "prioritise"
minutes = 5
source = ["ideas"]
write = ["inner", "outer"]
title = { nl = "Kiezen", en = "Choose" }

"""
GROUPS = """
[[groups]]
code = "regels"
label = { nl = "Minder regels", en = "Fewer rules" }

[[groups]]
code = "zorg"
label = { nl = "Zorg", en = "Care" }
seats = 20
"""
YIELD = """[[phases]]
key = "route"
kind = "destinations"
minutes = 5
title = { nl = "Opening", en = "Opening" }

[[phases]]
key = "messages"
kind = "messages"
minutes = 5
write = ["outer"]
title = { nl = "Boodschappen", en = "Messages" }

[[phases]]
key = "harvested"
kind = "harvest"
minutes = 5
source = ["messages"]
title = { nl = "Oogst", en = "Harvest" }

[[phases]]
key = "onward"
kind = "handover"
minutes = 5
source = ["messages"]
write = ["outer"]
title = { nl = "Wie neemt wat mee", en = "Who takes what" }

"""
METHODS = ("dots", "rank", "impact_effort")


def script(checkout: Path, to: Path) -> Path:
    """A KlantArena with a moment for every verb: it parks, opens ka6 by hand, weighs too."""
    text = (checkout / "sessions" / "klantarena.toml").read_text("utf-8")
    for mark, more in ((PARKING, "\nquestions = true"), (ASKING, "\narm = true")):
        assert text.count(mark) == 1, mark
        text = text.replace(mark, mark + more)
    assert text.count(TOPICS) == 1
    text = text.replace(TOPICS, TOPICS.replace("# ", ""))
    assert text.count(LISTENERS) == 2
    text = text.replace(LISTENERS, LISTENERS + '\nunsaid = ["inner"]')
    assert text.count(SWAP) == text.count(PROMISES) == 1
    text = text.replace(SWAP, "")
    choices = "".join(CHOICE.format(method=m) for m in METHODS)
    before, after = text.split(PROMISES)
    assert after.count(OPTIONS) >= 1
    promises = PROMISES + after.replace(OPTIONS, OPTIONS + DECIDED, 1)
    text = before + CARDS + KNOWN + choices + DECISION + ROOMS + YIELD + promises + GROUPS
    rules = 'key = "ka1"\nkind = "present"'
    text = text.replace(rules, rules + '\nwrite = ["inner", "outer"]')
    path = to / "alles.toml"
    path.write_text(text, "utf-8")
    return path
