## Adoption: how a way of working takes hold.

adoption-lead = A programme that is bought, announced and demanded does not stick. Plan what comes before the training and what comes after it.
adoption-programmes = Programmes
adoption-empty = No programme is planned yet
adoption-empty-text = Begin with a name and one question: what should people do differently on a Monday morning?
adoption-add = What is it called?
adoption-add-example = For example: Call sheets for everybody
adoption-back = All programmes
adoption-name = Name
adoption-purpose = What changes, and why
adoption-remove = Delete this programme
adoption-removed = { $name } was deleted.
adoption-unreadable = This programme cannot be read; it stays as it is. A newer version of Groundplan may open it.
adoption-gone = This programme is no longer here.
adoption-clash = The programme was changed in another tab. Both are kept.
adoption-reading = Reading the programme.
adoption-eyebrow = Adoption plan
adoption-kept = Programmes are kept in this browser, apart from your plans.
adoption-parts = Parts of the programme
adoption-tab-plan = Size and order
adoption-tab-barriers = Barriers
adoption-tab-schedule = Reinforcement
adoption-tab-use = In use?
adoption-quiet = Nothing speaks against it so far.
adoption-missing-roles = Too little is here to judge yet. Who has to work differently?
adoption-missing-training = The rollout has no training yet. What do people have to learn?
adoption-missing-day = The training has no day yet. When is it?
adoption-missing-events = Nothing is planned after the training yet. What happens in the weeks after it?
adoption-missing-use = Nothing speaks against the plan, and nothing shows yet that it is used. Who can send you a plan file?
adoption-found = { $count ->
    [one] One thing to look at
   *[other] { $count } things to look at
}
adoption-print = Print
adoption-sheet = The programme on one page
adoption-known = Known obstacles
adoption-known-lead = What is in the way of selling more widely? Tick what is there, and say what you do about it.
adoption-answer = What is done about it
adoption-symptoms = Seen in the field
adoption-symptoms-lead = Signs that it does not take hold. Tick what you see.
adoption-schedule = Make a schedule
adoption-schedule-lead = Events after the training, varied by themselves. Each row is yours to change.
adoption-leaders = Who leads events
adoption-cadence = Days between events
adoption-weeks = For how many weeks
adoption-number-error = A whole number from 1 to 255
adoption-generate = Fill in the events
adoption-generated = { $count ->
    [0] Every day of the schedule is filled already.
    [one] One event was added.
   *[other] { $count } events were added.
}
adoption-trained = Day of the training
adoption-trained-hint = The schedule begins after it. It is the day of the training step of the rollout.
adoption-needs-training = Give the training a day: the schedule begins after it.
adoption-calendar = Save as calendar file
adoption-calendar-none = No event ahead has a day yet.
adoption-board = Progress
adoption-held = Held
adoption-missed = Not held
adoption-set-held = Held: { $what }
adoption-set-missed = Not held: { $what }
adoption-set-planned = Planned again: { $what }
adoption-planned-again = Plan again
adoption-use = Is it in use?
adoption-use-note = Counted from the plan files in this browser: what people sent you, and your own. Nobody is tracked.
adoption-use-none = No plan here says who leads its calls. Ask your team for their plan files and take them in.
adoption-use-all = { $accounts ->
    [one] From one plan.
   *[other] From { $accounts } plans.
}
adoption-use-proofs = { $fresh } of { $all } proofs of where people stand are fresh.
adoption-use-reviews = { $count ->
    [0] No review was held in the last quarter.
    [one] One review was held in the last quarter.
   *[other] { $count } reviews were held in the last quarter.
}
adoption-reps = Across the team, last four weeks
adoption-rep = Who
adoption-rep-calls = Calls
adoption-rep-prepared = Prepared
adoption-rep-debriefed = Debriefed
adoption-rep-talk = We talked
adoption-dash = –

standing-event-waiting = Was it held?
standing-event-planned = Planned
standing-event-held = Held
standing-event-missed = Not held
event-no-day = No day yet
event-everybody = Everybody

