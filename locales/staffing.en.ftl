### Playbook for staffing services: English
### The words of a ready-made playbook for temporary and permanent placement: how a seller with some years on shop floors
### would say it. Organisations edit their copy.

playbook-staffing-name-staffing = Staffing services

## Our stages
playbook-staffing-stage-lead = lead
playbook-staffing-stage-qualify = need confirmed
playbook-staffing-stage-discover = site visit
playbook-staffing-stage-proposal = offer and conditions
playbook-staffing-stage-trial = first people at work
playbook-staffing-stage-negotiate = agreement
playbook-staffing-stage-won = running account
playbook-staffing-stage-lost = lost

## The customer's steps, from the customer's side
playbook-staffing-step-notice = notice that shifts run short
playbook-staffing-step-agree-problem = agree on whom they need
playbook-staffing-step-set-criteria = set the conditions
playbook-staffing-step-compare = compare the agencies
playbook-staffing-step-try-out = try the first people
playbook-staffing-step-decide = decide and sign up
playbook-staffing-step-use = call people in, and keep some for good

## Discovery
playbook-staffing-topic-business = Their orders and seasons
playbook-staffing-topic-pressures = Output, absence, open jobs
playbook-staffing-topic-operations = Jobs, shifts and skills
playbook-staffing-topic-organisation = Who plans, who leads, who has a say
playbook-staffing-topic-buying = How agencies are chosen
playbook-staffing-topic-alternatives = Other agencies, own search, machines
playbook-staffing-topic-value = What a filled shift is worth
playbook-staffing-topic-rules = Safety, law, works council

## Objections: what they say, what to ask back, what to answer
playbook-staffing-objection-1 = Your rate is too high.
playbook-staffing-objection-ask-1 = Compared with what: another agency’s rate, or a shift that is not filled?
playbook-staffing-objection-answer-1 = Then let us put drop-outs, induction and empty places beside the rate, in your own figures, and see what an hour worked really costs.
playbook-staffing-objection-2 = We have enough agencies on the list.
playbook-staffing-objection-ask-2 = Which of them do you call at five in the morning, and for which jobs does none of them help?
playbook-staffing-objection-answer-2 = Give us the jobs that none of them fills, for four weeks, and judge us on those alone.
playbook-staffing-objection-3 = Temporary people do not stay.
playbook-staffing-objection-ask-3 = When do they leave: in the first days, or once somebody offers them more?
playbook-staffing-objection-answer-3 = Most leave in the first days, over the shift, the way to work or the induction. We choose for those three, and speak with each of them after day one and day five.
playbook-staffing-objection-4 = The works council is against it.
playbook-staffing-objection-ask-4 = Over what: how many there are, how long they stay, or how they are treated?
playbook-staffing-objection-answer-4 = Then let us show them ourselves what we pay, how long people stay and how many were taken on for good.
playbook-staffing-objection-5 = We hire our own people.
playbook-staffing-objection-ask-5 = How long does it take from the request to the first day, and who covers the gap until then?
playbook-staffing-objection-answer-5 = Keep what works. We take only the jobs your own search has not filled after a number of weeks that you name.

## Openings, for when the plan holds no fact yet
playbook-staffing-opening-1 = Sites like yours often tell us that the shift is full on paper and short on the floor. Where do you notice it first?
playbook-staffing-opening-2 = Before we speak of people: what has changed in your orders since the headcount for this year was set?

## Questions that are always worth asking
playbook-staffing-question-1 = What does a shift that starts three people short cost you, and who sees that figure?
playbook-staffing-question-2 = Which jobs are open again and again, and what do you think is the reason?
playbook-staffing-question-3 = Who decides which agency is called first, and by what?
playbook-staffing-question-4 = When did an agency last let you down, and what did you change after it?
playbook-staffing-question-5 = How early do you know what you will need, and who tells the agencies?
playbook-staffing-question-6 = What has to happen before you take somebody on for good?

