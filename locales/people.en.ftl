### People: English

## Words of the model
authority-unknown = unknown
authority-final = final authority
authority-veto = veto
authority-recommends = recommends
authority-uses = uses it
authority-none = no say
stance-unknown = unknown
stance-advocate = advocate
stance-indifferent = indifferent
stance-opposed-passive = passively against
stance-opposed-active = actively against
basis-first-hand = first-hand
basis-document = document
basis-hearsay = hearsay
basis-acquaintance = acquaintance
basis-belief = our belief
backing-unknown = unknown
backing-us = us
backing-alternative = an alternative

## Where the rules come from
source-ruff-2012 = R. Ruff, “New sales strategy process being implemented – caution ahead!”, 2012
source-edinger = S. Edinger, “How to Get Your Salespeople to Execute Your Strategy”
source-strategic-accounts-2012 = “Sales Growth in Strategic Accounts”, September 2012
source-analyze-success = “Sales Strategy: analyze success”
source-wallet-share-2014 = “Implementing a Unified Sales Process / Expand Account Wallet Share”, 2014

## Why this matters
why-unproven-advocate = Whoever is for us only in our notes may not be when it counts. A recent word or deed of their own is the only thing that shows it.
why-no-advocate-with-yes = Friends who never reach the person who says yes cannot carry the decision. A relationship has to become advocacy where the decision falls.
why-final-authority-unknown = Time spent with people who cannot say yes is the most expensive kind. Asking plainly costs a moment of courage.
why-opposed-with-power = Friends do not add up against one person who can stop the sale. Their reason has to be met, or nothing else counts.
why-access-withheld = Somebody who cannot or will not open the door may also be unable to speak for us behind it, and may not like to say so.
why-acquaintance-as-proof = Years of acquaintance show that somebody likes us. How they will decide this time only a recent conversation shows.
why-liked-without-horsepower = Time goes where we are welcome. For this sale it is worth most where the decision falls.
why-stance-generalised = People want different things in different sales. Each sale asks the question anew.
why-motive-unknown = People decide for reasons of their own. Whoever knows neither gain nor risk cannot tell how firm a stance is.
why-may-not-be-able-to-champion = Goodwill is not standing. A contact who cannot champion a sale will seldom say so unasked.
why-nobody-opposed = Every change costs somebody something. If nobody seems against it, we have not met them yet.
why-protecting-the-relationship = A relationship that cannot bear a plain question is guarded at the cost of the sale.
why-single-threaded = One contact can leave, lose favour or keep us small. Accounts grow from company to company, not from person to person.
why-proof-expired = Minds change between conversations. Test what you rely on before it counts.
why-unique-tie-unused = A colleague's own tie hears what a seller never does, and it is of use only when somebody asks for it.
why-advocate-can-travel = Somebody who is proven to be for us is the shortest way into the units next door.
why-proven-yes = Whoever decides and is with us can be asked for a commitment with a date.

## The tool
people = People
people-unnamed = Somebody without a name
people-named = { $name }
people-first-sale = our proposal
people-none = Who can finally say yes to { $sale }?
people-none-text = Write one line about one person above. A name is enough; put a comma before whatever else you know.
people-bench = { $count ->
    [one] One more person of this account, not on { $sale } yet
   *[other] { $count } more people of this account, not on { $sale } yet
}
people-bench-all = Put all on the map

## One line
people-capture = Add a person
people-capture-hint = Add someone: “Jane Doe, VP Operations, final authority, advocate”
people-capture-example = Jane Doe, VP Operations, final authority, advocate
people-capture-unread = not understood, kept as a note: { $words }
people-capture-known = { $name } is in this account already
people-name-only = name only
people-added = { $name } is on the map: { $what }
people-added-many = { $count ->
    [one] One person is on the map
   *[other] { $count } people are on the map
}

## The map
people-map = Players by sway and stance; the table below holds the same
people-map-keys = Arrow keys go from person to person, Enter opens one. With Shift they move the person: left and right change the stance, up and down the sway.
people-axis-sway = more sway
people-axis-opposed-active = actively against
people-axis-opposed-passive = passively against
people-axis-indifferent = indifferent or unknown
people-axis-advocate = advocate
people-spoken = { $who }: { $stance }, { $proof }, { $sway }
people-sway-of = sway { $sway } of 5
people-sway-open = sway not known
people-sway-figure = { $sway }
people-sway-none = not known
people-drop = { $stance }, { $sway }
people-move-stance = Stance of { $name }: { $from } → { $to }
people-move-sway = Sway of { $name }: { $from } → { $to }
people-move-both = { $name }: { $from } → { $to }, sway { $sway_from } → { $sway_to }
people-moved = { $moved }.
people-moved-unproven = { $moved }. Unproven until somebody records what shows it.
people-record = Record what shows it
people-against = against
people-legend-did = they did
people-legend-said = they said
people-legend-unproven = unproven
people-legend-size = larger: more authority
people-legend-line = influences

