### Files that enter or leave: English

## What a file holds

file-kind-plan = plan
file-kind-call = call
file-kind-playbook = playbook
file-kind-exercise = exercise
file-kind-submission = submission
file-kind-backup = backup

## Why a file is refused

file-too-large = The file has { $size } MB; at most { $limit } MB can be opened.
file-unreadable = The browser could not read the file. It may have been moved, or its drive is not connected.
file-empty = The file is empty.
file-utf16 = The file is saved as UTF-16. Save it as UTF-8 and open it again.
file-not-utf8 = Line { $line } holds characters that are not UTF-8. Save the file as UTF-8 and open it again.
file-too-deep = The file is nested more than { $limit } levels deep; no plan is. It was not opened.
file-syntax = The file cannot be read at line { $line }, column { $column }: { $reason }.
file-cut-off = The file ends in the middle, after line { $line }. It was probably cut off on its way; ask for it once more.
file-not-groundplan = This is no Groundplan file.
file-unknown-kind = The file says that it holds “{ $kind }”, which this version of Groundplan does not know. Nothing was changed.
file-kind-not-yet = The file holds a { $kind }. This version of Groundplan opens plans, calls, playbooks and backups.
file-no-version = The file does not say which version it is: the field “version” is missing or no whole number.
file-newer = The file was written by a newer version of Groundplan (format { $found }; this version knows up to { $known }). Nothing was changed. Reload the app to get the newest version, and open the file again.
file-damaged = The file was changed after it was written, or damaged on its way, so it was not opened. A file edited by hand is welcome: remove its “checksum” line and open it again.
file-field = The field “{ $path }” cannot be read: { $reason }.
file-out-of-range = The field “{ $path }” says { $found }; the highest value is { $most }.
file-no-id = The plan in the file has no id: the field “id” is missing or all zeros.
file-no-name = The plan in the file has no name: the field “account.name” is missing.
file-not-one-call = A call file holds exactly one call; this one holds { $found }.
file-playbook = The playbook in the file cannot be used. { $problem }
file-read-back = What was written could not be read back as the same. The file was not saved, and everything here is as it was.
file-not-text = This is no text file. Export the accounts as CSV and choose that file.
file-workbook = This is a spreadsheet workbook. Save its sheet as CSV and choose that file.
file-no-header = The column headings on line { $line } cannot be read: a quotation mark is out of place.
file-no-rows = The file has column headings and nothing below them.

## What is odd and harmless

file-warning-blank-name = The account has no name.
file-warning-dangling = “{ $path }” points to a row that is not in the file ({ $id }).

## Importing accounts from CSV

csv-encoding-utf8 = UTF-8
csv-encoding-utf16 = UTF-16
csv-encoding-legacy = Windows-1252

csv-delimiter-comma = comma
csv-delimiter-semicolon = semicolon
csv-delimiter-tab = tab

csv-foreign-opportunities = This looks like opportunities; only accounts can be read so far.
csv-foreign-contacts = This looks like contacts; only accounts can be read so far.

csv-field-name = Name
csv-field-kind = Customer or prospect
csv-field-industry = Industry
csv-field-segment = Segment
csv-field-region = Country or region
csv-field-state = State
csv-field-city = City
csv-field-domain = Web site
csv-field-employees = Employees
csv-field-territory = Territory
csv-field-notes = Notes
csv-field-record-id = Record key
csv-field-deleted = Deleted

csv-rejected-no-name = It has no name.
csv-rejected-fields = It has { $found ->
    [one] one field
   *[other] { $found } fields
 } where the headings have { $expected }; a stray delimiter or quotation mark may be the cause.
csv-rejected-stray-quote = A quotation mark is out of place in the field that opens on line { $line }.
csv-rejected-open-quote = The quotation mark that opens on line { $line } is never closed.
csv-rejected-same-record = It is the same record as line { $line }.

csv-doubt-unreadable = The name cannot be read; it was probably lost in the other system.
csv-doubt-same-name = Line { $line } has the same name. They stay two accounts.
csv-doubt-already-here = Imported before as “{ $name }”; it is left as it is.
csv-doubt-name-taken = Another account here has the same name.
csv-doubt-deleted = Marked as deleted in the other system.
