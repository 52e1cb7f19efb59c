### The Calls tool on screen: list, worksheet, printed page, debrief.

## The list (call-list-)
call-list-none = No call planned yet
call-list-none-text = Plan one, and its sheet comes filled in from what the plan does not know yet: what to ask for, how to open, five questions worth asking. Change what you like.
call-list-example = For example: “Who else has to agree before this can start?” tells you who can say yes, and who can stop it.
call-list-debrief = Waiting for a debrief
call-list-ahead = Ahead
call-list-undated = Without a date
call-list-past = Held
call-list-hours = { $hours ->
    [0] { $minutes } minutes
   *[other] { $hours } h { $minutes } min
} with this customer so far.
call-day-today = today
call-day-tomorrow = tomorrow
call-day-in = in { $days } days
call-day-ago = { $days ->
    [one] yesterday
   *[other] { $days } days ago
}
call-ready = { $count } of the three lines that make a call worth holding are filled
call-ready-commitment = commitment
call-ready-opening = opening
call-ready-question = question
call-ready-yes = { $what }: there
call-ready-no = { $what }: missing
call-obtained-open = Held
call-obtained-yes = Obtained
call-obtained-partly = Partly obtained
call-obtained-no = Not obtained
call-debrief = Debrief
call-debrief-minutes = Debrief, 2 min
call-debrief-change = Change the debrief
call-sheet-short = Sheet
call-remove = Delete this call
call-remove-with = Delete the call with { $people }
call-remove-called = Delete the call “{ $title }”
call-removed = The call was deleted.
call-gone = This call is not here
call-gone-text = It may have been deleted, perhaps in another tab. The other calls are all there.

## The worksheet (call-)
call-mode = How much
call-mode-full = 15 minutes
call-mode-short = 3 minutes
call-starred = (also in three minutes)
call-fill = Fill the blanks
call-filled = Empty lines were filled with proposals.
call-filled-nothing = The plan proposes nothing more. What is blank is yours to write.
call-print-prep = Prep copy
call-print-clean = Clean copy
call-observer = Observer’s sheet

call-line-about = Which call
call-line-about-hint = Who meets whom, about what, and when. A date puts it into the week.
call-subject = What it is about
call-subject-example = Left empty, it is called after the people in the room
call-no-sale = No particular one
call-date = Date
call-time = Time
call-length = Length
call-length-none = Open
call-minutes = { $minutes } min
call-lead = Leads
call-asks = Asks
call-observes = Observes

call-line-why = Why now
call-line-why-hint = Where they are, and the step we want them to take.
call-why = Why now
call-step-wanted = Step we want them to take

call-line-commitment = Commitment
call-line-commitment-hint = Something they do. Without it, it was a chat.
call-best = Best
call-acceptable = Still acceptable
call-stop = Stop pursuing it when
call-whose = Whose action
call-action-theirs = Theirs
call-action-ours = Ours
call-by = By
call-other-aims = What else this room could be asked for
call-other-aims-none = Nothing else comes to mind for these people.
call-take = Use this
call-take-what = Use this: { $what }

call-line-wish = What they want
call-line-wish-hint = They come for a reason of their own. If you do not know it, ask when you send the agenda.
call-wish = What they want from it
call-agenda-sent = Agenda sent
call-agenda-on = Sent on

call-line-promises = Open promises
call-line-promises-hint = What either side still owes.
call-promises-none = Nothing is open on either side.
call-promise = Promise
call-promise-example = Send the interface list
call-promise-ours = Ours
call-promise-theirs = Theirs
call-promise-side = Whose
call-promise-due = by { $date }
call-promise-overdue = overdue since { $date }
call-promise-add = Write down a promise
call-promise-keep = Kept
call-promise-keep-what = Kept: { $what }
call-promise-kept = Kept on { $date }.

