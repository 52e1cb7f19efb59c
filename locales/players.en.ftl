### Players: English. What the rules about people say.

## When
players-ago = { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}
players-on = on { $date }
players-undated = without a date

## Words inside a sentence
players-this-sale = this opportunity
players-stance-unknown = stance unknown
players-authority-unknown = authority unknown
players-source-from = { $basis } from { $name }
players-their-words = { $words }
players-some-offering = one offering
players-some-rival = a competitor
players-cell-worth = worth { $money } a year
players-cell-worth-unknown = potential unknown

## Facts
players-fact-marked = Marked { $stance } by { $by }, { $when }
players-fact-marked-on = Marked { $stance }, { $when }
players-fact-marked-only = Marked { $stance }, nobody noted by whom or when
players-fact-standing = { $name }: { $authority }, { $stance }
players-fact-nothing = Nothing { $name } did or said about { $opportunity } is recorded
players-fact-did = { $words }, { $when }
players-fact-did-something = Acted on it, { $when }
players-fact-said = Said “{ $words }”, { $when }
players-fact-said-something = Said so, { $when }
players-fact-soft = No proof: { $source }, { $when }
players-fact-soft-words = No proof: { $source }, { $when }: “{ $words }”
players-fact-met = { $name } was last met { $when }
players-fact-never-met = { $name } was never met on a held call
players-fact-none-proven = { $count ->
    [0] Nobody is marked as an advocate
    [one] The only advocate is unproven
   *[other] None of the { $count } advocates is proven
}
players-fact-proven-without-line = { $name } is a proven advocate, and no line to { $yes } has carried yet
players-fact-final-claimed = { $name } is marked as final authority, and nothing first-hand confirms it
players-fact-nobody-final = { $count ->
    [one] One person is mapped, and not as final authority
   *[other] { $count } people are mapped, none of them as final authority
}
players-fact-calls-held = { $count ->
    [one] One call held, { $when }
   *[other] { $count } calls held, the last { $when }
}
players-fact-stage-needs = The stage “{ $stage }” cannot be earned without knowing who decides
players-fact-friends = { $count ->
    [0] Nobody is marked as an advocate to set against it
    [one] One advocate does not outweigh that
   *[other] { $count } advocates together do not outweigh that
}
players-fact-asked-access = { $name } was asked for access { $when }
players-fact-no-meeting-since = No meeting with { $yes } since
players-fact-relationship = Relationship with { $name }: { $level } of 4
players-fact-bold-skipped = The bold question was skipped { $when }
players-fact-met-weak = { $name }: met { $count ->
    [one] once
   *[other] { $count } times
}, sway { $sway } of 5, no line to power
players-fact-met-unrated = { $name }: met { $count ->
    [one] once
   *[other] { $count } times
}, sway unknown, no line to power
players-fact-yes-unmet = { $name } can say yes, and was not met in { $window } days
players-fact-rests-elsewhere = Marked { $stance } on { $opportunity }, with nothing beyond what was said about { $other }
players-fact-rests-on-a-remark = Marked { $stance } on { $opportunity } and on { $other }, with nothing said about either
players-fact-meetings = { $name }: { $count ->
    [one] one meeting, { $when }
   *[other] { $count } meetings, the last { $when }
}
players-fact-unheard = { $what ->
    [motive] Nobody has heard what { $name } would gain
   *[risk] Nobody has heard what { $name } would risk
}
players-fact-guess = { $what ->
    [motive] The motive “{ $words }” is our own guess
   *[risk] The risk “{ $words }” is our own guess
}
players-fact-standing-unknown = What { $name } can do to the decision on { $opportunity } is unknown
players-fact-standing-unconfirmed = { $name } is marked “{ $authority }”, and { $meetings ->
    [one] one meeting
   *[other] { $meetings } meetings
} did not confirm it
players-fact-sway-guess = Sway { $sway } of 5 is our own guess
players-fact-all-friendly = { $advocates ->
    [one] One advocate
   *[other] { $advocates } advocates
}, { $indifferent } indifferent, nobody against
players-fact-stances-proven = { $proven } of { $count } stances are proven
players-fact-alternative = “{ $name }” is among their alternatives
players-fact-met-only = Met in { $window } days: { $names }
players-fact-never-met-these = { $count ->
    [1] Mapped and never met: { $names }
    [2] Mapped and never met: { $names }
    [3] Mapped and never met: { $names }
   *[other] { $count } mapped and never met, among them { $names }
}
players-fact-shelf-life = Proof counts for { $limit } days
players-fact-tie = { $member } and { $name }: relationship { $level } of 4; { $next ->
    [0] nobody else of us has met them
   *[other] the next closest of us: { $next } of 4
}
players-fact-tie-unused = No call planned, or held in { $window } days, brings { $member } and { $name } together
players-fact-line = { $name } has a line to { $host } in { $unit }
players-fact-cell-idle = { $unit }: { $offering } is idle, { $worth }
players-fact-cell-theirs = { $unit }: { $rival } holds { $offering }, { $worth }

