# Words on the projected board. Short: they are read from ten metres.
board-join = Join in
board-qr-alt = QR code with the address of this session
board-no-phone = No phone? We will help you.
board-welcome = Welcome to { $title }
board-of-seats = of { $seats } { $role }
board-in-ring = { $role }
board-begins = We start at { $hour }.
board-sheet-of = page { $n } of { $of }
board-corrected = corrected by the table
board-nothing-yet = Nothing is here yet.
board-paused = A short break.
board-paused-then = Then on with { $title }.
board-thanks = Thank you.
board-thanks-on = On { $date } you will hear what is done with it.
board-room = Workshop
board-rehearsal = REHEARSAL
