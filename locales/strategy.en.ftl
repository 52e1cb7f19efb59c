### Strategy and plan page: English

## Words
strategy-some-path = a path without a name
move-kind-grow = grow
move-kind-enter = enter
move-kind-protect = protect
strategy-standing-proven = proven
strategy-standing-unproven = our word only
strategy-standing-indifferent = indifferent
strategy-standing-opposed = against
strategy-standing-unknown = unknown
strategy-rests = { $count ->
    [0] “{ $path }” rests on nothing unproven
    [one] “{ $path }” rests on one thing nobody has shown
   *[other] “{ $path }” rests on { $count } things nobody has shown
}

## The sentence above the paths
strategy-lead-untestable = Whom does “{ $path }” need, and what has to be true? Then it can be tested.
strategy-lead-alone = { $rests }, and it has no rival: one path is no choice.
strategy-lead-untested-rival = { $rests }; what its rival rests on is not said yet.
strategy-lead-none-chosen = { $rests }, { $rival }; none is chosen yet.
strategy-lead-chosen = Chosen: { $rests }; { $rival }.
strategy-lead-heavier = The chosen path is the bolder one: { $rests }, { $rival }.

## The paths, drawn
strategy-paths-drawn = The paths, and what each rests on
strategy-path = Path
strategy-needs = People it needs
strategy-assumes = What has to be true
strategy-their-answer = Their answer to it
strategy-cheapest-test = Cheapest test
strategy-suggested = { $test } (our suggestion)
strategy-suggested-test = Cheapest test, our suggestion
strategy-need-of = { $name }: { $standing }
strategy-list = { $items }
strategy-and-more = and { $count } more
strategy-shown = shown
strategy-not-shown = nothing shows it
strategy-reply-not-thought = not thought of yet
strategy-reply-open = thought of, not answered
strategy-reply-answered = thought of and answered
strategy-test-none = nothing left to test
strategy-open = { $count ->
    [0] everything is shown
    [one] one thing not shown
   *[other] { $count } things not shown
}
strategy-untestable = nothing to test yet
strategy-chosen-and = chosen, { $open }
strategy-path-label = { $path }: { $summary }

## Tests
strategy-test-unproven = Ask { $name } for a favour only an advocate would do
strategy-test-unknown = Ask { $name } where they stand
strategy-test-indifferent = Find out what { $name } would gain
strategy-test-opposed = Ask { $name } what would have to change
strategy-test-assumption = Check the first assumption
strategy-test-reply = Think through their answer
strategy-test-typed = Test “{ $path }”: { $test }

## Facts
strategy-fact-chosen = { $rivals ->
    [0] It is chosen without a rival
    [one] It is chosen over one other path, and nobody wrote down why
   *[other] It is chosen over { $rivals } other paths, and nobody wrote down why
}
strategy-fact-chosen-because = It is chosen because: { $reason }
strategy-fact-needs-unproven = It needs { $name }, who is for us on our own word only
strategy-fact-needs-indifferent = It needs { $name }, who does not mind either way
strategy-fact-needs-opposed = It needs { $name }, who is against it
strategy-fact-needs-unknown = It needs { $name }, and nobody knows where they stand
strategy-fact-assumes = It assumes “{ $text }”, and nothing shows it
strategy-fact-sentence = We win because “{ $words }”
strategy-fact-move = A move: “{ $text }”
strategy-fact-unnamed = The plan knows { $players ->
    [one] one player
   *[other] { $players } players
}, { $criteria ->
    [one] one criterion
   *[other] { $criteria } criteria
} and { $units ->
    [one] one unit
   *[other] { $units } units
}; none of them is named
strategy-fact-keeping = { $keeping } of { $count } open moves protect what we have
strategy-fact-invested = { $kept } of { $all } go into them
strategy-fact-beyond = What goes beyond: “{ $text }”
strategy-fact-nothing-beyond = No open move grows or enters anything
strategy-fact-put-in = We put in { $was } in { $before } and { $is } in { $now }
strategy-fact-sold = They bought for { $was } in { $before } and for { $is } in { $now }
strategy-fact-largest = The largest part: “{ $text }”, { $amount }
strategy-fact-due = “{ $text }”, { $owner }: { $days ->
    [one] due yesterday
   *[other] due { $days } days ago
}
strategy-fact-due-nobodys = “{ $text }”, owned by nobody: { $days ->
    [one] due yesterday
   *[other] due { $days } days ago
}
strategy-fact-serves = It serves { $opportunity }
strategy-fact-serves-by = It serves { $opportunity }, expected to be decided on { $on }
strategy-fact-no-word = Nobody has said since what became of it
strategy-fact-due-on = “{ $text }” is due on { $on }
strategy-fact-decided-on = { $opportunity } is expected to be decided on { $on }
strategy-fact-horizon = The plan looks ahead until { $on }
strategy-fact-pinned = Asked { $days } days ago, and not answered
strategy-fact-pinned-by = Asked by { $by } { $days } days ago, and not answered
strategy-fact-pinned-to = It is pinned to “{ $what }”
strategy-fact-pinned-there = It is pinned here

