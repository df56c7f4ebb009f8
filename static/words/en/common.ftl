# Words that more than one screen uses. Style: say what is, then what one can do; no exclamation marks.
common-minutes-left =
    { $n ->
        [one] 1 minute left
       *[other] { $n } minutes left
    }
common-time-up = Time is up. We are rounding off calmly.
common-speaking = Now speaking
common-corrected = corrected by the table

common-qr-label = QR code of session { $code }
