# Workshops: an exercise is prepared, taken part in, and compared.

## The board
workshop-heat = How the room placed each person
workshop-short-advocate = for
workshop-short-indifferent = indifferent
workshop-short-opposed-passive = passively
workshop-short-opposed-active = actively
workshop-short-against = against
workshop-short-unknown = unknown
workshop-column-person = Person
workshop-column-dispute = differs
workshop-column-solution = Your solution
workshop-authority-most = { $authority }: { $count } of { $all }
workshop-said = { $count } { $stance }
workshop-person-label = { $name }: { $said }. Who said what?

## Questions to the room
workshop-ask-most = { $count } of you say “{ $what }”
workshop-ask-some = { $count } “{ $what }”
workshop-ask-stance = { $name }: { $said }. What did each of you see or hear that the others did not?
workshop-ask-authority = Can { $name } say yes, or stop it? { $said }. Which of their own acts shows it?
workshop-ask-solution = { $off } of { $all } placed { $name } elsewhere than the trainer, who says “{ $stance }”. What would have to happen for you to change your mind?
workshop-ask-path = You chose { $count } different ways to win. For which of them would the customer have to change least, and what would prove yours wrong soonest?
workshop-ask-gap = { $count } of { $all } left this open: { $headline }. What did the others ask or do about it?

## The board as a table
workshop-csv-participant = Participant
workshop-csv-handed-in = Handed in
workshop-csv-tasks = Tasks done
workshop-csv-facts = New facts
workshop-csv-evidence = New evidence
workshop-csv-questions = New questions
workshop-csv-moves = New moves
workshop-csv-open = Open insights
workshop-csv-sentence = How we win
workshop-csv-path = Chosen path
workshop-csv-reason = Why this path

## The list
workshop-lead = One case for everybody, handed out as a file; what comes back side by side.
workshop-not-lasting = This browser keeps nothing: a workshop is gone with the tab. Save its file before you leave.
workshop-own = Your workshops
workshop-none = No workshop yet
workshop-none-text = What should people be able to do afterwards that they cannot do now?
workshop-example = For example: Who decides at Halvern, and what shows it?
workshop-begin = What is the workshop about?
workshop-taking-part = Exercises you take part in
workshop-all = All workshops
workshop-gone = This workshop is not here
workshop-gone-text = It was deleted, or was written by a newer version of Groundplan. Nothing else was changed.
workshop-other-tab = Another tab has changed this workshop. You see it as it stands now; what you typed last is to be typed again.

## Preparing
workshop-parts = Parts of the workshop
workshop-prepare = Prepare
workshop-compare = { $count ->
    [0] Compare
   *[other] Compare ({ $count })
}
workshop-about = What it is about
workshop-title = Title
workshop-briefing = Briefing, in a few sentences
workshop-briefing-example = For example: You take over Halvern Foods from Lena. In three days you meet the COO. Half of what we believe about her is hearsay.
workshop-case = The case
workshop-case-hint = A copy: what you change in that account later does not change the case.
workshop-case-choose = Choose an account
workshop-sample = Halvern Foods, the sample
workshop-no-sample = The sample cannot be fetched just now. Choose one of your accounts as the case.
workshop-hands-out = What participants begin with
workshop-hands-out-hint = What shows where somebody stands stays in the case either way: evidence, facts and calls. Reviews, debriefs, pinned questions and what was set aside are handed out only with the case as it is.
workshop-hands-out-unplaced = The case with nobody placed: no stance, authority, motive, risk or sway
workshop-hands-out-unanswered = The same, also without value answers, ratings, ways to win and moves
workshop-hands-out-whole = The case as it is, answers and all
workshop-more = Your solution, a playbook, private things
workshop-solution = How the case looks when solved
workshop-solution-hint = Only you see it, on the board beside what the room says.
workshop-no-solution = No solution
workshop-private = Hand the case out without what people personally gain and risk
workshop-playbook = Hand out our playbook with it
workshop-tasks = Tasks
workshop-task = Task
workshop-task-add = What should they do?
workshop-task-example = For example: Place everybody who decides, and write down what shows it.
workshop-tool = Tool
workshop-tool-any = any
workshop-minutes = Minutes
workshop-minutes-wrong = A whole number from 1 to { $most }.
workshop-minutes-all = { $count ->
    [one] 1 minute in all.
   *[other] { $count } minutes in all.
}
workshop-task-minutes = { $count } min
workshop-tasks-full = { $count } tasks are as many as anybody does well. Remove one to add another.
workshop-before = Before you hand it out
workshop-before-state = { $count ->
    [0] Four questions decide whether a workshop changes anything. None is answered yet.
    [4] All four questions are answered.
   *[other] { $count } of four questions are answered.
}
workshop-before-open = The four questions
workshop-check-skill = How skilled are those who come?
workshop-check-why-skill = Too easy bores, too hard discourages: who leads, who follows, who is new?
workshop-check-process = How do they work today, and where does this fit?
workshop-check-why-process = What stays, what changes, and what they can stop doing.
workshop-check-managers = What do their managers think of it?
workshop-check-why-managers = Whoever does not ask for it afterwards ends it. Who has tried it themselves?
workshop-check-adoption = What happens in the weeks after?
workshop-check-why-adoption = A date, somebody who leads, and something to show. Without a plan the enthusiasm is gone in a fortnight.
workshop-hand-out = Hand out
workshop-hand-out-text = One file for everybody, by mail or on a stick. Your solution and these four answers are not in it.
workshop-needs-case = Choose a case first.
workshop-needs-tasks = There is no task yet: participants would get the case and your briefing only.
workshop-save-file = Save the exercise
workshop-print = Print the hand-out
workshop-own-copy = Save my copy with the solution
workshop-own-copy-of = { $title }, trainer’s copy
workshop-delete = Delete the workshop
workshop-deleted = “{ $title }” was deleted.
workshop-sheet-case = Your case: { $name }
workshop-sheet-how = How it goes
workshop-sheet-open = Open Groundplan and drop the exercise file onto it, or choose it under Import.
workshop-sheet-begin = Press “Begin”. The case stands among your accounts, marked as an exercise.
workshop-sheet-hand-in = Tick what you have done, type your name, press “Save my answer” and send the file back.

