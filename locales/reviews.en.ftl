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
minutes-eyebrow = Minutes of the account review
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

## The list inside an account
meeting = Account review
meeting-on = Account review, { $on }
meetings = Account reviews
meetings-none = No account review yet
meetings-text = The people around this account sit together four times a year: what has to grow in the next two or three quarters, and who does what for it?
meetings-example = For example: Two hours in February: Frozen, the people at Dairy, and who of us knows whom
meetings-open = { $count ->
    [one] One thing agreed in a review is not done yet.
   *[other] { $count } things agreed in reviews are not done yet.
}
meeting-begin = Plan an account review
meeting-begin-next = Plan the next account review
meeting-ready = { $count ->
    [0] nobody invited yet
   *[other] { $ready } of { $count } prepared
}
meeting-agreed = { $count ->
    [0] nothing agreed
    [one] one action agreed
   *[other] { $count } actions agreed
}
meeting-runs = under way
meeting-all = All reviews
meeting-gone = This review is not in the plan any more
meeting-stage = Part of the review
meeting-stage-before = Before
meeting-stage-room = In the room
meeting-stage-after = Afterwards

## Before
meeting-when = When
meeting-at = Time
meeting-cadence = The series comes
cadence-once = just once
cadence-monthly = every month
cadence-quarterly = every quarter
cadence-half-yearly = twice a year
cadence-yearly = once a year
meeting-go-in = Go into the room
meeting-calendar = Calendar file
meeting-no-day = There is no day to put into a calendar yet. Set one first.
meeting-who = Who takes part
meeting-invite = Add somebody: name, region
meeting-invite-example = For example: Priya Nair, APAC
meeting-role-nobody = nobody yet
meeting-roles-hint = In a small team one person may hold two roles.
meeting-name = Name
meeting-region = Speaks for the region
meeting-absent = Could not come
readiness-not = not prepared yet
readiness-partly = half prepared
readiness-ready = prepared
meeting-agenda = Agenda
meeting-minutes = { $minutes } minutes
meeting-minutes-daily = { $minutes } minutes, { $daily } of them for the daily talk
meeting-add-item = Add a topic
meeting-add-item-example = For example: Logistics: what we do not know of them
meeting-box = { $minutes } min
meeting-item-text = Topic
meeting-item-minutes = Minutes
meeting-item-topic = It is about
meeting-item-up = Move { $what } up
meeting-item-down = Move { $what } down
meeting-parked = Parked for the daily talk
meeting-unpark = Put back
meeting-unpark-what = Put back { $what }
review-topic-follow-up = what we agreed last time
review-topic-base = today’s business
review-topic-relationships = relationships
review-topic-new-fields = new fields of play
review-topic-funnel = the funnel
review-topic-ties = who of us knows whom
review-topic-actions = goals and actions
review-topic-daily = the daily talk
review-topic-other = something else

## Preparing
meeting-prepare = Prepare
meeting-prepare-text = Everybody reads the plan and brings one question and one idea. Whoever works on a copy sends it back as a file; all of it comes together.
meeting-prepare-who = Who are you?
meeting-prepare-pick = pick your name
meeting-changed = What has changed since { $on }
meeting-studied = I have studied the plan
meeting-bring-kind = You bring
meeting-bring = In your words
meeting-bring-example = For example: Why does nobody of us know Logistics?
meeting-send = Send the plan
meeting-send-hint = As a file, to those who prepare and back to whoever moderates. Import merges it.
brought-question = Question
brought-idea = Idea
meeting-follow-ups = Agreed before, and not done yet

