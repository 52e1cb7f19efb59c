### Growth (whitespace): English

## Words
whitespace-some-unit = one unit
whitespace-some-offering = one offering
whitespace-some-rival = a competitor
whitespace-worth = worth { $worth } a year
whitespace-worth-unknown = potential unknown
cell-status-unknown = not looked into
cell-status-idle = idle
cell-status-pursued = pursued
cell-status-ours = ours
cell-status-theirs = a competitor’s

## The sentence above the map
whitespace-lead = { $offering } in { $unit } is the richest square nobody works on, { $worth } a year; { $way }.
whitespace-lead-inside = { $name } is there, and proven to be for us
whitespace-lead-line = { $name }, proven to be for us, can take us to { $host } there
whitespace-lead-known = { $name } is there, and nothing shows that the door is open
whitespace-lead-nobody = nobody we know belongs to { $unit }
whitespace-lead-no-figure = None of what is known is idle and has a figure; { $unknown } of { $count } squares are unknown.
whitespace-lead-nothing-idle = { $count ->
    [one] The one square is known, and nothing with a figure lies idle.
   *[other] All { $count } squares are known, and nothing with a figure lies idle.
}

## The map
whitespace-map = Units by offerings: how far we are, and what it could bring a year
whitespace-none = Where in the account could we sell what we do not sell today?
whitespace-none-text = Add the units below, then what we sell. Each meeting of the two is a square to look into.
whitespace-square = { $offering } in { $unit }: { $status }, { $worth }
whitespace-amount = { $worth }
whitespace-status-worth = { $status }, { $worth }
whitespace-short-unknown = unknown
whitespace-short-theirs = theirs
whitespace-unit-label = { $unit }: { $money }
whitespace-unit-plain = { $unit }
whitespace-unit-money = { $spend } a year, ours { $share } %
whitespace-unit-spend = { $spend } a year
whitespace-unit-share = ours { $share } %
whitespace-wallet = Known spend: { $spend } a year. Ours: { $ours }, { $share } %.
whitespace-column-unit = Unit
whitespace-column-spend = Spends, and our share
whitespace-here = { $offering } in { $unit }
whitespace-how-far = How far are we there?
whitespace-pick-a-square = Choose a square of the map to say how far we are there.
whitespace-suggested = From the playbook
whitespace-undo-cell = Square

## Money over time
whitespace-over-time = Over time
whitespace-revenue = What they bought from us, by year or quarter
whitespace-revenue-target = Target: { $target }
whitespace-target = Target
whitespace-column-share = Our share
whitespace-revenue-none = What did they buy from us last year?
whitespace-revenue-example = 2025, 752,000 EUR
whitespace-revenue-period = Year or quarter
whitespace-revenue-amount = Amount
whitespace-revenue-line = { $period }: { $amount }
whitespace-column-period = Period
whitespace-share-of = Our share by year
whitespace-share-percent = Our share in %
whitespace-undo-revenue = Revenue
whitespace-undo-share = Share over time
whitespace-renewals = What runs out, and when
whitespace-share-line = { $unit }, { $period }: { $share } %
whitespace-share-none = What was our share a year ago?
whitespace-share-example = Dairy, 2025, 20
whitespace-cannot-read = One of these cannot be read. A period looks like 2025 or 2025-Q3, an amount like 420,000 EUR, a share like 20.
whitespace-renewals-none = Which contract with us runs out next?
whitespace-renewals-example = Dairy: supply of line sensors
whitespace-renewal-what = What runs out
whitespace-renewal-on = On
whitespace-renewal-amount = Worth a year
whitespace-undo-renewal = Renewal
whitespace-removed = Removed

## Rows
row-units = Units
row-units-add = Add a unit
row-units-none = Which parts of the account spend money on what we could sell?
row-units-example = Frozen
row-units-removed = Unit removed
row-units-name = Unit
row-units-spend = Spends a year
row-units-our-share = Our share in %
row-offerings = What we sell
row-offerings-add = Add an offering
row-offerings-none = What could they buy from us?
row-offerings-example = Managed monitoring
row-offerings-removed = Offering removed
row-offerings-name = Offering
row-offerings-new = Carries the shift to a new business
row-cells-status = How far we are
row-cells-potential = Potential a year
row-cells-ours = What we sell there a year
row-cells-incumbent = Who supplies it today
row-cells-opportunity = Opportunity that pursues it
row-cells-next-move = Next move there
row-cells-note = Why it stands so, or what is known
row-account-target-growth = Growth we plan for, in % of the last year

