### Picture (discovery): English
