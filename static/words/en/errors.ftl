# One sentence per refusal (errors-<code>): what is, and what you can do.

## What you wrote
errors-malformed = This did not come across well. Reload the page and send it again.
errors-unknown_verb = This screen is of another version. Reload the page.
errors-empty = There is nothing here yet. Write something and send it again.
errors-too_long = This is too long. Make it shorter and send it again.
errors-max_items =
    { $max ->
        [one] You have already sent 1 contribution. You can still change it or take it back.
       *[other] You have already sent { $max } contributions. You can still change them or take them back.
    }
errors-locked_question = This question opens when you have answered the one before it.
errors-refused_bsn = This looks like a citizen service number (BSN). Take the number out.
errors-refused_digits = There is a long number in this. Take the number out and send it again.
errors-refused_client_number = This looks like the number of a client or a file. Take the number out and send it again.

## Your turn
errors-not_now = This cannot be done now. Look at your screen for what can be done.
errors-not_your_turn = You are listening now. You can react later.
errors-not_allowed = Your role cannot do this. Ask the facilitator.
errors-armed = It is not open yet. What you wrote is safe on your phone.
errors-paused = We are taking a short break. What you wrote is safe on your phone.
errors-closed = This part is closed. What you wrote is still in your field.
errors-ended = The session is over. Nothing more can be added.
errors-gone = You no longer take part in this session. Ask the facilitator if that is not right.
errors-unknown_item = This contribution is no longer there.
errors-not_yours = This contribution is someone else's. You can only change your own.
errors-dots_used = Your dots are used up. Take one away somewhere first.
errors-same_item = This is the same card or the same group. Choose another one.
errors-other_room = This belongs to another workshop. Choose something from here.
errors-own_group_used =
    { $max ->
        [one] You can give 1 dot to your own theme. Give the others to another theme.
       *[other] You can give { $max } dots to your own theme. Give the others to another theme.
    }
errors-unknown_destination = This destination is no longer there. Choose another one.
errors-unknown_quote_code = We do not know this code. Check both codes and type them again.

## Joining
errors-unknown_code = We do not know this code. Look at the board and type the code again.
errors-door_closed = The door is closed. Ask the facilitator to let you in.
errors-unknown_role = There is no such place in this session. Choose another.
errors-no_table_code = Type the table code first. You hear the code at the table.
errors-too_many_codes = A wrong code was tried too often. Wait a moment and try again.
errors-wrong_table_code = This table code is not right. Ask for the code at the table.
errors-pledge_missing = Tick the box first. Then you can take part.
errors-seat_taken = Seat { $seat } is taken. Choose another seat.
errors-unknown_seat = There is no such seat. Choose another seat.
errors-not_counted = Who was heard is not counted here. That is for a round aloud, without seats.
errors-all_heard = Everyone who is here has been heard.
errors-none_heard = Nobody has been heard yet. It cannot be fewer.
errors-ring_full = All seats at the table are taken. Choose another place.
errors-ring_closed = No one can join the table any more. You can listen.
errors-rings_frozen = The conversations have begun. People can no longer change places.
errors-not_their_turn = This person is listening now. What you write down is of the room, or of who may speak.
errors-unknown_person = This participant is no longer there. Choose someone from the list.

## The facilitator's buttons
errors-gate_hard = We cannot go on yet.
errors-gate_soft = Do you want to go on anyway? Write in one sentence why.
errors-unknown_phase = There is no such part in this script.
errors-last_phase = This is the last part. End the session.
errors-stale = Something has changed in the meantime. Look at your screen and choose again.
errors-nothing_to_undo = There is nothing to undo.
errors-enough_questions = { $max } questions were added already. More do not fit on a phone.
errors-question_guarded = There is an address, a number or a name in this. The question goes to the phones at once: write it without.
errors-name_guarded = There is an address, number or name in this. It goes to the screens at once: write it without.
errors-contact_guarded = Write a name or a function, no phone number or mail address. It goes on the board.
errors-enough_lines = There are { $max } already. More does not fit on a screen.
errors-destination_used = There are messages for this destination. Give them another one first.
errors-unknown_theme = This theme is not there. Choose another one.
errors-consumed = A later part already uses this. Open the part again as a new round.
errors-reason_missing = Write in one sentence why.
errors-silent = The silent writing time is still running. Put it on the board after that.
errors-guarded = Look at this first. Change it, or put it on the board as it is.
errors-not_for_board = Nothing goes on the board in this phase. Only you read it.
errors-already = This is already on the board.
errors-one_at_a_time = Look at what is held one by one.
errors-merge_self = Choose two different contributions.
errors-room_waits = You are ready. The facilitator goes on once all workshops are ready.
errors-not_your_room = This only works in your own workshop, while it is going on.
errors-unknown_group = This theme is not there. Choose another theme.
errors-placed = You have a place already. Want to change? Ask the facilitator.
errors-nobody_to_place = Everyone has a theme already.
errors-already_there = This participant is with this theme already.
errors-groups_begun = The workshops have begun. The themes can no longer change.
errors-too_many_groups = There are enough themes. Take one away first.
errors-group_guarded = There is an address, number or name in this. The name of a theme is on the phones at once: write it without.
errors-merge_phase = These contributions belong to different parts. Merge what belongs together.

