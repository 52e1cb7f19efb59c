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
org-untitled-stance = { $name }: { $stance }
org-find = Find a person
org-found = { $at } of { $count }
org-found-none = Nobody of that name
org-fold-all = Fold all teams
org-unfold-all = Show everybody
org-fold = { $count ->
    [one] Fold away one person
   *[other] Fold away { $count } people
}
org-unfold = { $count ->
    [one] Show one person below
   *[other] Show { $count } people below
}
org-loose = Nobody above them, nobody below: drag each onto whoever they report to
org-keys = Drag a card onto whoever they report to. With the keyboard: arrows go from card to card, Space folds a team, M moves a person, Enter opens one.
org-move = Move { $name }…
org-moving = Whom does { $name } report to? Choose with the arrows or press a card; Enter sets it, Escape leaves it.
org-aim = To { $boss }? Enter sets it, Escape leaves it.
org-aim-nobody = To nobody? Enter sets it, Escape leaves it.
org-nobody = Reports to nobody
org-drop-here = Drop on a card, or here for somebody who reports to nobody
org-moved = { $name } reports to { $boss }.
org-moved-nobody = { $name } reports to nobody.
org-unchanged = That is how it is already.
org-refused-oneself = Nobody reports to themselves: drop { $name } on somebody else.
org-refused-circle = { $boss } reports to { $name }, directly or through others: it would be a circle. Move { $boss } first.
label-reports-to = Whom { $name } reports to
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
compare-many = { $count } people stand elsewhere in one than in the other, { $names } among them: what was shown in one proves nothing in the other.

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
