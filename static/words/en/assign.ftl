# Assign: where one comes from, which theme one works on, and who sits where.
assign-full = full
assign-sees = Only the facilitator sees how everyone is divided. The board shows numbers.
assign-first = Which theme is your first choice?
assign-second = And if that one is full?
assign-second-none = It is all the same to me
assign-none-chosen = Choose a theme first.
assign-send = Send in
assign-chosen = Your choice was received
assign-nothing-chosen = Choosing a theme is closed
assign-chosen-help = You will hear soon which theme you are in.
assign-first-short = First choice
assign-second-short = Second choice
assign-change = Change my choice
assign-yours = Your theme
assign-yours-help = Stay in the hall for now. The groups go apart in a moment.
assign-people =
    { $n ->
        [one] 1 person
       *[other] { $n } people
    }
assign-seats-left =
    { $n ->
        [one] 1 seat left
       *[other] { $n } seats left
    }
assign-themes = Themes
assign-col-first = First choice
assign-col-in = Placed
assign-col-free = Seats free
assign-col-proposal = Proposal
assign-got-first = { $n } with their first choice
assign-wishing =
    { $n ->
        [one] 1 participant chose a theme.
       *[other] { $n } participants chose a theme.
    }
assign-unplaced =
    { $n ->
        [0] Everyone has been placed.
        [one] 1 participant has not been placed yet.
       *[other] { $n } participants have not been placed yet.
    }
assign-divide = Divide ({ $n })
assign-key-divide = divide over the themes
assign-divided = Everyone has a theme. U takes it back.
assign-undid = The division was taken back.
assign-empty = Nothing is sent in here. People choose a theme on their phones.
assign-list = Change the themes
assign-new = New theme
assign-add = Add
assign-name = Name of theme { $name }
assign-take-away = Take away
assign-away = Take away: theme { $name }
assign-move-help = Somebody to another theme? Press W for the participants.
