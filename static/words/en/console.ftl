# The console and the helper. Short and plain: the facilitator reads this while people talk.

## On top
console-what = { $title }, code { $code }
console-rehearsal = REHEARSAL
console-door-open = door open
console-door-shut = door closed
console-pause = Pause
console-resume = Go on
console-blank = Blank board
console-unblank = Board back
console-off = No connection. The board stays as it is; what you do has to wait.
console-offline = No connection. This was not done.
console-no-answer = No answer. Look whether it was done, and try again if not.
console-refused = This link no longer works. Ask for a new one.
console-no-board = no board is connected
console-no-lead = Nobody runs the session now. Sending goes on.
console-ended = the session is over
console-ended-at = Ended at { $hour }.

## Script
console-script = Script
console-took =
    { $n ->
        [one] took 1 minute
       *[other] took { $n } minutes
    }
console-planned =
    { $n ->
        [one] planned: 1 minute
       *[other] planned: { $n } minutes
    }
console-state-open = Open.
console-state-armed = Ready. Phones show the question, no field yet.
console-state-paused = Paused. The clock has stopped.
console-state-closed = Closed. What came in can still go on the board.
console-state-settled = Closed and used.
console-state-ended = Over.
console-state-ended-waits =
    { $days ->
        [0] Over. What still waits will not be in the report.
        [one] Over. What still waits can still go into the report, until 1 day after the end.
       *[other] Over. What still waits can still go into the report, until { $days } days after the end.
    }
console-speaking = Speaking: { $who }.
console-preflight = Ready for the evening?
console-acked = { $n } of { $of } tapped Understood.
console-open = Open
console-reopen = Open again
console-next = To { $title }
console-next-short = Next
console-room = Workshop
console-room-back = Back to plenary
console-room-last = This is your last part. Finish it; then the workshops come together.
console-for-plenary = This is for the plenary console.
console-away-title = You are looking on
console-away = Your workshop is not open now. The plenary facilitator leads; there is nothing you need to do here.
console-sheet-over = This part is over. The window was closed.
console-sheet-kept = This part is over. What you typed is kept: it is there again when you open the window.
console-room-waits = You are done. The plenary facilitator brings the workshops together.
console-loop = Round { $n } of { $title }
console-round-again = Another round
console-branch = only when it is needed
console-finish = End the session
console-late =
    { $left ->
        [0] The planned time is over.
        [one] 1 minute left.
       *[other] { $left } minutes left.
    }
console-late-costs = This part and what is to come take { $costs } together.
console-late-keeps =
    { $costs ->
        [one] What may not be dropped: { $what }. Together that takes 1 minute.
       *[other] What may not be dropped: { $what }. Together that takes { $costs } minutes.
    }
console-late-now = Round this phase off now, or shorten something.

## On the board now
console-on-board = On the board now
console-take-off = Take off
console-board-blank = The board is blank.
console-board-qr = The QR code and the code to join.
console-board-lobby = Welcome, the QR code and the ring.
console-board-lobby-count = Welcome, the QR code and how many people are here.
console-board-paused = A short break.
console-page-back = Previous page
console-page-on = Next page

## Queue
console-queue = Queue
console-questions = Questions
console-oldest-first = oldest first
console-tab-statements = Key statements
console-tab-waits =
    { $n ->
        [one] 1 waits
       *[other] { $n } wait
    }
console-tab-source = Harvest
console-tab-earlier = From before
console-tab-other = Other
console-tab-released = Was on the board
console-tab-returned = Back with its writer
console-tab-hidden = Hidden
console-empty = Nothing waits.
console-jump = To what waits
console-elsewhere = In another list something does: { $tab } ({ $n })
console-empty-gather = What comes in is here first. Invite somebody aloud.
console-empty-armed = Open the question. Then people can write.
console-empty-listen = People are talking now. The scribe writes.
console-empty-present = Nothing is sent in this part.
console-below = { $n } more below
console-this-round = sent in this round:
console-this-session = sent in during this meeting:
console-fate-released = { $n } on the board
console-fate-kept = { $n } in the report
console-fate-returned = { $n } returned
console-fate-hidden = { $n } hidden
console-just-now = just now
console-minutes = { $n } min
console-list = { $before } and { $last }
console-seat = seat { $n }
console-person = participant { $n }
console-anonymous = anonymous
console-quote = (quote)
console-quoted = ‘{ $text }’
console-about = About: { $text }
console-edited = Edited. The board still says: { $text }
console-returned-because = Returned: { $reason }
console-mark = Mark
console-mark-none = none

