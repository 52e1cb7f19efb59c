# Why sales were won or lost: the win/loss debrief.

winloss-one = Debrief
winloss-lead = Why we won, why we lost: what happened, what the plan said at the time, and what follows for the next sale. Wins first.
winloss-some-sale = a sale
winloss-decided-won = Won
winloss-decided-lost = Lost
winloss-worth = { $worth }
winloss-day = { $on }

## Where a sale is set to won or lost
winloss-hint = { $outcome ->
    [won] Won. Why it was won is told best while it is fresh.
   *[other] Lost. Why it was lost is told best while it is fresh.
}
winloss-hint-begin = To its debrief
winloss-hint-written = Why it was decided is written down.
winloss-hint-open = Open the debrief

## The list
winloss-waiting = Waiting for a debrief
winloss-waiting-none = Every decided sale has its debrief.
winloss-begin = Begin the debrief
winloss-begin-of = Begin the debrief of { $sale }
winloss-written = Debriefs
winloss-causes-count = { $count ->
    [0] nothing claimed yet
    [one] one cause
   *[other] { $count } causes
}
winloss-causes-shown = { $shown } of { $count } shown
winloss-empty = No sale is decided yet
winloss-empty-text = Once a sale is won or lost, say why here. What would you ask the customer first?
winloss-empty-example = For example: Won “Line 2 monitoring”: they had seen what an hour of standstill costs them
winloss-back = All debriefs
winloss-gone = This debrief is not here any more.
winloss-print = Printed page
winloss-print-note = One page for the file or for the next round with the team. It is ours and stays with us.
winloss-screen = Back to the debrief
winloss-remove = Remove this debrief
winloss-removed = Debrief removed
label-winloss-begin = Begin a debrief
label-winloss-decided = Won or lost

## The decision
winloss-decision = The decision
row-debriefs-decided-on = Decided on
row-debriefs-led-by = Who asked the questions
row-debriefs-held-on = Talked about on
winloss-led-by = led by { $name }

## The customer's own reason
winloss-reason = Their own reason
winloss-reason-why = In their words. What we think comes below, and is laid beside it.
row-debriefs-reason = What they say decided it
row-debriefs-reason-by = Who said so
winloss-reason-beside = Their own reason: “{ $text }”
winloss-reason-beside-by = Their own reason: “{ $text }” ({ $name })
winloss-reason-open = Their own reason is not known. Who could tell you?

## The timeline
winloss-way = The way there
winloss-timeline = The way to the decision, and who took part
winloss-timeline-none = No call, no words of theirs and no change of stage is dated before the decision.
winloss-from = { $on }
winloss-won-on = won { $on }
winloss-lost-on = lost { $on }
winloss-lane-sale = The sale
winloss-lane-name = { $name } ({ $times }×)
winloss-lane-label = { $times ->
    [one] { $name } took part once
   *[other] { $name } took part { $times } times
}
winloss-more-players = { $count ->
    [one] and one more
   *[other] and { $count } more
}
winloss-mark-call = call
winloss-mark-did = they did
winloss-mark-said = they said
winloss-mark-stage = our stage
winloss-mark-earned = stage shown
winloss-mark-moved = date moved
winloss-column-day = Day
winloss-column-what = What happened
winloss-column-who = Who took part
winloss-call = Call: { $title }
winloss-evidence = “{ $text }”
winloss-earned = Shown: { $criterion }
winloss-stage-became = Our stage became { $stage }
winloss-moved = The close date was moved from { $from } to { $to }
winloss-no-day = no day
winloss-way-counts = { $calls ->
    [one] One call
   *[other] { $calls } calls
}, { $proofs ->
    [one] one thing they said or did
   *[other] { $proofs } things they said or did
}, close date moved { $moved ->
    [0] never
    [one] once
   *[other] { $moved } times
}
winloss-way-cast = Took part: { $names }

