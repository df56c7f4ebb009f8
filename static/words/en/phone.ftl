# The phone: what every phase shares. Plain English; no exclamation marks.

phone-code = Code { $code }
phone-other-language = Nederlands
phone-room = Your workshop:
phone-room-turn = Now its turn:
phone-connected = connected
phone-connecting = connecting
phone-offline = no connection
phone-sending = We are sending what you wrote. Stay on this page for a moment.
phone-offline-safe = No connection. What you wrote is safe on your phone.
phone-rehearsal = Rehearsal
phone-not-lasting = This phone keeps nothing. Leave this page open, or you lose your notes.
phone-script-needed = This page needs JavaScript. Is it off? The scribe types your words for you.

# Enter the code
phone-enter-title = Join
phone-enter-help = The code is on the board and has six characters.
phone-enter-label = Code
phone-enter-button = Continue

# Join
phone-join-place = Where do you sit?
phone-join-choose = First choose where you sit.
phone-join-table-code = Table code
phone-join-table-code-help = You hear the code at the table.
phone-join-seat = Your seat
phone-join-seat-any = Any free seat
phone-join-seat-n = Seat { $n }
phone-join-button = Join
phone-join-offline = No connection. What you chose is still here. Try again.
phone-join-later = This does not work right now. What you chose is still there. Wait a moment and try again.
phone-join-closed = The door is closed now. Ask the facilitator.
phone-join-ended = This session is over. You can no longer join.
phone-fact-who = From whom
phone-fact-who-text = { $host } invites you.
phone-fact-sees = Who sees it
phone-fact-sees-text =
    { $release ->
        [auto] Sometimes what you write goes on the board at once. It then says so. No account, no name needed.
        [scribe] The facilitator reads what you write before it goes on the board. No account, no name needed.
       *[premod] The facilitator reads everything before it goes on the board. No account, no name needed.
    }
phone-fact-long = How long
phone-fact-long-text = { $days } days after the report we erase what you sent.
phone-fact-ask = Questions

# Sector
phone-sector-title = Where do you work, or where are you from?
phone-sector-sees = This may be on the board beside what you write. Your name does not.
phone-sector-button = Continue
phone-sector-skip = I would rather not say
phone-sector-none = Choose one, or say you would rather not.

# Calm
phone-paused = A short break.
phone-calm-listen = You are listening now.
phone-calm-later = You can react later.
phone-calm-speak = It is your turn to speak.
phone-calm-away = Put your phone away for now.
phone-calm-wait = Put your phone away for now.
phone-calm-wait-help = We will ask you again later.
phone-calm-next = You will hear what comes next.
phone-calm-begin = You have joined.
phone-calm-begins-at = We begin at { $hour }.
phone-speaking = Speaking: { $who }
phone-brighter = Brighter screen
phone-dimmer = Darker screen
phone-place-seat = You are in seat { $n }.

# Field
phone-sees-anonymous = Anonymous: nobody sees who wrote this.
phone-sees-shown = On the board it says: { $who }.
phone-sees-first = The facilitator reads it first.
phone-sees-auto = It may go on the board at once.
phone-sees-nothing-else = Only what you write goes on the board.
phone-sees-facilitator = Only the facilitator reads this. It does not go on the board.
phone-sees-small = In a small group people may still guess who wrote something.
phone-field-placeholder = Write here …
phone-field-left =
    { $n ->
        [one] 1 character left
       *[other] { $n } characters left
    }
phone-field-over =
    { $n ->
        [one] 1 character too many
       *[other] { $n } characters too many
    }
phone-field-empty = Write something first.
phone-field-too-long =
    { $n ->
        [one] Make it shorter: 1 character too many.
       *[other] Make it shorter: { $n } characters too many.
    }
phone-field-hold = The facilitator looks at it first.
phone-field-button = Send in
phone-field-paused = A short break. You can send in later.
phone-field-armed = Opens soon
phone-field-refused = This could not be sent in. Your text is still here.
phone-sent = Sent in. The facilitator reads it before it goes on the board.
phone-kept-until-connected = Still on your phone. We send it as soon as there is a connection.

