## Coaching: private notes, one to one.

coaching-lead = What drives them, what they say, what they agreed to. Questions rather than statements.
coaching-private = Private. These notes are kept in this browser only, apart from your plans. They are in no plan file, no backup and nothing you share. They leave this browser only as an encrypted file that you make yourself, or on paper that you print.
coaching-way-out = Save them encrypted
coaching-mark-peace = Not now
coaching-mark-until = Not now, until { $on }
coaching-fleeting = This browser keeps nothing across visits: these notes are gone when you close the tab.
coaching-people = People
coaching-empty = Nobody is noted yet
coaching-empty-text = Begin with one person and one question: what would make this year a good one for them?
coaching-add = Whom do you coach?
coaching-add-example = The name as it stands on their calls
coaching-seen = They lead calls in the plans here
coaching-begin = Begin notes on { $name }
coaching-name = Name
coaching-willing = Agreed to be coached on
coaching-willing-hint = The first agreement is the one to being coached at all.
coaching-not-now = Does not want coaching now
coaching-until = Until
coaching-until-hint = The day they named. Until then nothing is asked here.
coaching-peace = Not now. You will hear nothing here until they come to you or you set a day.
coaching-peace-until = Not now, until { $on }. Nothing is asked until then. That is their choice and no failure.
coaching-remove = Delete these notes
coaching-removed = The notes on { $name } were deleted.
coaching-back = All people
coaching-facts = What the plans here show
coaching-facts-note = Counted from the plans in this browser, and from nothing else.
coaching-bank = Questions to ask
coaching-bank-lead = What is this talk about?
coaching-sheet = One-to-one sheet
coaching-print = Print
coaching-quiet = Nothing presses. Listen first.
coaching-found = { $count ->
    [one] One thing for your next talk
   *[other] { $count } things for your next talk
}
coaching-telling = This reads like an instruction. What could you ask instead?
coaching-orders = you must|you should|you have to|you need to|you ought to|you'd better|make sure|stop|start|don't|do not|never|always|just
coaching-gone = These notes are no longer here.
coaching-reading = Reading the notes.
coaching-unreadable = These notes cannot be read; they stay as they are. A newer version of Groundplan may open them.
coaching-clash = Notes were changed in another tab. Both are kept.

coaching-files = Take the notes with you
coaching-files-text = The notes leave only encrypted, with a passphrase that you choose. Without it nobody can read them, and nobody can bring it back.
coaching-save = Save the encrypted notes
coaching-saved-none = There are no notes to save yet.
coaching-file-name = Coaching notes
coaching-bring = Bring encrypted notes back
coaching-choose = Choose a file of notes
coaching-not-sealed = This is no encrypted file. Notes on people are only read from encrypted files.
coaching-brought = { $count ->
    [0] Nothing in the file was new.
    [one] Notes on one person were new or had more in them.
   *[other] Notes on { $count } people were new or had more in them.
}

pearl-money = Money
pearl-pride = Pride in the work
pearl-recognition = Recognition
pearl-status = Status
pearl-family = Family
pearl-promotion = Promotion
pearl-other = Something else
kept-open = Open
kept-kept = Kept
kept-broken = Not kept

row-pearls = What drives them
row-pearls-none = Nothing is noted of what drives them. Ask: what would make this year a good one for you?
row-pearls-example = For example: “I want to be the one they ask first”
row-pearls-add = In their own words
row-pearls-removed = Taken out of what drives them
row-pearls-text = In their own words
row-pearls-kind = It is about
row-pearls-on = Said on
row-feelings = How they feel about the numbers
row-feelings-none = Understand first: how do they feel about their numbers?
row-feelings-example = For example: “Behind, but the two big ones are real”
row-feelings-add = What they say of their numbers
row-feelings-removed = Taken out of how they feel
row-feelings-text = In their own words
row-feelings-asked = What you asked then
row-feelings-on = Said on
row-limits = Limits they set themselves
row-limits-none = Nothing is noted that they say cannot be done.
row-limits-example = For example: “A COO never sees a rep”
row-limits-add = What they say cannot be done
row-limits-removed = Taken out of the limits
row-limits-text = In their own words
row-limits-asked = What you asked then
row-limits-on = Said on
row-possibilities = Possibilities, without commitment
row-possibilities-none = What could be tried? Nothing here binds anybody.
row-possibilities-example = For example: What if Marek opened the door?
row-possibilities-add = What could be, as a question
row-possibilities-removed = Taken out of the possibilities
row-possibilities-text = As a question
row-possibilities-asked = What came of it
row-possibilities-on = Spoken of on
row-agreements = Agreements
row-agreements-none = Nothing is agreed. What will they do, by when, and what should follow if not?
row-agreements-example = For example: “I call Ingrid Voss before Friday”
row-agreements-add = What they will do, in their own words
row-agreements-removed = Taken out of the agreements
row-agreements-text = In their own words
row-agreements-by = By
row-agreements-consequence = What should follow if not, in their own words
row-agreements-state = What became of it
row-agreements-recalled = Recalled on

