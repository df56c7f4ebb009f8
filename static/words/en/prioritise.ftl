# Prioritise: order items with scarce votes. A weight, never a decision.
prioritise-sees = Nobody sees what you choose. The outcome comes on the board only when this is closed.
prioritise-closed = This is closed. The outcome is on the board.
prioritise-nothing = There is nothing to choose from yet. Wait for the facilitator.
prioritise-left =
    { $n ->
        [0] Your dots are used up.
        [one] 1 dot left
       *[other] { $n } dots left
    }
prioritise-most = at most { $n } a row
prioritise-own = of your theme
prioritise-own-cap = You may give { $n } to your own theme.
prioritise-dots =
    { $n ->
        [0] no dot
        [one] 1 dot
       *[other] { $n } dots
    }
prioritise-dots-on = Dots on: { $text }
prioritise-less = One dot less on: { $text }
prioritise-more = One dot more on: { $text }
prioritise-order = Your order
prioritise-order-empty = There is nothing here yet. Put what matters most on top.
prioritise-rest = Not chosen yet
prioritise-add = Add
prioritise-add-of = Add: { $text }
prioritise-up = Up
prioritise-up-of = Up: { $text }
prioritise-down = Down
prioritise-down-of = Down: { $text }
prioritise-away = Take out
prioritise-away-of = Take out: { $text }
prioritise-at = Now in place { $n } of { $of }.
prioritise-impact = What does it bring?
prioritise-effort = What does it cost?
prioritise-little = little
prioritise-some = some
prioritise-much = much
prioritise-other-row = Choose in the other row too. Then it counts.
prioritise-on-phone = Choose on your phone.
prioritise-weight =
    { $people ->
        [0] not chosen
        [one] weight { $weight }, by 1 person
       *[other] weight { $weight }, by { $people } people
    }
prioritise-base = n = { $n }. This is weight, not a decision.
prioritise-voters =
    { $n ->
        [one] 1 person chose.
       *[other] { $n } people chose.
    }
prioritise-close = Close and show
prioritise-hidden = Nobody sees who chose what. The outcome comes on the board when you close it.
prioritise-empty = People are choosing. Nothing comes into the queue.
prioritise-what = What
prioritise-head-weight = Weight
prioritise-head-people = By
