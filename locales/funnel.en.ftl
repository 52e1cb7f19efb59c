### Funnel: English
