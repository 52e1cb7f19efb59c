### The shell, Today, settings, sharing.

app-name = Groundplan
places = Places
today = Today
accounts = Accounts
calls = Calls
settings = Settings
import = Import
share = Share
undo = Undo
redo = Redo
undo-what = Undo: { $what }
redo-what = Redo: { $what }
close = Close
cancel = Cancel
add = Add
not-known = Not known yet
in-quotes = “{ $words }”
percent = { $number } %
remove-what = Remove { $what }
skip-to-content = Skip to content
opening = Opening…
try-again = Try again
part-lost = A part of the app did not arrive. Your plans are not touched. Check the connection and try again.
cannot-open-place = This place cannot be opened right now
cannot-open = Your plans cannot be opened right now

all-saved = All changes saved
saving = Saving…
not-saved = Not saved yet
kept-in-tab = Kept in this tab only
recovered = { $count ->
    [one] Changes to one account were recovered from a tab that closed before it could save.
   *[other] Changes to { $count } accounts were recovered from a tab that closed before it could save.
}

search-or-add = Search or add
search-key = Ctrl K
today-call-untitled = Call with nobody yet
calls-questions = { $count ->
    [0] no questions yet
    [one] 1 question
   *[other] { $count } questions
}
palette = Search or add
palette-example = A place, a person, a command
palette-nothing = Nothing found. “Jane Doe, CFO, veto” adds a person to the open account.
palette-help = Arrow keys choose, Enter opens. “Jane Doe, CFO, veto” adds a person to the open account.
palette-add-person = Add { $name }: { $what }
palette-kind-add = Add
palette-kind-do = Command
palette-kind-go = Go to
palette-words-call = schedule meeting prepare
palette-words-share = export send save file print
palette-words-undo = take back
palette-words-redo = again repeat
palette-words-new = create add customer
palette-words-theme = theme appearance mode
palette-theme = Switch between light and dark

welcome = Plan the account you are working on
welcome-text = Enter what you learnt. See who really decides, which advocate is only assumed, and what exactly to ask on the next call.
welcome-private = Everything stays in this browser. You do not sign up, and nothing is sent anywhere.
door-new = New account
door-new-text = A name is enough to begin.
door-import = Import from CRM
door-import-text = A CSV export, or a .groundplan file from a colleague.
door-sample = Look at a sample
accounts-sample = The sample
door-sample-text = Halvern Foods, richly filled. Try anything: it never mixes with your own accounts.

today-things = { $count ->
    [0] Nothing to do this week
    [one] One thing to do next, over all accounts
   *[other] { $count } things to do next, over all accounts
}
today-next = What to do next
today-later = Later
today-quiet = Nothing is due
today-quiet-text = Calls of this week, calls that still need their debrief, and what your accounts call for show up here.
today-open-account = Open an account
day-today = Today
day-tomorrow = Tomorrow
day-on = { $date }
days-ago = { $days ->
    [0] Today
    [one] Yesterday
   *[other] { $days } days ago
}
todo-call = Call: { $call }
todo-call-action = Open the sheet
todo-debrief = Debrief: { $call }
todo-debrief-action = Debrief, 2 min
todo-act-more = { $count ->
    [one] and one more about the same
   *[other] and { $count } more about the same
}
todo-act-action = Look into it
todo-alike = The strategy for { $name } could be that for { $other }
todo-alike-text = { $percent } % of its words are the same. What is only true of this account?
todo-alike-action = Look at it
todo-no-questions = No question on the sheet yet.
todo-no-commitment = No commitment is written down yet.
todo-ready = { $questions ->
    [one] One question on the sheet.
   *[other] { $questions } questions on the sheet.
}

calls-text = Across all accounts: what needs a debrief, what is ahead, and what was held.
calls-none = No calls yet
calls-none-text = Open an account and choose “Plan a call”: its sheet comes filled in from what the plan knows.
calls-to-debrief = Waiting for a debrief
calls-this-week = This week
calls-next-week = Next week
calls-later = Later
calls-undated = Without a date
calls-held = { $count ->
    [one] Held: one call
   *[other] Held: { $count } calls
}

sample = Sample
sample-banner = This is the sample account. Nothing here touches your own data.
sample-start-over = Start the sample over
sample-leave = Go to my accounts
sample-fresh = The sample is as it was at the start.