call-line-room = The room
call-line-room-hint = Four people or fewer; more and nobody speaks.
call-room-add = Add somebody
call-room-choose = Choose a person
call-room-nobody = Nobody is on the map yet. Add people first, then seat them here.
call-room-crowd = More than four people make it a presentation. Who can stay away without harm?
call-room-removed = { $name } was taken off this call.
call-cares = Cares about
call-wanted = What we want from them
call-absent = Absent and decisive
call-absent-seat = Seat them
call-absent-seat-what = Seat { $name } in the room

call-line-opening = Opening
call-line-opening-hint = Something we found out about them, put as a question, in their words.
call-opening = Opening words
call-proof = What proves it

call-line-questions = Questions
call-line-questions-hint = Five at most, in asking order. Each closes a gap in the plan.
call-question = Question
call-question-number = Question { $number }
call-question-add = Add a question
call-question-up = Move up
call-question-down = Move down
call-question-place = Now question { $place } of { $count }.
call-question-remove = Remove this question
call-question-removed = The question was removed.
call-question-from-before = From an insight that is settled since
call-to = To
call-anybody = Anybody
call-outcome-answered = Answered
call-outcome-avoided = Avoided
call-outcome-skipped = Not asked
call-outcome-open = Open
call-worth = Worth asking
call-worth-bold = bold
call-worth-add = Add
call-worth-add-what = Add the question: { $question }

call-line-bold = The bold question
call-line-bold-hint = The one that risks something. Skipping it is a decision, too.
call-bold = Question
call-softener = What softens it
call-skip = Skip it when

call-line-objections = Objections
call-line-objections-hint = Ask back first; then the answer, then its proof.
call-objection = They say
call-objection-add = Add an objection
call-objection-remove = Remove this objection
call-objection-removed = The objection was removed.
call-ask-back = Ask back
call-answer = Answer

call-line-closing = Closing words
call-line-closing-hint = The words that ask for the commitment, ready to be said.
call-closing = Closing words
call-fallback = If they will not

call-line-after = After
call-line-after-hint = Within the hour, while their words are still in your ear.

## The printed page (sheet-)
sheet-page = Printed page
sheet-back = Back to the sheet
sheet-which-copy = Which copy
sheet-how-much = How much
sheet-full = Full
sheet-short = 3 minutes
sheet-print = Print
sheet-tools-prep = For our eyes: it shows stance, motive and risk. Do not leave it on the table.
sheet-tools-clean = May lie on their table: no stance, motive or risk, and no question about them.
sheet-left-out =
    { $count ->
        [one] One question of yours is left out.
       *[other] { $count } questions of yours are left out.
    }
sheet-ticked = (ticked)
sheet-not-ticked = (not ticked)