## Causes
winloss-causes = Causes
winloss-causes-why = The heaviest first. Each stands beside what the plan said at the time.
winloss-causes-none = What decided it? Ask before you answer: the questions beside help.
winloss-cause-add = What decided it?
winloss-cause-example = For example: They had counted the hours of standstill with us
winloss-cause-heavier = It weighed more
winloss-cause-heavier-of = It weighed more: { $text }
winloss-cause-removed = Cause removed
winloss-whose = Whose doing?
cause-whose-open = Nobody has said
cause-whose-ours = ours
cause-whose-customer = the customer’s
cause-whose-luck = luck
winloss-grounds = Fact or belief?
cause-grounds-belief = belief
cause-grounds-fact = fact
winloss-shown = shown
winloss-believed = believed
winloss-not-shown-yet = A fact needs what they did or said, who, and when. Until then it counts as a belief.
row-causes-text = In one sentence
row-causes-proof = What shows it
row-causes-proof-by = Who did or said so
row-causes-proof-on = When
winloss-about = What in the plan is it about?
winloss-about-none = Nothing in the plan
winloss-about-option = { $kind }: { $name }
winloss-kind-stakeholder = Person
winloss-kind-criterion = Criterion
winloss-kind-alternative = Alternative
winloss-kind-statement = Value statement
winloss-kind-problem = Problem
winloss-kind-step = Their step
winloss-kind-call = Call
winloss-kind-move = Move
winloss-kind-path = Path
winloss-kind-fact = Fact
label-winloss-cause = Claim a cause
label-winloss-whose = Whose doing it was
label-winloss-grounds = Fact or belief
label-winloss-about = What a cause is about
label-winloss-heavier = Weigh a cause
label-winloss-beside = Write down what the plan said

## The plan as it was
winloss-before = The plan as it was
winloss-before-pick = Say what it is about, and see what the plan said of it at the time.
winloss-before-reading = Reading the history…
winloss-before-none = No history is kept here, so nobody can tell what the plan said before the decision.
winloss-before-short = { $count ->
    [one] The history of this plan reaches back to { $on }; of the three days, one lies before that and cannot be told.
    [3] The history of this plan begins on { $on }: what the plan said before the decision cannot be told.
   *[other] The history of this plan reaches back to { $on }; of the three days, { $count } lie before that and cannot be told.
}
winloss-before-short-undated = { $count ->
    [one] The history of this plan does not reach back to one of the three days.
   *[other] The history of this plan does not reach back to { $count } of the three days.
}
winloss-days-before = { $days } days before, { $on }
winloss-days-before-said = { $days } days before: { $what }
winloss-was-untold = cannot be told
winloss-was-absent = not in the plan
winloss-was-there = there, with nothing said of it
winloss-was-bystander = known, and not placed in this sale
winloss-was-proven = proven advocate
winloss-was-unproven = advocate, on our word only
winloss-was-stance-unknown = stance not known
winloss-was-person = { $stance }; { $authority }
winloss-was-person-open = { $stance }; authority not known
winloss-was-criterion = weight { $weight } of 5, we stood at { $score } of 5
winloss-was-criterion-weight = weight { $weight } of 5, and nobody had rated us
winloss-was-criterion-score = without a weight, we stood at { $score } of 5
winloss-was-criterion-bare = without a weight, and nobody had rated us
winloss-was-alternative = next move expected: “{ $next }”, our answer: “{ $answer }”
winloss-was-alternative-open = next move expected: “{ $next }”, without an answer of ours
winloss-was-alternative-answer = our answer: “{ $answer }”, without a next move expected
winloss-was-alternative-bare = named, and nothing more
winloss-was-quoted = { $how ->
    [theirs] “{ $text }”, confirmed by them
    [ours] “{ $text }”, in our words
    [done] “{ $text }”, done
    [open] “{ $text }”, still to be done
    [held] “{ $text }”, held
    [planned] “{ $text }”, planned
   *[plain] “{ $text }”
}
winloss-keep = Write this into the debrief
winloss-keep-why = A history stays in this browser. Written down, what the plan said travels with the debrief.
winloss-kept = Written down: what the plan said then is part of the debrief now