## Taking part
workshop-exercise = Exercise
workshop-open-case = Open { $name }
workshop-go = Go there
workshop-done-of = { $done } of { $count } done.
workshop-hand-in = Hand in
workshop-hand-in-text = Saves the case as you have worked on it, with your ticks. Send the file to your trainer. You may hand in again: the newest counts.
workshop-your-name = Your name
workshop-needs-name = Type your name, so that your trainer knows whose work it is.
workshop-hand-in-save = Save my answer
workshop-file-of = { $title }, { $name }
workshop-case-gone = The case is no longer among your accounts. Open the exercise file again to begin anew; your ticks are kept.

## Opening files
workshop-import-holds = { $count ->
    [0] A workshop’s exercise without tasks.
    [one] A workshop’s exercise with 1 task.
   *[other] A workshop’s exercise with { $count } tasks.
}
workshop-import-text = “Begin” puts the case among your accounts, marked as an exercise: it never counts in your lists of things to do or your portfolio.
workshop-import-book = Use the playbook that comes with it. It replaces yours; you can take that back.
workshop-start = Begin
workshop-keep = Keep it among my workshops
workshop-add-submission = Add it to the workshop
workshop-not-here = It answers the exercise “{ $title }”, which is not among your workshops. Open it where that workshop was prepared.
workshop-news-first = { $name } has handed in.
workshop-news-later = { $name } has handed in again: this one takes the earlier one’s place.
workshop-news-same = { $name }: here already.
workshop-news-earlier = { $name }: a later one is here and stays.
workshop-news-elsewhere = { $name } answers another exercise: “{ $title }”.
workshop-no-submission = This is no answer to an exercise. Open it under Import.

## Comparing
workshop-taking = What was handed in
workshop-nothing-yet = Nothing was handed in yet
workshop-nothing-yet-text = Participants send their files back to you. Drop all of them here at once; you may drop the same ones again.
workshop-drop = Drop the files here, as many as there are.
workshop-choose = Choose files
workshop-reading = Reading: { $done } of { $count }
workshop-came = { $count ->
    [one] 1 participant has handed in.
   *[other] { $count } participants have handed in.
}
workshop-heat-text = How many said so, the most disputed first. A name leads to who said what.
workshop-heat-solution = A frame marks your solution.
workshop-csv = Table (CSV)
workshop-print-board = Print
workshop-participants = Side by side
workshop-column-participant = Participant
workshop-column-tasks = Tasks
workshop-column-facts = Facts
workshop-column-evidence = Evidence
workshop-column-questions = Questions
workshop-column-moves = Moves
workshop-column-open = To act on
workshop-column-sentence = How they win
workshop-column-case = As handed out
workshop-as-case = as handed out
workshop-scroll = Swipe the table sideways to see all of it.
workshop-column-path = Chosen path
workshop-column-stance = Stance
workshop-column-authority = Authority
workshop-column-said = What they wrote down
workshop-look = Plan
workshop-look-said = This is what { $name } handed in.
workshop-look-back = Back to the workshop
workshop-look-of = Look at { $name }’s plan
workshop-removed = What { $name } handed in was removed.
workshop-submission-gone = This submission is no longer here. Drop its file again.
workshop-discuss = Ask the room
workshop-ask = { $count ->
    [one] Here the room differs most.
   *[other] Here the room differs most: { $count } questions.
}
workshop-agrees = The room sees it alike, or too few have handed in to differ.
workshop-finished = Who finished what
workshop-of = { $count } of { $all }

workshop-not-on-map = not on their map
