### Value: English. What we are worth to them, in whose words.

## The sentence above the scale
value-lead-empty = Guess before you ask: what would they say to “{ $question }” The gap between the two is what you learn from.
value-lead-guessed = { $count ->
    [one] One guess of ours, and no answer yet.
   *[other] { $count } guesses of ours, and no answer yet.
} Ask somebody who lives with what we supply.
value-lead-guessed-ask = { $count ->
    [one] One guess of ours, and no answer yet.
   *[other] { $count } guesses of ours, and no answer yet.
} { $name } would be the one to ask.
value-lead-agreed = { $count ->
    [one] On the one question they have answered, they see us as we do.
   *[other] On the { $count } questions they have answered, they see us as we do.
}
value-lead-below = We think more of ourselves than they do: { $guess } against { $answer } on “{ $question }”
value-lead-above = They think more of us than we do: { $answer } against { $guess } on “{ $question }”
value-lead-ours = { $count ->
    [one] The one statement of value is our own.
   *[other] All { $count } statements of value are our own.
}
value-lead-theirs = { $theirs } of { $count } statements of value are in their words.
value-lead-silent = { $theirs } of { $count } statements of value are in their words, and none is from { $name }, who decides.
value-lead-waiting = { $count ->
    [one] One problem they do not see yet waits to be brought.
   *[other] { $count } problems they do not see yet wait to be brought.
}

## The picture
value-title = What we are worth to them: our guess and their answer, from 1 (worst for us) to 5 (best)
value-mark-us = us { $step }
value-mark-they = they { $step }
value-mark-both = both { $step }
value-no-guess = no guess yet
value-no-answer = not answered yet
value-row-label = { $question } Our guess: { $guess }. Their answer: { $answer }.
value-none = none
value-head-question = Question
value-head-guess = Our guess
value-head-answer = Their answer
value-head-gap = Gap
value-head-who = Who answered

## The tool
value-questions = Our guess, their answer
value-guess = Our guess of their answer
value-guess-why = Guess before you ask. Once the answer is known, nobody remembers what they expected, and the gap is what teaches.
value-guessed = We guessed { $step } on { $date }.
value-guessed-undated = We guessed { $step }.
value-also-said = They also said: { $parts }
value-also-step = { $step } of 5
value-answer = Their answer
value-left-out = Left unasked or avoided on { $count ->
    [one] one call
   *[other] { $count } calls
}
value-end-low = 1: { $words }
value-end-high = 5: { $words }
value-voices = What each would count as value
value-voice-theirs = { $name }: “{ $words }”
value-voice-ours = { $name }, we think: “{ $words }”
value-voice-none = { $name }: nothing yet. What would count for them?
label-value-guess = our guess
label-value-answer = their answer

recognition-unrecognised = They do not see it yet
recognition-recognised = They know it
recognition-solved = We solved it

row-problems = Problems we solve
row-problems-add = Add a problem
row-problems-none = No problem yet. Which one do they have that they do not see?
row-problems-example = Each plant solves the same stop on its own
row-problems-removed = Problem removed
row-problems-text = Problem
row-problems-recognition = Do they see it
row-problems-effect = What it does to their operations
row-problems-whose = Who suffers most
row-problems-opportunity = Opportunity
row-problems-delivered-on = They heard it from us on
row-statements = What we are worth, in words
row-statements-add = Add a statement
row-statements-none = No statement yet. How would they put it, in their own words?
row-statements-example = Without you the night shift would need a second fitter
row-statements-removed = Statement removed
row-statements-text = Statement
row-statements-confirmed-by = Who said or confirmed it
row-statements-on = When
row-statements-worth = Worth a year, as they reckon
row-statements-counts-for = For whom it counts
row-statements-opportunity = Opportunity
row-value-answers-answered-by = Who answered
row-value-answers-answered-on = When
row-value-answers-words = In their words