part-purpose = What changes, and why
part-managers = The managers’ part
part-training = Training
part-other = Something else
gap-unknown = Not known
gap-none = Fits
gap-some = Some is missing
gap-much = Most is missing
disposition-unknown = Not known
disposition-leads = Works that way
disposition-open = Open to it
disposition-doubts = Has doubts
disposition-against = Works against it
before-unknown = Not known
before-lasted = Still in use
before-none = There was none
before-faded = It faded
size-unknown = Not known yet
size-small = small
size-medium = medium
size-large = large
activity-coaching = One-to-one
activity-joint = Joint call
activity-practice = Practice
activity-review = Plan review
activity-story = Story of a call
activity-refresher = Refresher
activity-other = Something else
vehicle-meeting = Meeting
vehicle-call = Phone or screen
vehicle-message = In writing
vehicle-field = With the customer
vehicle-recording = Recording
vehicle-other = Something else
state-planned = Planned
state-held = Held
state-missed = Not held
content-coaching = One to one: what worked on your last call, and what will you try next?
content-review = One plan together: what do we believe that nobody has shown us?
content-joint = A call together: one leads, one watches with the observer’s sheet
content-refresher = One tool in five minutes: the bold question
content-practice = Practise the next hard call with a colleague
content-story = How one of us used it, and what the customer said

row-rollout = Steps of the rollout
row-rollout-none = First the reasons, then the managers’ part, then the training.
row-rollout-example = For example: The board tells every team why we change
row-rollout-add = Add a step
row-rollout-removed = Step taken out
row-rollout-text = What is done
row-rollout-part = It is about
row-rollout-on = On
row-rollout-leader = Who leads it
row-rollout-done = Done
row-move-up = Move up: { $what }
row-move-down = Move down: { $what }
row-place = Place { $place } of { $count }
row-roles = Who has to work differently
row-roles-none = Whose days will change? Begin with one role.
row-roles-example = For example: Field reps
row-roles-add = Add a role
row-roles-removed = Role taken out
row-roles-name = Role
row-roles-now = What they do today
row-roles-wanted = What they are to do
row-roles-process = Their process
row-roles-tools = Their tools
row-roles-skill = Their skill
row-roles-manager = Their manager
row-roles-history = The programme before
row-roles-guess = Your own guess of the size
row-barriers = Other barriers
row-barriers-none = What else is in the way here?
row-barriers-example = For example: Two reorganisations in one year
row-barriers-add = Add a barrier
row-barriers-removed = Barrier taken out
row-barriers-text = What is in the way
row-barriers-answer = What is done about it
row-barriers-owner = Who does it
row-events = Events after the training
row-events-none = Nothing happens after the training yet.
row-events-example = For example: Twenty minutes on the bold question
row-events-add = Add an event
row-events-removed = Event taken out
row-events-content = What it is about
row-events-on = On
row-events-leader = Who leads it
row-events-audience = For whom
row-events-activity = What is done
row-events-vehicle = By which way
row-events-state = What became of it

size-of = Change: { $size }
size-behaviour = Today: “{ $now }”. Wanted: “{ $wanted }”
size-process-none = The process fits
size-process-some = Some of the process is missing
size-process-much = Most of the process is missing
size-tools-none = The tools fit
size-tools-some = Some of the tools are missing
size-tools-much = Most of the tools are missing
size-skill-none = The skill is there
size-skill-some = Some of the skill is still missing
size-skill-much = Most of the skill is still missing
size-manager-leads = Their manager works that way already
size-manager-open = Their manager is open to it
size-manager-doubts = Their manager has doubts
size-manager-against = Their manager works against it
size-before-lasted = The programme before this one is still in use
size-before-none = There was no programme before this one
size-before-faded = The programme before this one faded

obstacle-training = No training, tools or method for it
obstacle-messages = Mixed messages: new business one day, existing the next
obstacle-comfort = Staying with the people and things one knows
obstacle-resources = Too few people or too little money behind it
obstacle-pay = Pay rewards what was sold before
obstacle-turf = Turf: who may call on whom
obstacle-where = Nobody knows where else we could add value
obstacle-blind = Blind spots: units and buyers nobody has looked at
obstacle-accountable = No team strategy, and nobody answers for it
obstacle-skill = Skill to sell higher up and across is missing
obstacle-overload = Too much on the reps’ desks already
obstacle-resist = Resistance to a new process, tool or organisation
symptom-before = People sell as before
symptom-each = Everybody does it in a way of their own
symptom-example = Managers do not work that way themselves
symptom-coaching = Nobody is coached on it
symptom-form = Sheets are filled in for somebody else, afterwards
symptom-fad = It is called the flavour of the month

