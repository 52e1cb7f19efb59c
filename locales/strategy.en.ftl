### Strategy and plan page: English
