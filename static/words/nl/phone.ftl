# The phone: what every phase shares. Dutch B1, je; no exclamation marks.

phone-code = Code { $code }
phone-other-language = English
phone-room = Jouw werkplaats:
phone-room-turn = Nu aan de beurt:
phone-connected = verbonden
phone-connecting = verbinden
phone-offline = geen verbinding
phone-sending = We sturen wat je schreef. Blijf even op deze bladzijde.
phone-offline-safe = Geen verbinding. Wat je schreef staat veilig op je telefoon.
phone-rehearsal = Oefening
phone-not-lasting = Deze telefoon bewaart niets. Houd deze pagina open, anders raak je je notities kwijt.
phone-script-needed = Deze pagina werkt met JavaScript. Staat dat uit? De verslaglegger typt je inbreng voor je in.

# Enter the code
phone-enter-title = Doe mee
phone-enter-help = De code staat op het bord en heeft zes tekens.
phone-enter-label = Code
phone-enter-button = Ga verder

# Join
phone-join-place = Waar zit je?
phone-join-choose = Kies eerst waar je zit.
phone-join-table-code = Tafelcode
phone-join-table-code-help = Je hoort de code aan tafel.
phone-join-seat = Jouw stoel
phone-join-seat-any = Maakt niet uit
phone-join-seat-n = Stoel { $n }
phone-join-button = Doe mee
phone-join-offline = Geen verbinding. Wat je koos staat er nog. Probeer het opnieuw.
phone-join-later = Dit lukt nu even niet. Wat je koos staat er nog. Wacht even en probeer het opnieuw.
phone-join-closed = De deur is nu dicht. Vraag het de gespreksleider.
phone-join-ended = Deze bijeenkomst is afgelopen. Meedoen kan niet meer.
phone-fact-who = Van wie
phone-fact-who-text = { $host } nodigt je uit.
phone-fact-sees = Wie ziet het
phone-fact-sees-text =
    { $release ->
        [auto] Soms komt wat je schrijft meteen op het bord. Dat staat er dan bij. Geen account, geen naam nodig.
        [scribe] De gespreksleider leest wat je schrijft voordat het op het bord komt. Geen account, geen naam nodig.
       *[premod] De gespreksleider leest alles voordat het op het bord komt. Geen account, geen naam nodig.
    }
phone-fact-long = Hoe lang
phone-fact-long-text = { $days } dagen na het verslag wissen we wat jij instuurde.
phone-fact-ask = Vragen

# Sector
phone-sector-title = Waar werk je, of waar kom je vandaan?
phone-sector-sees = Dit kan op het bord staan bij wat je schrijft. Je naam niet.
phone-sector-button = Ga verder
phone-sector-skip = Zeg ik liever niet
phone-sector-none = Kies er een, of zeg het liever niet.

# Calm
phone-paused = Even pauze.
phone-calm-listen = Je luistert nu.
phone-calm-later = Reageren kan straks.
phone-calm-speak = Jij bent nu aan het woord.
phone-calm-away = Leg je telefoon even weg.
phone-calm-wait = Leg je telefoon even weg.
phone-calm-wait-help = Straks vragen we je weer.
phone-calm-next = Je hoort zo wat er komt.
phone-calm-begin = Je doet mee.
phone-calm-begins-at = We beginnen om { $hour } uur.
phone-speaking = Aan het woord: { $who }
phone-brighter = Helderder scherm
phone-dimmer = Donkerder scherm
phone-place-seat = Je zit op stoel { $n }.

# Field
phone-sees-anonymous = Anoniem: niemand ziet wie dit schreef.
phone-sees-shown = Op het bord staat erbij: { $who }.
phone-sees-first = De gespreksleider leest het eerst.
phone-sees-auto = Het kan meteen op het bord komen.
phone-sees-nothing-else = Op het bord komt alleen wat je schrijft.
phone-sees-facilitator = Alleen de gespreksleider leest dit. Het komt niet op het bord.
phone-sees-small = In een kleine groep kan men toch raden wie iets schreef.
phone-field-placeholder = Schrijf hier …
phone-field-left =
    { $n ->
        [one] nog 1 teken
       *[other] nog { $n } tekens
    }
phone-field-over =
    { $n ->
        [one] 1 teken te veel
       *[other] { $n } tekens te veel
    }
phone-field-empty = Schrijf eerst iets.
phone-field-too-long =
    { $n ->
        [one] Maak het korter: 1 teken te veel.
       *[other] Maak het korter: { $n } tekens te veel.
    }
phone-field-hold = De gespreksleider kijkt eerst.
phone-field-button = Stuur in
phone-field-paused = Even pauze. Insturen kan straks weer.
phone-field-armed = Opent zo
phone-field-refused = Dit kon niet worden ingestuurd. Je tekst staat hier nog.
phone-sent = Ingestuurd. De gespreksleider kijkt mee voor het op het bord komt.
phone-kept-until-connected = Nog op je telefoon. We sturen het zodra er verbinding is.