## Bold questions: the words, what makes them easier to hear, when to leave them out
playbook-staffing-bold-1 = If procurement asked for two percent less tomorrow, would you stand up for us, and with what?
playbook-staffing-bold-softener-1 = I would rather give you the reasons now than hear about it afterwards.
playbook-staffing-bold-skip-1 = somebody from procurement is in the room
playbook-staffing-bold-2 = Who in this house would be glad if there were no temporary people at all?
playbook-staffing-bold-softener-2 = I want to hear the objection from whoever has it, not go around them.
playbook-staffing-bold-skip-2 = the works council has only just been told
playbook-staffing-bold-3 = What do your own people say about the ones we send?
playbook-staffing-bold-softener-3 = Good or bad, we choose better once we have heard it.
playbook-staffing-bold-skip-3 = shift leaders sit beside their manager

## What has to be shown before a stage counts as earned
playbook-staffing-exit-lead-1 = They said which jobs they cannot fill
playbook-staffing-exit-qualify-1 = They told us how many people, for which shifts, from when
playbook-staffing-exit-qualify-2 = Whoever answers for the output confirmed it
playbook-staffing-exit-discover-1 = We walked the workplaces with a shift leader
playbook-staffing-exit-discover-2 = They put a short shift into their own figures
playbook-staffing-exit-discover-3 = They told us who has a say in choosing an agency
playbook-staffing-exit-proposal-1 = They told us what weighs more than the rate
playbook-staffing-exit-proposal-2 = The works council said what it expects of us
playbook-staffing-exit-proposal-3 = Procurement accepted how our rate is made up
playbook-staffing-exit-trial-1 = The first people came back for a second week
playbook-staffing-exit-trial-2 = A shift leader asked for more of them
playbook-staffing-exit-negotiate-1 = Whoever signs has said yes
playbook-staffing-exit-negotiate-2 = Rates, notice and our place in the order of call stand in writing

## Who would know about each topic: words in their titles
playbook-staffing-topic-known-by-business = managing, general manager, ceo, coo, plant, sales, director
playbook-staffing-topic-known-by-pressures = plant, production, operations, coo, hr, director, head
playbook-staffing-topic-known-by-operations = shift, supervisor, production, warehouse, line, team leader, planner
playbook-staffing-topic-known-by-organisation = hr, human, personnel, assistant, works council, director
playbook-staffing-topic-known-by-buying = procurement, purchasing, buyer, sourcing, hr, legal
playbook-staffing-topic-known-by-alternatives = hr, recruit, procurement, talent, automation
playbook-staffing-topic-known-by-value = finance, cfo, controlling, controller, plant, production
playbook-staffing-topic-known-by-rules = works council, safety, legal, compliance, employee representative, hr

## A question that opens each topic
playbook-staffing-topic-question-business = When in the year do you need the most people, and how sure are you of it this year?
playbook-staffing-topic-question-pressures = Which figure suffers first when people are missing, and who answers for it?
playbook-staffing-topic-question-operations = Walk me through the first day of somebody new: who shows them what, and when do they keep up?
playbook-staffing-topic-question-organisation = Who says how many people a shift gets, and who has to agree?
playbook-staffing-topic-question-buying = How did the agencies on your list get there, and when is the list looked at again?
playbook-staffing-topic-question-alternatives = What do you do today when nobody can be found?
playbook-staffing-topic-question-value = What is an hour of a fully staffed line worth to you?
playbook-staffing-topic-question-rules = What has to be settled, and with whom, before somebody new may start?

## What we sell
playbook-staffing-offering-1 = People for a time
playbook-staffing-offering-2 = People for good
playbook-staffing-offering-3 = Our planner on your site
playbook-staffing-offering-4 = All your agencies in one hand