pearl-unknown-headline = What drives { $name } is not known
pearl-unknown-calls = { $count ->
    [one] { $name } led one call in the last 60 days
   *[other] { $name } led { $count } calls in the last 60 days
}
pearl-unknown-notes = There are notes on { $name } already
pearl-unknown-blank = Nothing { $name } said about it is noted
pearl-unknown-todo = Ask: what would make this year a good one for you, and why that?
agreement-due-headline = Time to recall with { $name }: “{ $words }”
agreement-due-by = Agreed for { $on }
agreement-due-consequence = Their own words for what follows otherwise: “{ $words }”
agreement-due-open = { $name } has not said what follows otherwise
agreement-due-todo = Ask: how did it go? Then note whether it was kept.
agreement-bare-headline = { $name } has not said what follows if it is not kept
agreement-bare-agreed = “{ $words }”, agreed for { $on }
agreement-bare-blank = No consequence in { $name }’s own words
agreement-bare-todo = Ask: what should follow if it does not happen? Their answer counts, not yours.
not-now-headline = You may ask { $name } again
not-now-said = { $name } did not want coaching
not-now-until = The day they named was { $on }
not-now-todo = Ask: would you like to talk about your work now, or later? Either answer is fine.

one-private = Private: for your eyes only
one-eyebrow = One-to-one
one-on = { $on }
one-facts = From the plans
one-not-now = Not now
one-agreed = Agreed
one-words = In their words
one-ask = To ask
one-write = Now agreed
one-write-agreed = What
one-write-consequence = What follows if not
one-write-by = By
one-said = They said
one-by = By
one-due = Due
one-otherwise = Otherwise
one-pearl = What drives them
one-feeling = About the numbers
one-limit = Cannot be done
one-no-calls = No call of theirs in the last { $days } days is in the plans here.
one-calls = { $count ->
    [one] One call led in the last { $days } days.
   *[other] { $count } calls led in the last { $days } days.
}
one-prepared = { $count } of { $all } prepared: the starred lines were filled.
one-debriefed = { $count } of { $all } debriefed.
one-talk = { $count ->
    [one] We talked { $share } % of the time on the one call where somebody said so.
   *[other] We talked { $share } % of the time, on { $count } calls where somebody said so.
}
one-bold = { $count } of { $all } bold questions skipped.
one-pitch = { $count } of { $all } calls that somebody watched were a pitch.

situation-first = The first talk
situation-first-1 = What would you like to get out of talking with me?
situation-first-2 = What would make this year a good one for you?
situation-first-3 = When did you last leave a call pleased with yourself, and what had you done?
situation-first-4 = What should I never do when we talk about your work?
situation-behind = The numbers are behind
situation-behind-1 = How do you feel about your numbers?
situation-behind-2 = Which of them did you expect, and which surprised you?
situation-behind-3 = What have you tried that you would try again?
situation-behind-4 = If only one account could turn the quarter, which one is it?
situation-talking = We talk more than they do
situation-talking-1 = Who did most of the talking on that call, and when did that change?
situation-talking-2 = Which of your questions made them think longest?
situation-talking-3 = What did you learn that you did not know before?
situation-talking-4 = What would happen if you waited a little longer after your next question?
situation-bold = The bold question was skipped
situation-bold-1 = What were you afraid would happen if you asked it?
situation-bold-2 = What does it cost us not to know the answer?
situation-bold-3 = How could you word it so that it is easier to hear?
situation-bold-4 = On which call would you ask it, and whom?
situation-limit = “That cannot be done”
situation-limit-1 = How do you know that it cannot?
situation-limit-2 = Who manages it all the same, and what do they do?
situation-limit-3 = What would you try if it could not go wrong?
situation-limit-4 = What is the smallest part of it that you could do this week?
situation-kept = An agreement was kept
situation-kept-1 = How did you manage that?
situation-kept-2 = What was harder than you had thought?
situation-kept-3 = Who noticed?
situation-kept-4 = What will you take on next?
situation-broken = An agreement is due, or was not kept
situation-broken-1 = How did it go with what you agreed to?
situation-broken-2 = What came in between?
situation-broken-3 = You named what should follow: does that still hold?
situation-broken-4 = Do you want to agree to it once more, or to something else?
situation-lost = A sale was lost
situation-lost-1 = When did you first feel that it was slipping?
situation-lost-2 = What did they say themselves about why?
situation-lost-3 = What did we believe that nobody had shown us?
situation-lost-4 = What would you do in the same way again?
situation-won = A sale was won
situation-won-1 = Why did they buy, in their words?
situation-won-2 = Which of your calls decided it?
situation-won-3 = What was luck?
situation-won-4 = What of it could a colleague repeat?
situation-not-now = Not now
situation-not-now-1 = Shall we leave it at that for now?
situation-not-now-2 = Is there a day on which I may ask again?
situation-not-now-3 = What can I take off your desk meanwhile?
situation-not-now-4 = How will you let me know when it suits you?

paper-saved = Saved in this browser
paper-failed = Not saved. What you typed stays here as long as the page is open.
