### Threat: English

## The sentence on top
threat-lead-nothing = What could they do instead of buying from us? Doing nothing and building it themselves are always open to them.
threat-lead-no-criteria = Open to them instead: { $names }. What do they decide by, and what weighs most?
threat-lead-unrated = Open to them instead: { $names }. Nobody has held us against that yet.
threat-lead-held = { $count ->
    [one] What they could do instead is not ahead of us on anything rated; keep “{ $criterion }” that way.
   *[other] None of the { $count } things they could do instead is ahead of us on anything rated; keep “{ $criterion }” that way.
}
threat-lead-sponsor = The threat is a rival with a sponsor: { $person } backs { $rival }. Figures will not settle it before { $person } has something to gain with us.
threat-lead-sponsor-ahead = The threat is a rival with a sponsor: { $person } backs { $rival }, and “{ $criterion }” gives the reason.
threat-lead-in-house = The threat is their own ambition: building it themselves looks better on “{ $criterion }”.
threat-lead-in-house-backed = The threat is their own ambition: { $person } wants to build it. Ask what else those people would leave undone.
threat-lead-inertia = The threat is not a rival but waiting: leaving things as they are looks better on “{ $criterion }”.
threat-lead-inertia-backed = The threat is not a rival but waiting: { $person } would rather leave things as they are.
threat-lead-price = The threat is the price: { $rival } is ahead of us there and nowhere else.
threat-lead-better = The threat is a better answer: { $rival } is ahead of us on “{ $criterion }”.

## Words inside a sentence
threat-called-nothing = leaving things as they are
threat-called-in-house = an in-house build

## Facts
threat-fact-criteria-alone = { $count ->
    [one] One criterion is noted, “{ $criterion }”, and nothing to hold it against
   *[other] { $count } criteria are noted, “{ $criterion }” first, and nothing to hold them against
}
threat-fact-backs-unnamed = { $name } backs an alternative, and nobody wrote down which
threat-fact-stage-needs = The stage “{ $stage }” is no place to meet a rival for the first time
threat-fact-sponsor-yes = { $person } can say yes
threat-fact-sponsor-no = { $person } can stop it
threat-fact-sponsor-sway = { $person } has sway { $sway } of 5
threat-fact-also-backs = { $person } backs { $rival } as well
threat-fact-behind = { $criterion }: { $rival } { $theirs }, we { $ours }
threat-fact-ahead = { $criterion }: we { $ours }, { $rival } { $theirs }
threat-fact-level = { $criterion }: we are level with { $rival }
threat-fact-weight = “{ $criterion }” weighs { $weight } of 5
threat-fact-weight-of = “{ $criterion }” weighs { $weight } of 5 with { $person }
threat-fact-no-answer = We have no answer to { $rival } yet
threat-fact-answer = Our answer to { $rival }: { $words }
threat-fact-because-price = The only reason we give for winning: “{ $words }”
threat-fact-raiser = { $person } could raise it
threat-fact-raiser-own = { $person } brought it up, and has the weight to raise it
threat-fact-only-ours = On “{ $criterion }” we are rated { $ours }, and nothing else is
threat-fact-unrated = Nobody has rated us on “{ $criterion }”
threat-fact-said = { $person } said so, { $when }
threat-fact-said-long-ago = { $person } said so { $when }, longer than words keep
threat-fact-our-belief = That we are a { $ours } is our own belief; nobody at the customer said so

## no-alternative-named
threat-none-named = Nothing is named that they could do instead of { $opportunity }
threat-none-named-ask = What else are you looking at, and what happens if you leave it as it is?
why-no-alternative-named = There is always something else they can do, if only nothing. What is not named cannot be answered.

## behind-on-what-matters
threat-behind = On “{ $criterion }”, which weighs heavily on { $opportunity }, { $rival } is ahead of us
threat-behind-ask = On “{ $criterion }”, what makes { $rival } the better answer for you?
threat-behind-todo = Close the gap on “{ $criterion }” to { $rival }, or show why it should weigh less
why-behind-on-what-matters = A lead on small things does not make up for a gap on what they decide by. Close it, or talk about what should weigh more.

## unknown-on-what-matters
threat-unknown = We do not know how we compare on “{ $criterion }”, which weighs heavily on { $opportunity }
threat-unknown-ask = How do you see us on “{ $criterion }” beside the others, and what makes you think so?
why-unknown-on-what-matters = After two meetings the customer has formed a view on what matters most to them. It is there to be asked for.

## their-sponsor
threat-sponsor = { $person } backs { $rival }, and can carry it
threat-sponsor-nothing = { $person } would rather do nothing, and can see to it
threat-sponsor-in-house = { $person } wants to build it in-house, and can carry it
threat-sponsor-ask = What does { $rival } give you that you would not want to lose?
threat-sponsor-todo = Find out what { $person } gains with { $rival }, and what we can set against it
why-their-sponsor = An alternative becomes dangerous through the person who speaks for it when nobody of ours is in the room. Comparing features does not answer a person.

