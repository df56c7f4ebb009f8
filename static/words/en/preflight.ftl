# The page before the evening: for each line how things are, and what one can do.
preflight-title = Ready for the evening?
preflight-sum =
    { $n ->
        [0] All is well.
        [one] 1 thing to look at.
       *[other] { $n } things to look at.
    }
preflight-good = Good
preflight-busy = Being looked at
preflight-look = Look at this
preflight-off = The server does not answer. What you see below may be old.
preflight-console = Back to the console
preflight-report = See what the report looks like

preflight-address-good = The QR code has an address that phones can open: { $address }
preflight-address-bad = The QR code has an address that works on this laptop only: { $address }
preflight-address-do = Connect the laptop to the network of the hall and start the server again, or give the address with --url.
preflight-board-good = A board is connected.
preflight-board-bad = No board is connected yet.
preflight-board-do = Open the link of the board on the screen or projector. You make a new link on the console with key K.
preflight-phone-good = A phone came in over { $address }
preflight-phone-bad = No phone came in yet over { $address }
preflight-phone-do = Scan the QR code with your own phone, on the network of the hall, and join. If it does not work, that network often keeps phones away from the laptop: make a network of your own with a phone or a router.
preflight-scribe-good = The scribe is connected.
preflight-scribe-bad = The scribe is not connected yet.
preflight-scribe-do = Open the link of the scribe on a second laptop. You make a new link on the console with key K.
preflight-capacity-good = There is room for { $phones } phones. Needed: { $n }.
preflight-capacity-bad = There is room for { $phones } phones. Needed: { $n }.
preflight-capacity-do = Raise the number of open files on the server (ulimit -n) and start again.
preflight-disk-good = { $gb } GB is free on the disk.
preflight-disk-bad = Only { $gb } GB is free on the disk.
preflight-disk-do = Make room before you begin. A full disk cannot keep what people write.
preflight-clock-good = The clock of the server is equal to that of this device.
preflight-clock-bad = The clock of the server and that of this device are { $minutes } min apart.
preflight-clock-do = See which clock is right. The board and the report take the time of the server.
preflight-report-busy = A report is being made as a trial. That can take some seconds.
preflight-report-good = The report can be made.
preflight-report-bad = The report cannot be made now.
preflight-report-do = Start the server again. Nothing of the session is lost: the report can be made later as well.