## What is held
console-held = Held: { $what }.
console-plain-phone = a phone number
console-plain-mail = an e-mail address
console-plain-iban = an account number
console-plain-postcode = an address
console-plain-address = an address
console-plain-url = a web address
console-plain-handle = an account
console-plain-bsn = a number
console-plain-digits = a number
console-plain-client_number = a number
console-suggestion = Suggestion
console-take-rewrite = Take the suggestion
console-look-first = Choose V or E first.

## Doing
console-release = On the board
console-keep-it = In the report
console-show = Show on the board
console-kept-already = It is in the report already.
console-not-on-board = This cannot go on the board now.
console-edit = Edit
console-edit-label = The new words
console-keep = Keep
console-despite = Leave it so, and on the board
console-cancel = Leave it
console-send-back-over = The session is over: the writer no longer sees this. Reword it, or hide it.
console-send-back = Return
console-hide = Hide
console-picked =
    { $n ->
        [one] 1 chosen
       *[other] { $n } chosen
    }
console-many = There are many. This takes a moment.
console-released =
    { $n ->
        [one] Put on the board.
       *[other] { $n } put on the board.
    }
console-kept =
    { $n ->
        [one] Put in the report.
       *[other] { $n } put in the report.
    }
console-left-behind =
    { $n ->
        [one] 1 stayed: look at it first.
       *[other] { $n } stayed: look at them first.
    }
console-hidden =
    { $n ->
        [one] Hidden.
       *[other] { $n } hidden.
    }
console-sent-back =
    { $n ->
        [one] Back with its writer.
       *[other] { $n } back with their writers.
    }
console-merged = Merged.
console-nothing-to-pause = There is nothing to pause now.
console-undid = As it was again.
console-undid-release = Back in the queue.
console-undid-hide = As it was again.
console-undid-send_back = As it was again. The writer may have seen your reason.
console-undid-amend = The words before are back.
console-undid-merge = Apart again.
console-undid-focus = The board is as it was.
console-undid-next = Back in the part before.
console-undid-extend = The clock is as it was.
console-undid-tally = The last tap is gone.
console-undid-mark = The mark is as it was.
console-undid-blank = The board is as it was.
console-undid-show_qr = The board is as it was.
console-undid-light = The board's light is as it was.
console-undid-page = The former page is back.
console-undid-door = The door is as it was.
console-undid-follow_up = The talk is off the list.
console-undid-ask = The question is gone.
console-tapped = Seat { $seat } spoke.

## People and clock
console-people-and-clock = People and clock
console-extend = + 2 minutes
console-time-of = of { $n } min, until { $hour }
console-time-begins = until we begin, at { $hour }
console-time-arrival = until you go on
console-time-planned = planned: { $n } min
console-time-paused = the clock has stopped
console-present = Present
console-connected = of { $of } connected
console-n-of = { $n } of { $of }
console-of = of { $of }
console-lead = lead
console-consoles = { $n } consoles
console-no-other = only this console
console-waiting = waiting for connection
console-talk = Who spoke
console-talk-seat = seat
console-talk-asked = seat { $digits }
console-not-heard = Not yet heard:
console-all-heard = Everyone at the table was heard.
console-scribe = Scribe
console-confined = For you only
console-confined-help = Nothing of this phase goes on the board or into the report.
console-unsaid = Must be said
console-unsaid-help = Only you see this. Tick it when it has been said.
console-unsaid-all = Only you see this. Everything has been said.
console-topics = Topics
console-parked = Questions for later
console-follow = Personal talk
console-follow-title = Personal talk
console-follow-help = What touches one person is not solved in the room. Write down only who will have the talk afterwards, not what it is about.
console-follow-who = Who will have the talk?
console-follow-do = Put on the list
console-follow-none = Nobody is on the list yet.
console-harvest-mode = Key statements on the board
console-harvest-off = not while people talk
console-harvest-per_block = per block
console-harvest-live = at once
console-harvest-block = Show this block
console-leader-waits = Leader waits: do not put first on the board what the manager brings in.
console-silent =
    { $n ->
        [one] 1 more minute of silent writing. Then something can go on the board.
       *[other] { $n } more minutes of silent writing. Then something can go on the board.
    }