## untested-path
strategy-untested-path = { $count ->
    [one] “{ $path }” rests on one thing nobody has shown
   *[other] “{ $path }” rests on { $count } things nobody has shown
}
strategy-ask-person = When { $opportunity } comes up and we are not there, what will you say?
strategy-ask-opposed = What would have to be different for you to let { $opportunity } go ahead?
strategy-ask-assumption = We go by this: “{ $text }”. Where does that not hold?

## generic-strategy
strategy-generic = How we mean to win { $opportunity } could stand in any other plan
strategy-generic-ask = In your own words: what has to happen for { $opportunity } to have been worth it?

## mostly-maintain
strategy-mostly-maintain = Most of what we do here keeps what we have
strategy-mostly-maintain-target = Growth of { $growth } % is planned, and most of what we do keeps what we have
strategy-mostly-maintain-todo = Find one move that brings revenue beyond today’s

## cost-without-growth
strategy-cost-without-growth = We put more into the account in { $now }, and they did not buy more
strategy-cost-without-growth-todo = Decide what “{ $text }” has to bring, or stop it

## move-overdue
strategy-move-overdue = { $count ->
    [one] “{ $text }” was due { $days ->
        [one] yesterday
       *[other] { $days } days ago
    }, and nobody has answered for it
   *[other] { $count } moves are past their date, and nobody has answered for them
}
strategy-move-overdue-todo = Settle with { $owner } whether “{ $text }” is done, moved or dropped
strategy-move-overdue-todo-nobodys = Find somebody who owns “{ $text }”, or drop it

## outside-the-horizon
strategy-outside-the-horizon = { $late } of { $count } moves come due too late to count
strategy-outside-the-horizon-todo = Choose one step of it that can be done this quarter

## question-unanswered
strategy-question-unanswered = A question has waited { $days } days: “{ $question }”
strategy-pinned-question = { $question }

## not-reviewed
strategy-not-reviewed = Nobody has looked at this plan together for { $days } days
strategy-never-reviewed = Calls have been held for { $days } days, and nobody has looked at this plan together
strategy-fact-calls-since = { $count ->
    [one] One call was held since
   *[other] { $count } calls were held since
}
strategy-fact-at-stake = At stake: { $opportunity }
strategy-not-reviewed-todo = Look at the plan together for fifteen minutes

## Why this matters
why-not-reviewed = A second pair of eyes sees what the one who made the plan has stopped seeing. A quarter of an hour is enough.
why-untested-path = A path is only as good as what it rests on. A small test now costs less than finding out at the end.
why-generic-strategy = Every account is different. Words that fit any account were picked, not worked out, and nobody can act on them.
why-mostly-maintain = Protecting and managing what is there feels like work and brings nothing new. An account grows by moves that reach beyond it.
why-cost-without-growth = Effort that grows while revenue does not is the quietest way to lose money on a good customer.
why-move-overdue = A move without an answer teaches everybody that dates do not matter here. A word about it is enough.
why-outside-the-horizon = What lies further ahead than two or three quarters, or after the decision, changes nothing in it.
why-question-unanswered = A plan lives from being looked at together. A question left standing is the end of that.