## The debrief (debrief-)
debrief = Debrief
debrief-back = Back to the sheet
debrief-lead = Two minutes. Everything may stay empty. Below each answer you see what it becomes in the plan.
debrief-held = Held on
debrief-commitment = Did we get it?
debrief-commitment-hint = What they will do, in their words.
debrief-obtained = Commitment
debrief-obtained-yes = Yes
debrief-obtained-partly = Partly
debrief-obtained-no = No
debrief-obtained-open = Not said
debrief-agreed = What was agreed
debrief-questions = What they answered
debrief-questions-hint = Their words, short. Skipped ones move to the next call.
debrief-outcome = What became of it
debrief-outcome-answered = Answered
debrief-outcome-avoided = Avoided
debrief-outcome-skipped = Not asked
debrief-outcome-open = Not said
debrief-answer = Their answer
debrief-from = Who said it
debrief-somebody = Nobody in particular
debrief-goes-person = Becomes evidence about { $name }.
debrief-goes-topic = Becomes a fact about “{ $topic }”.
debrief-goes-fact = Becomes a fact.
debrief-goes-value = Becomes their answer in Value, beside our guess: “{ $question }”
debrief-goes-pin = Answers the pinned question “{ $question }”
debrief-goes-nowhere = Stays on the call.
debrief-stay = Leave it on the call
debrief-step = Where that lies on the scale
debrief-kind = Words or deeds
debrief-kind-said = They said it
debrief-kind-did = They did it
debrief-bold-hint = Did you dare?
debrief-bold = What became of it
debrief-bold-asked = Asked
debrief-bold-skipped = Not asked
debrief-bold-open = Not said
debrief-people = Where they stand now
debrief-people-hint = Only what you saw or heard on this call. “As before” is fine.
debrief-stance = Stance now
debrief-stance-same = As before ({ $stance })
debrief-shows = What does it show?
debrief-shows-nothing = Nothing of that yet
debrief-showed = What showed it
debrief-learnt = What was new
debrief-learnt-hint = Each line becomes a fact in the plan.
debrief-learnt-facts = New facts, one a line
debrief-learnt-example = Capex for the second half is decided in May
debrief-share = Their share of the talk
debrief-promises = Promises
debrief-promises-hint = Tick what was kept by now, and write down what was promised. Overdue ones show on Today.
debrief-kept = Kept by now
debrief-promise-theirs = They promised
debrief-promise-ours = We promised
debrief-promise-person = Between us and
debrief-promise-anybody = Nobody in particular
debrief-next = What next
debrief-next-hint = The next call takes over the room and every question that stayed open.
debrief-next-step = Next step
debrief-next-call = Next call on
debrief-next-call-hint = Give it a date, and its sheet is made.
debrief-save = Save the debrief
debrief-save-hint = You can change it later, or take it back.
debrief-done = Debrief saved
debrief-done-yes = The commitment was obtained.
debrief-done-partly = The commitment was obtained in part.
debrief-done-no = The commitment was not obtained.
debrief-done-no-evidence = Nothing new of theirs was written down. You can still change that.
debrief-done-evidence = { $count ->
    [one] One thing they said or did is evidence now.
   *[other] { $count } things they said or did are evidence now.
}
debrief-done-values = { $count ->
    [one] One answer of theirs stands in Value, beside our guess.
   *[other] { $count } answers of theirs stand in Value, beside our guesses.
}
debrief-done-pins = { $count ->
    [one] One pinned question is answered.
   *[other] { $count } pinned questions are answered.
}
debrief-done-facts = { $count ->
    [one] One new fact is in the plan.
   *[other] { $count } new facts are in the plan.
}
debrief-done-next = The next call is planned for { $date }.
debrief-became = has become
debrief-open-next = Open the next call
debrief-open-map = See them on the map
debrief-change = Change something

## What undo calls an edit
label-call-planned = Call planned
label-call-removed = Call deleted
label-call-filled = Blanks filled
label-call-details = Call details
label-call-why = Why now
label-call-commitment = Commitment
label-call-wish = What they want
label-call-agenda = Agenda
label-call-promise = Promise
label-call-promise-kept = Promise kept
label-call-room = The room
label-call-opening = Opening
label-call-question = Question
label-call-question-removed = Question removed
label-call-order = Order of the questions
label-call-bold = Bold question
label-call-objection = Objection
label-call-objection-removed = Objection removed
label-call-closing = Closing words
label-debrief = Debrief

## What a call serves, and the briefing for it
call-offering = Offering that leads
call-carries = Problem it brings up
call-briefing =
    { $count ->
        [one] Briefing: one thing the playbook knows for this call
       *[other] Briefing: { $count } things the playbook knows for this call
    }
call-brief-person = { $name } · { $role }
call-brief-cares = Cares about { $what }
call-brief-ask = Worth asking: “{ $question }”
call-brief-against = Against { $name }
call-brief-strength = What customers like about it: { $text }
call-brief-win = How we win: { $text }
call-brief-unfamiliar = New ground for you: read this twice, or take somebody along who knows the role.

## What an observer saw
debrief-observed = What an observer saw
debrief-observed-hint = Somebody who watched the call, or played along in a role-play.
debrief-observed-add = Type in a sheet from paper
observed-heading = Observed by { $name }
observed-heading-nobody = Observed
observed-heading-on = Observed by { $name }, { $date }
observed-rehearsal = Role-play
observed-nothing = Nothing was filled in.
observed-share-ask = How much of the time did we talk?
observed-manner-ask = Pitch or discussion?
observed-asked-ask = Which questions were asked?
observed-no-questions = The sheet holds no questions.
observed-insight-ask = Did the insight come as a question?
observed-commitment-ask = Was a commitment sought?
observed-objections-ask = Which objections did you hear?
observed-note-ask = What did you notice?
observed-note-example = What went well, and what to try next time
observed-by = Who watched
observed-was-rehearsal = It was a role-play
observed-remove = Remove this observation
observed-removed = The observation was removed.
label-observed = What an observer saw

