# Show: rules, a frame, the harvest.
present-understood = Begrepen
present-understood-thanks = Begrepen. Dank je wel.
present-later-title = Vraag voor straks
present-later-button = Bewaar voor straks
present-later-count =
    { $n ->
        [one] Je vraag staat bij de gespreksleider.
       *[other] Je { $n } vragen staan bij de gespreksleider.
    }
present-speaker = Spreker: { $who }
present-harvest-empty = Er staat nog niets op het bord.
