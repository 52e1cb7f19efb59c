### People: Deutsch