## Deciding with the minority
errors-voted_elsewhere = You voted in this round already, on another phone or in another screen.
errors-not_on_roll = You are not on the roll of this round. In the next one you are.
errors-by_hand = In this round you vote with your hand, not on your phone.
errors-unknown_token = This question is not for this phone.
errors-answered = You answered this question already.
errors-vote_open = A vote is open. Close it first.
errors-decide_open = People are waiting for an outcome. Finish this first, or park the decision.
errors-condition_stays = A condition never disappears. Give it an outcome: added, added in another form, or not, with a reason.
errors-look_first = There may be a name or a number in this. Look at it. If it is right, save it all the same.
errors-no_rounds_left = All rounds of voting are over. Choose how it goes on.
errors-no_proposal = There is no new text to vote on yet. Write the new version first.
errors-no_voters = There is nobody yet who votes.
errors-conditions_open =
    { $n ->
        [one] 1 condition has no outcome yet, or is not on the board.
       *[other] { $n } conditions have no outcome yet, or are not on the board.
    }
errors-ballots_open =
    { $n ->
        [one] 1 vote still waits for an answer.
       *[other] { $n } votes still wait for an answer.
    }
errors-too_many = That is too many. There can be { $max } at most.
errors-not_released = This condition is not on the board yet. Put it there first.
errors-no_vote_left = No vote can follow any more. Nobody would have agreed to what is added now. Choose not added, with a reason.
errors-not_offered = This cannot be done now. Your screen shows how it can go on.

## Access
errors-no_access = This link does not work. Ask the facilitator for a new link.
errors-link_revoked = This link has been withdrawn. Ask the facilitator for a new link.
errors-left = You left this screen. Open your link again to go on.
errors-own_link = You came in with this link yourself. Withdraw it from another screen.
errors-console_locked = This console is locked. Type the PIN first.
errors-wrong_pin = This PIN is not right. Try once more.
errors-pin_wait = There were too many tries. Wait half a minute and try again.
errors-pin_form = A PIN is four to eight digits.
errors-no_pin = There is no PIN yet. Set one first.

## The hall and the machine
errors-slow = A lot is coming in at once. Your phone will try again in a moment.
errors-busy = It is busy. Your phone will try again in a moment.
errors-locked = Something else is busy with the data. Your phone will try again in a moment.
errors-disk = We cannot store anything now. What you wrote is safe on your phone.

## Why we cannot go on yet (errors-gate-<rule>)
errors-gate-people =
    { $n ->
        [one] { $role }: 1 person. At least { $min } are needed.
       *[other] { $role }: { $n } people. At least { $min } are needed.
    }
errors-gate-people_between =
    { $n ->
        [one] { $role }: 1 person. The conversation works best with { $min } to { $max }.
       *[other] { $role }: { $n } people. The conversation works best with { $min } to { $max }.
    }
errors-gate-at_least_as_many = { $role }: { $n }. { $other }: { $m }. The first group should be at least as large.
errors-gate-acked =
    { $n ->
        [one] { $role }: 1 of { $of } has not yet said that it is clear.
       *[other] { $role }: { $n } of { $of } have not yet said that it is clear.
    }
errors-gate-open_for =
    { $minutes ->
        [0] This part has not been open for { $seconds } seconds yet.
        [one] This part has not been open for a minute yet.
       *[other] This part has not been open for { $minutes } minutes yet.
    }
errors-gate-heard =
    { $seats ->
        [0]
            { $n ->
                [one] Not heard yet: 1 person of the { $of }.
               *[other] Not heard yet: { $n } people of the { $of }.
            }
       *[other]
            { $n ->
                [one] Not heard yet: seat { $seats }.
               *[other] Not heard yet: seats { $seats }.
            }
    }
