# Parallel: the groups are apart, each in its own room.
parallel-choose = Choose a workshop
parallel-choose-help = The groups have begun. Choose a theme and go there.
parallel-themes = Which theme do you join?
parallel-go = Join
parallel-going = You are going to your workshop
parallel-done = done
parallel-paused = paused
parallel-rooms = Workshops
parallel-col-phase = Part
parallel-col-people = People
parallel-col-waiting = Waiting
parallel-col-do = What you can do
parallel-led = workshop lead connected
parallel-not-led = no workshop lead
parallel-connected = { $n } connected
parallel-state-armed = not open yet
parallel-state-closed = closed
parallel-state-settled = closed
parallel-left = { $time } left
parallel-step-into = Go to workshop
parallel-step-into-of = Go to workshop { $name }
parallel-links = Links
parallel-links-of = Links for workshop { $name }
parallel-empty = Every workshop has a queue of its own. What was said there you see at the harvest.
parallel-isolated = No workshop sees what another writes, until the harvest.
parallel-unled =
    { $n ->
        [one] 1 workshop has no workshop lead at a console.
       *[other] { $n } workshops have no workshop lead at a console.
    }
parallel-unled-help = Give the workshop lead a link, or go there yourself.