settings-name = Your name
settings-name-hint = Signs what you record and the files you share.
settings-theme = Appearance
theme-system = Same as this device
theme-light = Light
theme-dark = Dark
settings-language = Language
settings-leads = I lead a team
settings-leads-hint = Shows the portfolio, reviews, debriefs, coaching and adoption. They draw on the plans in this browser; coaching notes and programmes are kept apart from them.
settings-trains = I train people
settings-trains-hint = Shows workshops: hand out an exercise as a file, and compare what comes back.
team-place = Team
lead-places = Places of those who lead
lead-team = Team
lead-portfolio = Portfolio
lead-reviews = Reviews
lead-debriefs = Debriefs
lead-coaching = Coaching
lead-adoption = Adoption
tab-debriefs = Debriefs
workshops = Workshops
settings-language-hint = Deutsch: only People so far; everything else stays in English.
language-browser = Same as the browser
settings-private = Your plans are stored in this browser, on this device. For a copy in your own hands, open an account and choose Share: it saves that plan as a file.
about = About
about-version = Groundplan { $version }
engine-starting = The engine is starting…
engine-ready = Engine { $version } ready
engine-other = The engine belongs to another version of Groundplan. Load the page again.
offline-kept = Opens without a network, too: the whole app is kept in this browser.
offline-soon = The app is being kept in this browser, so that it opens without a network.
offline-never = Opens only where its host can be reached: this browser keeps no apps, or the page came over plain http.
shared-nothing = Nothing arrived that could be read. Choose the file here instead.
update-ready = A new version of Groundplan is ready.
update-take = Save and reload
update-not-saved = Your last changes could not be saved yet, so the page was not reloaded. They are still on screen; the new version waits.
engine-lost = The engine did not start. Your plans are not touched; load the page again to try once more.

copy-prep = Prep copy
copy-clean = Clean copy

trouble-full = There is no space left in this browser’s storage. Your changes stay on screen: share the plan as a file, then free some space.
trouble-blocked = Another tab holds an older version of Groundplan open. Close it, then try again.
trouble-too-new = These plans were written by a newer version of Groundplan (version { $found }; this one knows { $known }). You can look at them and save copies; editing is off until you reload the page and get the newer app. Nothing was changed.
trouble-read-only = This is open to be looked at only: nothing in it can be changed.
trouble-unavailable = This browser offers no storage here: { $reason }
trouble-damaged = One stored plan cannot be read ({ $plan }: { $reason }). The others are fine, and nothing was changed.
trouble-missing = This account is not here. It may have been deleted, perhaps in another tab.
trouble-aborted = The browser broke off the save: { $reason }. Your changes stay on screen and are tried again.

severity-act = Act
severity-watch = Watch
severity-strength = Strength
so-what = So what?
so-what-below = { $count ->
    [0] So what?
   *[other] So what? ({ $count })
}
so-what-quiet = Nothing stands out yet. Insights appear as you enter who decides and what proves it.
so-what-watch = Nothing is burning; a few things to keep an eye on.
so-what-act = { $count ->
    [one] One thing to act on before the next call
   *[other] { $count } things to act on before the next call
}
so-what-here = { $here ->
    [0] Nothing to act on here; { $count } elsewhere in this plan
    [one] One thing to act on here, { $count } in the whole plan
   *[other] { $here } things to act on here, { $count } in the whole plan
}
insights-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
insights-less = Show fewer
insights-dismissed = { $count ->
    [one] One insight was set aside. It comes back when its facts change.
   *[other] { $count } insights were set aside. They come back when their facts change.
}
insight-ask = Ask on the next call
insight-on-call = On the next call
insight-not-relevant = Not relevant…
insight-why = Why this matters
asked-new-call = A call was started for this question.
asked-next-call = The question is on the next call’s sheet.
open-call = Open the sheet
set-aside = Set aside
set-aside-title = Not relevant, because…
set-aside-because = Because
set-aside-hint = It stays quiet until its facts or the stage change.
set-aside-done = The insight was set aside.

label-ask = Question for the next call
label-set-aside = Insight set aside
label-undone = Taken back: { $what }

## The planning tools' places
tab-picture = Picture
tab-buying = How they buy
tab-threat = Threat
tab-value = Value
tab-growth = Growth
tab-strategy = Strategy
tab-funnel = Funnel
tab-plan = Plan page

## Pinned questions on Today
todo-answer = { $name } · a question was pinned here
todo-answer-by = { $name } · { $by } asks
todo-answer-action = Answer
today-asked = You asked, and wait for an answer
