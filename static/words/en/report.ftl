# The report. It says what was said, with numbers one can follow on paper; no percentages.

report-rehearsal = REHEARSAL
report-audience-internal = internal
report-audience-shareable = shareable
report-audience-public = public
report-nr = no. { $n }

# Parts that every report has
report-part-purpose = Theme and question
report-part-people = Who was there
report-part-quotes = Quotes (with consent)
report-part-account = Account
report-also-said = Also said

# Where there is nothing
report-nothing = Nothing was written down about this.
report-no-quotes = There are no quotes that may leave the building.
report-left-out-here = What was written down here is not in this report. The account says why.
report-not-reached = This part was not reached.
report-asked-none = The question was asked aloud. Nobody named anything.
report-not-here = About something that is not in this report

# Theme and question
report-theme = Theme
report-host = Organisation
report-after = What was promised that evening
report-questions = What we asked

# Who was there
report-nobody = Nobody joined.
report-rings = Who was there, without facilitator and scribe
report-who = Who
report-count = Number
report-sectors = Sectors { $ring }
report-base = n = { $n }
report-sector = Sector
report-no-sector = not given
report-sectors-too-small = The sectors { $ring } are not given. The groups are so small that one could guess who is meant.

# With a statement
report-corrected = corrected by the table
report-note-amended = reworded by the facilitator
report-note-pending = a newer version of the writer still waits
report-note-disputed = a correction of the table still waits
report-note-quote = quote, without consent so far: do not use outside the organisation
report-note-quote-refused = quote, rather not: do not use it outside the organisation
report-tie-question_on = question on no. { $n }
report-tie-answer_to = answer to no. { $n }
report-tie-reaction_to = on no. { $n }
report-tie-question = question: no. { $n }
report-tie-answer = answer: no. { $n }
report-tie-reaction = reaction: no. { $n }
report-tie-correction = correction: no. { $n }
report-tie-merged = together with no. { $n }

# Account
report-was-rehearsal = This was a rehearsal. Do not use this report as one of a real meeting.
report-not-ended = The meeting had not been ended when this report was made.
report-yes = yes
report-no = no
report-choices = How the method was set
report-choice = Choice
report-chosen = Chosen
report-minutes = How long it took, in minutes
report-phase = Part
report-planned = Planned
report-took = Took
report-still-on = still on
report-not-held = not held
report-decisions = Decisions of the facilitator
report-no-decisions = Everything went as planned.
report-overrides = What went otherwise than planned
report-what = What
report-reason = Reason
report-no-reason = no reason kept
report-reason-guarded = the reason is not given, there may be personal data in it
report-phase-undone = a part that was taken back
report-parked =
    { $n ->
        [one] 1 question was parked for later; dealt with: { $done }.
       *[other] { $n } questions were parked for later; dealt with: { $done }.
    }
report-follow-ups =
    { $n ->
        [one] 1 personal talk agreed, held: { $done }. What it is about is written nowhere.
       *[other] { $n } personal talks agreed, held: { $done }. What they are about is written nowhere.
    }
