### Backups, recovery, looking without changing: English

## Backups in Settings

backups = Backups
backups-text = One file with all accounts as they stand, your playbook and your name. Keep one outside this browser, and bring it back here or on another device. Not in it: who changed what and when (share a plan as a file to keep that), adoption programmes, workshops and coaching notes.
backup-save = Save a backup
backup-bring-back = Bring back a backup
backup-name = Groundplan backup
backups-kept = Kept in this browser
backups-none = None yet. Groundplan makes one here by itself after every 15 minutes of work.
backup-look = Look inside
backup-look-at = Look inside the backup of { $when }
backup-plans = { $count ->
    [one] one account
   *[other] { $count } accounts
 }
backup-size = { $size } KB
backup-before = made before something was replaced

## Bringing back

label-restore = Bring back from a backup
restore-title = { $count ->
    [one] A backup of one account
   *[other] A backup of { $count } accounts
 }
restore-unread = { $name } cannot be brought back. { $why }
restore-new = Not here now.
restore-same = Here already, and the same.
restore-since = Here, with more in it than the backup has.
restore-differs = Here, and different: { $new ->
    [0] nothing is missing
    [one] one entry is missing
   *[other] { $new } entries are missing
 }, { $changed ->
    [0] nothing else is changed
    [one] one is changed
   *[other] { $changed } are changed
 }.
restore-choice = What to do with { $name }
restore-leave = Leave as it is here
restore-add = Bring back
restore-add-rows = Add what is missing here
restore-replace = Make it as it was in the backup
restore-playbook = Also use the playbook of this backup
restore-kept = What is here now is kept as a backup first.
restore-go = { $count ->
    [0] Bring back
    [one] Bring back one account
   *[other] Bring back { $count } accounts
 }
restore-done = { $count ->
    [0] Everything was here already; nothing changed.
    [one] One account was brought back.
   *[other] { $count } accounts were brought back.
 }

## The recovery screen

recover-title = Your plans are not where they were
recover-what = { $before ->
    [0] There was more here
    [one] There was one account here
   *[other] There were { $before } accounts here
 } on { $on }; now this browser’s database { $here ->
    [0] is empty
    [one] holds one, in an older state
   *[other] holds { $here }, in an older state
 }. Browsers do this when their profile was damaged, restored from a copy, or partly cleared.
recover-nothing-yet = Nothing was changed, and nothing will be until you choose.
recover-journal = { $count ->
    [one] One change that was not saved yet is still here; it is added
   *[other] { $count } changes that were not saved yet are still here; they are added
 } once the plans are back.
recover-backups = { $count ->
    [0] There is no backup in this browser
    [one] One backup in this browser
   *[other] Backups in this browser, newest first
 }
recover-take = Bring it back
recover-take-from = Bring back the backup of { $when }
recover-other = Other ways
recover-file = Bring in a file (a backup or a plan)
recover-no-plans = This file holds a playbook and no plans. Choose a backup or a plan.
recover-empty = Start empty
recover-go-on = { $count ->
    [one] Go on with the one account that is here
   *[other] Go on with the { $count } accounts that are here
 }
recover-sure = Go on without what is missing?
recover-sure-text = Changes that were not saved yet are let go. The backups stay in Settings for now, but later ones will take their place.
recover-sure-go = Yes, go on without it

## Looking without changing

look = To be looked at only
look-inside = Look inside
look-leave = Go to my accounts
look-update = Reload to update

## Many files at once

import-folder = Choose a folder
many-done = { $done } of { $count }
many-title = { $count ->
    [one] One file
   *[other] { $count } files
 }
many-united = { $name }: { $count ->
    [0] everything in it was here already.
    [one] merged; one thing is different now.
   *[other] merged; { $count } things are different now.
}
many-asks = Merging it would delete much of what is here: look at it alone.
many-would-meet = { $name }: here already; both will be merged.
many-table-label = The files, one by one
many-file = File
many-outcome = What it brings
many-alone = Look at it alone
many-alone-of = Look at { $file } alone
many-take = Take in what is new
many-left = { $count ->
    [0] Nothing is left to take in.
    [one] One file brings something new.
   *[other] { $count } files bring something new.
 }
many-new = { $name }: a new account.
many-same = { $name }: everything in it is here already.
many-differs = { $name }: { $new ->
    [0] nothing new
    [one] one new entry
   *[other] { $new } new entries
 }, { $changed ->
    [0] nothing different.
    [one] one that differs and stays as it is here.
   *[other] { $changed } that differ and stay as they are here.
 }
many-added = { $name } was added.
many-merged = { $name }: { $new ->
    [one] one entry was added
   *[other] { $new } entries were added
 }; { $left ->
    [0] nothing differs.
    [one] one that differs was left as it is here.
   *[other] { $left } that differ were left as they are here.
 }
many-table = A table from another system: look at it alone to say which column is what.
many-playbook = A playbook: look at it alone.
many-backup = A backup: look at it alone to choose what comes back.
many-exercise = A workshop’s exercise: look at it alone to begin it.
