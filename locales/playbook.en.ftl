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

## What has to be shown before a stage counts as earned
playbook-exit-lead-1 = Somebody at the customer said what is wrong
playbook-exit-qualify-1 = They named whoever owns the problem
playbook-exit-qualify-2 = They agreed to a working meeting on it
playbook-exit-discover-1 = They put the problem into their own figures
playbook-exit-discover-2 = We met somebody who can say yes
playbook-exit-discover-3 = They said how and by when they will decide
playbook-exit-proposal-1 = They told us their criteria and what weighs most
playbook-exit-proposal-2 = An advocate with sway acted for us
playbook-exit-proposal-3 = They gave the budget a name and a date
playbook-exit-negotiate-1 = Whoever says yes finally has said so
playbook-exit-negotiate-2 = A date for the signature stands in their calendar

## Who would know about each topic: words in their titles
playbook-topic-known-by-business = managing, general manager, ceo, coo, chief, director, strategy, owner
playbook-topic-known-by-pressures = coo, chief, ceo, cfo, director, head, vice president, vp
playbook-topic-known-by-operations = operations, maintenance, production, plant, engineer, quality, line
playbook-topic-known-by-organisation = assistant, hr, human, director, head, excellence, manager
playbook-topic-known-by-buying = procurement, purchasing, buyer, cfo, finance, controlling, legal
playbook-topic-known-by-alternatives = procurement, purchasing, it, architect, engineer, technical
playbook-topic-known-by-value = cfo, finance, controlling, coo, operations, director

## A question that opens each topic
playbook-topic-question-business = What has changed in your market since last year, and who in the house feels it first?
playbook-topic-question-pressures = Which figure are you measured on this year, and what stands in its way?
playbook-topic-question-operations = Walk me through the last time it went wrong: who noticed, and what did they do?
playbook-topic-question-organisation = Who besides you lives with the outcome of this decision?
playbook-topic-question-buying = How did you decide the last time you bought something of this size?
playbook-topic-question-alternatives = What else could you do about it, doing nothing included?
playbook-topic-question-value = If it worked, which line of your budget would show it?

## What we sell
playbook-offering-1 = What we have always sold
playbook-offering-2 = The new service

## Who buys from us, what matters to them, what they answer well
playbook-role-general-manager = General management
playbook-role-titles-general-manager = ceo, coo, managing director, general manager, chief operating, chief executive, owner, plant director, director
playbook-role-cares-general-manager = the result of the year, and no surprises on the way to it
playbook-role-question-general-manager = What would have to be true in a year for you to call this a success?
playbook-role-finance = Finance
playbook-role-titles-finance = cfo, finance, controlling, controller, treasurer
playbook-role-cares-finance = payback, cash, and what can be cancelled
playbook-role-question-finance = Which payback would make this an easy decision, and who checks the figures?
playbook-role-operations = Operations
playbook-role-titles-operations = operations, production, plant, supply chain, excellence, quality
playbook-role-cares-operations = output, downtime, and people who are not called at night
playbook-role-question-operations = What does an hour of standstill cost here, and how often does it happen?
playbook-role-maintenance = Maintenance
playbook-role-titles-maintenance = maintenance, technician, engineer, technical
playbook-role-cares-maintenance = parts that fit, and help when something breaks
playbook-role-question-maintenance = Which repair do you do most often, and what would you rather do with that time?
playbook-role-procurement = Procurement
playbook-role-titles-procurement = procurement, purchasing, buyer, sourcing
playbook-role-cares-procurement = a comparable offer, and a saving to report
playbook-role-question-procurement = How is your own result measured on a purchase like this?
playbook-role-it = IT
playbook-role-titles-it = it , it-, cio, architect, information technology, software, data
playbook-role-cares-it = no new risk, and no system that has to be looked after
playbook-role-question-it = What would you have to look after yourself, if this came in?

## Competitors
playbook-competitor-1 = The price leader
playbook-competitor-strength-1 = Cheap to start with, easy to compare
playbook-competitor-win-1 = Bring the whole cost over the years, in the customer’s own figures
playbook-competitor-next-1 = A discount to procurement just before the decision
playbook-competitor-2 = The house’s own people
playbook-competitor-strength-2 = They know the plant, and nobody has to sign a contract
playbook-competitor-win-2 = Ask what else those people would have to leave undone, and make them the heroes of the roll-out
playbook-competitor-next-2 = A prototype that shows the easy half

## The market
playbook-market-1 = Customers buy fewer things and more outcomes; whoever speaks only of things is compared on price.
playbook-market-2 = Decisions of some size are taken by six or more people; one of them usually stays unseen.

## Problems we solve
playbook-problem-1 = Standstills are counted, and what causes them is not.
playbook-problem-question-1 = Of the last five standstills, for how many do you know the cause?
playbook-problem-2 = Each plant solves the same problem on its own.
playbook-problem-question-2 = Which plant has this behind it already, and who told the others?
playbook-problem-3 = Experienced people leave and take what they know with them.
playbook-problem-question-3 = If your most experienced technician retired tomorrow, what would nobody else know?

## What are we worth to them? 1 is worst for us, 5 is best
playbook-value-operations = How much do we change in how your operation runs?
playbook-value-low-operations = nothing one would notice
playbook-value-high-operations = it would not run without us
playbook-value-replace = How hard would it be to replace us?
playbook-value-low-replace = a phone call
playbook-value-high-replace = we would not try
playbook-value-people = How much do our people add to what we supply?
playbook-value-low-people = they take orders
playbook-value-high-people = we ask them before we decide
playbook-value-growth = How much do we help you grow?
playbook-value-low-growth = not at all
playbook-value-high-growth = our plan rests on it

## Kinds of call
playbook-call-1 = First meeting
playbook-call-wanted-1 = A second meeting with whoever owns the problem
playbook-call-1-question-1 = What made you take this meeting?
playbook-call-1-question-2 = What have you tried about it so far?
playbook-call-1-question-3 = Who else should hear this, and what would they object to?
playbook-call-2 = Working session on the problem
playbook-call-wanted-2 = Their own figures on what the problem costs
playbook-call-2-question-1 = What does it cost you today, and where does that show?
playbook-call-2-question-2 = What happens if it stays as it is for another year?
playbook-call-2-question-3 = Who would have to agree that this is worth solving?
playbook-call-3 = Decision meeting
playbook-call-wanted-3 = A yes, or the one thing that is missing for it, with a date
playbook-call-3-question-1 = What is still open for you?
playbook-call-3-question-2 = Who could still stop it, and over what?
playbook-call-3-question-3 = What happens on your side the day after a yes?

## What a customer we want looks like
playbook-profile-need = Do they have the problem we solve, and know it?
playbook-profile-power = Do we get to people who can say yes?
playbook-profile-growth = Is there more to sell than what they buy today?
playbook-profile-fit = Can we serve them well from where we are?

## What worked
playbook-practice-1 = Bring the figure, not the brochure
playbook-practice-text-1 = Work out the cost of the problem with an advocate in operations before meeting finance, and let the advocate present it.
playbook-practice-2 = Ask for the reference visit early
playbook-practice-text-2 = Offer a visit to a plant like theirs as the first step they take; whoever travels is serious.
