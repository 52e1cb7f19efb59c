# What the history says of itself.
history-edit = An edit
history-taken-in = Taken in from a file
history-too-large = The history in this file is larger than Groundplan reads. The plan itself can still be taken in without it.
history-damaged = The history in this file is damaged. The plan itself can still be taken in without it; ask for the file once more to have both.
history-newer = The history in this file was written by a newer Groundplan. Reload the page to update, then try again.
history-other-plan = This is the history of another plan. Open the file as a plan of its own.
history-unreadable = The history holds something that cannot be read at { $place }. The plan itself can still be taken in without it.
history-no-plan = The history does not make a plan: { $reason }. The plan itself can still be taken in without it.
history-no-such-version = This history does not go back to that point. Choose another one.
