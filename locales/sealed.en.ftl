### Files with a passphrase: English

sealed-wrong = This passphrase does not open the file. Look at capital letters and blanks, and try again.
sealed-not = This is no encrypted file that Groundplan knows. Ask for it once more.
sealed-key = The file is encrypted for somebody’s key, not with a passphrase. Open it with the age tool first, or ask for it with a passphrase.
sealed-work = Opening the file would take this browser too long: it asks for work of { $found }, and { $most } is the most that is done here. Open it with the age tool first, or ask for it once more from Groundplan.
sealed-damaged = The encrypted file is not complete, or was changed on its way. Ask for it once more.