## Facts
value-name = { $name }
value-somebody = the customer
value-fact-guess = Our guess: { $guess }, { $when }
value-fact-answer = { $name } answered { $answer }, { $when }
value-fact-answer-words = { $name } answered { $answer }, { $when }: “{ $words }”
value-fact-gap = “{ $question }” Our guess { $guess }, their answer { $answer }
value-fact-thought = We thought it { $steps ->
    [one] one step
   *[other] { $steps } steps
} harder
value-fact-renewal = “{ $what }” ends on { $date }
value-fact-revenue = They bought { $amount } from us in { $period }
value-fact-customer = They buy from us
value-fact-met = { $name } was met { $when }
value-fact-line = { $ally }, a proven advocate, has a line to { $name } that carried
value-fact-yes = { $name } can say yes to { $sale }
value-fact-ours = “{ $words }” is our own sentence
value-fact-theirs = “{ $words }” is what { $name } said
value-fact-avoided = They avoided it on a call { $when }
value-fact-skipped = We did not ask it on a call { $when }
value-fact-unseen = They do not see it yet: “{ $problem }”
value-fact-call = A call { $when } did not bring it
value-fact-whose = { $name } suffers most from it
value-fact-stands = { $how ->
    [weak] { $name } is a proven advocate, without power
    [unproven] { $name } has power and counts as an advocate, which nothing recent proves
   *[undecided] { $name } has power and is no advocate
}
value-fact-no-power = { $count ->
    [one] One person is known, and without power to keep it
   *[other] { $count } people are known, none with power who would keep it
}

## our-guess-their-answer
value-gap-below = { $name } answers { $answer } where we guessed { $guess }: “{ $question }”
value-gap-below-ask = On “{ $question }” you said { $answer }. What would have to change for it to be a { $guess }?
value-gap-above = { $name } answers { $answer } where we guessed only { $guess }: “{ $question }”
value-gap-above-ask = On “{ $question }” you said { $answer }. What did that, and who else here should know?

## liked-but-not-valued
value-liked = { $name } likes us, and nobody there has said what we are worth
value-liked-ask = If we were gone tomorrow, what would you miss, and what would it cost you?

## our-words-only
value-ours-only = { $count } statements of value, and all of them are ours
value-ours-only-ask = In your own words, what in our work is worth most to you?

## question-avoided
value-avoided = { $whose ->
    [ours] We left “{ $question }” unasked on { $count } calls
    [theirs] They avoided “{ $question }” on { $count } calls
   *[both] “{ $question }” came to nothing on { $count } calls
}
value-avoided-ask = { $question }

## insight-not-delivered
value-undelivered = “{ $problem }” was not brought on { $count } calls, and they do not see it yet
value-undelivered-ask = Others in your line of business tell us: “{ $problem }.” Where would one see that here?

## power-hears-no-value
value-power = { $name } decides on { $sale }, and no word on what we are worth is theirs
value-power-ask = If { $sale } works, what is it worth to you in a year, and how would you put it yourself?

## easy-to-replace
value-easy = They buy from us, and { $name } says we are easy to replace
value-easy-ask = If you replaced us, what would you lose on the first day, and who would notice?
value-easy-move = Build something with { $name } that no other supplier could take over in a month

## base-at-risk
value-base = “{ $what }” ends in { $days } days, and nobody of power is a proven advocate
value-base-ask = If “{ $what }” ended tomorrow, who here would fight to keep it, and why?
value-base-move = Win an advocate with power before “{ $what }” ends on { $date }

## Why
why-our-guess-their-answer = Where their answer is far from our guess, we have been selling to a customer we imagined. Which way the gap points says what to do about it.
why-liked-but-not-valued = Being liked keeps the door open. It does not carry a decision when somebody asks what they pay us for.
why-our-words-only = A sentence of ours convinces us. In the room where it is decided, only their own sentences are repeated.
why-question-avoided = The question that is left out call after call is usually the one whose answer we fear, and so the one that counts.
why-insight-not-delivered = A problem they have not seen themselves is the best reason to talk to us. Written down and not brought, it helps whoever brings it first.
why-power-hears-no-value = Whoever says yes weighs us by what they would count as value. Until they have put it in their own words, we do not know it.
why-easy-to-replace = If leaving us costs nothing, it takes one bad month or one good offer. They have just told us so.
why-base-at-risk = Business we have had for years looks safe because nobody talks about it. Contracts are kept by people who stand up for them.