## Facts
whitespace-fact-blind = { $unit } spends { $spend } a year, and nobody has looked into { $offerings } there
whitespace-fact-seen = { $seen } of { $total } squares are known
whitespace-fact-proven = { $name } is proven to be for us, { $ago }
whitespace-fact-nothing-works = No open opportunity and no move works on it
whitespace-fact-only-noted = “{ $next }” is noted there, without an owner or a date
whitespace-fact-largest-sale = What we pursue: { $name }, { $amount }
whitespace-fact-a-sale = What we pursue: { $name }
whitespace-fact-next-richest = Next comes { $offering } in { $unit }, { $worth } a year
whitespace-fact-known-there = { $name } belongs to { $unit }
whitespace-fact-theirs = { $unit }: { $rival } holds { $offering }, { $worth }
whitespace-fact-of-our-sales = { $unit } is { $share } % of what the account buys from us
whitespace-fact-relationships = { $count } of { $total } relationships are with people of { $unit }
whitespace-fact-spends-elsewhere = { $unit } spends { $spend } a year, { $ours } of it with us
whitespace-fact-calls-below = { $count } calls held in { $window } days, none with anybody at the top
whitespace-fact-top-met = { $name } was last met { $days } days ago
whitespace-fact-top-never-met = { $name } was never met on a held call
whitespace-fact-open-square = { $offering } in { $unit } lies idle, { $worth } a year
whitespace-fact-share-then-now = Our share was { $from } % in { $before } and { $to } % in { $now }
whitespace-fact-worth-of-gain = { $unit } spends { $spend } a year: the gain is { $gain }

## blind-spots
whitespace-blind-spots = { $unknown } of { $total } squares are unknown: growth may lie where nobody has looked
whitespace-blind-spots-ask = Who in { $unit } decides on { $offering }, and who supplies it today?

## richest-cell-idle
whitespace-richest-cell-idle = { $offering } in { $unit } could bring { $worth } a year, and nobody works on it
whitespace-richest-ask-line = Would you introduce us to { $host } in { $unit }, and say what you saw us do?
whitespace-richest-ask-inside = Who besides you would decide on { $offering }, and would you bring us together?
whitespace-richest-ask = What does { $unit } do about { $offering } today, and what would make it look again?
whitespace-richest-todo = Find out who decides on { $offering } in { $unit }, and meet them

## all-in-one-unit
whitespace-all-in-one-unit = Almost all we sell here hangs on { $unit }
whitespace-all-in-one-unit-people = Almost everybody we know here belongs to { $unit }
whitespace-all-in-one-unit-ask = Who in { $unit } has the same problem, and would you introduce us?

## no-executive-reach
whitespace-no-executive-reach = Nobody at the top was met in { $days } days, { $name } included
whitespace-no-executive-reach-ask = What would { $name } want to hear from us about growth, and would you take us along?

## box-out
whitespace-box-out = { $rival } holds { $offering } in { $unit }, and { $name } there is with us
whitespace-box-out-ask = What would have to go wrong with { $rival } before { $unit } looked at somebody else?
whitespace-box-out-todo = Work out with { $name } how { $unit } could change from { $rival }

## share-growing
whitespace-share-growing = Our share in { $unit } grew from { $from } % to { $to } %
whitespace-share-growing-ask = What made { $unit } give us more of its business since { $before }?

## Why this matters
why-blind-spots = Growth stalls where nobody knows what else could be sold and to whom. A few questions open a whole row of the map.
why-richest-cell-idle = What is worth most should not be what gets least attention. A potential without an opportunity or a move is only a number.
why-all-in-one-unit = What hangs on one unit falls with it. Companies that buy from companies have more than one door.
why-no-executive-reach = Growth beyond today’s unit is decided higher up. Whoever never talks there hears of it last.
why-box-out = Somebody who is proven to be for us inside a competitor’s territory is worth more than any brochure.
why-share-growing = Whatever made them give us more can work elsewhere. It is worth hearing in their words.
