### The planning tools: English
### What every tool says; what one tool says stands in its own file.

figure-error = A whole number up to { $most }
picture-as-table = The same as a table

## Questions pinned to rows
pin = Pin
pin-a-question = Pin a question here
pin-question = Question
pin-answer = Answer
pin-remove = Remove the question
pin-removed = Question removed
label-pin = pin a question
label-pin-answer = answer a pinned question
label-pin-removed = remove a pinned question

amount = { $amount }
