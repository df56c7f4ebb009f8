# Deciding with the minority (Deep Democracy). A no is welcome: it can make the decision better.

## Phone: proposal and vote
decide-soon = The proposal comes here in a moment. Then you vote.
decide-proposing = Read the proposal calmly. You vote on it in a moment.
decide-fell = Too few people go along. We go on looking for a better proposal.
decide-version = Proposal, version { $n }
decide-evaluation = We look back on { $date }.
decide-added = added:
decide-vote-ask = Do you go along with this?
decide-vote-sees = Nobody sees what you vote, nor does the facilitator.
decide-vote-small = In a small group people can guess it all the same.
decide-choice-ja = Yes, I go along with this
decide-choice-nee = No, not yet
decide-choice-weet_niet = I do not know yet
decide-vote-choose = First choose what fits you.
decide-vote-until = You can change it until the vote closes.
decide-vote-give = Give your vote
decide-vote-given = Your vote is on its way.
decide-vote-received = Your vote was received.
decide-vote-received-help = What you chose is no longer on your screen. You can change it until the vote closes.
decide-vote-waiting = Your vote is still on your phone.
decide-vote-waiting-help = We send it as soon as possible. Keep this page open.
decide-vote-change = Change
decide-watch = There is a vote now.
decide-watch-help = You do not vote. Nobody talks now.
decide-hands = You vote with your hand.
decide-hands-help = The facilitator counts the hands.
decide-late = This vote had already begun.
decide-late-help = You vote the next time.

## Phone: a moment for yourself
decide-moment = A moment for yourself
decide-moment-over = Only on your phone
decide-listen = Listen to whoever does not go along yet. You may think along in a moment.
decide-thoughts = What could you add to this proposal in a moment?
decide-thought-kept = Only for you
decide-answer-in = Your answer is in. Now listen to the others.
decide-answer-waiting = Your answer is still on your phone. We send it as soon as possible.
decide-read-proposal = Read proposal
decide-read-next = What comes after this?
decide-next-help = First, whoever does not go along yet says what is needed. Then everyone thinks along, and we vote again.
decide-read-board = What happens with the conditions that come on the board now?
decide-board-help = They are there without a name. We discuss them one by one. Each condition gets an outcome, and that stays.
decide-no-first = Question 1 of 2, only on your phone
decide-no-second = Question 2 of 2, only on your phone
decide-no-help = You do not go along yet. That counts: it can make the decision better.
decide-no-help-unsure = You do not know yet. That counts: it can make the decision better.
decide-no-why = What is in your no that we must know?
decide-no-why-unsure = What is in your doubt that we must know?
decide-no-need = What do you need to be able to come along?
decide-no-sees = Comes on the board without a name, as a condition. Nobody sees that it is you.
decide-no-on = Go on
decide-no-skip = Skip
decide-no-nothing = Skipped.
decide-no-change = Change
decide-no-come = I come along after all, I need nothing
decide-no-come-sure = Do you come along after all, without a condition?
decide-no-come-sees = Only counted. Nobody sees that it is you. You say it once.
decide-no-come-yes = Yes, I come along after all
decide-no-cannot = I cannot go along, not even with a change
decide-no-cannot-why = Why can you not go along?
decide-no-cannot-sees = Comes into the decision without a name, under what still grates. Nobody sees that it is you.
decide-no-cannot-bare = Send without a reason
decide-no-back = Back

## Phone: thinking along
decide-weighing = Can we add this?
decide-weighing-help = We discuss each condition. Think along: how can this be part of it? If one is yours, say there whether you can come along now.
decide-amending = We change the proposal.
decide-amending-help = Then we vote again, on the new text.
decide-last = This was the last vote.
decide-last-help = The facilitator says how it goes on.
decide-no-conditions = There is no condition on the board yet.
decide-conditions-board = The conditions are on the board.
decide-think = Think along
decide-think-own = Say whether you can come along now
decide-think-of = Think along about { $code }
decide-suggest = How can { $code } be part of it?
decide-suggested = Idea: { $text }
decide-come-sees = Only you see this question. The facilitator sees the answer, not whose it is.
decide-come = Now I can come along
decide-not-yet = Not yet
decide-why-of = What lies behind it: { $text }

## Outcomes
decide-outcome-added = added
decide-outcome-adapted = added in another form
decide-outcome-refused = not added
decide-because = because: { $reason }
decide-decision = Decision
decide-advice = Advice
decide-status-decided = unanimous
decide-status-enriched_majority = majority, enriched
decide-status-advice_given = advice given
decide-status-parked = parked, no decision yet
decide-status-undercurrent = to the undercurrent
decide-aside-parked = We take no decision now.
decide-aside-parked-help = All that was said is kept.
decide-aside-undercurrent = We put the phones away.
decide-aside-undercurrent-help = We talk on first. After that there can be another vote.
decide-wisdom = The wisdom of the minority
decide-grates = What still grates
decide-total-few = a few
decide-total-most = most
decide-head-round = Round
decide-head-yes = yes
decide-head-not-yet = not yet
decide-head-no = no
decide-head-unsure = do not know
decide-head-none = did not vote
decide-round = round { $n }
decide-by-hand = voted by hand

