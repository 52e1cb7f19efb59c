### The planning tools: English
### What every tool says; what one tool says stands in its own file.

figure-error = A whole number up to { $most }
picture-as-table = The same as a table

## Questions pinned to rows
pin = Pin
pin-a-question = Pin a question here
pin-question = Question
pin-answer = Answer
pin-remove = Remove the question
pin-removed = Question removed
label-pin = pin a question
label-pin-answer = answer a pinned question
label-pin-removed = remove a pinned question

amount = { $amount }

## The org chart, and two sales side by side
org-chart = Who reports to whom
org-person = { $name }, { $title }
org-person-stance = { $name }, { $title }: { $stance }
org-column-person = Person
org-column-title = Title
org-column-boss = Reports to
org-column-stance = Stance
compare-title = Two sales side by side
compare-person = { $name }
compare-person-differs = { $name } stands elsewhere in one of them
compare-not-placed = not placed
compare-cell = { $stance }, { $authority }
compare-same = Everybody stands in the same place in both, as far as you know.
compare-one = { $name } stands elsewhere in one than in the other: what was shown in one proves nothing in the other.
compare-some = { $names } stand elsewhere in one than in the other: what was shown in one proves nothing in the other.

## Help me place this person
place-help = Help me place this person
place-says-yes = Can they say yes, and nobody overrules them?
place-stops-it = Could they stop it, even if everybody else wants it?
place-followed = When they speak about this, do others follow?
place-acted = Have they done something without being asked?
place-yes = Yes
place-no = No
place-for = Yes, for us
place-against = Yes, against us
place-unknown = I do not know
place-outcome = That makes: { $authority } · { $sway } · { $stance }. What you do not know stays open.
place-put = Place them there
label-place = place { $name }
