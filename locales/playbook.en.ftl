### Playbook: English
