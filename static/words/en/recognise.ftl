# Recognise: one tap per item; what people recognise, never what they agree with.
recognise-sees = Nobody sees what you tap. The outcome comes on the board once this is closed.
recognise-small = In a small group people can still guess who tapped what.
recognise-closed = This is closed. The outcome is on the board.
recognise-nothing = There is nothing to recognise yet. Wait for the facilitator.
recognise-several = You may tap more than one for each line.
recognise-left =
    { $n ->
        [0] You tapped on everything. You can still change it.
        [one] 1 to go
       *[other] { $n } to go
    }
recognise-cards =
    { $n ->
        [one] Read the card in this group
       *[other] Read the { $n } cards in this group
    }
recognise-stances-of = Do you recognise this: { $text }
recognise-tapped = Tapped: { $stance }
recognise-untapped = Taken off again
recognise-on-phone = Tap on your phone what you recognise. This is not a vote.
recognise-base = n = { $n } tapped. This is recognition, not a vote.
recognise-count =
    { $some ->
        [one] { $some } of { $n } recognises something of this
       *[other] { $some } of { $n } recognise something of this
    }
recognise-no-sight = nobody said they have sight on this
recognise-some = { $n } people recognise something of this
recognise-someone = somebody sees it this way
recognise-band-discussed = discussed
recognise-band-little = recognised a little
recognise-band-partly = recognised in part
recognise-band-broad = broadly recognised
recognise-people =
    { $n ->
        [one] 1 person tapped.
       *[other] { $n } people tapped.
    }
recognise-close = Close and show
recognise-hidden = Nobody sees who taps what. The outcome comes on the board when you close.
recognise-empty = People are tapping. Nothing comes into the queue.
recognise-what = What
recognise-head-base = n
recognise-split = By background
recognise-split-thin = There are too few of each background to show.
recognise-split-row = { $sector }: { $band } (n = { $n })
recognise-split-none = without a background
