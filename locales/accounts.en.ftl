### Accounts: the list, the account tab, making a new one.

account = Account
call = Call
opportunity = Opportunity
accounts-all = All accounts
accounts-count = { $count ->
    [one] One account
   *[other] { $count } accounts
}
accounts-found = { $found } of { $total }
accounts-filter = Filter
accounts-filter-example = Name, segment or region
accounts-sort = Sort by
accounts-sort-name = Name
accounts-sort-changed = Last changed
accounts-sort-pipeline = Open pipeline
accounts-sort-people = People mapped
accounts-none = No accounts yet
accounts-none-text = Make one by hand, or import an export from your CRM.
accounts-no-match = No account matches “{ $words }”
accounts-clear-filter = Clear the filter
accounts-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
accounts-act = { $count } to act on
accounts-untouched = imported
accounts-exercise = exercise
account-exercise = This is a workshop’s case, and no real account.
account-exercise-tasks = Your tasks
account-delete-sure = Delete { $name }?
account-deleted = { $name } was deleted.
account-not-there = This account is not here
account-places = Inside this account
tab-people = People
tab-calls = Calls
tab-account = Account
their-step = their step: { $step }
plan-a-call = Plan a call

new-account-name = Account name
new-account-needs-name = A name is needed; everything else can wait.
new-account-sale = What could they buy?
new-account-sale-hint = Optional. Where people stand is always about one sale.
new-account-create = Create

opportunities = Opportunities
opportunities-none = No opportunity yet
opportunities-none-text = Where people stand is always about one sale, so name the one you are working on.
opportunities-example = Line 2 monitoring, 420,000 EUR, they are agreeing the problem
opportunity-new = New opportunity
opportunity-add = Add an opportunity
opportunity-name = Opportunity
opportunity-worth = Worth
opportunity-worth-hint = A figure and a currency: 420,000 EUR
opportunity-worth-error = Write a whole figure and a three-letter currency, such as 420,000 EUR.
opportunity-close = Decision expected
opportunity-kind = Kind of business
opportunity-kind-core = Core
opportunity-kind-shift = Shift to the new offering
opportunity-kind-transactional = Transactional
opportunity-kind-opportunistic = Opportunistic
opportunity-stage = Our stage
opportunity-step = The customer’s step
opportunity-source = Where it came from
opportunity-moved = { $count ->
    [one] The expected date has moved once.
   *[other] The expected date has moved { $count } times.
}
opportunity-removed = The opportunity was removed.

facts = What we know
facts-count = { $count ->
    [0] Nothing written down yet.
    [one] One fact is written down.
   *[other] { $count } facts are written down.
}
facts-open = Open the picture

account-details = Details
account-name = Name
account-kind = They are
account-kind-unknown = Not known yet
account-kind-prospect = A prospect
account-kind-customer = A customer
account-segment = Segment
account-industry = Industry
account-region = Country or region
account-territory = Sales territory
account-domain = Web domain
account-notes = Notes
account-team = Our team
account-team-add = Add a colleague
member-name = Name
member-role = Role on this account
account-base = The base
account-renewal = { $what } renews
unit = Unit
unit-spend = Spend a year
unit-share = Our share
account-delete = Delete this account
account-delete-text = Its people, calls and evidence go with it. For half a minute afterwards you can take it back.

label-account = Account details
label-account-name = Account name
label-team = Our team
label-opportunity = Opportunity
label-opportunity-removed = Opportunity removed

