### Playbook: English
### The words of the default playbook: how a seller with some years behind them would say it. Organisations edit their copy.

playbook-name-standard = Selling between businesses

## Our stages
playbook-stage-lead = lead
playbook-stage-qualify = qualify
playbook-stage-discover = discover
playbook-stage-proposal = proposal
playbook-stage-negotiate = negotiate
playbook-stage-won = won
playbook-stage-lost = lost

## The customer's steps, from the customer's side
playbook-step-notice = notice something is wrong
playbook-step-agree-problem = agree the problem
playbook-step-set-criteria = set the criteria
playbook-step-compare = compare the options
playbook-step-decide = decide and sign
playbook-step-use = put it to use

## Discovery
playbook-topic-business = Their business and market
playbook-topic-pressures = Goals, pressures, obstacles
playbook-topic-operations = Operations, and what we change in them
playbook-topic-organisation = Organisation and people
playbook-topic-buying = How they buy
playbook-topic-alternatives = Alternatives
playbook-topic-value = Value and money

## Objections: what they say, what to ask back, what to answer
playbook-objection-1 = This is not in this year’s budget.
playbook-objection-ask-1 = Which part is it, the amount or the timing?
playbook-objection-answer-1 = Then let us put a figure on what waiting costs, and see which budget carries that already.
playbook-objection-2 = We can get this cheaper elsewhere.
playbook-objection-ask-2 = Cheaper for which part, and what has to go right for it to stay that way?
playbook-objection-answer-2 = Let us compare the two over the whole time you will use it, in your own figures.
playbook-objection-3 = What we have works well enough.
playbook-objection-ask-3 = Where does “enough” stop, and who notices first?
playbook-objection-answer-3 = Then we start with the one place where it does not, and leave the rest as it is.

## Openings, for when the plan holds no fact yet
playbook-opening-1 = Companies like yours often tell us that the cost shows up in one department and the cause sits in another. Where would we find the two in your house?
playbook-opening-2 = Before we show you anything: what has changed on your side since this first came up?

## Questions that are always worth asking
playbook-question-1 = What made this come up now rather than a year ago?
playbook-question-2 = Who has to answer for it if nothing changes?
playbook-question-3 = What have you tried or turned down so far, and why?
playbook-question-4 = How will you choose between the options, and who else will be asked?
playbook-question-5 = If you leave it as it is for another year, what does that cost, and who pays it?

## Bold questions: the words, what makes them easier to hear, when to leave them out
playbook-bold-1 = When everybody has had their say, is it you who says yes, or does it end on somebody else’s desk?
playbook-bold-softener-1 = I ask so that we prepare the right answers for the right people.
playbook-bold-skip-1 = their manager or a rival of theirs is in the room
playbook-bold-2 = What would make you stop this, even if everybody else wants it?
playbook-bold-softener-2 = I would rather work on it now than be surprised by it later.
playbook-bold-skip-2 = you are meeting for the first time
