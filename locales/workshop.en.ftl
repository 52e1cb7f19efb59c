# Workshops: an exercise is prepared, taken part in, and compared.

## The board
workshop-heat = How the room placed each person
workshop-short-advocate = for
workshop-short-indifferent = indifferent
workshop-short-opposed-passive = passive
workshop-short-opposed-active = active
workshop-short-unknown = unknown
workshop-column-person = Person
workshop-column-dispute = differs
workshop-column-solution = Your solution
workshop-said = { $count } { $stance }
workshop-person-label = { $name }: { $said }. Who said what?

## Questions to the room
workshop-ask-stance = { $many } of you see { $name } as { $first }, { $others } as { $second }. What did each side see or hear that the other did not?
workshop-ask-authority = Can { $name } say yes, or stop it? { $many } of you say “{ $first }”, { $others } “{ $second }”. Which of their own acts shows it?
workshop-ask-solution = { $off } of { $all } placed { $name } elsewhere than the trainer, who says “{ $stance }”. What would have to happen for you to change your mind?
workshop-ask-path = You chose { $count } different ways to win. For which of them would the customer have to change least, and what would prove yours wrong soonest?
workshop-ask-gap = { $count } of { $all } left this open: “{ $headline }” What did the others ask or do about it?

## The board as a table
workshop-csv-participant = Participant
workshop-csv-handed-in = Handed in
workshop-csv-tasks = Tasks done
workshop-csv-facts = New facts
workshop-csv-evidence = New evidence
workshop-csv-questions = New questions
workshop-csv-moves = New moves
workshop-csv-open = Open insights
workshop-csv-sentence = How we win
workshop-csv-path = Chosen path
workshop-csv-reason = Why this path