## The observer's sheet (observer-)
observer-ask = Ask somebody to observe
observer-ask-text = A colleague watches the call, or plays it through with you, and ticks off what happened. Send them the file: they open it in their own Groundplan and send it back. Or print the page.
observer-ask-holds = It holds the words you mean to say, the commitment and who is in the room. It holds no stance, motive or risk, and nothing else of your plan.
observer-save-call = File for the call
observer-save-rehearsal = File for a role-play
observer-print = Print the sheet
observer-gone = This sheet is not here
observer-gone-text = It may have been finished in another browser. Open the file you were sent once more.
observer-open = Bring in a file
observer-lead = You watch. Tick what you see; leave out what you did not.
observer-lead-rehearsal = You play it through together. Tick what you see; leave out what you did not.
observer-for = Opening words: “{ $words }”
observer-aim = They want to leave with this: { $best }
observer-expected = They expect to hear: { $text }
observer-name = Your name
observer-save = Save my sheet
observer-save-hint = Send the file back to whoever asked you. What you filled in stays here until you throw it away.
observer-throw-away = Throw it away
observer-thrown-away = The sheet was thrown away.
observer-file-of = { $title } observed
import-observed = { $name } watched “{ $title }” and sends back what they saw.
import-observed-nobody = Somebody watched “{ $title }” and sends back what they saw.
import-observed-text = It goes into the debrief of that call. What you wrote there stays as it is.
import-observed-take = Take it into the debrief
import-observed-same = What they saw is in the debrief already.
import-observed-open = Open the debrief
import-observed-taken = What they saw is in the debrief.
import-observed-fill = Open the sheet itself

## The week (week-)
week-other = Other weeks
week-before = Week before
week-this = This week
week-after = Week after
week-of = { $from } to { $to }
week-tally =
    { $calls ->
        [0] No calls in this week.
        [one] One call in this week.
       *[other] { $calls } calls in this week.
    } { $calls ->
        [0] { "" }
       *[other] { $prepared ->
            [0] None is prepared
            [one] One is prepared
           *[other] { $prepared } are prepared
        }, { $serving ->
            [0] none serves the strategy.
            [one] one serves the strategy.
           *[other] { $serving } serve the strategy.
        }
    }
week-verdict-yes = The week serves the strategy.
week-verdict-half = Half of the week serves the strategy.
week-verdict-no = Most of the week does not serve the strategy yet.
week-shift =
    { $leading ->
        [0] None leads with what is new.
        [one] One leads with what is new.
       *[other] { $leading } lead with what is new.
    } { $meeting ->
        [0] None meets a buyer who is new to you.
        [one] One meets a buyer who is new to you.
       *[other] { $meeting } meet buyers who are new to you.
    } { $off ->
        [0] None goes to an account you do not look for.
        [one] One goes to an account you do not look for.
       *[other] { $off } go to accounts you do not look for.
    }
week-off = Not an account you look for
week-serves-hint = A call serves the strategy once its sheet says whom it meets, which offering leads and which problem it brings up.
week-day-monday = Monday
week-day-tuesday = Tuesday
week-day-wednesday = Wednesday
week-day-thursday = Thursday
week-day-friday = Friday
week-day-saturday = Saturday
week-day-sunday = Sunday
week-meets = Meets { $names }
week-leads = Leads with { $offering }
week-carries = Brings up: { $problem }
week-prepared = Prepared
week-ready = { $ready } of { $of } key lines
week-debriefed = Debriefed
week-to-debrief = Debrief it
week-earlier = { $call }: a day earlier
week-later = { $call }: a day later