console-rhythm = Rhythm
console-step-solo = alone
console-step-pairs = in pairs
console-step-fours = in fours
console-step-all = together
console-invite = Let { $role } answer briefly
console-uninvite = { $role } listens again
console-asked-none = Asked, none named

## Keys
console-key-choose = choose
console-key-up = row before
console-key-down = next row
console-key-grow-up = choose one more, upwards
console-key-grow-down = choose one more, downwards
console-key-release = on the board
console-key-keep = in the report
console-key-show = show on the board
console-key-rewrite = take the suggestion
console-key-edit = edit
console-key-send-back = return to writer
console-key-hide = hide
console-key-merge = merge
console-key-undo = undo
console-key-all = choose the whole list
console-key-jump = to what waits
console-key-take-off = take off the board
console-key-page-on = next page on the board
console-key-page-back = previous page on the board
console-key-blank = blank the board, or back
console-key-qr = QR on the board
console-key-light = board always light
console-key-next = next part
console-key-pause = pause, or go on
console-key-open = open
console-key-close = close input
console-key-extend = 2 minutes more
console-key-tally = who spoke: a seat, or one more
console-key-people = participants
console-key-links = links
console-key-door = door open or closed
console-key-report = report
console-key-preflight = ready for the evening?
console-key-lock = lock
console-key-ask = add a question
console-key-follow = agree on a personal talk
console-key-keys = all keys
console-key-tab = choose a question
console-key-escape = leave a field; else blank the board

## Sheets
console-all-keys = All keys
console-close-sheet = Close
console-send-back-title =
    { $n ->
        [one] Return to its writer
       *[other] Return { $n } to their writers
    }
console-send-back-help = The writer reads this on the phone and can change the words.
console-send-back-do = Return
console-own-words = In your own words
console-reason = The reason
console-reason-first = Choose or write a reason first.
console-reason-one-line = Why? One sentence is enough.
console-ask = Add a question
console-ask-title = Add a question
console-ask-help = The question is at once on the phones of those who write now, below the others. As long as nobody answers, U takes it away again.
console-ask-label = The question
console-ask-do = Ask the question
console-asked = The question is on the phones.
console-merge-title = Which one goes on?
console-merge-into = Merge with
console-merge-help = The other stays readable behind it. Nothing is lost.
console-merge-none = There is nothing to merge with.
console-merge-do = Merge
console-hard-title = We cannot go on yet
console-hard-gone = This is in order by now. Press N again.
console-override-title = Go on all the same?
console-override-reason = Why? One sentence is enough.
console-override-help = This goes into the report for internal use.
console-override-do = Go on
console-again-title = { $title } again
console-again-help = A new round is added. What is there stays.
console-again-do = Open this round
console-reopen-title = Open again
console-end-title = End the session?
console-end-waiting =
    { $n ->
        [one] 1 contribution still waits. It will only be in the report if you put it there.
       *[other] { $n } contributions still wait. They will only be in the report if you put them there.
    }
console-end-until =
    { $days ->
        [0] Do that now: after the end it is not possible.
        [one] You can do that until 1 day after the end.
       *[other] You can do that until { $days } days after the end.
    }
