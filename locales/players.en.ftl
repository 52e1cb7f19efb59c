### Players: English
