### App: English
app-name = Groundplan
