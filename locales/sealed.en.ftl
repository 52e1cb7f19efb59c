### Files with a passphrase: English

sealed-wrong = This passphrase does not open the file. Look at capital letters and blanks, and try again.
sealed-not = This is no encrypted file that Groundplan knows. Ask for it once more.
sealed-key = The file is encrypted for somebody’s key, not with a passphrase. Open it with the age tool first, or ask for it with a passphrase.
sealed-work = Opening the file would take this browser too long: it asks for work of { $found }, and { $limit } is the most that is done here. Open it with the age tool first, or ask for it once more from Groundplan.
sealed-damaged = The encrypted file is not complete, or was changed on its way. Ask for it once more.

## Encrypting what leaves

passphrase-fold = Encrypt with a passphrase
passphrase = Passphrase
passphrase-again = The same passphrase once more
passphrase-show = Show what I type
passphrase-note = Nobody can open the file without the passphrase, and nobody can recover it. Pass it on by another way than the file. Groundplan opens the file, and so does the public age tool.
passphrase-empty = Type a passphrase, or fold this part away to save the file unencrypted.
passphrase-differs = This is not the same. Type the passphrase once more.
passphrase-sealing = Encrypting the file. This takes a moment…
passphrase-save = Save the encrypted file

## Opening what arrives

unlock-title = { $file } is encrypted
unlock-text = Whoever sent it has the passphrase. Nothing changes here before you say so.
unlock-open = Open
unlock-opening = Opening the file. This takes a moment…
unlock-empty = Type the passphrase first.
many-sealed = Encrypted. Type its passphrase below.
