### Accounts: English
