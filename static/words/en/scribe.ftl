# The scribe: fast, with the hands on the keys.
scribe-room = Workshop
scribe-what = scribe, code { $code }
scribe-rehearsal = REHEARSAL
scribe-off = No connection. Write on: what you write stays here and goes by itself later.
scribe-no-lead = Nobody runs the session now. Sending goes on; nothing new comes on the board.
scribe-offline = No connection. This has not been kept yet.
scribe-refused = This link no longer works. Ask for a new one.
scribe-state-armed = not open yet
scribe-state-paused = paused
scribe-state-closed = closed
scribe-state-settled = closed
scribe-speaking = speaking: { $who }
scribe-on-board = On the board now
scribe-nothing-now = There is nothing to write down in this part. You can let somebody without a phone in.
scribe-ended = The session is over. What you wrote can still be edited.
scribe-sort = What you write down
scribe-category = Category
scribe-about = It is about
scribe-choose = choose a statement
scribe-statement = Key statement
scribe-placeholder = 4: what is said, in one or two sentences
scribe-placeholder-plain = what is said, in one or two sentences
scribe-hint-seat = Put 4: in front for seat 4, and ‘quotation marks’ around what is literal.
scribe-hint-quote = Put ‘quotation marks’ around what is literal.
scribe-hint-category = PgDn chooses the next category.
scribe-left =
    { $n ->
        [one] 1 character left
       *[other] { $n } characters left
    }
scribe-over =
    { $n ->
        [one] 1 character too many
       *[other] { $n } characters too many
    }
scribe-send = Write down
scribe-seat = Seat
scribe-seat-n = seat { $n }
scribe-person-n = participant { $n }
scribe-nobody = nobody sits here
scribe-sector = Sector
scribe-no-sector = no sector
scribe-quote = Quote
scribe-quoted = ‘{ $text }’
scribe-empty = There is nothing yet.
scribe-too-long = This is too long. Make it shorter.
scribe-no-question = There is no question on the board now to write an answer to.
scribe-choose-none = about no statement in particular
scribe-choose-first = Choose first what it is about.
scribe-held = It holds something personal. The facilitator looks at it first.
scribe-held-short = waits for the facilitator
scribe-hidden = hidden
scribe-merged = merged
scribe-returned = returned
scribe-written = Written down
scribe-waiting = Still on this device
scribe-none = Nothing has been written down yet.
scribe-came-back = This could not be kept.
scribe-again = Put it back in the field
scribe-drop = Throw away
scribe-edit = Edit
scribe-withdraw = take back
scribe-withdraw-sure = The words go. Sure?
scribe-withdraw-do = Yes, take back
scribe-keep = Keep
scribe-cancel = Leave it
scribe-without = Without a phone
scribe-without-help = What you write now is from:
scribe-for-room = the room
scribe-bring-in = Let somebody in
scribe-bring-in-do = Let in
scribe-brought-in-writing = This person is in. You are now writing for them.
scribe-brought-in = This person is in, and takes part now.
scribe-role = Place
