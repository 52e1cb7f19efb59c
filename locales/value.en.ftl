### Value: English
