### How they buy: English

## The sentence on top
buying-lead-nothing = How does a decision like this come about on their side: who does what, in which order, by when?
buying-lead-unknown = Our stage is “{ $stage }”. Where they are in their own decision, nobody has written down yet.
buying-lead-no-stage = They are at “{ $step }”, and our own stage is not set. { $next }
buying-lead-level = We are where they are: at “{ $step }”. { $next }
buying-lead-behind = They are at “{ $step }”, further than our stage “{ $stage }”. Catch up before they choose without us. { $next }
buying-lead-ahead = { $count ->
    [one] We run one step ahead of them: our stage is “{ $stage }”, and they are still at “{ $step }”. { $next }
   *[other] We run { $count } steps ahead of them: our stage is “{ $stage }”, and they are still at “{ $step }”. { $next }
}
buying-next-none = Every step of theirs is done.
buying-next-owner = Next: find out who on their side takes “{ $step }” on.
buying-next-overdue = Next: ask { $owner } what holds up “{ $step }”, { $days ->
    [one] due yesterday
   *[other] due { $days } days ago
}.
buying-next-date = Next: agree with { $owner } by when “{ $step }” is done.
buying-next-criteria = Next: ask { $owner } what it takes for “{ $step }” to count as done.
buying-next-due = Next: { $owner } is to finish “{ $step }” by { $date }, { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}.

## Facts
buying-fact-stage = Our stage is “{ $stage }”, which belongs to their step “{ $step }”
buying-fact-last-done = The last thing they did is “{ $step }”, { $when }; “{ $next }” comes next
buying-fact-noted = We noted that they are at “{ $step }”
buying-fact-not-done = Nothing shows that “{ $step }” is done
buying-fact-due = “{ $step }” is due on { $date }, and nobody owns it
buying-fact-due-owner = “{ $step }” is due on { $date }; { $owner } owns it
buying-fact-owner = { $owner } owns “{ $step }”
buying-fact-no-owner = Nobody on their side owns “{ $step }”
buying-fact-next = “{ $step }” is their next step, and nobody owns it
buying-fact-overdue = “{ $step }” was due { $days ->
    [one] yesterday
   *[other] { $days } days ago
}, and nothing shows that it is done
buying-fact-close = We expect the decision on { $date }, { $days ->
    [0] today
    [1] tomorrow
   *[other] { $days } days from today
}
buying-fact-close-past = We expected the decision on { $date }, { $days ->
    [1] yesterday
   *[other] { $days } days ago
}
buying-fact-close-moved = { $count ->
    [one] The date of the decision moved once
   *[other] The date of the decision moved { $count } times
}
buying-fact-call = Call { $when }: { $result }
buying-result-nothing = nothing agreed
buying-result-undated = “{ $words }”, without a date
buying-result-meeting = “{ $words }”, which is another meeting
buying-result-ours = “{ $words }”, which is ours to do
buying-fact-nothing-alive = Doing nothing is among their alternatives
buying-fact-backs-nothing = { $name } backs doing nothing
buying-fact-cost-ours = “{ $words }” is our own reckoning
buying-fact-cost-unknown = Nobody on their side has said what waiting costs
buying-fact-no-event = No event on their side makes the date matter
buying-fact-date-without-event = Something is noted for { $date }, and not what it is
buying-fact-event-undated = “{ $event }” has no date
buying-fact-event-passed = “{ $event }” was { $when }, and nothing was decided
buying-fact-stage-needs = The stage “{ $stage }” needs to know how they decide
buying-fact-steps-bare = { $count ->
    [0] None of their steps is written down
    [one] One step is written down, without owner or date
   *[other] { $count } steps are written down, none with an owner or a date
}
buying-fact-criterion-of = “{ $criterion }”, weight { $weight } of 5, comes from { $name }, sway { $sway } of 5
buying-fact-criterion-of-nobody = “{ $criterion }”, weight { $weight } of 5, comes from { $name }, who has no say
buying-fact-decider-criteria = { $count ->
    [0] { $name } decides, and none of the heavy criteria is theirs
    [one] { $name } decides, and one of the heavy criteria is theirs
   *[other] { $name } decides, and { $count } of the heavy criteria are theirs
}
buying-fact-price-yes = { $name } can say yes, and looks hard at the price
buying-fact-price-no = { $name } can stop it, and looks hard at the price
buying-fact-worth-ours = What we are worth, { $worth } a year, is our own figure
buying-fact-worth-none = { $count ->
    [one] One statement of our worth, without a figure
   *[other] { $count } statements of our worth, none with a figure
}
buying-fact-worth-nothing = No statement of our worth stands against it

## ahead-of-the-customer
buying-ahead = { $count ->
    [one] We run a step ahead on { $opportunity }: we are at “{ $stage }”, they are at “{ $step }”
   *[other] We run { $count } steps ahead on { $opportunity }: we are at “{ $stage }”, they are at “{ $step }”
}
buying-ahead-ask = What has to be settled on your side before “{ $step }” is done, and by when?
buying-ahead-todo = Find out who takes “{ $step }” on before we go on with “{ $stage }”
buying-ahead-todo-owner = Get “{ $step }” done with { $owner } before we go on with “{ $stage }”
why-ahead-of-the-customer = Work we do ahead of the customer’s own decision is work they can ignore. A proposal to people who have not agreed on the problem is compared on price, or not at all.

## continuation-not-advance
buying-continuation = { $count } calls on { $opportunity }, and nothing they will do by a date
buying-continuation-ask = What will you have done, and by when, so that our next talk is worth your time?
buying-continuation-ask-step = Who does what on your side towards “{ $step }” before we talk again, and by when?
why-continuation-not-advance = A good talk that ends in another talk moves nothing. A sale moves when they take on something of their own, with a date to it.