## The guide
winloss-guide = Questions to ask
winloss-guide-why = Ask, wait, and ask what came before. Nobody is judged here; the story behind the story is what can be repeated.
winloss-guide-story = The story
winloss-guide-story-1 = Take me back to the beginning: how did this sale start?
winloss-guide-story-2 = When did you feel it turn, and what had happened just before?
winloss-guide-story-3 = What nearly went the other way?
winloss-guide-theirs = Their side
winloss-guide-theirs-1 = How would the customer tell this story to a colleague?
winloss-guide-theirs-2 = Who wanted it to end otherwise, and what became of that?
winloss-guide-ours = Our part
winloss-guide-ours-1 = What did we do that another supplier would not have done?
winloss-guide-ours-2 = What would have happened had we done nothing in that week?
winloss-guide-ours-3 = What did you know then, and what do you only know now?
winloss-guide-next = From here
winloss-guide-next-1 = What would you do in the same way, and what differently?
winloss-guide-next-2 = Who else in the team could use that on Monday?

## The story, fine-tuning
winloss-told = The story behind the story
row-debriefs-story = What happened, as you tell it
row-debriefs-tuning = What would we do better next time, even after a win?

## Best practice
winloss-practice-title = Best practice
winloss-practice-why = What did we do that others can repeat?
row-debriefs-practice = In a few words
row-debriefs-practice-text = How it is done
winloss-share = Put it into the playbook
winloss-blueprint-ready = Ready to be shared: it becomes a best practice of the playbook, for everybody.
winloss-blueprint-blank = Name it, and it can be shared.
winloss-blueprint-luck = Luck led here. What was luck cannot be repeated, so it becomes no blueprint.
winloss-blueprint-not-ours = No cause is marked as ours yet: what exactly would others repeat?
winloss-blueprint-shared = In the playbook.
winloss-blueprint-not-won = Only what won becomes a blueprint.
winloss-shared = In the playbook now: { $practice }
label-winloss-share = Best practice from a debrief

## Good and bad business
winloss-business = Good or bad business?
winloss-business-why = Good business is good for both. What would have told us before?
winloss-for-us = For us
winloss-for-them = For them
winloss-business-open = nobody has said
winloss-business-good = good
winloss-business-bad = bad
label-winloss-business = Good or bad business
winloss-rule = Qualification rule
winloss-rule-what = What follows for the accounts we look for?
winloss-rule-new = A new criterion for the target profile
winloss-rule-weigh = Another weight for: { $text }
winloss-rule-text = What a customer we want is like
winloss-rule-example = For example: They pay for service, not for boxes only
winloss-rule-weight = Weight, 1 to 5
winloss-try = Tried on { $count ->
    [0] no account: there are none to try it on
    [one] one account
   *[other] { $count } accounts
}
winloss-try-none = No account would stand otherwise.
winloss-try-at-once = { $count ->
    [one] One account stands otherwise at once:
   *[other] { $count } accounts stand otherwise at once:
}
winloss-try-yes = { $count ->
    [one] Where the answer is yes, one account comes to stand otherwise:
   *[other] Where the answer is yes, { $count } accounts come to stand otherwise:
}
winloss-try-no = { $count ->
    [one] Where the answer is no, one account comes to stand otherwise:
   *[other] Where the answer is no, { $count } accounts come to stand otherwise:
}
winloss-try-change = { $name }: { $from } → { $to }
winloss-adopt = Adopt the rule
winloss-adopt-why = It becomes part of the target profile. For this account the answer follows from the debrief.
winloss-adopted = In the target profile: { $rule }
winloss-adopted-told = The rule is in the target profile now
winloss-adopt-failed = The playbook does not take it: { $why }
label-winloss-rule = Qualification rule
label-winloss-adopt = Qualification rule from a debrief

