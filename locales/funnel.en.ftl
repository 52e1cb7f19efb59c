### Funnel: English

funnel-lead-empty = Name the first sale, and this shows what of it the customer has earned for you.
funnel-lead-nothing = No sale with a worth is expected by { $until } yet. Give the next one its worth and its date.
funnel-lead = { $earned } of { $total } expected by { $until } stands in a stage the customer has earned.
funnel-lead-target = { $earned } of { $total } expected by { $until } is earned; you plan for { $target } more than last year.
funnel-missing-sale = There is no open sale to judge yet. What could they buy next?
funnel-missing-date = No open sale has a date yet. By when do they want it?
funnel-missing-worth = No open sale has a worth yet. What would it bring?
funnel-missing-target = Nothing says yet what the sales should come to. By how much do you want to grow on last year’s revenue?
funnel-picture = The open sales by quarter: what is expected, and what of it is earned
funnel-quarter = Q{ $number } { $year }
funnel-together = Three quarters
funnel-expected = expected
funnel-earned = earned
funnel-column-quarter = Quarter
funnel-column-sales = Sales
funnel-bar-label = { $quarter }: { $total } expected, { $earned } earned
funnel-target = planned growth { $target }
funnel-elsewhere =
    { $count ->
        [one] One open sale is expected later, or on no day.
       *[other] { $count } open sales are expected later, or on no day.
    }
funnel-earned-by = What earns this stage
funnel-shown = shown
funnel-not-shown = not shown yet
funnel-proof-text = What they did or said
funnel-proof-by = Who showed it
funnel-proof-on = On
funnel-proof-label = what earns a stage
funnel-next-ours = Our next step
funnel-next-theirs = Their next step
funnel-criteria-none = The playbook names nothing that earns this stage.

funnel-stage-not-earned =
    “{ $name }” stands in “{ $stage }”, and { $count ->
        [one] one thing that earns it is not shown
       *[other] { $count } things that earn it are not shown
    }
funnel-fact-stage = “{ $name }” stands in “{ $stage }”
funnel-fact-missing = Nobody at the customer showed: { $criterion }
funnel-fact-call = Last call held on { $day }
funnel-fact-call-some-day = A call was held
funnel-fact-last-proof = The last thing shown dates from { $day }
funnel-stage-not-earned-ask = What would I have to see on your side to know that this holds: { $criterion }?
funnel-stage-not-earned-move = Get it shown: { $criterion }
why-stage-not-earned = A stage says what the customer did, not what we did. Until they have shown it, the date and the amount are ours alone.

funnel-date-slides = The date of “{ $name }” moved { $count } times, and the customer did nothing in between
funnel-fact-moved = Moved from { $from } to { $to }
funnel-fact-no-event = Nothing the customer did is on record since { $day }
funnel-date-slides-ask = What happens on your side between now and that date, and who has it in the calendar?
funnel-date-slides-move = Agree a dated step of the customer’s for “{ $name }”
why-date-slides = A date that only we move is a hope. One that is tied to a step of theirs holds, or tells you early that it will not.

funnel-stuck = “{ $name }” has stood in “{ $stage }” for { $days } days without a sign from the customer
funnel-fact-usual = A sale usually stays { $count } days in “{ $stage }”
funnel-stuck-ask = What has to happen on your side before this moves on, and what holds it up?
funnel-transactional = { $count } small deals are open, and none carries the shift
funnel-fact-transactional = “{ $name }” is bought as before
funnel-fact-no-shift = Nothing open sells { $offering }
funnel-transactional-ask = What would have to change for you to look at { $offering }?
funnel-transactional-move = Open a sale for { $offering }, or say why not here
why-transactional-instead-of-shift = Small deals keep everybody busy and the strategy waiting. They are welcome beside the shift, not instead of it.
why-stuck = What stands still for long is usually decided, only not told. Asking what holds it up brings either the next step or an honest no.

funnel-target-not-covered = { $earned } of the { $target } growth you plan for is earned
funnel-fact-target = Planned growth: { $growth } %, which is { $target }
funnel-fact-total = Expected in three quarters: { $total }; in an earned stage: { $earned }
funnel-target-not-covered-move = Earn the stage “{ $name }” stands in
why-target-not-covered = Growth two or three quarters ahead has to stand in the funnel today. What nobody has earned does not count towards it.
