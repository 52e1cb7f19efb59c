### Calls: English
