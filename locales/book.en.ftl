### The playbook's page and file.

playbook = Playbook
book-text = How you sell: whom, what, in which steps, and with which words. Every tool reads it; a change shows everywhere at once, and no plan is lost by it.
book-of-settings = How you sell: stages, roles, topics, competitors, limits.
book-name = Name of the playbook
book-count = { $count ->
    [0] none yet
    [one] 1 entry
   *[other] { $count } entries
}
book-one-a-line = One a line
book-no-step = no step
book-saving = Saving…
book-saved = Saved
book-export = Save as a file
book-import = Bring in a file
book-start-from = Start from…
book-start-title = Start from a ready-made playbook
book-start-text = It takes the place of the present one, with all your changes to it. Plans keep everything; what the new playbook does not know they show by its short name. You can undo it.
book-start-which = Ready-made playbook
book-start-go = Replace the playbook
book-started = The playbook was replaced.
book-unreadable = The stored playbook cannot be read, so the ready-made one is in use until you change it. { $why }
book-moved-up = Move { $name } up
book-moved-down = Move { $name } down
book-up = Up
book-down = Down
book-removed = { $name } was removed.
book-remove = Remove

label-book-import = Playbook from a file
label-book-start = Start from a ready-made playbook
label-book-remove = Removed: { $name }
label-book-move = Order of { $list }

## Importing
book-import-inside = Inside: { $parts }
book-import-part = { $list } ({ $count })
book-import-differs = What it changes here
book-import-text = The file takes the place of your playbook as a whole. Plans keep everything, and you can undo it.
book-import-take = Replace my playbook
book-import-taken = The playbook was replaced by the one from the file.
book-import-same = This is the playbook you have already. Nothing was changed.
book-differs-line = { $list }: { $parts }
book-differs-new = { $count } new
book-differs-changed = { $count } changed
book-differs-gone = { $count ->
    [one] 1 goes
   *[other] { $count } go
}
book-differs-moved = another order
book-other = What this version does not know

## What is wrong
book-wrong-list = { $list }: { $what }
book-wrong-entry = { $list }, entry { $entry }: { $what }
book-wrong-field = { $list }, entry { $entry }, { $field }: { $what }
book-wrong-value = { $list }, { $field }: { $what }
book-wrong-whole = It is no playbook.
book-wrong-kind = Another kind of value belongs there.
book-wrong-blank = It needs a text.
book-wrong-no-key = It has no key.
book-wrong-same-key = The key “{ $key }” is used twice.
book-wrong-no-such-step = There is no step “{ $key }” in the list of the customer’s steps.
book-wrong-figure = A whole number from { $least } to { $most } belongs there.
book-wrong-no-open-stage = At least one stage has to be open.
book-wrong-too-many = It has more than { $most } entries.

## The lists: what each is good for, the line that adds an entry, the fields
book-profile = Customers we want
book-profile-why = Yes-or-no questions that tell a good target from a bad one.
book-profile-add = Add a criterion
book-profile-text = The criterion, as a question with yes or no
book-profile-weight = Weight, 1 to 5

book-segments = Segments we chose
book-segments-why = Whom you mean to sell to, how much of your effort each is meant to get, and why it was chosen.
book-segments-add = Add a segment
book-segments-name = Name
book-segments-share = Meant share of your effort, in percent (0: not said)
book-segments-reason = Why we chose it: who there values the offering most, and pays for it
book-segments-words = Words in segment or industry that put an account there

book-territories = Territories
book-territories-why = Where you sell, and by which words an account belongs there.
book-territories-add = Add a territory
book-territories-name = Name
book-territories-words = Words in region, industry or name

book-offerings = Offerings
book-offerings-why = What you have always sold, and what is new.
book-offerings-add = Add an offering
book-offerings-name = Name
book-offerings-new = New: it carries the shift to another business

book-stages = Our stages
book-stages-why = The way of a sale on your side, and what the customer has to show before a stage counts as earned.
book-stages-add = Add a stage
book-stages-name = Name
book-stages-customer-step = The customer’s step
book-stages-days = Usual days in it (0: nobody has said)
book-stages-criteria = Exit criteria
book-stages-needs-players = It cannot be earned without knowing who decides
book-stages-closed = The sale is over here

book-customer-steps = The customer’s steps
book-customer-steps-why = The way of the same decision on their side.
book-customer-steps-add = Add a step
book-customer-steps-name = Name, from the customer’s side

