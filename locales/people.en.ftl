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
evidence-kind-said = said
evidence-kind-did = did
basis-first-hand = first-hand
basis-document = document
basis-hearsay = hearsay
basis-acquaintance = acquaintance
basis-belief = our belief
backing-unknown = unknown
backing-us = us
backing-alternative = an alternative
proof-did = did
proof-said = said
proof-unproven = unproven

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
