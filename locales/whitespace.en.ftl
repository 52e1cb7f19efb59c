### Growth (whitespace): English
