### Files that enter or leave: English

## What a file holds

file-kind-plan = plan
file-kind-call = call
file-kind-playbook = playbook
file-kind-exercise = exercise
file-kind-submission = submission
file-kind-backup = backup
file-kind-coaching = file of coaching notes

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
file-coaching = The file holds private coaching notes. Bring them back on the Coaching page, from the encrypted file; nothing was taken in here.
file-kind-not-yet = The file holds a { $kind }, and a plan is needed here.
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
file-not-text = This is no text file. Export the records as CSV and choose that file.
file-workbook = This is a spreadsheet workbook. Save its sheet as CSV and choose that file.
file-no-header = The column headings on line { $line } cannot be read: the quotation mark in column { $column } is out of place.
file-too-many-rows = The file has more than { $limit } rows. Export it in parts and bring in one after the other.
file-too-many-columns = The file has { $found } columns; at most { $limit } can be read. Is it a table?
file-no-plan-in-page = This web page carries no Groundplan file. Only pages that Groundplan saved can be brought in.
file-link-too-long = The link would be { $length } KB long; programs pass on { $limit } KB at most. Save the call as a file and send that.
file-link-broken = The link is not complete: a part of it was lost or changed on the way. Ask for it again, or for the call as a file.
file-no-rows = The file has column headings and nothing below them.

## What is odd and harmless

file-warning-blank-name = The account has no name.
file-warning-dangling = “{ $path }” points to a row that is not in the file ({ $id }).

## Importing from another system’s CSV export

csv-encoding-utf8 = UTF-8
csv-encoding-utf16 = UTF-16
csv-encoding-legacy = Windows-1252

csv-delimiter-comma = comma
csv-delimiter-semicolon = semicolon
csv-delimiter-tab = tab

csv-kind-accounts = Accounts
csv-kind-contacts = Contacts
csv-kind-opportunities = Opportunities

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
csv-field-record = Record key
csv-field-deleted = Deleted
csv-field-first-name = First name
csv-field-last-name = Last name
csv-field-title = Job title
csv-field-unit = Business unit
csv-field-email = Mail address
csv-field-phone = Phone
csv-field-reports-to = Reports to
csv-field-account = Account’s name
csv-field-account-record = Account’s record key
csv-field-account-domain = Account’s web site
csv-field-stage = Stage
csv-field-status = Open, won or lost
csv-field-amount = Amount
csv-field-currency = Currency
csv-field-close-on = Close date
csv-field-lead-source = Lead source
csv-field-our-next-step = Our next step
csv-field-profile = Target profile: { $criterion }

csv-rejected-no-name = It has no name.
csv-rejected-fields = It has { $found ->
    [one] one field
   *[other] { $found } fields
 } where the headings have { $expected }; a stray delimiter or quotation mark may be the cause.
csv-rejected-stray-quote = A quotation mark is out of place in the field that opens on line { $line }, column { $column }.
csv-rejected-open-quote = The quotation mark that opens on line { $line }, column { $column } is never closed.
csv-rejected-same-record = It is the same record as line { $line }.

csv-rejected-no-account = It names no account it belongs to, or only a name nobody can read.
csv-rejected-several-accounts = Several accounts here are called “{ $account }”; it could belong to any of them.
csv-rejected-homeless = Its account “{ $account }” is not here.
csv-rejected-unticked = It was left out by hand.

csv-doubt-unreadable = The name cannot be read; it was probably lost in the other system.
csv-doubt-same-name = Line { $line } has the same name. They stay two.
csv-doubt-name-taken = More than one could be the same here; it is added as one of its own.
csv-doubt-deleted = Marked as deleted in the other system. Nothing here is deleted.
csv-doubt-renamed = Its key belonged to “{ $was }” before; it may be another record by now.
csv-doubt-unread = “{ $value }” cannot be read as { $column }; that field stays as it is.

csv-like-both = the same web domain and the same name
csv-like-name = the same name
csv-like-domain = the same web domain and another name
csv-like-email = the same mail address
