## Portfolio: does what we pursue serve the strategy we say we have?

portfolio = Portfolio
portfolio-lead = Does what you pursue serve the strategy you say you have?
portfolio-mix = What you pursue, against what you mean to pursue
portfolio-part = Part
portfolio-intended = Intended
portfolio-by-accounts = Accounts worked on: { $total }
portfolio-by-pipeline = Open pipeline: { $total }
portfolio-by-revenue = Revenue of the last year known: { $total }
portfolio-by-hours = Hours of calls in the last quarter: { $total }
portfolio-wanted = Other accounts you look for
portfolio-off = Not what you look for
portfolio-unknown = Not known yet
portfolio-pursued = { $count ->
    [0] { $name }: not what you look for, and time spent on calls
    [one] { $name }: not what you look for, and one open opportunity
   *[other] { $name }: not what you look for, and { $count } open opportunities
}
portfolio-lies = { $name }: { $region }
portfolio-not-wanted = { $name } is not what you look for
portfolio-territories = Your playbook sells in { $names }
portfolio-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
portfolio-off-accounts = { $share } % of the accounts you work on are not ones you want
portfolio-off-pipeline = { $share } % of the open pipeline lies with them
portfolio-off-hours = { $share } % of the hours of the last quarter went to them

portfolio-empty = Nothing is pursued yet
portfolio-empty-text = An account counts once it has an open opportunity or a debriefed call. Say in the playbook whom you look for, and what you pursue is held against it.
portfolio-too-little = Too little is known to say: answer “Do we want them?” on the accounts you work on.
portfolio-quiet = Nothing that is known of your accounts speaks against your strategy.
portfolio-found = { $count ->
    [one] One thing to look at
   *[other] { $count } things to look at
}
portfolio-accounts = The accounts
portfolio-filter = Filter
portfolio-filter-example = Name, segment or region
portfolio-show = Show
portfolio-show-pursued = What you pursue
portfolio-show-off = Not what you look for
portfolio-show-fruit = Low-hanging fruit
portfolio-show-unknown = Not known yet
portfolio-show-all = All accounts
portfolio-sort = Sort by
portfolio-sort-fit = How they fit
portfolio-sort-worth = Open pipeline
portfolio-sort-hours = Hours
portfolio-sort-name = Name
portfolio-group = Put together by
portfolio-group-none = Nothing
portfolio-group-segment = Segment
portfolio-group-territory = Territory
portfolio-group-owner = Who owns it
portfolio-group-standing = Wanted or not
portfolio-group-sum = { $count ->
    [one] { $name }: one account
   *[other] { $name }: { $count } accounts
}
portfolio-unsaid = Nobody has said
portfolio-owner = Owner
portfolio-fruit = { $count ->
    [one] one is low-hanging fruit
   *[other] { $count } are low-hanging fruit
}
portfolio-view = Saved view
portfolio-view-none = None
portfolio-view-name = Name of this view
portfolio-view-example = Foods without a reason
portfolio-view-keep = Save this view
portfolio-view-save = Save
portfolio-view-kept = Saved “{ $name }” in this browser.
portfolio-view-remove = Remove “{ $name }”
portfolio-view-removed = Removed “{ $name }”.
portfolio-count = { $count ->
    [one] One account
   *[other] { $count } accounts
}
portfolio-account = Account
portfolio-standing = Wanted?
portfolio-segment = Segment
portfolio-area = Territory
portfolio-worth = Open pipeline
portfolio-hours = Hours
portfolio-why = Why all the same
standing-on = Yes
standing-off = No
standing-unknown = Not known
standing-group-on = What you look for
standing-group-off = Not what you look for
standing-group-unknown = Not known yet
portfolio-scored = { $standing }, { $score } %
portfolio-outside = Outside
portfolio-more-rows = Show { $count } more
portfolio-playbook = Change whom you look for
portfolio-none-match = No account matches

## What kind of business, and where it came from
portfolio-kinds = What kind of business you pursue
portfolio-kinds-count = Open opportunities: { $total }
portfolio-kinds-number = Open opportunities
portfolio-kinds-limit = The line: at most { $share } % low-hanging fruit
portfolio-money = { $amount }
portfolio-sources = Where your opportunities came from
portfolio-source = Lead source
portfolio-source-unsaid = Nobody has said
portfolio-origin = Kinds of business and lead sources

