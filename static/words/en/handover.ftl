# Hand-over: where each message goes, whom one can ask, when one hears.
handover-to = for { $to }
handover-contact-is = contact: { $contact }
handover-day-is = feedback on { $date }
handover-nowhere = no destination yet
handover-help = This is where the messages go. Do you want to think along about a subject? Leave your name and mail address.
handover-sees = Only the facilitator reads your name and mail address, and who takes the subject on. We wipe them 30 days after the feedback.
handover-think = I think along about this subject
handover-think-of = I think along about this subject: { $text }
handover-along = You think along.
handover-not = Not after all
handover-not-of = Not think along after all about: { $text }
handover-name = Your name
handover-mail = Your mail address
handover-both = Fill in your name and your mail address.
handover-send = I think along
handover-cancel = Not now
handover-empty = Agree for each message: where to, whom can one ask, and on which day does the group hear?
handover-key-address = destination, contact, day
handover-address = Where to and when
handover-contact = Whom can one ask? A name or a function.
handover-day = Feedback on
handover-lacks-to = a destination
handover-lacks-day = a day of feedback
handover-lacks-contact = somebody whom one can ask
handover-ready = { $n } of { $of } messages have a destination and a day.
handover-alongs =
    { $n ->
        [one] 1 person thinks along
       *[other] { $n } times somebody wants to think along
    }