## cost-of-waiting-unknown
buying-cost-unknown = Doing nothing is open to them on { $opportunity }, and nobody has said what it costs
buying-cost-ours = What waiting costs them on { $opportunity } is our figure, not theirs
buying-cost-ask = If this stays as it is for another year, what does that cost you, and who pays it?
buying-cost-ask-check = We reckon what waiting costs you; what would you put in its place?
why-cost-of-waiting-unknown = Waiting wins whenever it looks free. Only a figure of their own makes it an expense, and only what they said themselves is repeated when we are not there.

## no-compelling-event
buying-no-event = Nothing on their side makes the date of { $opportunity } matter
buying-no-event-ask = What happens on your side if this is not decided by then?
why-no-compelling-event = Without an event of their own, the date we wrote down is our wish. Dates like that move.

## step-overdue
buying-overdue = “{ $step }” is late on { $opportunity }
buying-overdue-ask = What became of “{ $step }”, and who has it on their desk?
buying-overdue-ask-owner = What stands in the way of “{ $step }”, and what would help you finish it?
buying-overdue-todo = Settle “{ $step }”: { $days ->
    [one] a day late
   *[other] { $days } days late
}
why-step-overdue = A step that is late on their side tells more than any promise: something else came first. Everything behind it is late too.

## step-without-owner
buying-no-owner = Nobody on their side owns the next step of { $opportunity }: “{ $step }”
buying-no-owner-ask = Who on your side takes “{ $step }” on?
why-step-without-owner = A step that belongs to everybody is done by nobody. Whoever owns it is also the person to ask what it takes.

## process-unknown
buying-process-unknown = { $count } calls, and we still do not know how they decide on { $opportunity }
buying-process-unknown-ask = Could you walk me through how a decision like this is made here: who does what, in which order, by when?
why-process-unknown = People who know how their house decides say so when asked. Not asking means selling to a date and a person we made up.

## criteria-from-the-wrong-people
buying-wrong-people = { $count ->
    [one] The heavy criterion on { $opportunity } comes from somebody whose word does not carry, while { $name } decides
   *[other] The heavy criteria on { $opportunity } come from people whose word does not carry, while { $name } decides
}
buying-wrong-people-ask = What would you judge it by yourself, and what weighs most?
why-criteria-from-the-wrong-people = We prepare for the yardstick we were handed. When it belongs to people without a say, we are well prepared for the wrong exam.

## price-sensitivity-unmet
buying-price = { $name } looks at the price of { $opportunity }, and nobody there has put our worth into money
buying-price-ask = What would this have to bring you in a year for the price not to be the question?
why-price-sensitivity-unmet = A price is too high against nothing. Somebody who counts needs a figure to count with, and believes it when their own people stand behind it.

## The picture
buying-picture = Their steps beside our stages
buying-picture-level = Their steps beside our stages: we are not ahead of them
buying-picture-ahead = { $count ->
    [one] We run one step ahead of them
   *[other] We run { $count } steps ahead of them
}
buying-we = We
buying-they = They
buying-gap = { $count ->
    [one] one step ahead
   *[other] { $count } steps ahead
}
buying-we-here = We are here: { $stage }
buying-state-done = done
buying-state-late = { $days ->
    [one] a day late
   *[other] { $days } days late
}
buying-state-due = due
buying-state-here = they are here
buying-state-open = open
buying-state-not-written = not written down
buying-day = { $date }
buying-line-day = { $state } · { $date }
buying-mark-today = Today
buying-mark-event = Their event: { $date }
buying-mark-event-named = { $event }: { $date }
buying-mark-close = We expect the decision: { $date }
buying-step-label = { $step }: { $state }
buying-step-label-owner = { $step }: { $state }, { $owner }
buying-twin-step = Their step
buying-twin-state = How far
buying-twin-day = Day
buying-twin-stage = Our stage

## The steps
row-steps = Their steps
row-steps-add = Add a step of theirs
row-steps-none = Which steps do they take before they decide, and who owns each?
row-steps-example = Plant trial
row-steps-removed = The step was removed.
row-steps-name = What they do
row-steps-owner = Who owns it
row-steps-due = By when they want it done
row-steps-done-on = Done on
row-steps-criteria = What it takes to count as done
row-steps-proof = What shows it
row-steps-shown-by = Who did or said so

## Why now
row-opportunities-compelling-event = The event that makes waiting costly
row-opportunities-event-on = When that is
row-opportunities-cost-of-waiting = What waiting costs them, in their words
row-opportunities-cost-said-by = Who said so
row-opportunities-constraints = What binds them: budgets, contracts, freezes
buying-why-now = Why now, and what binds them
buying-prices = What the price means to each
buying-prices-none = Once somebody is mapped under People, what the price means to them goes here.
price-sensitivity-0 = does not look at it
price-sensitivity-1 = looks at it
price-sensitivity-2 = looks hard at it
price-sensitivity-3 = decides by it alone
buying-weights = Who set the weights
buying-weight-of = { $criterion }: { $weight } of 5, { $person }
buying-weight-unknown = { $criterion }: nobody has said how heavy it weighs
buying-weight-of-nobody = { $criterion }: { $weight } of 5, nobody noted whose
buying-usual = Start with the usual steps
buying-usual-rest = Add the usual steps that are missing
buying-stage-and-step = Where we are, and where they are
buying-no-sale = Everything here is about one opportunity. Add one under Account first.
label-buying-usual = Usual steps of the customer
label-buying-price = What the price means to { $name }