## The plan page
strategy-blank = …
strategy-sentence = We win if { $who } decides { $decides } by { $by } because { $because }.
strategy-sentence-lose = We lose if { $lose }
plan-page-mark = OURS ONLY
plan-page-as-of = As of { $on }
plan-page-decided = decision expected { $on }
plan-page-sentence = How we win
plan-page-players = Players
plan-page-buying = How they buy
plan-page-threat = Threat
plan-page-value = Value
plan-page-whitespace = Where growth lies
plan-page-path = Chosen path
plan-page-moves = Next moves
plan-page-growth = Growth
plan-page-stance = { $stance }, { $proof }
plan-page-their-step = Their step
plan-page-our-stage = Our stage
plan-page-event = Event
plan-page-event-on = { $event }, { $on }
plan-page-waiting = Waiting costs
plan-page-their-move = Their next move
plan-page-our-answer = Our answer
plan-page-said-by = { $name } said so
plan-page-said-by-on = { $name } said so, { $on }
plan-page-our-words = our words, nobody there has said so yet
plan-page-none-chosen = None chosen yet: { $paths }
plan-page-reason = Why this one
plan-page-rests = It rests on
plan-page-due = due { $on }
plan-page-was-due = was due { $on }
plan-page-sold = { $sold } in { $period }
plan-page-growth-to = { $sold } in { $period }; { $growth } % more is { $target }
plan-page-growth-of = { $growth } % more than today
plan-page-note = One page, made from what stands in the plan. Where each person stands is on it: keep it among us.
plan-page-none = What would win this, in one sentence?
plan-page-none-text = The page fills itself from the strategy, the players and the other tools. Begin with the winning sentence.

## The tool
strategy-no-sale = Which sale is the strategy for?
strategy-no-sale-text = A way to win is about one opportunity. Add the one you are working on.
strategy-how-we-win = How we win
strategy-say-win = We win if
strategy-say-decides = decides
strategy-say-by = by
strategy-say-because = because
strategy-say-lose = We lose if
strategy-ask-who = who?
strategy-ask-decides = what?
strategy-ask-by = by when?
strategy-ask-because = why would they?
strategy-ask-lose = what would lose it?
strategy-undo-sentence = Winning sentence
strategy-undo-need = Who a path needs
strategy-undo-assumption = What a path assumes
strategy-undo-choose = Path chosen
strategy-undo-answer = Answer for a move
strategy-undo-done = Move done
strategy-nobody-mapped = Nobody is mapped for this opportunity yet: add people on the People tab.
strategy-assumption-add = Add what has to be true
strategy-assumption-example = Frozen can pay from its own budget
strategy-assumption-proof = What showed it
strategy-choose = Choose this path
strategy-is-chosen = This is the path we take
strategy-moves-late = Past their date
strategy-moves-done = Done
strategy-outcome = What became of it, or why it is late
strategy-is-done = It is done
strategy-not-done = Not done after all
strategy-done-on = Done on { $on }

## Rows
row-paths = Ways to win
row-paths-add = Add a path
row-paths-none = What are two different ways to win this?
row-paths-example = Through Frozen, which has the figures already
row-paths-removed = Path removed
row-paths-name = Path
row-paths-how = How it would be won
row-paths-reply = What the strongest rival would answer
row-paths-test = Cheapest test of it
row-paths-test-result = What came out of the test
row-paths-reason = Why this one, once chosen
row-moves = Moves
row-moves-add = Add a move
row-moves-none = What is the next thing one of us does, and by when?
row-moves-example = Show the June figures to Ingrid Voss
row-moves-removed = Move removed
row-moves-text = Move
row-moves-kind = What it is for
row-moves-owner = Who of us
row-moves-due = Due
row-moves-measure = How we shall know that it worked
row-moves-investment = What it costs us
row-moves-opportunity = Opportunity it serves

## From an insight
insight-make-move = Make it a move
insight-is-a-move = Is a move
insight-move-made = It is a move now, due in 14 days.
label-insight-move = Move from an insight
