### Picture: English. What we know of the customer, and what to ask next.

## The sentence above the picture
picture-lead-empty = A broad base first: one answer on each topic before much on any of them. Begin with { $topic }.
picture-lead-next = Ask next about { $topics }.
picture-lead-complete = Every topic stands on fresh facts; from here on, depth: test what your plan rests on.
picture-lead-item = “{ $topic }” ({ $name })
picture-lead-item-nobody = “{ $topic }” (we have yet to find out whom to ask)
picture-lead-wrong-things = Most of what we know is about what matters little here.
picture-lead-lopsided = We know much about “{ $topic }” and little else.
picture-lead-wrong-people = What we know about “{ $topic }” comes from people who would hardly know.
picture-lead-disputed = { $count ->
    [one] Two of our facts contradict each other.
   *[other] { $count } pairs of facts contradict each other.
}
picture-lead-own-words = Lately we have only written down what we knew.
picture-lead-aged = { $aged } of { $count } facts are past their shelf life.

## The picture
picture-title = What we know, topic by topic: filled for fresh facts, empty where we want more
picture-legend = Filled: fresh. Dashed: older than { $limit } days. “?”: nobody noted who said it. “≠”: contradicted. Empty: still wanted.
picture-nothing = nothing yet
picture-more = +{ $count }
picture-unsorted = Not sorted into a topic
picture-topic-label = { $topic }, matters { $importance }: { $count ->
    [0] nothing yet
    [one] one fact
   *[other] { $count } facts
}, { $missing } more wanted
picture-cell = “{ $text }”, { $state }, { $when }
picture-cell-from = “{ $text }”, { $name }, { $state }, { $when }
picture-state-fresh = fresh
picture-state-aged = past its shelf life
picture-state-disputed = contradicted
picture-head-topic = Topic
picture-head-importance = Matters
picture-head-facts = Facts
picture-head-fresh = Fresh and undisputed
picture-head-wanted = Still wanted
picture-head-knows = Would know
importance-1 = little
importance-2 = some
importance-3 = much

## The tool
picture-add = Add what you learnt
picture-add-topic = Topic
picture-add-from = Who said it
picture-add-nobody = Nobody yet: our own knowledge
picture-hint = “{ $question }” { $name } would know.
picture-hint-nobody = “{ $question }” Nobody on the map would know yet.
picture-importance = What matters here
picture-importance-hint = The playbook’s judgement, unless this account is different.
label-fact = Fact
label-importance = what matters here

row-facts = What we know
row-facts-none = Nothing written down yet. One sentence each: what you learnt, and from whom.
row-facts-example = Line 2 stood still for 61 hours in six weeks
row-facts-removed = Fact removed
row-facts-text = What we learnt
row-facts-topic = Topic
row-facts-from = Who said it
row-facts-on = When
row-facts-conflicts-with = Contradicts
row-questions = What we want to know
row-questions-add = Add a question
row-questions-none = No open question. What would change your plan if you knew it?
row-questions-example = Who pays for an unplanned stop: the plant or the group?
row-questions-removed = Question removed
row-questions-text = Question
row-questions-topic = Topic
row-questions-whom = Whom to ask
row-questions-closed-on = Answered on

## Facts
picture-fact-told = “{ $text }”: { $name }, { $when }
picture-fact-noted = “{ $text }”: nobody noted who said it, { $when }
picture-fact-count = “{ $topic }”: { $count ->
    [one] one fact, { $when }
   *[other] { $count } facts, the newest { $when }
}
picture-fact-empty = “{ $topic }”: nothing yet
picture-fact-next = “{ $topic }”: { $count ->
    [0] nothing yet
    [one] one fact
   *[other] { $count } facts
}; { $name } would know
picture-fact-next-nobody = “{ $topic }”: { $count ->
    [0] nothing yet
    [one] one fact
   *[other] { $count } facts
}; nobody on the map would know
picture-fact-knower = { $name }, { $title }, would know
picture-fact-nobody = Nobody on the map would know about “{ $topic }”
picture-fact-elsewhere = { $name } is { $title }, and nobody on the map would know better
picture-fact-last-word = The last word from the customer came { $when }
picture-fact-leaning = Why it cannot wait: { $leaning }

## breadth-first
picture-breadth-first = { $count } of { $total } facts are about “{ $topic }”, and { $empty ->
    [one] one topic that matters is empty
   *[other] { $empty } topics that matter are empty
}

## dig-here
picture-dig-disputed = “{ $topic }” matters much here, and what we know contradicts itself
picture-dig-aged = “{ $topic }” matters much here, and all we know is older than { $limit } days
picture-dig-few = “{ $topic }” matters much here, and rests on a single fact

## wrong-people
picture-wrong-people = What we know about “{ $topic }” comes from { $names }, who would hardly know
picture-wrong-people-ask = Who in your house would know about “{ $topic }”, and would you introduce us?

## wrong-things
picture-wrong-things = { $count } of { $total } facts are about what matters little here

## writing-down-what-we-know
picture-own-words = { $count } facts of our own in { $window } days, and not a word from the customer

## contradiction
picture-contradiction = Two facts contradict each other, and { $leaning }
picture-contradiction-ask = We have heard two things: “{ $one }” and “{ $other }”. Which is it, from where you sit?
picture-lean-call = a planned call opens with one of them
picture-lean-move = a move of ours rests on one of them
picture-lean-sale = { $sale } rests on one of them
picture-lean-decider = { $name }, who has a say in { $sale }, believes one of them

## broad-picture-complete
picture-complete = The broad picture stands: { $count } facts from { $people ->
    [0] their calls
    [one] one person
   *[other] { $people } people
}, and no topic that matters is empty
picture-complete-ask = What have we never asked you that we should have asked?

## Questions
picture-ask-words = { $words }
picture-ask-topic = What should we know about “{ $topic }” that we have not asked yet?

## Why
why-breadth-first = A little about everything shows where it pays to dig. Much about one thing shows only where we feel at home.
why-dig-here = On a topic that decides much, one voice, an old one or two that disagree are no ground to build on.
why-wrong-people = People answer politely about what they do not do. What they say about it is an impression, and plans that rest on it slip.
why-wrong-things = Effort spent on what hardly matters feels like progress, because there is always more of it to find.
why-writing-down-what-we-know = Writing down what we know already is filling in a form. A picture grows when the customer adds to it.
why-contradiction = Two people in one house who see it differently will meet in the room where it is decided. Better that we know first.
why-broad-picture-complete = A broad base tells which of the next questions is worth somebody’s time.
