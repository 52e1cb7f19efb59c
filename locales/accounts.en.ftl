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
accounts-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
accounts-act = { $count } to act on
accounts-untouched = imported
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
opportunity-moved = { $count ->
    [one] The expected date has moved once.
   *[other] The expected date has moved { $count } times.
}
opportunity-removed = The opportunity was removed.

facts = What we know
facts-none = Nothing written down yet
facts-none-text = One sentence each: what you learnt, from whom. A broad base first, depth later.
facts-example = Line 2 stood still for 61 hours in six weeks
facts-unsorted = Unsorted
fact-add = Add what you learnt
fact-topic = Topic
fact-removed = The fact was removed.

account-details = Details
account-name = Name
account-kind = They are
account-kind-unknown = Not known yet
account-kind-prospect = A prospect
account-kind-customer = A customer
account-segment = Segment
account-industry = Industry
account-region = Country or region
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
account-delete-text = Its people, calls and evidence go with it. You can take it back right afterwards.

label-account = Account details
label-account-name = Account name
label-team = Our team
label-opportunity = Opportunity
label-opportunity-removed = Opportunity removed
label-fact = Fact
label-fact-removed = Fact removed
