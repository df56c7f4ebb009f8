# Words that more than one screen uses. Style: say what is, then what one can do; no exclamation marks.
common-minutes-left =
    { $n ->
        [one] 1 minute left
       *[other] { $n } minutes left
    }
common-time-up = Time is up. We are rounding off calmly.
common-speaking = Now speaking
common-corrected = corrected by the table

# How far something is that takes seconds
common-far = { $done } of { $most }
common-opening = The screen is getting ready …

common-qr-label = QR code of session { $code }

# What was chosen and not written (common-chosen-<code>)
common-chosen-sun = sunny
common-chosen-bright = bright
common-chosen-cloud = cloudy
common-chosen-rain = rain
common-chosen-storm = storm
common-chosen-fog = fog
