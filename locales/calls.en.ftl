### Calls: English

## Proposals for the worksheet (call-)

call-title = { $title }
call-title-none = Call with nobody yet

call-why-both = They are at “{ $step }”. { $event }
call-why-step = They are at “{ $step }”.
call-why-event = { $event }

# The commitment: best, acceptable, when to stop, and the words that ask for it
call-meet-best = { $name } meets us
call-meet-acceptable = { $helper } tells us what { $name } will look at first
call-meet-stop = we have asked twice for { $name } and no meeting came of it
call-meet-closing = Could we find a date with { $name } now, while we are together?
call-meet-fallback = What would { $name } want to hear from you first, and who else should be there?
call-bring-best = { $helper } brings { $name } to the table
call-bring-acceptable = { $helper } tells us what { $name } needs to see
call-bring-stop = { $name } is kept out of it although everybody knows it ends there
call-bring-closing = Shall we fix half an hour with { $name } before we part?
call-bring-fallback = What would { $name } have to see before saying yes to that half hour?
call-step-best = { $name } takes the step “{ $step }” and names the day
call-step-acceptable = { $name } names who owns it on their side
call-step-stop = nobody will put a date on anything
call-step-closing = If we have understood you, the next step is “{ $step }”. Who takes it on, and which day do we write down?
call-step-fallback = Which part of it could you settle today?
call-find-best = { $name } tells us who says yes in the end, and introduces us
call-find-acceptable = { $name } tells us who says yes in the end
call-find-stop = after two meetings nobody will say who decides
call-find-closing = Who has to say yes before this goes ahead, and could you bring us together?
call-find-fallback = Who would know how this gets decided?
call-date-best = they name an owner and a date for the next step
call-date-acceptable = they name an owner
call-date-stop = nobody will put a date on anything
call-date-closing = What is the next step on your side, who owns it, and which day do we write down?
call-date-fallback = Who should we ask about it?
call-own-closing = Can we agree on this today: { $best }?
call-own-fallback = If not that, then this: { $acceptable }?

# What we want from each person
call-wanted-access = The way to { $name }
call-wanted-access-any = The way to whoever decides
call-wanted-prove-stance = Something they do, not only say
call-wanted-prove-authority = How far their word goes, in their own words
call-wanted-prove = The figures or the document behind it
call-wanted-commit = A step of theirs with a date
call-wanted-learn = An answer: { $question }
call-wanted-final = A decision on the next step
call-wanted-veto = What would make them say no
call-wanted-recommends = What they will recommend, and to whom
call-wanted-uses = What it changes in their day
call-wanted-unknown = What they have to say in this

call-opening-you = You told us: “{ $fact }” Is that still how you see it?
call-opening-name = { $name } told us: “{ $fact }” Do the rest of you see it the same way?
call-opening-colleague = Somebody close to it in your house told us: “{ $fact }” Do you see the same?
call-opening-proof = { $name }, first-hand
call-opening-proof-on = { $name }, first-hand, { $date }

call-ask-authority = What part of this is yours to settle, and where does it go after you?
call-ask-stance-unknown = How does this look from where you sit?
call-ask-stance-advocate = If this comes up when we are not there, what will you say about it?
call-ask-stance-indifferent = What would have to be different for this to matter to you?
call-ask-stance-opposed = What speaks against it, from where you sit?
call-ask-motive = If this works out, what becomes easier for you yourself?
call-ask-promise = Where do we stand with this: { $promise }?

call-bold-skip = this would cost more than the answer is worth: { $risk }

## The printed page (sheet-)

sheet-eyebrow-prep = Call sheet
sheet-eyebrow-clean = Agenda
sheet-mark-prep = PREP COPY
sheet-eyebrow-observer = Joint call
sheet-eyebrow-rehearsal = Role-play
sheet-mark-observer = OBSERVER’S COPY
sheet-line-talk = Talk
sheet-line-manner = Pitch or discussion
sheet-line-asked = Questions asked
sheet-line-insight = The insight
sheet-line-heard = Objections heard
sheet-line-noticed = What I noticed
sheet-observed-by = Observed by
sheet-expected = Expected
sheet-to-tick = { $number }. { $question }
sheet-to-tick-bold = Bold one: { $question }

## What an observer saw (observed-)
observed-share = We talked
observed-manner = It was
observed-manner-open = not said
observed-manner-discussion = a discussion
observed-manner-both = some of each
observed-manner-pitch = a pitch
observed-insight = The insight came as a question
observed-insight-yes = yes
observed-insight-no = no
observed-commitment = The commitment was
observed-commitment-unsought = not sought
observed-commitment-no = sought, not obtained
observed-commitment-partly = obtained in part
observed-commitment-yes = obtained
observed-told-share = We talked { $share } % of the time.
observed-told-manner-discussion = It was a discussion.
observed-told-manner-both = It was a bit of a pitch and a bit of a discussion.
observed-told-manner-pitch = It was a pitch.
observed-told-asked = { $asked } of { $count } questions were asked. Left out: { $left }
observed-told-asked-all = All { $count } questions were asked.
observed-told-counted =
    { $count ->
        [one] One question was asked.
       *[other] { $count } questions were asked.
    }
