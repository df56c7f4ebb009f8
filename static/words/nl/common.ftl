# Words that more than one screen uses. Style: say what is, then what one can do; no exclamation marks.
common-minutes-left =
    { $n ->
        [one] nog 1 minuut
       *[other] nog { $n } minuten
    }
common-time-up = De tijd is om. We ronden rustig af.
common-speaking = Nu aan het woord
common-corrected = verbeterd door de tafel

# How far something is that takes seconds
common-far = { $done } van { $most }
common-opening = Het scherm wordt klaargezet …

common-qr-label = QR-code van bijeenkomst { $code }

# What was chosen and not written (common-chosen-<code>)
common-chosen-sun = zonnig
common-chosen-bright = helder
common-chosen-cloud = bewolkt
common-chosen-rain = regen
common-chosen-storm = storm
common-chosen-fog = mist
