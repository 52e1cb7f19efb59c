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
portfolio-show-unknown = Not known yet
portfolio-show-all = All accounts
portfolio-sort = Sort by
portfolio-sort-fit = How they fit
portfolio-sort-worth = Open pipeline
portfolio-sort-hours = Hours
portfolio-sort-name = Name
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
portfolio-scored = { $standing }, { $score } %
portfolio-outside = Outside
portfolio-more-rows = Show { $count } more
portfolio-playbook = Change whom you look for
portfolio-none-match = No account matches

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