## price-only
threat-price-only = The price is all we have on { $opportunity }
threat-price-only-ask = If the price were the same everywhere, whom would you choose, and why?
why-price-only = Whoever wins on price loses on price, to the next discount or to doing nothing. “We lost on price” usually hides that nobody saw a difference.

## shift-the-criteria
threat-shift = We are ahead on “{ $criterion }”, and it weighs too little
threat-shift-by = We are ahead on “{ $criterion }”, and it weighs too little; { $person } could raise it
threat-shift-ask = What would have to happen for “{ $criterion }” to count more in this decision?
threat-shift-todo = Have “{ $criterion }” weighed again before the criteria are settled
why-shift-the-criteria = As long as the criteria are open, they are part of the sale. Somebody with weight on their side has to raise ours; we cannot.

## rating-without-proof
threat-unproven = That we hold our own on “{ $criterion }” on { $opportunity } is our word, not theirs
threat-unproven-ask = From 1 to 5, where would you put us on “{ $criterion }”, and why?
why-rating-without-proof = Our view of ourselves is the friendliest there is. A comparison counts when somebody on their side would sign it, and lately.

## ahead-on-the-heaviest
threat-ahead = We are ahead on “{ $criterion }”, what weighs most on { $opportunity }, and they say so
threat-ahead-ask = You put us ahead on “{ $criterion }”. Would you say that to whoever decides?
why-ahead-on-the-heaviest = This is what to build the case on: the heaviest criterion, a lead, and a word of theirs. Let them carry it on.

## The picture
threat-picture = How we and the others stand on what they decide by
threat-we = We
threat-not-rated = not rated
threat-word-ahead = ahead
threat-word-level = level
threat-word-behind = behind
threat-weight = weighs { $weight } of 5
threat-weight-frozen = weighs { $weight } of 5, frozen
threat-weight-unknown = weight unknown
threat-weight-unknown-frozen = weight unknown, frozen
threat-weighted = Weighted
threat-score = { $score } %
threat-score-from = from { $rated } of { $count }
threat-score-and-from = { $score } { $from } criteria
threat-score-too-few = rated on { $rated } of { $count } criteria, too few to compare
threat-backed-by = Backed by
threat-backed = Backed by { $names }
threat-label = { $criterion }, { $weight }
threat-label-compared = { $criterion }, { $weight }: { $word } against { $rival }
threat-rival-label = { $rival }
threat-rival-label-backed = { $rival }, backed by { $names }
threat-twin-criterion = Criterion
threat-twin-stand = We stand
threat-cell-ours = { $score }, our belief
threat-cell-said = { $score }, says { $person }
threat-cell-old = { $score }, said { $person } long ago
threat-legend = Solid dots: somebody of theirs said so. Dashed dots: our own belief, or said too long ago.

## What they could do instead
row-alternatives = What they could do instead
row-alternatives-add = Add an alternative
row-alternatives-none = Who or what else could they choose? Doing nothing counts.
row-alternatives-example = Corvus, a supplier in one of their units
row-alternatives-removed = The alternative was removed.
row-alternatives-name = What it is called
row-alternatives-kind = What it is
row-alternatives-strength = What speaks for it in their eyes
row-alternatives-next-move = Their likely next move
row-alternatives-our-answer = Our answer
threat-always-open = Always open to them:
threat-add-nothing = Add “leave things as they are”
threat-add-in-house = Add “build it themselves”
threat-name-nothing = Leave things as they are
threat-name-in-house = Build it themselves
threat-from-playbook = Fill in what our playbook knows of { $rival }
label-threat-alternative = Alternative added
label-threat-playbook = From the playbook

## What they decide by
row-criteria = What they decide by
row-criteria-add = Add a criterion
row-criteria-none = What will they hold us against, and what weighs most?
row-criteria-example = Payback within two years
row-criteria-removed = The criterion was removed.
row-criteria-name = In their words
row-criteria-weight = Weight
row-criteria-whose = Whose it is
row-criteria-frozen = Can no longer be changed
criterion-weight-1 = 1, little
criterion-weight-2 = 2
criterion-weight-3 = 3
criterion-weight-4 = 4
criterion-weight-5 = 5, most

## Ratings
threat-grid = Rate us and the others, 1 (worst) to 5 (best), in their eyes
threat-whose-view = Whose view is it?
threat-our-belief = Our own belief
threat-rate = { $column } on { $criterion }
threat-unrated-option = –
threat-evidence = What shows it: { $column } on { $criterion }
row-ratings-said-by = Who said so
row-ratings-on = Rated on
row-ratings-proof = Their words, or what they did
label-threat-rating = Rating of “{ $criterion }”

## Who backs whom
threat-backing = Who backs whom
threat-no-sale = Everything here is about one opportunity. Add one under Account first.
