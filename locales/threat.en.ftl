### Threat: English