errors-gate-queue_empty =
    { $n ->
        [one] 1 contribution is still waiting for you.
       *[other] { $n } contributions are still waiting for you.
    }
errors-gate-corrections =
    { $n ->
        [one] 1 correction by the table is still waiting.
       *[other] { $n } corrections by the table are still waiting.
    }
errors-gate-asked = No one has sent anything. Ask it aloud first and note that you did.
errors-gate-seated = Not everyone is seated yet.
errors-gate-rooms_unready =
    { $n ->
        [one] 1 workshop is not ready yet.
       *[other] { $n } workshops are not ready yet.
    }
errors-gate-rooms_busy =
    { $n ->
        [one] 1 workshop is still busy.
       *[other] { $n } workshops are still busy.
    }
errors-gate-unplaced =
    { $n ->
        [one] 1 participant has no theme yet.
       *[other] { $n } participants have no theme yet.
    }
errors-gate-group_size =
    { $n ->
        [one] 1 theme has fewer than { $min } people.
       *[other] { $n } themes have fewer than { $min } people.
    }
errors-gate-group_mix =
    { $n ->
        [one] In 1 theme everyone comes from the same kind of organisation.
       *[other] In { $n } themes everyone comes from the same kind of organisation.
    }
errors-gate-owner_and_date =
    { $n ->
        [one] 1 promise has no owner who said yes, or no date.
       *[other] { $n } promises have no owner who said yes, or no date.
    }
errors-gate-reason =
    { $n ->
        [one] 1 thing that we will not do does not say why yet.
       *[other] { $n } things that we will not do do not say why yet.
    }
errors-gate-cluster_names =
    { $n ->
        [one] 1 group has no name yet that everyone can read.
       *[other] { $n } groups have no name yet that everyone can read.
    }
errors-gate-cluster_loose =
    { $n ->
        [one] 1 card lies in no group yet.
       *[other] { $n } cards lie in no group yet.
    }
errors-gate-feedback_on = There is no day yet on which the table hears what happens with it.
errors-gate-frame_complete = The frame is not filled in yet. First fill in the question, the frame, the kind of decision and who votes.
errors-gate-already_taken = The real decision was taken already. Inform the group, or ask how it wants to carry it out.
errors-gate-alternatives_open = The question who sees it differently was not open for { $seconds } seconds yet.
errors-gate-spread =
    { $n ->
        [one] 1 alternative was not spread yet.
       *[other] { $n } alternatives were not spread yet.
    }
errors-gate-not_voted =
    { $n ->
        [one] 1 person on the roll did not vote yet.
       *[other] { $n } people on the roll did not vote yet.
    }
errors-gate-vote_open = The vote is still open. Close it first.
errors-gate-undecided = There is no decision yet. Go on, or park it.
errors-gate-evaluation_on = There is no day yet on which you look back on the decision.
errors-gate-one_owner = Nobody does anything about this decision yet. Agree who does what.
errors-gate-destinations = The yield has no destination yet. Write down first who will hear of it.
errors-gate-messages_complete =
    { $n ->
        [one] 1 message has no destination yet.
       *[other] { $n } messages have no destination yet.
    }
errors-gate-messages_most = There are { $n } messages. Choose at most { $max } and leave out the others.
errors-gate-counter_voice = There is no counter-voice yet. Ask for it: what else was heard?
errors-gate-messages_thin =
    { $n ->
        [one] 1 message has no why or no solution yet.
       *[other] { $n } messages have no why or no solution yet.
    }
errors-gate-messages_none = This theme has no message yet.
errors-gate-themes_left =
    { $n ->
        [one] 1 theme has not had its turn yet.
       *[other] { $n } themes have not had their turn yet.
    }
errors-gate-addressed =
    { $n ->
        [one] 1 message has no destination or no day of feedback yet.
       *[other] { $n } messages have no destination or no day of feedback yet.
    }
errors-gate-contact =
    { $n ->
        [one] 1 message does not say yet whom one can ask.
       *[other] { $n } messages do not say yet whom one can ask.
    }

## Pages that are not there: the first sentence is the title
errors-page_not_found = This page does not exist. Check the address, or scan the QR code again.
errors-page_failed = Something went wrong on our side. Wait a moment and reload the page. What you wrote is safe on your phone.
errors-unknown_report = This report does not exist. Choose another report on the organiser's page.
