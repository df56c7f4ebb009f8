# Frame and question: what is decided here, and within which limits.
frame-title = Frame and question
frame-question = The question
frame-frame = Frame
frame-kind = Kind of decision
frame-voters = Who votes
frame-voters-who = { $who } ({ $n })
frame-kind-besluit = This group decides.
frame-kind-advies = This group gives advice.
frame-kind-raadpleging = We consult this group.
frame-kind-advies-by = This group gives advice. { $who } decides.
frame-kind-advies-on = This group gives advice. { $who } decides on { $date }.
frame-soon = The frame comes in a moment. The facilitator explains it.
frame-ask = A question about the frame
frame-ask-placeholder = What is not clear yet?
frame-asked =
    { $n ->
        [one] Your question is with the facilitator.
       *[other] Your { $n } questions are with the facilitator.
    }
frame-key = to the frame
frame-empty = Questions about the frame are at the right, under for later.
frame-missing = Still to fill in: { $what }. Without this we cannot go on.
frame-complete = The frame is on the board and on every phone.
frame-field-question = the question
frame-field-frame = the frame
frame-field-kind = the kind of decision
frame-field-voters = who votes
frame-field-by_whom = who decides
frame-field-on = when that decision falls
frame-label-question = The question: one open question
frame-label-frame = Frame: what is fixed, and by whom
frame-label-kind = Kind of decision
frame-label-by_whom = Who decides
frame-label-on = On which day
frame-label-voters = Who votes (now { $n })
frame-label-early = May it be settled earlier? Say when (may stay empty)
frame-keep = Keep the frame
frame-despite = Keep it anyway
frame-kept = The frame is on the board.
frame-taken = The real decision has been taken already
frame-taken-warn = Then do not ask what is fixed already.
frame-offer-informeren = Inform the group: tell what was decided, and why.
frame-offer-uitvoeringsvraag = Or ask how to carry it out: how do you want to do this?
