# What the history says of itself.
history-edit = An edit
history-taken-in = Taken in from a file
history-too-large = The history in this file is larger than Groundplan reads. The plan itself can still be taken in without it.
history-damaged = The history in this file is damaged. The plan itself can still be taken in without it; ask for the file once more to have both.
history-newer = The history in this file was written by a newer Groundplan. Reload the page to update, then try again.
history-other-plan = This is the history of another plan. Open the file as a plan of its own.
history-unreadable = The history holds something that cannot be read at { $place }. The plan itself can still be taken in without it.
history-no-plan = The history does not make a plan: { $reason }. The plan itself can still be taken in without it.
history-no-such-version = This history does not go back to that point. Choose another one.

said-added = { $kind } { $name } added
said-deleted = { $kind } { $name } deleted
said-row = { $kind } { $name }
said-set = { $what }: { $to }
said-cleared = { $what } emptied (was: { $from })
said-changed = { $what }: { $from } → { $to }
said-of = { $field } of { $name }
said-of-at = { $field } of { $name } at { $at }
said-of-account = Account { $field }
said-part = Part
said-row-team = Colleague
said-row-stakeholders = Person
said-row-opportunities = Opportunity
said-row-evidence = Evidence
said-row-calls = Call
said-row-promises = Promise
said-row-facts = Fact
said-row-alternatives = Alternative
said-row-units = Unit
said-row-offerings = Offering
said-row-cells = Whitespace entry
said-row-dismissals = Dismissed insight
said-row-questions = Open question
said-row-steps = Buying step
said-row-criteria = Criterion
said-row-ratings = Rating
said-row-problems = Problem
said-row-value-answers = Value question
said-row-statements = Statement
said-row-paths = Path
said-row-moves = Move
said-row-reviews = Review
said-row-pins = Pinned question
said-row-debriefs = Debrief
said-row-causes = Cause

history = History
history-undecided = { $count ->
    [one] History: one thing waits for a decision
   *[other] History: { $count } things wait for a decision
}
history-text = Who changed what, and when. Anything here can be looked at as it was, or brought back; bringing back is an edit like any other.
history-reading = Reading the history…
history-none-here = Without a database that lasts, or in a plan that is only looked at, no history is kept.
history-empty = Nothing was changed yet. From the first edit on, it is told here.
history-earlier = Show earlier edits ({ $count })
history-more = and { $count } more
history-you = You
history-look = See the plan then
history-restore = Go back to then
history-moment = { $on }, { $time }
history-look-said = The plan as it was on { $when }, after { $name } ({ $label }).
history-look-back = Back to the history
history-go-back = Go back to { $when }?
history-go-back-count = { $count ->
    [one] One thing in the plan would change:
   *[other] { $count } things in the plan would change:
}
history-go-back-text = Nothing is lost: what is there now stays in the history, and Undo takes this back.
history-back = As before
history-back-of = As before: { $what }
history-is-so = The plan is like that already.
history-restored = { $count ->
    [one] Brought back: one thing changed.
   *[other] Brought back: { $count } things changed.
}
history-moved-on = Nothing was changed: this was edited again since. Change or remove it where it stands.
history-since = What has changed since
history-since-none = Nothing is different since then.
history-busy = Somebody else is saving this plan again and again. Nothing was changed; try once more in a moment.
history-diverged = The history and the stored plan said different things. Both are kept: the plan as it is, and what the history held as an earlier version of it.
label-as-before = As before
label-restore-version = An earlier version
label-decide = { $what } decided
label-merge = Merge

merge-looking = Comparing the two histories…
merge-title = This plan is here already. Both can become one; Undo takes that back.
merge-by = { $count ->
    [one] { $name }: one edit, on { $on }
   *[other] { $name }: { $count } edits, the last on { $on }
}
merge-new = { $count ->
    [one] One entry is new here
   *[other] { $count } entries are new here
}
merge-changed = { $count ->
    [one] One thing changes here
   *[other] { $count } things change here
}
merge-deleted = { $count ->
    [one] One entry is deleted here
   *[other] { $count } entries are deleted here
}
merge-conflicts = { $count ->
    [one] One thing was written differently on both sides. Nothing is lost: everybody sees the same for now, and you decide in the account’s history.
   *[other] { $count } things were written differently on both sides. Nothing is lost: everybody sees the same for now, and you decide in the account’s history.
}
merge-asks = This would delete { $share } % of what is here. If you go on, a backup is kept first.
merge-go = Merge
merge-go-anyway = Merge all the same
merge-done = Both are one plan now.

conflicts-title = { $count ->
    [one] One thing was written differently on two sides
   *[other] { $count } things were written differently on two sides
}
conflicts-text = Until somebody decides, everybody sees the value marked as shown.
conflict-by = { $name }, { $on }
conflict-shown = shown now
conflict-stands = stands until somebody decides
conflict-nothing = (empty)
conflict-value = { $value }
conflict-keep = Keep this
conflict-keep-of = Keep { $value }
conflict-deleted = Deleted: { $by }. Edited without knowing that: { $others }.
conflict-bring-back = Bring it back
conflict-leave = Leave it deleted
conflict-decided = Decided.
history-somebody = Somebody
