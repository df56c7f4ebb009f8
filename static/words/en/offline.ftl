# Offline: the conversation goes on without phones.
offline-title = Put your phone away
offline-help = We talk without screens now. You need not type anything.
offline-board = We talk without screens.
offline-note = For you
offline-choices = Ways to do this:
offline-empty = Nothing is sent in now. What is said stays in the hall.
