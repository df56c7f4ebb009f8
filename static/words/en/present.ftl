# Show: rules, a frame, the harvest.
present-understood = Understood
present-understood-thanks = Understood. Thank you.
present-later-title = Question for later
present-later-button = Keep for later
present-later-count =
    { $n ->
        [one] Your question is with the facilitator.
       *[other] Your { $n } questions are with the facilitator.
    }
present-speaker = Speaker: { $who }
present-harvest-empty = There is nothing on the board yet.