## Over all accounts
winloss-all-lead = What was decided in all accounts, what waits for a debrief, and what the debriefs have in common.
winloss-all-empty = No sale is decided in any account
winloss-all-empty-text = Once one is won or lost, its debrief begins here. Which win would you like to understand?
winloss-all-patterns = What the debriefs have in common
winloss-all-count = { $won } of { $wins } { $wins ->
    [one] win
   *[other] wins
} and { $lost } of { $losses } { $losses ->
    [one] loss
   *[other] losses
} debriefed.
winloss-causes-drawn = Whose doing the causes were, and what shows them
winloss-column-cause = Causes
winloss-column-wins = In wins
winloss-column-losses = In losses
winloss-in-wins = { $count } in wins
winloss-in-losses = { $count } in losses
winloss-reasons = Reasons named again and again
winloss-reasons-none = No reason repeats yet: two debriefs with the same make a pattern.
winloss-theme-price = Price
winloss-theme-relationship = Relationship
winloss-theme-people = People
winloss-theme-criteria = What they decide by
winloss-theme-alternatives = Alternatives
winloss-theme-value = Value to them
winloss-theme-buying = How and when they buy
winloss-theme-work = What we did
winloss-theme-other = Something else
winloss-reason-count = { $won ->
    [0] no win
    [one] one win
   *[other] { $won } wins
}, { $lost ->
    [0] no loss
    [one] one loss
   *[other] { $lost } losses
}; shown in { $shown }
winloss-all-quiet = Nothing stands out in the debriefs.
winloss-all-found = One thing stands out.
winloss-all-only-losses = { $losses ->
    [one] One loss was debriefed
   *[other] { $losses } losses were debriefed
}, and none of { $wins ->
    [one] one win was
   *[other] { $wins } wins was
}
winloss-all-fact-losses = { $count ->
    [one] One loss has a debrief
   *[other] { $count } losses have a debrief
}
winloss-all-fact-win = “{ $sale }” at { $account } was won and waits for a debrief
winloss-all-only-losses-do = Begin with a win: what worked can be repeated

## easy-answer
winloss-easy-won = “{ $sale }” was won by relationship or price, as every win is at first
winloss-easy-lost = “{ $sale }” was lost on price or relationship, as every loss is at first
winloss-easy-ask = What would have made you decide the other way?
why-easy-answer = The nearest answer is seldom the reason. Won by relationship, lost on price: both close the book before anybody has learnt from it.
winloss-fact-claimed = Claimed: { $text }
winloss-fact-reason = Their own reason: “{ $text }”
winloss-fact-no-reason = Their own reason is not known

## hero-story
winloss-hero = { $count ->
    [one] The only cause of winning “{ $sale }” is ours, and nothing shows it
   *[other] All { $count } causes of winning “{ $sale }” are ours, and nothing shows one
}
winloss-hero-ask = Looking back, what did we do that mattered to you, and what made no difference?
why-hero-story = A win can be our work, or the right place at the right time with a good product. What the customer cannot confirm may be a story.

## hindsight
winloss-hindsight = { $count ->
    [one] One cause of “{ $sale }” was not in the plan before the decision
   *[other] { $count } causes of “{ $sale }” were not in the plan before the decision
}
winloss-fact-absent = On { $on } the plan did not know of { $what }
winloss-fact-absent-some = On { $on } the plan did not know of it
winloss-hindsight-ask = “{ $text }”: how could we have known that at the time?
why-hindsight = Afterwards everything had to come as it came. What the plan did not hold then was not what we acted on, however true it may be.

## only-losses
winloss-only-losses = { $losses ->
    [one] Here losses are debriefed, and wins are not: one to none
   *[other] Here losses are debriefed, and wins are not: { $losses } to none
}
winloss-fact-loss = The loss of “{ $sale }” has a debrief
winloss-fact-win = “{ $sale }” was won and waits for one
winloss-only-losses-ask = What made you choose us for “{ $sale }”?
winloss-only-losses-move = Debrief a win
why-only-losses = Losses show what to avoid, wins what to repeat. Who only looks at losses replicates nothing.

## practice-not-shared
winloss-practice = What won “{ $sale }” stays in this account
winloss-fact-ours = Ours: { $text }
winloss-fact-practice = “{ $practice }” is not in the playbook
winloss-fact-no-practice = Nobody has written down how others can do it
winloss-practice-ask = Which of the things we did would you want from any supplier?
winloss-practice-move = Put it into the playbook
why-practice-not-shared = What one of us found out is worth most when the next colleague need not find it out again.

## bad-business
winloss-bad = “{ $sale }” was bad business for both sides, and nothing keeps the next one out
winloss-fact-bad = Bad for us, and bad for them
winloss-fact-rule = “{ $rule }” is typed here and not in the target profile
winloss-fact-no-rule = No qualification rule was drawn from it
winloss-bad-ask = Knowing what you know now, would you buy it again?
winloss-bad-move = Draw a qualification rule from it
why-bad-business = Business that is good for nobody costs twice: the work on it, and the good business nobody had time for.
