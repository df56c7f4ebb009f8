# Wat de guard ziet in een tekst: wat het is, en wat je kunt doen.
# guard-<soort> is voor de schrijver, guard-mark-<soort> is een kort merk voor de console.

## Dit gaat niet mee
guard-bsn = Dit lijkt op een BSN. Haal het nummer weg.
guard-digits = Hier staat een lang nummer. Haal het nummer weg.
guard-client_number = Dit lijkt op een nummer van een cliënt of een dossier. Haal het nummer weg.

## Hier kijkt de gespreksleider eerst naar
guard-phone = Hier staat een telefoonnummer. Haal het weg als het niet nodig is.
guard-mail = Hier staat een mailadres. Haal het weg als het niet nodig is.
guard-url = Hier staat een link. Haal hem weg als hij niet nodig is.
guard-handle = Hier staat een naam van sociale media. Haal de naam weg als die niet nodig is.
guard-iban = Hier staat een rekeningnummer. Haal het weg als het niet nodig is.
guard-postcode = Hier staat een postcode. Schrijf liever niet waar iemand woont.
guard-address = Hier staat een adres. Schrijf liever niet waar iemand woont.

## Een tip, meer niet
guard-nudge-no_question_mark = Is dit een vraag? Begin met wat, hoe of wanneer.
guard-nudge-defence = Dit klinkt als een antwoord. Vraag liever door: wat bedoel je, hoe ging dat?
guard-nudge-ja_maar = Zeg liever hoe het erbij kan. Begin niet met: ja, maar.

## Merken voor de console
guard-mark-bsn = een BSN
guard-mark-digits = een lang nummer
guard-mark-client_number = een cliëntnummer
guard-mark-phone = een telefoonnummer
guard-mark-mail = een mailadres
guard-mark-url = een link
guard-mark-handle = een account
guard-mark-iban = een rekeningnummer
guard-mark-postcode = een postcode
guard-mark-address = een adres
guard-mark-no_question_mark = geen vraagteken
guard-mark-defence = verdediging
guard-mark-ja_maar = ja, maar
