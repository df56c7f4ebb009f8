# Words on the projected board. Short: they are read from ten metres.
board-join = Doe mee
board-qr-alt = QR-code met het adres van deze bijeenkomst
board-no-phone = Geen telefoon? We helpen je.
board-welcome = Welkom bij { $title }
board-of-seats = van { $seats } { $role }
board-in-ring = { $role }
board-begins = We beginnen om { $hour } uur.
board-sheet-of = blad { $n } van { $of }
board-corrected = verbeterd door de tafel
board-nothing-yet = Er staat nog niets.
board-paused = Even pauze.
board-paused-then = Straks verder met { $title }.
board-thanks = Dank je wel.
board-thanks-on = Op { $date } hoor je wat ermee gebeurt.
board-room = Werkplaats
board-rehearsal = OEFENING