report-rule-people = Went on with too few people
report-rule-people_between = Went on with another number of people than usual
report-rule-at_least_as_many = Went on with a group that was too small
report-rule-acked = Went on before everyone had read it
report-rule-open_for = Went on before there had been enough time
report-rule-heard = Went on before everyone had been heard
report-rule-queue_empty = Went on while contributions still waited
report-rule-corrections = Went on while corrections still waited
report-rule-asked = Went on without asking aloud
report-rule-messages_thin = Went on while there were messages without a why or a solution
report-rule-messages_none = Went on without a message of this theme
report-rule-themes_left = Went on before every theme had its turn
report-rule-contact = Went on while there were messages without a contact
report-rule-spread = Went on before every alternative was put to the group
report-rule-seated = Went on before everyone was seated
report-rule-not_voted = Closed before everyone on the roll had voted
report-rule-already_taken = Went on while the decision was really taken already
report-rule-rooms_busy = Went on while workshops were still busy
report-rule-unplaced = Went on before everyone had a theme
report-rule-group_size = Went on with a small theme
report-rule-group_mix = Went on with a theme in which everyone came from the same kind of organisation
report-rule-reopened = Opened again
report-rule-again = Done once more
report-left-out = What is not here
report-nothing-left-out = Nothing was left out.
report-why = Contributions left out, only counted
report-why-guard = Held: there may be personal data in it
report-why-held = Not judged yet
report-why-returned = Back to the writer
report-why-hidden = Left out by the facilitator
report-why-unreleased = Not released
report-why-withdrawn = Taken back by the writer
report-why-private = Cards for the facilitator only
report-why-round = Said in a round: that belongs to the moment
report-why-wiped = Wiped because the term of keeping is over
report-why-consent = Quotes and own words for which no consent has been given so far
report-why-correction = A correction of the table still waits
report-why-elsewhere = Only in a report for a smaller circle
report-sectors-shareable = A sector is given beside a statement only if at least { $k } people of that sector were there. Numbers below { $k } are not given exactly.
report-sectors-public = Statements do not say which sector they come from.
report-numbers = Numbers that are now under another number
report-number = Number
report-how = How
report-how-correction = correction by the table
report-how-merged = merged
report-stands-at = Now under number

## Groups
report-card = no. { $n }: { $text }
report-loose = In no group
report-no-groups = No groups were made. These are the cards that were there.

## Commitments
report-deed-owner = Who: { $owner }
report-deed-wish = No owner yet: a wish.
report-deed-due = Done by { $day }
report-deed-reason = Because: { $reason }
report-deed-how = How the table hears: { $how }
report-deed-feedback = The table hears on { $day } what has come of it.
report-weight = Weight
report-weight-by = By
report-weights = Weight of each contribution. This is no decision. n = { $n }
report-recognised = Recognition of each contribution. n = { $n }
report-recognised-bands = Recognition per contribution, in words
report-recognised-apart = Recognition per background, only where there are enough people of each
report-sight = with sight on it
report-band = Recognised
report-band-discussed = discussed
report-band-little = little
report-band-partly = partly
report-band-broad = broadly
report-some = { $n } people recognise something of this.
report-someone = Somebody sees it this way.
report-not-chosen = Not chosen

# Deciding with the minority
report-frame-question = Question to decide
report-frame-frame = Frame
report-frame-kind = Kind of decision
report-frame-kind-besluit = decision: this group decides
report-frame-kind-advies = advice: somebody else decides
report-frame-kind-raadpleging = consultation: somebody else decides and hears this group
report-frame-by_whom = Who decides
report-frame-on = Decided on
report-frame-voters = Who votes
report-frame-early = Settling earlier is allowed
report-decision = Decision
report-decision-none = There is no decision yet.
report-decision-status = Outcome
report-decision-text = What was decided
report-decision-evaluation = Evaluation on
report-decision-remaining = Votes that do not come along
report-status-unaniem = unanimous decision
report-status-meerderheid_aangevuld = decision of the majority, enriched with the wisdom of the minority
report-status-geen_besluit_geparkeerd = no decision: parked
report-status-naar_onderstroom = no decision: to the undercurrent
report-status-advies_uitgebracht = advice given
report-versions = The proposal and what changed in it
report-version = Version { $n }: { $text }
report-version-same = Version { $n }: the same words, proposed again.
report-version-added = Added: { $text }
report-version-gone = Taken out: { $text }
report-votes = The rounds of voting
report-vote-round = Round
report-vote-version = Version
report-vote-yes = Yes
report-vote-no = No
report-vote-unsure = Does not know yet
report-vote-missing = Did not vote
report-vote-not-yet = Not yet
report-vote-few = a few
report-vote-most = most
report-vote-by-hand = Voted openly, by hand. Round: { $rounds }
report-conditions = What the minority needed
report-conditions-all = The conditions and what became of them
report-condition-code = Code
report-condition-round = Round
report-condition-outcome = Outcome
report-condition-reason = Because
report-condition-why = What was in the no: { $why }
report-outcome-open = no outcome yet
report-outcome-added = added
report-outcome-adapted = added in another form
report-outcome-refused = not added
report-unease = What keeps grating
report-sheet-title = Decision sheet
report-sheet-views = Views
report-sheet-alternatives = Alternatives
report-sheet-spread = Who recognised the alternative
report-sheet-recognised = Recognition
report-sheet-actions = Who does what
report-register-title = Register of decisions
report-register-caption = Every decision of this session
report-register-question = Question to decide
report-register-status = Outcome
report-register-text = Decision
report-register-evaluation = Evaluation on
## Messages per theme and what happens with them
report-theme-all = Together
report-theme-of-track = { $track }: { $theme }
report-messages = Messages
report-quotes = Quotes
report-counter = Also heard
report-counter-none = No counter-voice was heard. It was asked for aloud.
report-quote-by = A professional.
report-message-why = Why: { $why }
report-message-solution = Solution: { $solution }
report-message-to = For: { $to }
report-message-weight =
    { $people ->
        [one] Weight { $weight }, by 1 person. n = { $n }
       *[other] Weight { $weight }, by { $people } people. n = { $n }
    }