# Own contributions
phone-mine-title = What you sent in
phone-mine-earlier = Earlier today
phone-mine-waiting = Still on your phone
phone-mine-waiting-help = We send it as soon as there is a connection.
phone-mine-waiting-paused = We send it as soon as that is possible again.
phone-mine-received = Received
phone-mine-received-help = the facilitator is reading along
phone-mine-received-facilitator = for the facilitator only
phone-mine-received-guard = the facilitator looks at it first
phone-mine-board = On the board
phone-mine-board-help = { $hour }
phone-mine-reworded = reworded by the facilitator
phone-mine-wrote = You wrote: { $text }
phone-mine-pending = Your new text waits for the facilitator. Until then the old one stays.
phone-mine-back = Returned to you
phone-mine-back-help = Change your text and send it again.
phone-mine-back-over = This round is over. Tell the facilitator if it still has to be said.
phone-mine-hidden = Not on the board
phone-mine-hidden-help = The facilitator keeps this off the board. Feel free to ask why.
phone-mine-merged = Merged
phone-mine-merged-help = It is part of another statement.
phone-mine-taken = Taken over
phone-mine-taken-help = The statement now reads like this.
phone-mine-edit = Change
phone-mine-edit-label = Your text
phone-mine-edit-button = Send again
phone-mine-edit-stop = Leave it
phone-mine-withdraw = Withdraw
phone-mine-withdraw-ask = Withdraw it? Your text is then gone everywhere.
phone-mine-withdraw-no = Keep it
phone-mine-withdrawn = Withdrawn. Your text is gone.
phone-mine-later = Later
phone-mine-later-label = Later: { $text }
phone-mine-edit-of = Change: { $text }
phone-mine-withdraw-of = Withdraw: { $text }

# Text without a field
phone-left-title = Not sent in yet
phone-left-help = Only on this phone. The question is not open now.
phone-left-note = Put it in your notepad
phone-left-copy = Copy
phone-left-copied = Copied
phone-left-away = Throw away

# Notepad
phone-notes-title = Your notepad
phone-notes-sees = Only on this phone. Nobody else sees this, not even the facilitator.
phone-notes-placeholder = Write for yourself …
phone-notes-label = Note for yourself
phone-notes-tags = What is it to you?
phone-notes-save = Keep on this phone
phone-notes-saved = Kept on this phone.
phone-notes-away = Erase
phone-notes-away-of = Erase note: { $text }
phone-notes-meta = { $tag }, { $hour }
phone-notes-hour = { $hour }
phone-notes-count = Your notepad ({ $n })
phone-notes-copy = Copy all
phone-notes-clear = Erase your notepad
phone-notes-clear-ask = Erase all notes?
phone-notes-clear-no = Keep them

# Foot
phone-about = About this meeting
phone-about-place = Your place
phone-about-seat = seat { $n }
phone-leave = Leave the meeting
phone-leave-ask = Leave? Your place becomes free. What you sent in stays.
phone-leave-yes = Yes, leave
phone-leave-no = Stay
phone-erase = Erase all I sent in
phone-erase-ask = Erase all you sent in? There is no way back. Your notepad goes too.
phone-erase-yes = Yes, erase all
phone-erase-no = Keep it

# Codes with which a statement can be taken back
phone-codes-title =
    { $n ->
        [one] Write this code down
       *[other] Write these codes down
    }
phone-codes-help = You change your mind later? With a code you take that statement away, without this phone as well. Write the code of the session down too: { $session }. We do not keep your code.
phone-codes-where = Later you can take it away on { $host }/intrekken
phone-codes-away =
    { $n ->
        [one] I wrote the code down
       *[other] I wrote the codes down
    }

# The page where such a code is typed
phone-withdraw-title = Take your statement away
phone-withdraw-help = Type the two codes that you wrote down. Your statement then no longer goes to others.
phone-withdraw-session = Code of the session
phone-withdraw-code = Code of your statement
phone-withdraw-button = Take it away
phone-withdraw-both = Type both codes. They are together on your paper.
phone-withdraw-slow = There have been too many tries. Wait a few minutes and try again.
phone-withdraw-done = Your statement no longer goes to others.
phone-withdraw-done-help = A report that was shared already does not change. Ask the organisation to send the new report.
phone-withdraw-another = Another statement
phone-withdraw-lost = Lost the code? Ask the organisation to take your statement away.

# End
phone-end-title = Thank you.
phone-end-feedback = On { $date } you hear what happens with it.
phone-end-help = You can close this screen.
phone-end-notes = Your notepad is still on this phone. Copy it or erase it.
phone-gone-title = You are no longer taking part.
phone-gone-help = Your place is free. Do you want to join again? Scan the code on the board.
phone-gone-again = Join again
phone-broken-title = This screen cannot load.
phone-broken-help = What you wrote is still on your phone. Load the page again.
phone-broken-button = Load again

# Error page
phone-error-again = Try again
phone-error-home = Enter a code
phone-error-help = Does it not work? The scribe types it for you.