## The table
people-table = Players of this opportunity, most sway first
people-person = Person
people-stance = Stance
people-stance-on = Stance on { $sale }
people-proof = What proves it
people-sway = Sway
people-proof-did = did, { $ago }
people-proof-said = said, { $ago }
people-proof-expired = expired, { $days } days old
people-proof-soft = { $basis } only
people-proof-nothing = nothing yet

## One person
people-on = On { $sale }
people-name = Name
people-title = Title
people-unit = Business unit
people-private = our eyes only
people-stand = Where they stand
people-marked = Marked on { $date } by { $by }
people-marked-on = Marked on { $date }
people-authority = What they can do to the decision
people-sway-label = Sway: how far their word carries
people-backs = Whom they back
alternative-kind-competitor = a competitor
alternative-kind-do-nothing = doing nothing
alternative-kind-in-house = building it themselves
people-moves = What moves them
people-motive = What they gain
people-motive-example = A quiet first year…
people-risk = What they risk
people-risk-example = Their own project…
people-for-change = Do they want anything to change?
people-for-our-change = Do they want our change?
people-yes = yes
people-no = no
people-ties = Ties
people-us = Us
people-relationship = How well we know them
people-relationship-of = How well { $member } knows them
people-relationship-0 = never met
people-relationship-1 = met
people-relationship-2 = knows who we are
people-relationship-3 = takes our calls
people-relationship-4 = trusts us
people-comfort = How at ease you are with them
people-comfort-1 = I would rather not meet them
people-comfort-2 = not at ease
people-comfort-3 = at ease
people-comfort-4 = glad to meet them
people-comfort-5 = can say anything to them
people-reports-to = Reports to
people-influences = Influences
people-influence-whom = Add a person…
people-influence-on = How strongly { $name } is influenced
people-influence-1 = is heard
people-influence-2 = carries weight
people-influence-3 = is followed
people-contact = Contact and notes
people-email = Mail
people-region = Country or region
people-notes = Notes
people-removed = { $name } was removed, with the evidence about them.

## Evidence
people-prove = Marked { $stance }, and nothing shows it. What would?
people-prove-unknown = Nobody has found out where they stand. What would show it?
people-aspect-whole = as a whole
people-aspect-stance = stance
people-aspect-authority = authority
people-aspect-motive = gain
people-aspect-risk = risk
people-aspect-sway = sway
people-aspect-access = access
people-aspect-relationship = relationship
people-evidence-did = They did
people-evidence-said = They said
people-evidence-shows = { $side }: { $value }
people-evidence-wordless = No words noted
people-evidence-from = from { $name }
people-evidence-by = recorded by { $name }
people-evidence-edit = Change the evidence for { $what }
people-evidence-removed = The evidence was removed.
people-evidence-elsewhere = { $count ->
    [one] One more piece speaks of another opportunity; it proves nothing here.
   *[other] { $count } more pieces speak of other opportunities; they prove nothing here.
}
people-worth-expired = expired, { $days } days old
people-worth-soft = no proof: { $basis }
people-worth-undated = no proof: undated
people-record-about = What is it about?
people-record-shows = It shows
people-record-choose = Choose…
people-record-kind = Did they do it or say it?
people-record-words = Their words, or what they did
people-record-missing = Say in a few words what they did or said: without it, it shows nothing.
people-record-example = “I will put the figures in front of the board myself”
people-record-source = Whom do we have it from?
people-record-soft = Worth keeping, and no proof: only their own word or deed counts.
people-record-date = When
people-record-save = Record
people-source-themselves = { $name } in person
people-source-document = A document
people-source-belief = Nobody: we believe so
people-source-acquaintance = We have known each other for years
people-source-somebody = Somebody else told us
people-source-player = { $name } told us

## What undo calls it
label-person = Details of a person
label-person-added = { $name } added
label-people-added = { $count ->
    [one] One person added
   *[other] { $count } people added
}
label-people-put = { $count ->
    [one] One person put on the map
   *[other] { $count } people put on the map
}
label-person-removed = { $name } removed
label-position = Where { $name } stands
label-evidence = Evidence about { $name }
label-evidence-removed = Evidence removed

## What every tool has
people-add = Add
people-cancel = Cancel
people-close = Close
people-undo = Undo
people-remove = Remove { $what }
people-quoted = “{ $words }”
people-so-what = So what?
people-ask = Ask on the next call
people-asked = On the next call
people-this-sale = this opportunity
