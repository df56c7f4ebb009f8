# Cluster: groups of cards, made by a person. A card never gets lost.
cluster-loose = In no group
cluster-nameless = Group { $n }
cluster-goes-on = continued
cluster-cards = Cards
cluster-n-cards =
    { $n ->
        [one] 1 card
       *[other] { $n } cards
    }
cluster-n-groups =
    { $n ->
        [one] 1 group
       *[other] { $n } groups
    }
cluster-n-loose =
    { $n ->
        [0] Every card lies in a group.
        [one] 1 card lies in no group. It may stay so.
       *[other] { $n } cards lie in no group. They may stay so.
    }

## The phone
cluster-read-along = The facilitator lays the cards together. Tap a group to read what lies in it.
cluster-nothing = There is nothing on the table yet.

## The facilitator's table
cluster-table = Groups and cards
cluster-card = no. { $n }
cluster-fresh = New group
cluster-fresh-of =
    { $n ->
        [one] New group of 1 card
       *[other] New group of { $n } cards
    }
cluster-merge = They say the same: merge
cluster-lay-back = Put back
cluster-help = Drag a card to a group. Or press Enter: then you have it in your hand.
cluster-help-hand = Choose a place with ← and → and press Enter. The space bar takes more in your hand. Esc puts back.
cluster-here = Lay here
cluster-none-loose = Everything lies in a group.
cluster-empty-group = There is nothing here yet. An empty group does not come on the board.
cluster-in-hand =
    { $n ->
        [one] 1 card in your hand. Choose a place with ← and →.
       *[other] { $n } cards in your hand. Choose a place with ← and →.
    }
cluster-hand-empty = Your hand is empty. Nothing was moved.
cluster-to = To: { $place }. Enter lays it there.
cluster-laid =
    { $n ->
        [one] The card now lies at: { $place }.
       *[other] { $n } cards now lie at: { $place }.
    }
cluster-name = Name
cluster-name-of = Give a name to { $name }
cluster-name-field = Name of the group
cluster-named = The group is now called: { $name }.
cluster-name-waits = This name waits in the queue: there may be a name or number in it.
cluster-more = More
cluster-more-of = More about { $name }
cluster-join-with = Merge with
cluster-join = Merge
cluster-joined = The groups were merged.
cluster-dissolve = Dissolve the group
cluster-dissolved = The group was dissolved. Its cards lie loose again.
cluster-undid = It lies again as it lay.
cluster-empty = You lay the cards together. Nothing comes into the queue.

## Offers
cluster-offers = Looks alike
cluster-offers-help = These cards have a word in common. You decide whether they belong together.
cluster-take-offer = Make a group
cluster-leave-offer = Not now
cluster-made = There is a group: { $name }. Change the name if you like.