observed-told-insight-yes = The insight came as a question.
observed-told-insight-no = The insight was not brought as a question.
observed-told-commitment-unsought = No commitment was sought.
observed-told-commitment-sought = A commitment was sought.
observed-told-commitment-no = A commitment was sought and not obtained.
observed-told-commitment-partly = A commitment was sought and obtained in part.
observed-told-commitment-yes = A commitment was sought and obtained.
observed-told-objections = Objections heard: { $text }
observed-told-note = Noticed: { $text }
sheet-title = { $title }, { $account }
sheet-date = { $date }
sheet-minutes = { $minutes } min
sheet-lead = Leads: { $name }
sheet-asks = Asks: { $name }
sheet-observes = Observes: { $name }
sheet-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}

sheet-line-why = Why now
sheet-line-commitment = Commitment
sheet-line-wish = What they want
sheet-line-promises = Open promises
sheet-line-room = The room
sheet-line-opening = Opening
sheet-line-questions = Questions
sheet-line-bold = The bold one
sheet-line-objections = Objections
sheet-line-closing = Closing words
sheet-line-after = After

sheet-clean-room = Around the table
sheet-clean-wish = What you would like from it
sheet-clean-promises = Agreed before
sheet-clean-questions = What we would like to ask
sheet-clean-next = Proposed next step
sheet-clean-notes = Notes
sheet-clean-ours = From us
sheet-clean-theirs = From you
sheet-clean-agreed = Who does what, by when

sheet-step-wanted = We want
sheet-best = Best
sheet-acceptable = Acceptable
sheet-stop = Stop when
sheet-best-theirs = { $best } (their action)
sheet-best-ours = { $best } (our action)
sheet-best-theirs-by = { $best } (their action, by { $date })
sheet-best-ours-by = { $best } (our action, by { $date })
sheet-agenda-sent = Agenda sent { $date }
sheet-agenda-open = Agenda not sent yet
sheet-ours = Ours
sheet-theirs = Theirs
sheet-none = none
sheet-due = { $promise } (due { $date })
sheet-overdue = { $promise } (overdue since { $date })
sheet-absent = Absent and decisive: { $people }
sheet-absent-person = { $name } ({ $authority })
sheet-cares = cares about
sheet-wanted = wanted
sheet-motive = gains
sheet-risk = risks
sheet-proof = Proof
sheet-to = to { $name }
sheet-closes = closes: { $gap }
sheet-gap-stance = where { $name } stands
sheet-gap-authority = what { $name } can decide
sheet-gap-motive = what { $name } gains
sheet-gap-risk = what { $name } risks
sheet-gap-sway = how far { $name }’s word carries
sheet-gap-access = the way to { $name }
sheet-gap-relationship = how well we know { $name }
sheet-gap-stage = what shows that { $name } moved on
sheet-gap-date = when { $name } is decided
sheet-gap-waiting = what waiting costs them
sheet-gap-price = how much the price decides for { $name }
sheet-gap-whole = what we do not know of { $name }
sheet-gap-promise = an open promise
sheet-gap-opportunity = what we do not know of { $name }
sheet-gap-topic = what we know about “{ $topic }”
sheet-gap-value = what we are worth to them
sheet-gap-pin = a question a colleague pinned
sheet-gap-other = a gap in the plan
sheet-softener = Softener
sheet-skip = Skip if
sheet-answer = Answer
sheet-fallback = Otherwise
sheet-obtained = Obtained
sheet-obtained-yes = yes
sheet-obtained-partly = partly
sheet-obtained-no = no
sheet-by-date = by { $date }
sheet-talk-share = Their share of talk
sheet-percent = { $percent } %
sheet-next = Next
sheet-agreed = Agreed
sheet-learnt = Learnt

sheet-authority-unknown = say unknown
sheet-authority-final = final authority
sheet-authority-veto = veto
sheet-authority-recommends = recommends
sheet-authority-uses = uses
sheet-authority-none = no say
sheet-stance-unknown = stance unknown
sheet-stance-advocate = advocate
sheet-stance-indifferent = indifferent
sheet-stance-opposed-passive = passively against
sheet-stance-opposed-active = actively against
sheet-proven-did = { $claim } (showed it)
sheet-proven-said = { $claim } (said so)
sheet-proven-expired = { $claim } (proof too old)
sheet-proven-not = { $claim } (unproven)

