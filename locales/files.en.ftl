### Files: English
