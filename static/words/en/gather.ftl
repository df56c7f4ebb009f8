# Gather: questions, and what people write to them.
gather-question-of = Question { $n } of { $of }
gather-go-to = Question { $n }: { $label }
gather-answered = sent in
gather-here = still on your phone
gather-opens-after = { $label } Opens after question { $n }.
gather-opens-once = { $label } Opens once your answer to question { $n } has arrived.
gather-used = { $label } Sent in.
gather-used-here = { $label } Still on your phone.
gather-left =
    { $n ->
        [one] You can send in 1 more.
       *[other] You can send in { $n } more.
    }
gather-all-sent = You have sent in everything. Put your phone away for now.
gather-all-here = It is still on your phone. We send it as soon as we can.
gather-back = Something came back.
gather-back-help = Change it and send it again.
gather-each-answered = You have sent in something for each question.
gather-each-written = You wrote something for every question.
gather-each-here = Not everything has gone yet. We send it as soon as we can.
gather-add-more = Do you want to add something? Choose a question.
gather-closed = This question is closed. Wait for the facilitator.
gather-silent =
    { $n ->
        [one] Write in silence for 1 more minute.
       *[other] Write in silence for { $n } more minutes.
    }
gather-choose-cat = Choose where it belongs.
gather-notes-choose = Choose from your notepad ({ $n })
gather-choose-statement = Choose a statement
gather-another = Choose another
gather-about = Is it about a statement? Choose one
gather-about-none = It is not about one statement
gather-no-statements = There is no statement yet. Wait for the facilitator.
gather-start = An open question may begin like this
gather-start-what = What …
gather-start-how = How …
gather-start-when = When …
gather-start-example = Can you give an example …
gather-check-sees = On the board a correction says: corrected by the table. The facilitator reads it first.
gather-check-group = Is this statement right?
gather-right = That is right
gather-otherwise = That is not what I meant
gather-how-meant = How did you mean it?
gather-corrected-here = Your correction is still on your phone.
gather-corrected-by-you = Your correction has been sent in.
gather-explain = I will explain this myself
gather-explain-help = The board and the facilitator then see: the writer explains. Your name is not shown.
gather-explain-yours = You will explain this yourself. Your name is not shown.
gather-explain-mark = the writer explains
gather-explain-invite =
    { $n ->
        [one] The writer of 1 card on the board wants to say something. Ask: who would like to say something about this?
       *[other] The writers of { $n } cards on the board want to say something. Ask: who would like to say something about this?
    }
