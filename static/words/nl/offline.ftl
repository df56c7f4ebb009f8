# Offline: the conversation goes on without phones.
offline-title = Leg je telefoon weg
offline-help = We praten nu zonder schermen. Je hoeft niets te typen.
offline-board = We praten zonder schermen.
offline-note = Voor jou
offline-choices = Manieren om dit te doen:
offline-empty = Er wordt nu niets ingestuurd. Wat gezegd wordt, blijft in de zaal.