## unproven-advocate
players-unproven-advocate = { $support ->
    [hearsay] { $name } is an advocate on hearsay
    [acquaintance] { $name } is an advocate on acquaintance
    [belief] { $name } is an advocate because we believe so
   *[nothing] { $name } is an advocate, and nothing shows it
}
players-unproven-advocate-ask = What would you tell your colleagues about { $opportunity } when we are not in the room?
players-unproven-advocate-ask-yes = If you had to decide on { $opportunity } today, what would you do, and why?
players-unproven-advocate-ask-favour = Would you put the case for { $opportunity } in front of { $yes } yourself?

## no-advocate-with-yes
players-no-advocate-with-yes = No proven advocate for { $opportunity } reaches { $yes }, who can say yes
players-no-advocate-with-yes-ask = What would { $opportunity } have to do for you to back it yourself?
players-no-advocate-with-yes-ask-advocate = Would you bring me along when you next see { $yes }?

## final-authority-unknown
players-final-authority-unknown = We do not know who can say yes to { $opportunity }
players-final-authority-claimed = { $name } decides on { $opportunity }, or so we think
players-final-authority-ask = Can you say yes to { $opportunity } finally, or does somebody else have to agree?
players-final-authority-softener = So that I do not take your time with what belongs on another desk:
players-final-authority-risk = In front of others it can sound like doubt in the person. Ask it alone, and welcome either answer.

## opposed-with-power
players-opposed-no = { $name } can stop { $opportunity }, and is against it
players-opposed-yes = { $name } decides on { $opportunity }, and is against it
players-opposed-ask = What in { $opportunity } would have to change for you to live with it?

## access-withheld
players-access-withheld = { $name } was asked { $count ->
    [1] once
    [2] twice
   *[other] { $count } times
} for access to { $yes }, and no meeting came
players-access-withheld-ask = What stands in the way of a meeting with { $yes }?

## acquaintance-as-proof
players-acquaintance-as-proof = { $support ->
    [acquaintance] { $name } is marked { $stance } because we have known each other for years
    [belief] { $name } is marked { $stance } because we believe so
   *[hearsay] { $name } is marked { $stance } on hearsay alone
}
players-acquaintance-as-proof-ask = How do you see { $opportunity } today, in your own words?

## liked-without-horsepower
players-liked-without-horsepower = { $share } of { $total } recent contacts went to people without power, and { $yes } was not met
players-liked-without-horsepower-ask = Would you introduce us to { $yes }, and say why it is worth the time?

## stance-generalised
players-stance-generalised = Where { $name } stands on { $opportunity } is borrowed from { $other }
players-stance-generalised-ask = Leaving { $other } aside, how do you see { $opportunity }?

## motive-unknown
players-motive-unknown = { $what ->
    [motive] We have not heard what { $name } gains from { $opportunity }
    [risk] We have not heard what { $name } risks with { $opportunity }
   *[both] We have not heard what { $name } gains or risks with { $opportunity }
}
players-motive-unknown-ask = If { $opportunity } goes well, what does that mean for you personally?
players-motive-unknown-ask-risk = If { $opportunity } goes wrong, what does that mean for you personally?

## may-not-be-able-to-champion
players-may-not-be-able-to-champion = { $name } is for us, and may not be able to champion { $opportunity }
players-may-not-be-able-to-champion-ask = How are decisions like { $opportunity } made here, and what is your part in them?

## nobody-opposed
players-nobody-opposed = { $count } people on { $opportunity } and nobody against: who loses if we win?
players-nobody-opposed-ask = Who loses something if { $opportunity } goes ahead?

## protecting-the-relationship
players-protecting-the-relationship = The bold question to { $name } was skipped { $count ->
    [1] once
    [2] twice
   *[other] { $count } times
}: is the relationship worth more than the answer?
players-protecting-ask = Is there anything that would keep you from backing { $opportunity } when it counts?
players-protecting-softener = We have known each other for a while, so may I ask plainly:
players-protecting-risk = { $name } may not like it for a day. Not asking may cost the sale.

## single-threaded
players-single-threaded-person = All contact on { $opportunity } runs through { $name }
players-single-threaded-unit = All contact on { $opportunity } stays inside { $unit }
players-single-threaded-ask = Who else will live with { $opportunity }, and would you introduce us?

## proof-expired
players-proof-expired = What { $name } thinks of { $opportunity } was last proven { $days } days ago
players-proof-expired-ask = Where do you stand on { $opportunity } today, and what has changed since { $date }?

## unique-tie-unused
players-unique-tie-unused = { $member } knows { $name } best, and no call uses it
players-unique-tie-unused-ask = How does { $opportunity } look from where you sit?

## advocate-can-travel
players-advocate-can-travel = { $name } can carry us into { $unit }
players-advocate-can-travel-ask = Would you introduce us to { $host } in { $unit }, and say why you are for it?

## proven-yes
players-proven-yes = { $name } can say yes to { $opportunity }, and is proven to be with us
players-proven-yes-ask = What has to happen on your side before you say yes to { $opportunity }, and by when?