report-heard-often = Often heard.
report-heard = Heard.
report-handover = What goes where
report-theme-of = Subject
report-destination = Destination
report-contact = Contact
report-hears = Feedback
report-along = Who thinks along, for the organisation only
report-along-name = Name
report-along-mail = Mail address
report-along-gone =
    { $n ->
        [one] 1 person thinks along. The name was wiped: the time for keeping it is over.
       *[other] { $n } people think along. The names were wiped: the time for keeping them is over.
    }
report-veil-municipality = a municipality
report-veil-provider = a provider
# On the pages of the PDF
report-pdf-sheet = page { $n } of { $of }
report-pdf-missing = Where you see { $sign }, this file has no letter for a sign that somebody typed. The report on the screen does show it.

# The letter to the table, on one page
report-letter-title = Letter to the table
report-letter-title-all = Letter to who was there
report-letter-thanks = Thank you
report-letter-there-on = You were there on { $day } and told us about your experience. We are glad you did.
report-letter-there = You were there and told us about your experience. We are glad you did.
report-letter-there-all-on = You were there on { $day } and shared your ideas. We are glad you did.
report-letter-there-all = You were there and shared your ideas. We are glad you did.
report-letter-heard = This is what we heard from you. The number is the one in the report.
report-letter-left-out = What was written down about this is not in this letter. The report says why.
report-letter-more =
    { $n ->
        [one] And 1 more statement. It is in the report.
       *[other] And { $n } more statements. They are in the report.
    }
report-letter-more-promises =
    { $n ->
        [one] And 1 more promise. It is in the report.
       *[other] And { $n } more promises. They are in the report.
    }
report-letter-further = How it goes on
report-letter-hear-on = On { $day } you will hear what happens with it.
report-letter-hear-later = The day on which you hear more has not been agreed yet.
report-letter-whole = Do you want to read the whole report? Ask for it.
report-letter-from = With kind regards, { $host }
# The cover note for directors, on one page
report-cover-title = Cover note: what professionals ask of whom
report-cover-messages = What this is
report-cover-what =
    { $n ->
        [0] There are no messages.
        [one] Professionals wrote 1 message. Below you see of whom they ask something. The number is that of the report.
       *[other] Professionals wrote { $n } messages. Below you see of whom they ask something. The number is that of the report.
    }
report-cover-themes = Subjects: { $themes }.
report-cover-nothing = Nothing is asked of you now.
report-cover-nowhere = Without a destination yet
report-cover-day = Feedback on { $day }
report-cover-weight = The weight of each message and what was also heard are in the report.