## Who buys from us, what matters to them, what they answer well
playbook-staffing-role-works-council = Works council
playbook-staffing-role-titles-works-council = works council, employee representative, union, betriebsrat
playbook-staffing-role-cares-works-council = fair pay, permanent jobs, and that nobody is worn out to cover gaps
playbook-staffing-role-question-works-council = What would make temporary work acceptable here, and what would never?
playbook-staffing-role-procurement = Procurement
playbook-staffing-role-titles-procurement = procurement, purchasing, buyer, sourcing, category
playbook-staffing-role-cares-procurement = few suppliers, rates that compare, and a saving to show
playbook-staffing-role-question-procurement = Besides the rate, what are you measured on with agencies?
playbook-staffing-role-hr = HR
playbook-staffing-role-titles-hr = hr, human, personnel, people, talent, recruit
playbook-staffing-role-cares-hr = jobs that are filled, papers in order, and no trouble with the works council
playbook-staffing-role-question-hr = Which open job has been on your desk the longest, and who asks you about it?
playbook-staffing-role-finance = Finance
playbook-staffing-role-titles-finance = finance, cfo, controlling, controller, treasurer
playbook-staffing-role-cares-finance = costs that follow the orders, and no bill nobody expected
playbook-staffing-role-question-finance = Where do the costs of overtime and empty places show in your figures?
playbook-staffing-role-planning = Workforce planning
playbook-staffing-role-titles-planning = planner, planning, scheduling, scheduler, dispatch
playbook-staffing-role-cares-planning = a yes or no by the hour it was promised
playbook-staffing-role-question-planning = By when do you have to know who comes, and what do you do if you do not?
playbook-staffing-role-shift = Shift leaders
playbook-staffing-role-titles-shift = shift, supervisor, team leader, foreman, line lead
playbook-staffing-role-cares-shift = people who come back tomorrow and need not be shown everything twice
playbook-staffing-role-question-shift = Whom of those we sent would you take again, and why?
playbook-staffing-role-plant-manager = Plant and site management
playbook-staffing-role-titles-plant-manager = plant, site manager, site director, head of site, production, operations, logistics, warehouse, coo, managing, general manager
playbook-staffing-role-cares-plant-manager = the week’s output, without accidents and without surprises
playbook-staffing-role-question-plant-manager = How much of last month’s lost output was missing people, and how do you know?

## Competitors
playbook-staffing-competitor-1 = The large network
playbook-staffing-competitor-strength-1 = One contract for every site, and a name the board knows
playbook-staffing-competitor-win-1 = Ask the shift leaders who came last Monday; bring fill and stay by site, and take the site where it goes worst
playbook-staffing-competitor-next-1 = A rebate across all sites, offered to procurement alone
playbook-staffing-competitor-2 = The cheapest agency in town
playbook-staffing-competitor-strength-2 = The lowest rate, and somebody by tomorrow
playbook-staffing-competitor-win-2 = Count what is paid for those who leave again: induction, scrap, the second call
playbook-staffing-competitor-next-2 = An even lower rate for the first month
playbook-staffing-competitor-3 = Their own search and fixed terms
playbook-staffing-competitor-strength-3 = Nobody in between, and people who belong to the house
playbook-staffing-competitor-win-3 = Leave them what they fill themselves; offer the jobs that stay open, and somebody to stay for good at the end
playbook-staffing-competitor-next-3 = A recruiter of their own, and a bonus for whoever brings a friend
playbook-staffing-competitor-4 = The app for single shifts
playbook-staffing-competitor-strength-4 = A shift is filled within the hour, on a phone
playbook-staffing-competitor-win-4 = Speak of the jobs that need training, safety and the same face tomorrow; let the app keep the rest
playbook-staffing-competitor-next-4 = A free month, and a pool of the customer’s own favourites

## The market
playbook-staffing-market-1 = Skilled people choose the site and not the other way round; the way to work and the shift pattern decide as much as the pay.
playbook-staffing-market-2 = Customers shorten their lists of agencies; whoever can serve one site only is left off.
playbook-staffing-market-3 = What can be learnt in an hour moves to platforms and machines; what needs training and trust stays.

## Problems we solve
playbook-staffing-problem-1 = Places are filled, and many of those who start are gone again within weeks.
playbook-staffing-problem-question-1 = Of ten people who start on a Monday, how many are there four weeks later?
playbook-staffing-problem-2 = Absence is covered by the overtime of always the same few.
playbook-staffing-problem-question-2 = Who stays longer when three people call in sick, and how long will they do it?
playbook-staffing-problem-3 = Skilled jobs stay open for months while the order book is full.
playbook-staffing-problem-question-3 = Which machine stood still last month because nobody could run it?
playbook-staffing-problem-4 = Many agencies, many invoices, and nobody knows who is on the site today.
playbook-staffing-problem-question-4 = If the alarm rang now, who could say which of our people, and of the others’, are inside?

