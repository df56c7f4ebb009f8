# Commit: turn what was said into something someone does. Without an owner it is a wish.
commit-promise = I promise something
commit-placeholder = What will you do?
commit-note = What was promised?
commit-send = Promise it
commit-column = Where does it belong?
commit-choose-column = Choose where it belongs.
commit-when = When will it be done?
commit-when-help = You do not know yet? You can say it later.
commit-take = I take this on
commit-take-of = I take this on: { $text }
commit-wish-help = Without you it is a wish. Somebody else can take it up.
commit-why = Why not?
commit-why-placeholder = because …
commit-say-why = Write why not as well.
commit-closed = This is closed. Everything is on the board.
commit-asked =
    { $n ->
        [one] Do you take this on?
       *[other] Do you take these { $n } on?
    }
commit-not-me = Not me
commit-taken = You take this on
commit-taken-by-you = You do this
commit-own = you do this
commit-release = After all not
commit-release-of = After all not: { $text }
commit-wishes = Who takes this on?
commit-last-word = You have the last word.
commit-soon = The promises come on the board and here.
commit-helpful = This helps me
commit-helpful-help = What helps you? Say it aloud, or tap it.
commit-helpful-sees = Nobody sees who taps. We count only when this is closed.
commit-because = Because: { $reason }
commit-due = done by { $date }
commit-somebody = a participant
commit-nobody = nobody yet
commit-helps =
    { $n ->
        [0] nobody tapped: this helps me
        [one] this helps 1 person at the table
       *[other] this helps { $n } people at the table
    }
commit-feedback = On { $date } the table hears what happens with it.
commit-tab = Promises
commit-empty = Ask who promises something. The scribe can write it down as well.
commit-key-arrange = who, when, why
commit-key-feedback = day of the answer
commit-arrange = Who and when
commit-who = who: { $who }
commit-how-told = this is how the table hears: { $how }
commit-lacks = Still needed: { $what }.
commit-lacks-owner = an owner
commit-lacks-accept = a yes from the owner
commit-lacks-due = a date
commit-lacks-reason = a reason
commit-complete = { $n } of { $of } promises are complete.
commit-decision = The decision
commit-decision-none = There is no decision to record yet.
commit-evaluation = We look back on { $date }.
commit-evaluation-label = You look back on
commit-evaluation-none = A decision needs a day on which you look back.
commit-evaluation-stands = This day is on the board, with the decision and in the report.
commit-evaluation-kept = The day is kept with the decision.
commit-feedback-label = The table hears back on
commit-feedback-none = Without this day we cannot go on.
commit-feedback-stands = This day is on the board and on every phone.
commit-feedback-kept = The day is on the board.
commit-undid = The former day is back.
commit-ask-person = Ask somebody in the room
commit-person-none = nobody
commit-person-stays = stays who it is
commit-name = Or a name or function
commit-how = How does the table hear back?
commit-kept = Kept.
commit-asked-person = Asked. This person sees it on the phone.
