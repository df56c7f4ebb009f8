# Parallel: the groups are apart, each in its own room.
parallel-choose = Kies een werkplaats
parallel-choose-help = De groepen zijn al begonnen. Kies een thema en ga erheen.
parallel-themes = Bij welk thema doe je mee?
parallel-go = Doe mee
parallel-going = Je gaat naar je werkplaats
parallel-done = klaar
parallel-paused = pauze
parallel-rooms = Werkplaatsen
parallel-col-phase = Onderdeel
parallel-col-people = Mensen
parallel-col-waiting = Wacht
parallel-col-do = Wat je kunt doen
parallel-led = workshopleider verbonden
parallel-not-led = geen workshopleider
parallel-connected = { $n } verbonden
parallel-state-armed = nog niet open
parallel-state-closed = gesloten
parallel-state-settled = gesloten
parallel-left = nog { $time }
parallel-step-into = Ga naar werkplaats
parallel-step-into-of = Ga naar werkplaats { $name }
parallel-links = Links
parallel-links-of = Links voor werkplaats { $name }
parallel-empty = Elke werkplaats heeft een eigen wachtrij. Wat daar gezegd is, zie je pas bij de oogst.
parallel-isolated = Geen werkplaats ziet wat een andere schrijft, tot de oogst.
parallel-unled =
    { $n ->
        [one] 1 werkplaats heeft geen workshopleider op een console.
       *[other] { $n } werkplaatsen hebben geen workshopleider op een console.
    }
parallel-unled-help = Geef de workshopleider een link, of ga er zelf heen.