## Board
decide-board-soon = The proposal comes here.
decide-board-round = Vote { $n }
decide-board-of = of { $n }
decide-board-voted = have voted
decide-board-hands = Raise your hand.
decide-board-secret = Your vote is secret. You can change it until we close.
decide-board-no-talk = Nobody talks now.
decide-board-proposal = Proposal
decide-board-version = version { $n }
decide-board-listen = What do you need to come along?
decide-board-listen-help = Whoever said yes listens now. The conditions come here, without a name.
decide-board-underlined = Underlined: what was added.
decide-board-after = After round { $n }
decide-board-evaluation = Evaluation

## Console
decide-key-go = go on
decide-key-text = text
decide-key-note = answer
decide-work = The decision
decide-state-framed = No proposal yet
decide-state-proposing = Proposal
decide-state-voting = Vote { $n } is open
decide-state-asking_no = Asking the no
decide-state-weighing = Weighing conditions
decide-state-amending = Changing the text
decide-state-ended = Ended: { $status }
decide-step-framed = Write one sentence with the group: who does what, from when.
decide-step-proposing = The proposal is on the board. Read it aloud and open the vote.
decide-step-fell = There is no majority. Go back to the views in the script, or write another proposal.
decide-step-voting = Nobody talks. Close when everyone has voted.
decide-step-hands = Ask for hands, count them and fill in the numbers.
decide-step-asking_no = First say that they do not get their way. Then whoever does not go along yet has the floor.
decide-step-weighing = Ask of each condition: can we add this?
decide-step-amending = Put what was added into the text. Then everyone votes again.
decide-step-last = This was the last vote. Give each condition an outcome and choose how it goes on.
decide-step-ended = This is now on the board. Go on in the script.
decide-step-aside = There is no decision now. All conditions are kept. Go on in the script.
decide-rounds-left = round { $n } of { $of }
decide-open-vote = Open vote { $n }
decide-open-hand = Vote by hand
decide-close-vote = Close the vote
decide-close-anyway = Close anyway
decide-voted = { $n } of { $of } have voted.
decide-missing =
    { $n ->
        [one] 1 vote is missing. It counts as not yet.
       *[other] { $n } votes are missing. They count as not yet.
    }
decide-missing-why = Why do you close now? One sentence
decide-hidden = Nobody sees who votes what. Nor do you.
decide-hand-count = Close and count
decide-hand-most = Together at most { $n }.
decide-text-label = Text of the proposal
decide-text-day = Evaluation on
decide-text-keep = Put on the board as version { $n }
decide-text-despite = Put on the board anyway
decide-text-kept = Version { $n } is on the board.
decide-text-left =
    { $n ->
        [one] 1 character left
       *[other] { $n } characters left
    }
decide-nudge-who = Who does it? That is not in it yet.
decide-nudge-when = From when? That is not in it yet.
decide-nudge-evaluation = When do you look back? Choose a day.
decide-answered = { $n } of { $of } have answered.
decide-nobody-asked = There is no no to ask about. Go on to the text.
decide-invite = Invite: who wants to explain their no?
decide-to-weighing = To the next step
decide-left-label = Left without an answer
decide-left-keep = Keep number
decide-left-kept = Kept.
decide-note = Write down an answer
decide-note-legend = What does this person say aloud?
decide-note-condition = needs something
decide-note-come_along = comes along after all
decide-note-cannot = cannot go along
decide-note-text = What is needed?
decide-note-why = What lies behind it?
decide-note-kept = Written down. It waits in the queue.
decide-note-counted = Counted.
decide-held = Waits in the queue. First put this condition on the board.
decide-comes = Whose it is: can come along now.
decide-comes-not = Whose it is: not yet.
decide-earlier = Earlier conditions
decide-reason = Reason in one sentence
decide-weighed = { $code }: { $outcome }.
decide-offers = Or stop here
decide-offers-must = How does it go on?
decide-offer-enriched_majority = Settle by majority
decide-offer-parked = Park the decision
decide-offer-undercurrent = Go to the undercurrent
decide-offer-advice_given = Give the advice
decide-offer-sure = Sure? { $how }
decide-offer-not = No, back
decide-undercurrent-note = The undercurrent asks for a trained facilitator.
decide-empty = Conditions and ideas wait here until you put them on the board.
decide-tab-condition = Conditions
decide-tab-unease = Grates
decide-tab-suggestion = Ideas
decide-undid = Taken back.