use-title = Calls by week: all, planned with a sheet, debriefed
use-calls = Calls
use-prepared = Prepared
use-debriefed = Debriefed
use-week = Week
use-week-of = Week of { $on }
# A day where a whole date has no room; a month by its name cannot be taken for a day.
use-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
use-now = so far

rollout-headline = You train before people know what changes and why
rollout-training = Training: “{ $words }”, { $on }
rollout-late-purpose = What changes and why is told later: { $on }
rollout-late-managers = The managers’ part comes later: { $on }
rollout-none-purpose = Nothing says what changes and why
rollout-none-managers = Nothing says how managers take part
rollout-todo = Put the reasons first, then the managers’ part, and only then the training.
underestimated-headline = The change for { $name } is larger than you think: { $size }
underestimated-guess = Your own guess is { $size }
underestimated-todo = Plan for the larger size: more events, and the managers’ part first.
barrier-headline = { $count ->
    [one] One barrier has no answer
   *[other] { $count } barriers have no answer
}
barrier-open = “{ $words }” is in the way
barrier-blank = { $count ->
    [one] Nothing says what is done about it
   *[other] Nothing says what is done about them
}
barrier-todo = Write down one answer for each, before the enthusiasm is gone.
fades-headline = After the first two weeks nothing is planned
fades-gap-headline = The reinforcement has a gap
fades-training = Trained on { $on }
fades-last = The last event is on { $on }
fades-nothing = No event comes after it
fades-gap = From { $from } to { $to } nothing happens: { $days } days
fades-cadence = The cadence is { $days } days
fades-todo = Plan one event each cadence, for as long as it takes to become a habit.
one-vehicle-headline = The reinforcement does the same again and again
one-vehicle-events = { $count } events are planned or held
one-vehicle-activities = { $count ->
    [one] One kind of activity among them
   *[other] { $count } kinds of activity among them
}
one-vehicle-vehicles = { $count ->
    [one] One way of reaching people among them
   *[other] { $count } ways of reaching people among them
}
one-vehicle-todo = Vary it: at least three kinds of activity, by two ways.
leader-missing-headline = { $count ->
    [one] Nobody leads one of the events ahead
   *[other] Nobody leads { $count } of the events ahead
}
leader-missing-event = “{ $words }”, { $on }
leader-missing-blank = { $count ->
    [one] Nobody’s name is on it
   *[other] Nobody’s name is on them
}
leader-missing-todo = Ask one person for each; a shared duty is nobody’s.
left-out-headline = { $count ->
    [one] One role is left out of the reinforcement
   *[other] { $count } roles are left out of the reinforcement
}
left-out-role = Nothing is planned for { $name }
left-out-events = { $count ->
    [one] The one event is for others
   *[other] All { $count } events are for others
}
left-out-todo = Give each role at least one event of its own, or one for everybody.
leading-headline = { $name } does not lead by example
leading-count = Of { $all } events { $name } leads, { $count } were not held
leading-event = “{ $words }”, { $on }
leading-silent = Nobody has said why
leading-todo = Ask { $name } what keeps the events from happening, and agree on the next one.
no-coaching-headline = Nobody was coached in the last four weeks
no-coaching-never = No one-to-one and no joint call was held since
no-coaching-last = The last coaching or joint call was on { $on }
no-coaching-todo = Plan a one-to-one or a joint call with each rep.
inconsistent-headline = { $one } works the new way, { $other } as before
inconsistent-rep = { $name }: { $count } of { $all } calls were prepared
inconsistent-days = Counted over the last { $days } days
inconsistent-todo = Let { $name } tell the others how it went, and ask what keeps the others from it.
falling-headline = Fewer calls are planned, three weeks running
falling-week = { $count ->
    [one] Week of { $on }: one planned call
   *[other] Week of { $on }: { $count } planned calls
}
falling-reps = { $count ->
    [one] One person’s calls were counted
   *[other] The calls of { $count } people were counted
}
falling-todo = Ask what got in the way of the last calls that were not planned.