## In the room
meeting-not-begun = The clock has not begun
meeting-through = All topics are through
meeting-then = Then: { $what }
meeting-first = First: { $what }
meeting-time = { $used } of { $all } minutes in all
meeting-start = Start
meeting-next = Next topic
meeting-pause = Pause
meeting-resume = Go on
meeting-last = End this topic
meeting-whole = Full screen
meeting-window-only = This browser offers no full screen. The room has the window to itself; Escape brings the rest back.
meeting-to-minutes = To the minutes
meeting-box-used = { $used } of { $minutes } min
meeting-over = over its time
meeting-done = through
meeting-park = Park
meeting-park-what = Park { $what }
meeting-capture = Write down
meeting-capture-kind = What it is
note-kind-point = Key point
note-kind-goal = Goal
note-kind-action = Action
note-kind-parked = Daily topic
notes-point = Key points
notes-goal = Goals
notes-parked = Parked for the daily talk
meeting-capture-text = In one sentence
meeting-capture-example = For example: Frozen pays from its own budget
meeting-capture-keep = Keep it
meeting-goal-by = Reached by
meeting-owner = Who does it
meeting-due = By when
meeting-growth-test = Does it bring revenue beyond today’s?
growth-test-unsaid = not said yet
growth-test-grow = yes, more of what they buy
growth-test-enter = yes, something they do not buy yet
growth-test-protect = no, it keeps what we have
meeting-grows = beyond today’s
meeting-keeps = keeps what we have
meeting-grows-unsaid = beyond today’s? not said
meeting-undated = by when? not said
meeting-beyond = beyond { $quarters } quarters
meeting-edge = beyond { $quarters } quarters, and within the next
meeting-growth-count = { $growing } of { $count } open moves of this plan do
meeting-growth-moves = The open moves, one by one
meeting-spoke = Who has spoken
meeting-silent = Not heard yet: { $names }
meeting-all-spoke = Everybody has spoken.
meeting-nobody-here = Nobody is invited yet.
meeting-absent-who = Could not come: { $name }
meeting-regions = Regions in the room
meeting-region-nobody = nobody
meeting-brings = { $name }: { $text } ({ $kind })
meeting-nothing-brought = Nobody has brought a question or an idea yet.
meeting-ties = Who of us knows whom
meeting-tie = Only { $member } knows { $name }
meeting-tie-use = Make it an action
meeting-tie-use-what = Make it an action: { $what }
meeting-tie-add = Somebody knows somebody
meeting-tie-who = Who of us
meeting-tie-whom = Whom
meeting-tie-made = It is an action now.
meeting-pictures = The plan’s pictures
meeting-picture = Picture
meeting-no-picture = There is no picture in this plan yet
meeting-late = late
meeting-done-what = It is done: { $what }
meeting-not-done-what = Not done after all: { $what }

## Afterwards
meeting-end = The end of the review
meeting-held = The review was held today
meeting-set-next = Set the next one: { $on }
meeting-next-on = Next review: { $on }
meeting-due-title = { $owner }: { $text }
minutes = Minutes
minutes-none = Nothing is written down yet
minutes-none-text = What the scribe writes down in the room stands here as minutes.
minutes-copy = Copy as text
minutes-copied = The minutes are on the clipboard.
minutes-dates = Dates for the calendar

## Over all accounts
reviews-lead = What is next, what is late, and what was agreed and not done.
reviews-none = No account has a review yet
reviews-none-text = Open an account and plan its first review. It takes the team on the account and an agenda of two hours.
reviews-overdue = Their day is over, and nobody has held them
reviews-ahead = Ahead
reviews-held = Held
reviews-owed = Agreed, and not done yet
reviews-unset = No next one set
reviews-account = Account
reviews-day = Day
reviews-state = State
reviews-action = What was agreed
reviews-due = Due
reviews-late = { $days ->
    [one] one day late
   *[other] { $days } days late
}
reviews-last = Last held
reviews-no-day = no day yet

## What undo calls it
label-meeting = Account review changed
label-meeting-begun = Account review planned
label-meeting-dropped = Account review dropped
label-meeting-invited = Somebody added to the review
label-meeting-uninvited = Taken off the review
label-meeting-role = Role in the review
label-meeting-item = Topic added to the agenda
label-meeting-item-removed = Topic taken off the agenda
label-meeting-item-moved = Agenda reordered
label-meeting-parked = Parked for the daily talk
label-meeting-unparked = Topic put back
label-meeting-studied = Prepared for the review
label-meeting-brought = Brought to the review
label-meeting-brought-removed = Taken back
label-meeting-talked = Talked about
label-meeting-clock = Clock of the review
label-meeting-next = Next topic
label-meeting-note = Written down in the review
label-meeting-note-removed = Note removed
label-meeting-action = Action of the review
label-meeting-action-removed = Action removed
label-meeting-spoke = Who was there and spoke
label-meeting-tie = Tie made an action
label-meeting-next-set = Next review set