console-end-help = Nothing can be sent after that. The report stays to be downloaded. { $days } days after the report we wipe what people sent.
console-end-do = End it
console-end-not = Not yet
console-report-title = Report
console-report-help = This is the report so far.
console-report-whole = The meeting has ended. This is the whole report.
console-report-whom = For whom?
console-report-internal = internal
console-report-internal-for = For the organisation itself: all that was released.
console-report-shareable = shareable
console-report-shareable-for = For who was there and for partners: quotes only with consent.
console-report-public = public
console-report-public-for = For everyone: no sectors, typed words only with consent.
console-report-html = View and print
console-report-pdf = Download on A4 (PDF)
console-report-letter = Letter to the table (PDF)
console-report-letter-all = Letter to who was there (PDF)
console-report-cover = Cover note for directors (PDF, one page)
console-report-decision = Decision sheet: { $title } (PDF)
console-report-register = All decisions in one list (PDF)
console-report-making = The report is being made … That can take some seconds.
console-report-fitting = It is being made to fit on one page …
console-report-failed = It did not work. Try again in a moment, or take another form.
console-report-md = Download as text (Markdown)
console-report-json = Download as data (JSON)
console-links-title = Links
console-table-code = Table code:
console-links-help = Who has a link can come in. You see it only once.
console-link-board = Link for a board
console-link-scribe = Link for the scribe
console-link-helper = Link for a helper
console-link-console = Link for a second console
console-links-rooms = Links for a workshop
console-links-choose-room = Choose a workshop
console-link-room-console = Link for the workshop lead
console-link-room-board = Link for the board
console-link-room-scribe = Link for the scribe
console-link-of-room = { $face }, workshop { $room }
console-links-standing = These links work now
console-links-none = There are no links.
console-link-n = { $n } · { $face }
console-link-made = New link for { $face }
console-link-qr = QR code of this link
console-link-qr-show = Show as QR code
console-link-qr-failed = The QR code did not come. Copy the link.
console-copy = Copy
console-copied = Copied
console-copy-by-hand = Choose the line and copy it.
console-revoke = Revoke
console-role-facilitator = facilitator
console-role-co_facilitator = co-facilitator
console-role-workshop_lead = workshop lead
console-role-console = console
console-role-board = board
console-role-scribe = scribe
console-role-helper = helper
console-people-title =
    { $n ->
        [one] 1 participant
       *[other] { $n } participants
    }
console-people-none = Nobody is here yet. Show the QR code.
console-no-phone = without a phone
console-other-person = The other
console-group = another theme
console-group-none = no theme yet
console-group-n =
    { $n ->
        [one] { $name }, 1 person
       *[other] { $name }, { $n } people
    }
console-group-help = Which theme will { $who } join?
console-group-do = Move to theme
console-move = other place
console-same = double
console-hand = new phone
console-erase = erase words
console-erase-help = Erase all that was written down for { $who }? From the board and the report as well.
console-erase-do = Erase all
console-remove = remove
console-move-help = Which place does { $who } go to?
console-same-help = Who is the same as { $who }? Place and words of { $who } stay.
console-hand-help = With which new device does { $who } go on?
console-remove-help = Take { $who } out of the session? What was sent stays.
console-move-do = Move
console-same-do = Merge
console-hand-do = Hand over
console-remove-do = Remove

## Locked
console-locked-title = This console is locked.
console-locked-help = The board and the phones simply go on. Forgot the PIN? Another console can set a new one, or open the console's link again in another browser.
console-unlock = Open
console-pin = PIN
console-pin-new = New PIN
console-pin-title = PIN
console-pin-help = One PIN for every console of this session. A console locks by itself after ten minutes without a key or the mouse, or at once with
console-pin-set = Keep
console-pin-clear = Take the PIN away
console-pin-is-set = The PIN is set. Lock with X.
console-pin-cleared = There is no PIN any more.

## The page that opens a link
console-script-needed = This page works with JavaScript. Switch it on and load the page again.
console-enter-opening = We are opening the screen.
console-enter-how-title = This screen needs a link
console-enter-how = Open the link you were given once more, all of it. You have none? The facilitator makes one: key K on the console.
console-enter-refused-title = This link does not work
console-enter-refused = Ask the facilitator for a new link: key K on the console.
console-enter-offline-title = No connection
console-enter-offline = The server does not answer. Look whether you are on the network of the hall.
console-enter-again = Try again
