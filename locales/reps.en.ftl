## The manager's place: the team as the files it sent show it

reps-lead = What your team’s plan files say, and what is worth asking. Nothing here knows more about anybody than the files they sent.
reps-bring = Bring in plan files
import-back-to-team = Back to Team
reps-bring-hint = Choose as many as you like at once.
reps-empty = No plan files yet
reps-empty-text = Ask each of your team to press Share in an account, choose “My manager” and send you the file. Bring in all of them at once: their plans, questions and calls appear here by name.
reps-empty-example = “Halvern Foods 2026-11-22.groundplan”, sent by Mara
reps-team = Who sent the plans
reps-who = From
reps-accounts = Accounts
reps-worth = Open pipeline
reps-off = Not what you look for
reps-ahead = Calls in the next week
reps-missed = To debrief
reps-open-questions = Open questions
reps-last = Last file
reps-own = Made here
reps-unsigned = Files without a name
reps-all = All of them
reps-show = Whose plans
reps-insights = What their plans say
reps-insights-none = Nothing presses in these plans.
reps-prompts = Worth asking
reps-prompts-lead = Questions, not verdicts: each names what in the plans it comes from.
reps-prompts-none = Their plans raise no question today.
reps-reviews = Reviews ahead
reps-reviews-none = No review is set.
reps-review-two = Fifteen minutes for two
reps-review-account = Account review
reps-review-with = with { $with }
reps-review-undated = Day not set
reps-review-late = Its day has passed
reps-reviews-unset = { $count ->
    [one] For one account that is worked on no review is set, and none was held lately:
   *[other] For { $count } accounts that are worked on no review is set, and none was held lately:
}
reps-reviews-more = and { $count } more
reps-questions = Questions you pinned
reps-questions-none = No question is open.
reps-question-by = { $by }, { $on }
reps-send = Send back
reps-send-of = Send { $name } back with its questions, as a file
reps-pin = Pin a question
reps-pin-account = Account
reps-pin-fact = To what
reps-pin-whole = The account as a whole
reps-pin-question = Question
reps-pin-example = What would have to be true for them to say no?
reps-pin-need = Write the question first.
reps-pinned = Pinned to { $name }. Send the file back so that it can be answered.

## What to ask
coach-call = “{ $title }”
coach-call-untitled = A call
coach-fact-call = { $call } at { $name }, { $on }
coach-fact-call-undated = { $call } at { $name }
coach-fact-off = { $name } is not what you look for, and nobody has written down why
coach-fact-proof = { $name }: the newest thing written down is of { $on }
coach-fact-nothing-ahead = { $name }: something is open, and no call is planned
coach-undebriefed = { $count ->
    [one] What did you learn in the call that nobody has written up yet?
   *[other] What did you learn in the { $count } calls that nobody has written up yet?
}
coach-no-ask = { $count ->
    [one] What do you want them to do at the end of your next call?
   *[other] What do you want them to do at the end of your next { $count } calls?
}
coach-no-reason = { $count ->
    [one] What makes { $name } worth your time?
   *[other] What makes { $name } and the others worth your time?
}
coach-old-proof = { $count ->
    [one] What has { $name } told you themselves lately?
   *[other] What have { $name } and the others told you themselves lately?
}
coach-old-buyers = Who would have to say yes to what is new ({ $role }), and who could bring you to them?
coach-nothing-ahead = { $count ->
    [one] What would make { $name } want to see you again?
   *[other] What would make { $name } and the others want to see you again?
}