## What are we worth to them? 1 is worst for us, 5 is best
playbook-staffing-value-shifts = How much do your shifts depend on the people we send?
playbook-staffing-value-low-shifts = any agency would do
playbook-staffing-value-high-shifts = a line would not start without them
playbook-staffing-value-replace = How hard would it be to change to another agency?
playbook-staffing-value-low-replace = one call
playbook-staffing-value-high-replace = we would lose people who know our lines
playbook-staffing-value-foresight = How early do you tell us what you will need?
playbook-staffing-value-low-foresight = the evening before
playbook-staffing-value-high-foresight = you plan it with us
playbook-staffing-value-care = How much do we take off your shift leaders’ hands?
playbook-staffing-value-low-care = we bring people to the gate
playbook-staffing-value-high-care = they would miss our planner more than a machine

## Kinds of call
playbook-staffing-call-1 = First meeting with HR
playbook-staffing-call-wanted-1 = A walk through the workplaces with whoever leads the shift
playbook-staffing-call-1-question-1 = Which jobs would you fill first if you could choose?
playbook-staffing-call-1-question-2 = What have you tried for them so far?
playbook-staffing-call-1-question-3 = Who on the floor feels it every day, and may we speak with them?
playbook-staffing-call-2 = Site visit
playbook-staffing-call-wanted-2 = The jobs, the shifts, and what a good person does differently
playbook-staffing-call-2-question-1 = Who of your people does this job best, and what do they do that others do not?
playbook-staffing-call-2-question-2 = What goes wrong in the first three days of somebody new?
playbook-staffing-call-2-question-3 = What would make this job easier to fill?
playbook-staffing-call-3 = Meeting with the plant manager
playbook-staffing-call-wanted-3 = A trial on one line, with a date and a figure to judge it by
playbook-staffing-call-3-question-1 = What did missing people cost you in the last quarter?
playbook-staffing-call-3-question-2 = If one line were fully staffed for six weeks, what would you see?
playbook-staffing-call-3-question-3 = Who besides you has to want this?
playbook-staffing-call-4 = Meeting with the works council
playbook-staffing-call-wanted-4 = What they expect of us, in their own words
playbook-staffing-call-4-question-1 = What went wrong with temporary work here before?
playbook-staffing-call-4-question-2 = What would you want to hear from the people we send?
playbook-staffing-call-4-question-3 = Which figures would you like to see, and how often?
playbook-staffing-call-5 = Quarterly review
playbook-staffing-call-wanted-5 = One more shift, site or job, or somebody taken on for good
playbook-staffing-call-5-question-1 = Which of our people would you keep if you could?
playbook-staffing-call-5-question-2 = Where did we let you down, and what did it cost?
playbook-staffing-call-5-question-3 = What changes in your plan for the next quarter?

## What a customer we want looks like
playbook-staffing-profile-volume = Do they need people all year, and not in one peak only?
playbook-staffing-profile-power = Do we get to whoever answers for the output, and not to HR alone?
playbook-staffing-profile-growth = Are there sites, shifts or jobs that we do not serve yet?
playbook-staffing-profile-reach = Can our people get there and home again at shift change?
playbook-staffing-profile-safety = Is it a site we would send somebody of our own family to?

## What worked
playbook-staffing-practice-1 = Walk before you write
playbook-staffing-practice-text-1 = See the workplace and one shift change before the offer; describe the job in the shift leader’s words and let the shift leader read it.
playbook-staffing-practice-2 = Call after day one and day five
playbook-staffing-practice-text-2 = Ask the person and the shift leader the same two questions; most who leave decide in these days, and most reasons can be mended.
playbook-staffing-practice-3 = Bring the works council in early
playbook-staffing-practice-text-3 = Offer a meeting before the trial, with pay, length of stay and people taken on for good; whoever hears it last says no first.