## Reasons for what is pursued off the profile
reasons = Reasons to look at again
reasons-lead = What you pursue although it is not what you look for. A reason is looked at again from time to time: does it still hold?
reasons-none = Nothing you pursue needs a reason: all of it is what you look for, or not known yet.
reasons-missing = Nobody has written down why.
reasons-write = Write it down
reasons-change = Change it
reasons-written = Written by { $by } on { $on }
reasons-written-unsigned = Written on { $on }
reasons-checked = Looked at by { $by } on { $on }
reasons-checked-unsigned = Looked at on { $on }
reasons-undated = Nobody knows since when.
reasons-waits = Does it still hold?
reasons-still = Still true
reasons-still-of = { $name }: the reason is still true
reasons-confirmed = Kept: the reason to pursue { $name } still holds.
label-still-true = Reason still true

## The shift of the strategy
shift = The shift
shift-lead = From what you sold to what you mean to sell: who buys it, and how far you are with them.
shift-unsaid = Your playbook speaks of no shift yet
shift-unsaid-text = Mark in the playbook which offerings and which buyer roles are new to you, and this page shows account by account whom you know, whom you have met and who speaks for you.
shift-offerings = What you sell
shift-offerings-old = So far: { $names }
shift-offerings-new = From now on: { $names }
shift-old-roles = Have bought so far: { $names }
shift-roles = Those who buy what is new
shift-role = Role
shift-cares = What matters to them
shift-reached = How far you are
shift-reached-text = Known in { $identified }, met in { $met } of { $all ->
    [one] one account
   *[other] { $all } accounts
}; proven to speak for you in { $advocate }{ $assumed ->
    [0] {""}
   *[other] , only thought to in { $assumed }
}
shift-comfort = At ease with them?
shift-comfort-unsaid = Nobody has said
shift-comfort-low = Not at ease ({ $comfort } of 5)
shift-comfort-fine = At ease ({ $comfort } of 5)
shift-help-card = Briefing: ask “{ $question }”
shift-help-joint = Or take somebody along who knows the role.
shift-help-call = Next: { $call } at { $name }, { $on }
shift-matrix = New buyers, account by account
shift-matrix-more = Accounts with a sale that carries the shift stand first and in bold; the table below has all of them.
shift-matrix-empty = No account you look for is worked on yet.
shift-nobody = Nobody known
shift-identified = Known
shift-met = Met
shift-assumed = Advocate, unproven
shift-advocate = Proven advocate
shift-calls = { $count ->
    [0] No call was held yet
    [one] The last call, and whom it met
   *[other] Whom the last { $count } calls met: { $new ->
        [0] nobody who is new to you
        [one] one met somebody who is new to you
       *[other] { $new } met somebody who is new to you
    }
}
shift-call = Call
shift-day = Day
shift-on = { $on }
shift-met-new = New buyers
shift-met-old = Old buyers only
shift-met-unknown = Roles nobody knows

## An account against the target profile
fit-title = Do we want them?
fit-on = They are what you look for: { $score } % of the profile, by weight.
fit-off = They are not what you look for: { $score } % of the profile, by weight.
fit-unknown = Too little is known to say: { $answered } % of the profile is answered.
fit-unknown-answer = Not known
fit-yes = Yes
fit-partly = Partly
fit-no = No
fit-rationale = Why pursue them all the same?
fit-rationale-hint = A sentence the team can check in half a year.
label-fit = Target profile
fit-owner = Who of you owns the account
fit-owner-example = Mara Lindt
label-owner = Owner of the account
label-rationale = Reason to pursue
label-lead-source = Lead source

## Rules
off-strategy-headline = Most of what you pursue is not your strategy
off-strategy-todo = Choose which of them to stop, or change the strategy and say so
no-rationale-one = Nobody has written down why you pursue { $name }
no-rationale-headline = Nobody has written down why you pursue { $count } accounts you do not look for
no-rationale-todo = Write the reason down, or stop
opportunism-is-the-norm-headline = { $share } % of your open opportunities are low-hanging fruit
opportunism-count = { $count } of { $all } are marked as opportunistic
opportunism-limit = Your playbook lets it be { $share } %
opportunism-is-the-norm-todo = Take no new one on until one of them is closed
outside-territory-one = { $name } lies outside your territories
outside-territory-headline = { $count } accounts you work on lie outside your territories
outside-territory-todo = Hand them to whom they belong, or widen the territory
segment-without-why-headline = Nobody has written down why you sell to “{ $name }”
segment-without-why-count = { $count ->
    [one] You work on one account in “{ $name }”
   *[other] You work on { $count } accounts in “{ $name }”
}
segment-without-why-blank = The playbook does not say who there values your offering most, or pays for it
segment-without-why-todo = Write the reason into the playbook, so that a rep can say it
leads-off-target-headline = “{ $source }” mostly brings accounts you do not look for
leads-off-target-count = { $count } of { $all } opportunities from there are with such accounts
leads-off-target-todo = Tell them whom you look for, or stop taking their leads
