### Picture: English. What we know of the customer, and what to ask next.

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
