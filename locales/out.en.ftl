### What leaves: what a file holds, documents, tables, the Share dialog.

holds-team = Our team: { $count }
holds-stakeholders = { $count ->
    [one] 1 person
   *[other] { $count } people
}
holds-opportunities = { $count ->
    [one] 1 opportunity
   *[other] { $count } opportunities
}
holds-evidence = { $count ->
    [one] 1 piece of evidence
   *[other] { $count } pieces of evidence
}
holds-calls = { $count ->
    [one] 1 call
   *[other] { $count } calls
}
holds-promises = { $count ->
    [one] 1 promise
   *[other] { $count } promises
}
holds-facts = { $count ->
    [one] 1 fact
   *[other] { $count } facts
}
holds-alternatives = { $count ->
    [one] 1 alternative of theirs
   *[other] { $count } alternatives of theirs
}
holds-units = { $count ->
    [one] 1 business unit
   *[other] { $count } business units
}
holds-offerings = { $count ->
    [one] 1 offering
   *[other] { $count } offerings
}
holds-cells = { $count ->
    [one] 1 square of the growth map
   *[other] { $count } squares of the growth map
}
holds-dismissals = { $count ->
    [one] 1 insight set aside
   *[other] { $count } insights set aside
}
holds-questions = { $count ->
    [one] 1 thing to find out
   *[other] { $count } things to find out
}
holds-steps = { $count ->
    [one] 1 step of their buying
   *[other] { $count } steps of their buying
}
holds-criteria = { $count ->
    [one] 1 criterion of theirs
   *[other] { $count } criteria of theirs
}
holds-ratings = { $count ->
    [one] 1 rating on their criteria
   *[other] { $count } ratings on their criteria
}
holds-problems = { $count ->
    [one] 1 problem of theirs
   *[other] { $count } problems of theirs
}
holds-value-answers = { $count ->
    [one] 1 answer on value
   *[other] { $count } answers on value
}
holds-statements = { $count ->
    [one] 1 statement of value
   *[other] { $count } statements of value
}
holds-paths = { $count ->
    [one] 1 way to win
   *[other] { $count } ways to win
}
holds-moves = { $count ->
    [one] 1 move
   *[other] { $count } moves
}
holds-pins = { $count ->
    [one] 1 pinned question
   *[other] { $count } pinned questions
}
holds-debriefs = { $count ->
    [one] 1 debrief of a sale
   *[other] { $count } debriefs of sales
}
holds-causes = { $count ->
    [one] 1 claimed cause
   *[other] { $count } claimed causes
}
holds-reviews = { $count ->
    [one] One review
   *[other] { $count } reviews
}
holds-open-pins = { $count ->
    [one] One pinned question waits for an answer
   *[other] { $count } pinned questions wait for an answer
}
holds-motives = { $count ->
    [one] What one person personally gains or risks
   *[other] What { $count } people personally gain or risk
}
holds-history = Its history: who changed what, and when
holds-hours = { $count ->
    [one] How long one call takes
   *[other] How long { $count } calls take
}
left-out-motives = Left out: personal motives and risks
left-out-others = Left out: the other opportunities
left-out-hours = Left out: hours
left-out-history = Left out: the history

picture-players = Players by sway and stance
picture-revenue = Revenue over time
picture-org = Who reports to whom
picture-compared = Stances in two sales

document-eyebrow = Account plan
document-picture = { $name }: picture
document-table = { $name }: table
document-learnt = What we learnt
document-fact-by = { $fact } ({ $name })
document-fact-by-on = { $fact } ({ $name }, { $on })
document-contents = Contents
document-foot = Saved with Groundplan on { $on }, to be read and printed. The page carries the plan: bring it into Groundplan to go on working with it.

table-total = Total
table-players = Players
table-whitespace = Whitespace
table-criteria = Criteria
table-funnel = Funnel
table-moves = Moves
table-actions = Actions
table-title = Title
table-authority = Authority
table-relationship = Relationship
table-reports-to = Reports to
table-unit = Business unit
table-offering = Offering
table-status = Status
table-potential = Potential a year
table-ours = Ours a year
table-currency = Currency
table-incumbent = Incumbent
table-next-move = Next move
table-note = Note
table-criterion = Criterion
table-weight = Weight
table-whose = Whose
table-alternative = Alternative
table-us = We
table-rating = Rating
table-rated-on = Rated on
table-said-by = Said by
table-stage = Our stage
table-their-step = Their step
table-worth = Worth
table-close = Decision
table-moved = Date moved
table-our-next = Our next step
table-their-next = Their next step
table-move = Move
table-kind = Kind
table-owner = Owner
table-due = Due
table-done = Done
table-investment = Investment
table-measure = Measure
table-outcome = Outcome
table-promise = Promise
table-with = With
table-kept = Kept
table-call = Call

## The dialog

share-whom = For whom?
share-colleague = A colleague
share-manager = My manager
share-room = The room
share-colleague-text = A file that opens in Groundplan, or one to read elsewhere.
share-manager-text = The whole plan as a file, with the questions you pinned. They can be answered there, and come back with the file.
share-room-text = What may lie on the table: nobody’s stance, motive or risk is in it.
share-what = What
share-whole-plan = The whole plan
share-as = As
share-as-file = Groundplan file
share-as-page = Web page to read and print
share-as-workbook = Excel workbook
share-as-table = Table (CSV)
share-as-svg = Picture (SVG)
share-as-png = Picture (PNG)
share-which = Which one
share-without = Leave out
share-without-motives = Personal motives and risks
share-without-others = The other opportunities
share-without-hours = Hours
share-history-fold = The plan’s history
share-without-history = Leave out who changed what, and when
share-holds = The file holds
share-rows = { $count ->
    [one] { $name }: 1 row
   *[other] { $name }: { $count } rows
}
share-plan-file = Save the plan as a file
share-save = Save
share-call-file-of = Save the call with { $name } as a file
share-place = Choose where to save…
share-same-place = Save to “{ $file }” again
share-questions = Questions in it
share-no-questions = No question waits for an answer. Ask one above, or pin one to any row of the plan.
share-ask = What should they look at?
share-call = Call
share-no-call = This account has no call yet.
share-copy = Copy
share-clean-text = Clean: names, your agenda, ordinary questions and promises they know of.
share-prep-text = Prep copy: with stances, motives and risks. For our own people only. The calendar entry stays clean.
share-link = Copy a link
share-mail = Copy the text for a mail
share-calendar = Calendar entry
share-page = Printed page
share-file = File
share-by-hand = The browser did not let this be copied. Select the text and copy it.

share-saved = Handed to the browser as { $file }, and checked. Look for it among your downloads.
share-saved-checked = Saved to { $file }, read back and compared
share-link-copied = The link is on the clipboard. It holds the whole call; nothing was sent anywhere.
share-mail-copied = The text is on the clipboard. Paste it into a mail.
share-link-refused = This browser cannot make links. Save the call as a file and send that.
share-no-day = Nobody has said on which day this call is. Write down the day first.
share-nothing = There is nothing to save here.
share-no-style = The style of the pictures could not be loaded. Check the connection and try again.
share-png-refused = This browser did not give the painted picture out. Save it as SVG: that shows the same.
share-refused = The browser did not let the file be saved. Check its download settings and try again.
share-place-refused = The file could not be written there, and was left as it was. Choose another place, or download it.
share-place-changed = “{ $file }” was changed by something else since you saved it here, so it was left alone. Bring it in to see what is new in it, or save to another place.
share-download = Download instead
share-not-made = The workbook could not be made: { $why }