book-roles = Who buys from us
book-roles-why = What matters to each role, old and new. The first one whose words stand in a job title counts.
book-roles-add = Add a role
book-roles-name = Name
book-roles-cares-about = What matters to them
book-roles-question = What they answer well
book-roles-titles = Words in their titles
book-roles-new = New to our sellers

book-competitors = Competitors
book-competitors-why = What customers like about each, and how you win against it.
book-competitors-add = Add a competitor
book-competitors-name = Name
book-competitors-strength = What customers like about it
book-competitors-how-we-win = How we win
book-competitors-next-move = What it does when it loses ground

book-market = The market
book-market-why = What everybody who sells for you should know of it.

book-problems = Problems we solve
book-problems-why = Each with the question that brings it up.
book-problems-add = Add a problem
book-problems-text = The problem, in one sentence
book-problems-question = The question that brings it up

book-topics = Discovery topics
book-topics-why = What you want to know of every customer, and who would know.
book-topics-add = Add a topic
book-topics-name = Name
book-topics-importance = Importance, 1 to 3
book-topics-question = A question that opens it
book-topics-known-by = Words in the titles of those who know

book-value-questions = Value questions
book-value-questions-why = What you are worth to a customer: your guess first, their answer later.
book-value-questions-add = Add a question
book-value-questions-text = The question
book-value-questions-low = What 1 means
book-value-questions-high = What 5 means
book-value-questions-replacing = It asks how hard you are to replace

book-templates = Kinds of call
book-templates-why = What each kind is to bring, and its questions.
book-templates-add = Add a kind of call
book-templates-name = Name
book-templates-wanted = What it is to bring
book-templates-questions = Questions

book-openings = Openings
book-openings-why = First words for a call while the plan holds no fact to open with. The first one is used.

book-questions = Questions that are always worth asking
book-questions-why = They fill a new call’s sheet where the plan has no better ones.

book-objections = Objections
book-objections-why = What they say, what to ask back, what to answer. The first three go onto a new sheet.
book-objections-add = Add an objection
book-objections-text = What they say
book-objections-ask-back = What to ask back
book-objections-answer = The answer

book-bold = Bold questions
book-bold-why = Questions that risk something, and what makes them easier to hear. The first one is proposed.
book-bold-add = Add a bold question
book-bold-question = The words
book-bold-softener = What softens it
book-bold-skip-when = When not to ask it

book-practices = What worked
book-practices-why = Ways of working that are worth repeating.
book-practices-add = Add a practice
book-practices-name = In a few words
book-practices-text = How it is done

## Limits
book-limits = Limits
book-limits-why = How long things count, and from when the rules speak up.
limit-hint = { $unit }, { $least } to { $most }; { $usual } to begin with
unit-days = Days
unit-of-five = Step of five
unit-of-four = Step of four
unit-people = People
unit-steps = Steps
unit-meetings = Meetings
unit-calls = Calls
unit-times = Times
unit-facts = Facts
unit-entries = Entries
unit-percent = Percent
unit-quarters = Quarters
limit-shelf-life = Evidence counts as proof for
limit-contact-window = Contact with people is looked at over the last
limit-settling = A new map of players is left in peace for
limit-debrief-days = A debrief is missed after
limit-review-days = A plan should be looked at together every
limit-prepare-days = Everybody should be prepared for an account review before it by
limit-pin-days = A pinned question has waited too long after
limit-sway = Sway from which a person’s word carries
limit-close-relationship = Relationship from which it counts as close
limit-tie = Relationship from which a colleague’s tie is worth using
limit-value-gap = Gap between our guess and their answer that is worth a word
limit-crowd = People on the map from which no opposition at all is odd
limit-line-steps = Steps within which one person’s word reaches another
limit-meetings = Meetings after which a player’s motives should be known
limit-single-thread-calls = Calls from which a single contact is a risk
limit-asks = Times a question may be asked in vain
limit-slides = Moves of the close date from which it slides
limit-facts = Facts from which their spread over topics is looked at
limit-own-words = Edits in a row with nothing from the customer
limit-topic-share = Share of the facts that is too much for one topic
limit-blind-share = Share of unknown squares from which they are blind spots
limit-one-unit-share = Share in one unit from which all is in one place
limit-profile-share = Share of the target profile from which an account is wanted
limit-opportunism-share = Share of opportunistic sales from which opportunism is the norm
limit-talk-share = Talk share from which a call was a pitch
limit-daily-share = Share of an account review that may go to the daily talk
limit-horizon-quarters = Quarters ahead within which renewals and moves are looked at
