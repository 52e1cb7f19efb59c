### Strategic account reviews: English

## The agenda a review begins with
agenda-follow-up = What became of what we agreed last time
agenda-base = What has changed, and where today’s business is at risk
agenda-relationships = Key relationships to develop
agenda-new-fields = Investments to enter new fields of play
agenda-funnel = More value in the funnel, and more sales
agenda-ties = Who of us knows whom
agenda-actions = Goals and actions for the next two or three quarters
agenda-daily = What is spoken of every day
agenda-other = Another topic
meeting-tie-action = { $member } talks with { $name } and brings back what they see

## Roles inside a sentence
role-a-moderator = a moderator
role-a-time-keeper = a time keeper
role-a-scribe = a scribe

## Facts
reviews-fact-invited = { $count } people are to be there
reviews-fact-idle = Without a role: { $names }
reviews-fact-all-hold = Everybody has a role already, and one person may hold two: { $names }
reviews-fact-unread = Has not studied the plan yet: { $names }
reviews-fact-empty = Brings no question and no idea yet: { $names }
reviews-fact-ready = { $count ->
    [0] Nobody is ready yet
    [one] One is ready
   *[other] { $count } are ready
}
reviews-fact-item = “{ $text }”: { $minutes } minutes
reviews-fact-rest = { $minutes } minutes are left for everything else
reviews-fact-region-here = { $region }: { $names }
reviews-fact-region-players = Players who sit there: { $names }
reviews-fact-region-of-account = The account names it as a region of its own: { $regions }
reviews-fact-dated = “{ $text }” is set for { $on }
reviews-fact-horizon = A review on that day looks ahead until { $on }
reviews-fact-spoke = { $spoke } of { $count } have spoken
reviews-fact-brings = { $name } brings: “{ $text }”
reviews-fact-speaks-for = { $name } speaks for { $region }
reviews-fact-agenda = { $done } of { $count } items are through
reviews-fact-over = “{ $text }” took { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} more than its box
reviews-fact-all-reached = All { $count } items were reached
reviews-fact-to-come = Still to come: { $items }
reviews-fact-missed = Never reached: { $items }
reviews-fact-protects = “{ $text }” keeps what we have
reviews-fact-target = Growth of { $growth } % is planned for the account
reviews-fact-no-growth = Nothing in it brings revenue beyond today’s
reviews-fact-agreed-on = Agreed in the review on { $on }
reviews-fact-agreed = Agreed in a review

## role-unfilled
reviews-role-unfilled = The review is { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
}, and it has nobody as { $roles }
reviews-role-unfilled-todo = Ask { $name } to be { $role }
reviews-role-unfilled-todo-nobody = Find { $role }

## not-prepared
reviews-not-prepared = { $behind } of { $count } are not prepared for the review { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
}
reviews-not-prepared-todo = Send the plan once more and ask for one question and one idea: { $names }

## daily-topics
reviews-daily-topics = { $daily } of { $all } minutes go to what we speak of every day
reviews-daily-topics-todo = Park “{ $text }” for the daily talk

## review-horizon
reviews-horizon = { $beyond } of { $count } goals and actions lie further ahead than a review looks
reviews-horizon-todo = Choose the step of it that can be reached before that

## silent-member
reviews-silent = Not heard yet, and half of it is over: { $names }
reviews-silent-held = Came to the review and was not heard: { $names }
reviews-silent-todo = Ask { $name } what we are missing
reviews-silent-held-todo = Call { $name } and ask what was missing

## region-missing
reviews-region-missing = Nobody speaks for { $regions } in the review { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
}
reviews-region-missing-todo = Invite somebody from { $region }

## no-growth-item
reviews-no-growth-agenda = { $minutes } minutes, and nothing on the agenda is about growing
reviews-no-growth-actions = All { $count } actions of the review keep what we have
reviews-no-growth-todo = Put one field we are not in yet on the agenda

## follow-up-overdue
reviews-follow-up = { $count ->
    [one] “{ $text }” was agreed in a review, and is { $days ->
        [one] one day
       *[other] { $days } days
    } late without a word
   *[other] { $count } things agreed in a review are late, and nobody has said a word
}

## over-time
reviews-over-time = What is through took { $used } minutes instead of { $boxed }
reviews-over-time-todo = Give “{ $text }” more time, or end it when its time is over

## Why
why-role-unfilled = Without somebody who leads, keeps the time and writes down, the loudest topic takes the meeting and nothing is kept of it.
why-not-prepared = A review is worth what its people bring. Who has not read the plan can only listen to it.
why-daily-topics = What is spoken of every day fills any meeting. A review is for what never gets its turn.
why-review-horizon = Two to three quarters are near enough to be answered for, and far enough to change something.
why-silent-member = Every member was invited because they know something the others do not. Silence keeps it from the plan.
why-region-missing = A global account is decided in several places. What nobody in the room knows of, the plan does not hold.
why-no-growth-item = Maintaining, protecting and managing take all the time there is. A review is there to ask for more.
why-follow-up-overdue = A review whose actions nobody follows teaches everybody that it does not count.
why-over-time = The last items are the goals and the actions. They are what falls off when the first ones run over.

## Minutes
minutes-called = Account review: { $account }
minutes-item = { $text } ({ $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
})
minutes-with = With { $names }
minutes-prepare = Study the plan before, and bring one question and one idea.
minutes-mark = INTERNAL
minutes-eyebrow = Minutes
minutes-on = { $on }
minutes-took = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
minutes-under-way = under way
minutes-to-come = to come
minutes-there = Who was there
minutes-absent = Could not come: { $names }
minutes-follow-ups = Agreed last time
minutes-done = done on { $on }
minutes-done-so = done on { $on }: { $outcome }
minutes-open = not done yet
minutes-points = Key points
minutes-goals = Goals
minutes-goal = { $text }, by { $on }
minutes-actions = Actions
minutes-nobody = Nobody yet
minutes-by = by { $on }
minutes-protects = keeps what we have
minutes-brought = Questions and ideas
minutes-not-reached = not reached
minutes-parked = Parked for the daily talk
minutes-next = Next review
role-moderator = Moderator
role-time-keeper = Time keeper
role-scribe = Scribe