import-text = Accounts, contacts and opportunities from a CSV export, or a plan, call, playbook or exercise that a colleague shared. Nothing changes before you say so.
import-drop = Drop a file here, or paste one
import-pasted = What you pasted
import-choose = Choose a file
import-link = The link
import-kinds = CSV (comma, semicolon or tab), .groundplan (also encrypted, as .age), or a page saved by Groundplan, up to 10 MiB
import-reading = Reading the file…
import-refused = { $file } cannot be imported.
import-nothing-changed = Nothing was changed.
import-preview = Preview
import-table = { $file }: { $rows } rows, { $encoding }, { $delimiter }
import-looking = Looking at the accounts that are here…
import-matching = Comparing the rows with what is here…
import-saving = Bringing the rows in…
import-stop = Stop
import-repeated = More than one column is called { $columns }; the first is read unless you choose another
import-kind = What the rows are
import-dates = Dates such as 3/4/2026
import-month-first = month first
import-day-first = day first
import-currency = Currency of amounts that name none
import-currency-hint = Three letters, such as EUR or USD.
import-currency-code = A currency has three letters, such as EUR.
import-homeless = { $count ->
    [one] One row belongs to an account that is not here
   *[other] { $count } rows belong to accounts that are not here
}
import-homeless-leave = leave out
import-homeless-make = make their accounts
import-stage = Stage there
import-stage-rows = { $count ->
    [one] one row
   *[other] { $count } rows
}
import-stages = { $count ->
    [one] How the stage was read
   *[other] How { $count } stages were read
}
import-no-stage = no stage
import-stage-choose = choose
import-stage-unknown = Which of our stages is “{ $stage }”?
import-stages-more = { $count ->
    [one] One more stage follows.
   *[other] { $count } more stages follow.
}
import-no-name = No column holds the name. Choose one below; nothing can be imported without it.
import-columns = { $count ->
    [one] How one column was read
   *[other] How { $count } columns were read
}
import-columns-left-out = { $count ->
    [one] One column is left out
   *[other] { $count } columns are left out
}
import-column = Column
import-column-is = Column { $column } becomes
import-becomes = Becomes
import-filled = What it holds
import-left-out = Left out
import-values = { $count ->
    [0] empty
    [one] 1 value
   *[other] { $count } values
}
import-samples = for example { $samples }
import-all-known = All of this is here already. Nothing would change.
import-sum-unchanged = { $count ->
    [one] One row says nothing new.
   *[other] { $count } rows say nothing new.
}
import-sum-updated = { $count ->
    [one] One row belongs to something that is here.
   *[other] { $count } rows belong to something that is here.
}
import-sum-kept = { $count ->
    [one] One field says something else here and stays as it is.
   *[other] { $count } fields say something else here and stay as they are.
}
import-sum-off-territory = { $count ->
    [one] One row lies outside your territories. It comes in all the same, and is marked below.
   *[other] { $count } rows lie outside your territories. They come in all the same, and are marked below.
}
import-sum-off-profile = { $count ->
    [one] One row is off your target profile. It comes in all the same, and is marked below.
   *[other] { $count } rows are off your target profile. They come in all the same, and are marked below.
}
import-off-territory = Outside your territories.
import-off-profile = Off your target profile.
import-doubtful = { $count ->
    [one] One row to look at
   *[other] { $count } rows to look at
}
import-doubtful-text = Each stays one of its own; nothing is merged. Tick what you want to bring in.
import-alike = { $count ->
    [one] One row may be here already
   *[other] { $count } rows may be here already
}
import-alike-text = Ticked, it is the same: what is blank here is filled in, and nothing you wrote is changed. Otherwise it is added as one of its own.
import-alike-to = The same as “{ $name }”? It has { $by }.
import-changed = { $count ->
    [one] One row changes something here
   *[other] { $count } rows change something here
}
import-changed-text = Only what nobody has edited here since the last import follows the file.
import-change-taken = { $field }: { $here } → { $there }
import-change-kept = { $field }: “{ $here }” stays, as it is written here; the file says “{ $there }”.
import-clear = { $count ->
    [one] One new row without doubt
   *[other] { $count } new rows without doubt
}
import-reason = reason
import-not-taken-file = Rows not taken
import-not-taken = { $count ->
    [one] Save the row that is not taken, with the reason
   *[other] Save the { $count } rows that are not taken, with the reasons
}
import-line = line { $line }
import-show-more = Show { $count } more, { $all } left
import-rejected = { $count ->
    [one] One line cannot be taken
   *[other] { $count } lines cannot be taken
}
import-add = { $count ->
    [0] Nothing to add
    [one] Add one account
   *[other] Add { $count } accounts
}
import-add-contacts = { $count ->
    [0] Nothing to add
    [one] Add one contact
   *[other] Add { $count } contacts
}
import-add-opportunities = { $count ->
    [0] Nothing to add
    [one] Add one opportunity
   *[other] Add { $count } opportunities
}
import-add-and-update = { $new ->
    [0] Update { $updated }
   *[other] Add { $new } and update { $updated }
}
import-done-contacts = { $count ->
    [0] No contact was added.
    [one] One contact was added.
   *[other] { $count } contacts were added.
}
import-done-opportunities = { $count ->
    [0] No opportunity was added.
    [one] One opportunity was added.
   *[other] { $count } opportunities were added.
}
import-done-updated = { $count ->
    [one] One was brought up to date.
   *[other] { $count } were brought up to date.
}
import-done-accounts = { $count ->
    [one] One account was made for them.
   *[other] { $count } accounts were made for them.
}
import-done-out = { $count ->
    [one] One row was left out.
   *[other] { $count } rows were left out.
}
import-stopped = The import was stopped. { $made ->
    [one] One account was added
   *[other] { $made } accounts were added
}, { $changed } changed. Import the file again for the rest.
import-done = { $count ->
    [0] No account was added.
    [one] One account was added.
   *[other] { $count } accounts were added.
}
import-taken-back = { $count ->
    [0] Nothing was taken back.
    [one] One account is as it was before.
   *[other] { $count } accounts are as they were before.
} { $kept ->
    [0] {""}
    [one] One stays, since somebody has worked on it.
   *[other] { $kept } stay, since somebody has worked on them.
}
import-origin = { $kind }, written by { $by }, { $on }
import-origin-unsigned = { $kind } of { $on }
inside = Inside: { $parts }.
inside-nothing = Nothing but the account’s name is inside.
inside-people = { $count ->
    [one] one person
   *[other] { $count } people
}
inside-opportunities = { $count ->
    [one] one opportunity
   *[other] { $count } opportunities
}
inside-evidence = { $count ->
    [one] one piece of evidence
   *[other] { $count } pieces of evidence
}
inside-calls = { $count ->
    [one] one call
   *[other] { $count } calls
}
inside-facts = { $count ->
    [one] one fact
   *[other] { $count } facts
}
import-add-plan = Add to my accounts
import-same = Everything in this file is here already. Nothing was changed.
import-open = Open it
import-differs = You have this account already
import-differs-text = What is only here always stays. Everything can be undone.
import-no-history = This file has no history, so it cannot say who wrote what, and when. What you have stands until you choose.
import-new-rows = { $count ->
    [0] Nothing new in the file.
    [one] One entry is new in the file.
   *[other] { $count } entries are new in the file.
}
import-changed-rows = { $count ->
    [0] Nothing is said differently.
    [one] One thing is said differently in the file.
   *[other] { $count } things are said differently in the file.
}
import-kept-rows = { $count ->
    [one] One entry is only here.
   *[other] { $count } entries are only here.
}
import-add-new = Add what is new
import-take-all = Take all the file’s values
import-as-copy = Add as a copy
import-taken = The file was taken in.
label-import = Import from a file

# The lists of calls
call-all = All calls
week-open = Week view
label-call-moved = Call moved
week-moved = Moved to { $date }.