## Rules
call-rule-a-call = A call
call-rule-called = “{ $name }”
call-rule-no-commitment = { $name } and the call before it asked the customer for nothing
call-rule-fact-no-aim = { $name } on { $day }: no commitment was sought
call-rule-fact-no-aim-undated = { $name }: no commitment was sought
call-rule-no-commitment-ask = If this makes sense to you, what would you be ready to do next, and by when?
why-no-commitment-sought = A good talk that asks for nothing leaves the sale where it was. The customer’s next act is what tells interest from politeness.
call-rule-pitch = { $name } was a pitch, not a discussion
call-rule-fact-held = Held on { $day }
call-rule-fact-talk = We talked { $share } % of the time
call-rule-fact-seen-pitch = Somebody who watched saw a pitch
call-rule-fact-seen-pitch-by = { $name }, who watched, saw a pitch
call-rule-fact-nothing-new =
    { $count ->
        [one] Of 1 question none brought anything new
       *[other] Of { $count } questions none brought anything new
    }
call-rule-pitch-ask = Before we go on: what of this matters to you, and what does not?
why-pitch-not-discussion = Whoever talks learns nothing. A call that brings nothing new from them has told them about us, and us nothing about them.
call-rule-not-debriefed =
    { $name } was { $days ->
        [one] yesterday
       *[other] { $days } days ago
    }, and what came of it is not written down
call-rule-fact-planned = Planned for { $day }
call-rule-fact-prepared =
    { $questions ->
        [one] 1 question prepared
       *[other] { $questions } questions prepared
    }, { $people ->
        [one] 1 person in the room
       *[other] { $people } people in the room
    }
call-rule-not-debriefed-move = Write down what came of { $name }
why-not-debriefed = After two days we remember what we wanted to hear. Two minutes now keep what they said.
call-rule-promise-ours =
    We promised, { $days ->
        [one] 1 day
       *[other] { $days } days
    } overdue: { $promise }
call-rule-promise-theirs =
    They promised, { $days ->
        [one] 1 day
       *[other] { $days } days
    } overdue: { $promise }
call-rule-fact-promised = Promised on { $name }, { $day }
call-rule-fact-promised-undated = Promised on { $name }
call-rule-fact-due = Due { $day }
call-rule-promise-move = Keep the promise: { $promise }
call-rule-promise-ask = Last time we agreed on this: { $promise }. What happened to it?
why-promise-open = A kept promise is the cheapest proof of what working with us is like. One of theirs that is late says something about how much it matters to them.
call-rule-nothing-to-learn = { $name } has nothing to learn: no question on its sheet closes a gap of the plan
call-rule-fact-no-gap =
    { $count ->
        [one] 1 question on the sheet, none tied to a gap
       *[other] { $count } questions on the sheet, none tied to a gap
    }
call-rule-nothing-to-learn-move = Put one question that closes a gap onto the sheet of { $name }
why-nothing-to-learn = The plan knows what is missing. A call that asks for none of it costs an hour and leaves the plan as it was.
call-rule-nobody-can-act = Nobody on { $name } can do what you ask; { $yes } could
call-rule-fact-wanted = You ask for: { $wanted }
call-rule-fact-yes = { $name } says yes finally, and nobody in the room has a line there
call-rule-nobody-can-act-ask = Who would have to agree to this, and could we put it to { $yes } together?
call-rule-old-buyers = { $sale } carries the shift, and its calls meet only those who bought before
call-rule-fact-met-old = { $count } calls held, and nobody in them is new to us
call-rule-fact-old-role = { $name }: { $role }, as before
call-rule-fact-unmet = { $name } is on the map and was not met
call-rule-old-buyers-bring = Could you bring { $name } and us together?
call-rule-old-buyers-ask = Who in your house answers for { $cares }, and could we meet them together?
why-old-buyers = When the offering changes, the buyers change. The people we know are pleasant company and cannot buy what is new.
call-rule-cannot-say-yes = The last { $count } calls for { $sale } asked people who cannot say yes
call-rule-fact-asked = { $name } asked for a commitment
call-rule-fact-yes-absent = { $name } says yes finally, and was in none of them
why-cannot-say-yes = Asking again where nobody can agree feels like progress. It takes one call with whoever can.
call-rule-comfort-gap = You meet { $name } on { $day }: a role that is new to us, and one you are not at ease with
call-rule-fact-comfort = With { $name }: { $comfort }
call-rule-fact-new-role = { $role } is new to us and cares about { $cares }
call-rule-comfort-gap-move = Read the briefing for { $name }, or take somebody along who knows { $role }
why-comfort-gap = We spend our time where we feel at ease. A briefing, or a colleague at the table, is the cheapest way out of it.
why-nobody-here-can-act = Asking somebody for what is not theirs to give earns a friendly maybe. Ask them for what they can give: the way to whoever decides.
