### Players: Deutsch