# Own contributions
phone-mine-title = Jouw inbreng
phone-mine-earlier = Eerder vandaag
phone-mine-waiting = Nog op je telefoon
phone-mine-waiting-help = We sturen het zodra er verbinding is.
phone-mine-waiting-paused = We sturen het zodra het weer kan.
phone-mine-received = Ontvangen
phone-mine-received-help = de gespreksleider leest mee
phone-mine-received-facilitator = alleen voor de gespreksleider
phone-mine-received-guard = de gespreksleider kijkt er eerst naar
phone-mine-board = Op het bord
phone-mine-board-help = { $hour } uur
phone-mine-reworded = aangepast door de gespreksleider
phone-mine-wrote = Jij schreef: { $text }
phone-mine-pending = Je nieuwe tekst wacht op de gespreksleider. Tot dan blijft de oude staan.
phone-mine-back = Teruggekregen
phone-mine-back-help = Pas je tekst aan en stuur opnieuw.
phone-mine-back-over = Deze ronde is voorbij. Vertel het aan de gespreksleider als het toch gezegd moet worden.
phone-mine-hidden = Niet op het bord
phone-mine-hidden-help = De gespreksleider houdt dit buiten het bord. Vraag gerust waarom.
phone-mine-merged = Samengevoegd
phone-mine-merged-help = Het staat in een andere uitspraak.
phone-mine-taken = Overgenomen
phone-mine-taken-help = De uitspraak staat er nu zo.
phone-mine-edit = Pas aan
phone-mine-edit-label = Jouw tekst
phone-mine-edit-button = Stuur opnieuw
phone-mine-edit-stop = Laat zo
phone-mine-withdraw = Trek terug
phone-mine-withdraw-ask = Terugtrekken? Je tekst is dan overal weg.
phone-mine-withdraw-no = Laat staan
phone-mine-withdrawn = Teruggetrokken. Je tekst is weg.
phone-mine-later = Later
phone-mine-later-label = Later: { $text }
phone-mine-edit-of = Pas aan: { $text }
phone-mine-withdraw-of = Trek terug: { $text }

# Text without a field
phone-left-title = Nog niet ingestuurd
phone-left-help = Alleen op deze telefoon. De vraag is nu niet open.
phone-left-note = Zet in je kladblok
phone-left-copy = Kopieer
phone-left-copied = Gekopieerd
phone-left-away = Gooi weg

# Notepad
phone-notes-title = Jouw kladblok
phone-notes-sees = Staat alleen op deze telefoon. Niemand anders ziet dit, ook de gespreksleider niet.
phone-notes-placeholder = Schrijf voor jezelf …
phone-notes-label = Notitie voor jezelf
phone-notes-tags = Wat is het voor jou?
phone-notes-save = Bewaar op deze telefoon
phone-notes-saved = Bewaard op deze telefoon.
phone-notes-away = Wis
phone-notes-away-of = Wis notitie: { $text }
phone-notes-meta = { $tag }, { $hour } uur
phone-notes-hour = { $hour } uur
phone-notes-count = Jouw kladblok ({ $n })
phone-notes-copy = Kopieer alles
phone-notes-clear = Wis je kladblok
phone-notes-clear-ask = Alle notities wissen?
phone-notes-clear-no = Bewaar ze

# Foot
phone-about = Over deze bijeenkomst
phone-about-place = Jouw plek
phone-about-seat = stoel { $n }
phone-leave = Verlaat de bijeenkomst
phone-leave-ask = Weggaan? Je plek komt vrij. Wat je instuurde blijft.
phone-leave-yes = Ja, verlaat
phone-leave-no = Blijf
phone-erase = Wis alles wat ik instuurde
phone-erase-ask = Alles wissen wat je instuurde? Dat kan niet terug. Ook je kladblok gaat weg.
phone-erase-yes = Ja, wis alles
phone-erase-no = Laat staan

# Codes with which a statement can be taken back
phone-codes-title =
    { $n ->
        [one] Schrijf deze code op
       *[other] Schrijf deze codes op
    }
phone-codes-help = Bedenk je je later? Met een code haal je die uitspraak weg, ook zonder deze telefoon. Schrijf ook de code van de bijeenkomst op: { $session }. Wij bewaren jouw code niet.
phone-codes-where = Later weghalen kan op { $host }/intrekken
phone-codes-away =
    { $n ->
        [one] Ik heb de code opgeschreven
       *[other] Ik heb de codes opgeschreven
    }

# The page where such a code is typed
phone-withdraw-title = Haal je uitspraak weg
phone-withdraw-help = Typ de twee codes die je opschreef. Je uitspraak gaat dan niet meer naar anderen.
phone-withdraw-session = Code van de bijeenkomst
phone-withdraw-code = Code van je uitspraak
phone-withdraw-button = Haal weg
phone-withdraw-both = Typ beide codes. Ze staan bij elkaar op je papier.
phone-withdraw-slow = Er is te vaak geprobeerd. Wacht een paar minuten en probeer het opnieuw.
phone-withdraw-done = Je uitspraak gaat niet meer naar anderen.
phone-withdraw-done-help = Een verslag dat al gedeeld is, verandert niet. Vraag de organisatie om het nieuwe verslag te sturen.
phone-withdraw-another = Nog een uitspraak
phone-withdraw-lost = Code kwijt? Vraag de organisatie om je uitspraak weg te halen.

# End
phone-end-title = Dank je wel.
phone-end-feedback = Op { $date } hoor je wat ermee gebeurt.
phone-end-help = Je kunt dit scherm sluiten.
phone-end-notes = Je kladblok staat nog op deze telefoon. Kopieer het of wis het.
phone-gone-title = Je doet niet meer mee.
phone-gone-help = Je plek is vrij. Wil je weer meedoen? Scan de code op het bord.
phone-gone-again = Doe weer mee
phone-broken-title = Dit scherm kan niet laden.
phone-broken-help = Wat je schreef staat nog op je telefoon. Laad de pagina opnieuw.
phone-broken-button = Laad opnieuw

# Error page
phone-error-again = Probeer opnieuw
phone-error-home = Voer een code in
phone-error-help = Lukt het niet? De verslaglegger typt het voor je in.
