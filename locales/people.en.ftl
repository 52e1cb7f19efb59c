### People: English
