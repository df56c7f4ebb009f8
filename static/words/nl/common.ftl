# Words that more than one screen uses. Style: say what is, then what one can do; no exclamation marks.
common-minutes-left =
    { $n ->
        [one] nog 1 minuut
       *[other] nog { $n } minuten
    }
common-time-up = De tijd is om. We ronden rustig af.
common-at-hour = { $hour } uur
common-speaking = Nu aan het woord
common-seats-filled = { $filled } van { $seats } { $role }
common-people = { $n } { $role }
common-corrected = verbeterd door de tafel

common-qr-label = QR-code van bijeenkomst { $code }
