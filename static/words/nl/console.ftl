# De console en de helper. Kort en zakelijk: de gespreksleider leest dit onder het praten door.

## Bovenaan
console-what = { $title }, code { $code }
console-rehearsal = OEFENING
console-door-open = deur open
console-door-shut = deur dicht
console-pause = Pauze
console-resume = Ga verder
console-blank = Bord leeg
console-unblank = Bord terug
console-off = Geen verbinding. Het bord blijft staan; wat je doet, lukt pas straks.
console-offline = Geen verbinding. Dit is niet gedaan.
console-no-answer = Geen antwoord. Kijk of het gedaan is, en probeer het anders opnieuw.
console-refused = Deze link werkt niet meer. Vraag een nieuwe.
console-no-board = er is geen bord verbonden
console-no-lead = De regie is weg. Insturen gaat door.
console-ended = de bijeenkomst is afgelopen
console-ended-at = Afgelopen om { $hour } uur.

## Draaiboek
console-script = Draaiboek
console-took =
    { $n ->
        [one] duurde 1 minuut
       *[other] duurde { $n } minuten
    }
console-planned =
    { $n ->
        [one] gepland: 1 minuut
       *[other] gepland: { $n } minuten
    }
console-state-open = Open.
console-state-armed = Staat klaar. De telefoons tonen de vraag, nog geen veld.
console-state-paused = Pauze. De klok staat stil.
console-state-closed = Gesloten. Wat er is, kan nog op het bord.
console-state-settled = Gesloten en verwerkt.
console-state-ended = Afgelopen.
console-state-ended-waits =
    { $days ->
        [0] Afgelopen. Wat nog wacht, komt niet in het verslag.
        [one] Afgelopen. Wat nog wacht, kan nog in het verslag, tot 1 dag na het afsluiten.
       *[other] Afgelopen. Wat nog wacht, kan nog in het verslag, tot { $days } dagen na het afsluiten.
    }
console-speaking = Aan het woord: { $who }.
console-preflight = Klaar voor de avond?
console-acked = { $n } van { $of } tikten op Begrepen.
console-open = Open
console-reopen = Open opnieuw
console-next = Naar { $title }
console-next-short = Volgende
console-room = Werkplaats
console-room-back = Terug naar plenair
console-room-last = Dit is jullie laatste onderdeel. Maak het af; daarna komen de werkplaatsen bij elkaar.
console-for-plenary = Dit is voor de plenaire console.
console-away-title = Je kijkt nu mee
console-away = Jullie werkplaats is nu niet open. De plenaire gespreksleider leidt het gesprek; hier hoef je niets te doen.
console-sheet-over = Dit onderdeel is voorbij. Het venster is gesloten.
console-sheet-kept = Dit onderdeel is voorbij. Wat je typte is bewaard: het staat er weer als je het venster opent.
console-room-waits = Jullie zijn klaar. De plenaire gespreksleider haalt de werkplaatsen bij elkaar.
console-loop = Ronde { $n } van { $title }
console-round-again = Nog een ronde
console-branch = alleen als het nodig is
console-finish = Sluit de bijeenkomst af
console-late =
    { $left ->
        [0] De geplande tijd is om.
        [one] Nog 1 minuut.
       *[other] Nog { $left } minuten.
    }
console-late-costs = Dit onderdeel en wat nog komt kosten samen nog { $costs }.
console-late-keeps =
    { $costs ->
        [one] Wat niet mag vervallen: { $what }. Dat kost samen nog 1 minuut.
       *[other] Wat niet mag vervallen: { $what }. Dat kost samen nog { $costs } minuten.
    }
console-late-now = Rond dit onderdeel nu af, of kort iets in.

## Nu op het bord
console-on-board = Nu op het bord
console-take-off = Haal weg
console-board-blank = Het bord is leeg.
console-board-qr = De QR-code en de code om mee te doen.
console-board-lobby = Welkom, de QR-code en de kring.
console-board-lobby-count = Welkom, de QR-code en hoeveel mensen er zijn.
console-board-paused = Even pauze.
console-page-back = Vorig blad
console-page-on = Volgend blad

## Wachtrij
console-queue = Wachtrij
console-questions = Vragen
console-oldest-first = oudste eerst
console-tab-statements = Kernuitspraken
console-tab-waits =
    { $n ->
        [one] 1 wacht
       *[other] { $n } wachten
    }
console-tab-source = Oogst
console-tab-earlier = Van eerder
console-tab-other = Overig
console-tab-released = Op het bord geweest
console-tab-returned = Terug bij de schrijver
console-tab-hidden = Verborgen
console-empty = Er wacht niets.
console-jump = Naar wat wacht
console-elsewhere = In een andere lijst wel: { $tab } ({ $n })
console-empty-gather = Wat binnenkomt, staat hier het eerst. Nodig iemand hardop uit.
console-empty-armed = Zet de vraag open. Daarna kan men schrijven.
console-empty-listen = Er wordt nu gepraat. De verslaglegger schrijft mee.
console-empty-present = In dit onderdeel wordt niets ingestuurd.
console-below = nog { $n } hieronder
console-this-round = in deze ronde ingestuurd:
console-this-session = in deze bijeenkomst ingestuurd:
console-fate-released = { $n } op het bord
console-fate-kept = { $n } in het verslag
console-fate-returned = { $n } terug
console-fate-hidden = { $n } verborgen
console-just-now = zojuist
console-minutes = { $n } min
console-list = { $before } en { $last }
console-seat = stoel { $n }
console-person = deelnemer { $n }
console-anonymous = anoniem
console-quote = (citaat)
console-quoted = ‘{ $text }’
console-about = Bij: { $text }
console-edited = Aangepast. Op het bord staat nog: { $text }
console-returned-because = Teruggestuurd: { $reason }
console-mark = Merk
console-mark-none = geen

## Wat tegengehouden is
console-held = Vastgehouden: { $what }.
console-plain-phone = een telefoonnummer
console-plain-mail = een mailadres
console-plain-iban = een rekeningnummer
console-plain-postcode = een adres
console-plain-address = een adres
console-plain-url = een webadres
console-plain-handle = een account
console-plain-bsn = een nummer
console-plain-digits = een nummer
console-plain-client_number = een nummer
console-suggestion = Voorstel
console-take-rewrite = Neem voorstel over
console-look-first = Kies eerst V of E.

## Doen
console-release = Op het bord
console-keep-it = In het verslag
console-show = Toon op het bord
console-kept-already = Staat al in het verslag.
console-not-on-board = Dit kan nu niet op het bord.
console-edit = Bewerk
console-edit-label = De nieuwe woorden
console-keep = Bewaar
console-despite = Laat zo, en op het bord
console-cancel = Laat zo
console-send-back-over = De bijeenkomst is voorbij: de schrijver ziet dit niet meer. Herschrijf het, of verberg het.
console-send-back = Terug
console-hide = Verberg
console-picked =
    { $n ->
        [one] 1 gekozen
       *[other] { $n } gekozen
    }
console-many = Het zijn er veel. Dit duurt even.
console-released =
    { $n ->
        [one] Op het bord gezet.
       *[other] { $n } op het bord gezet.
    }
console-kept =
    { $n ->
        [one] In het verslag gezet.
       *[other] { $n } in het verslag gezet.
    }
console-left-behind =
    { $n ->
        [one] 1 bleef staan: kijk er eerst naar.
       *[other] { $n } bleven staan: kijk er eerst naar.
    }
console-hidden =
    { $n ->
        [one] Verborgen.
       *[other] { $n } verborgen.
    }
console-sent-back =
    { $n ->
        [one] Terug bij de schrijver.
       *[other] { $n } terug bij hun schrijvers.
    }
console-merged = Samengevoegd.
console-nothing-to-pause = Er is nu niets om te pauzeren.
console-undid = Weer zoals het was.
console-undid-release = Terug in de wachtrij.
console-undid-hide = Weer zoals het was.
console-undid-send_back = Weer zoals het was. De schrijver zag je reden misschien al.
console-undid-amend = De vorige woorden staan er weer.
console-undid-merge = Weer los van elkaar.
console-undid-focus = Het bord staat weer zoals het was.
console-undid-next = Terug in het vorige onderdeel.
console-undid-extend = De klok staat weer zoals hij stond.
console-undid-tally = De laatste tik is weg.
console-undid-mark = Het merk is weer zoals het was.
console-undid-blank = Het bord staat weer zoals het was.
console-undid-show_qr = Het bord staat weer zoals het was.
console-undid-light = Het licht van het bord is weer zoals het was.
console-undid-page = Het vorige blad staat er weer.
console-undid-door = De deur staat weer zoals hij stond.
console-undid-follow_up = De afspraak staat niet meer op de lijst.
console-undid-ask = De vraag is weg.
console-tapped = Stoel { $seat } sprak.

## Mensen en klok
console-people-and-clock = Mensen en klok
console-extend = + 2 minuten
console-time-of = van { $n } min, tot { $hour } uur
console-time-begins = tot we beginnen, om { $hour } uur
console-time-arrival = tot je verdergaat
console-time-planned = gepland: { $n } min
console-time-paused = de klok staat stil
console-present = Aanwezig
console-connected = van { $of } verbonden
console-n-of = { $n } van { $of }
console-of = van { $of }
console-lead = regie
console-consoles = { $n } consoles
console-no-other = alleen deze console
console-waiting = wacht op verbinding
console-talk = Wie sprak
console-talk-seat = stoel
console-talk-asked = stoel { $digits }
console-not-heard = Nog niet gehoord:
console-all-heard = Iedereen aan tafel is gehoord.
console-scribe = Verslaglegger
console-confined = Alleen voor jou
console-confined-help = In deze fase komt niets op het bord en niets in het verslag.
console-unsaid = Moet gezegd worden
console-unsaid-help = Alleen jij ziet dit. Zet een vinkje als het gezegd is.
console-unsaid-all = Alleen jij ziet dit. Alles is gezegd.
console-topics = Onderwerpen
console-parked = Vragen voor straks
console-follow = Persoonlijk nagesprek
console-follow-title = Persoonlijk nagesprek
console-follow-help = Wat één persoon raakt, lossen we niet in de zaal op. Schrijf alleen op wie na afloop het gesprek voert, niet waar het over gaat.
console-follow-who = Wie voert het gesprek?
console-follow-do = Zet op de lijst
console-follow-none = Er staat nog niemand op de lijst.
console-harvest-mode = Kernuitspraken op het bord
console-harvest-off = niet tijdens het gesprek
console-harvest-per_block = per blok
console-harvest-live = meteen
console-harvest-block = Toon dit blok
console-leader-waits = Leider wacht: zet niet als eerste op het bord wat de leidinggevende inbrengt.
console-silent =
    { $n ->
        [one] Nog 1 minuut stil schrijven. Daarna kan er iets op het bord.
       *[other] Nog { $n } minuten stil schrijven. Daarna kan er iets op het bord.
    }
console-rhythm = Ritme
console-step-solo = alleen
console-step-pairs = in tweeën
console-step-fours = in vieren
console-step-all = samen
console-invite = Laat { $role } kort antwoorden
console-uninvite = { $role } luistert weer
console-asked-none = Gevraagd, niet genoemd

## Toetsen
console-key-choose = kies
console-key-up = vorige rij
console-key-down = volgende rij
console-key-grow-up = kies er een bij, omhoog
console-key-grow-down = kies er een bij, omlaag
console-key-release = op het bord
console-key-keep = in het verslag
console-key-show = toon op het bord
console-key-rewrite = neem het voorstel over
console-key-edit = bewerk
console-key-send-back = terug naar schrijver
console-key-hide = verberg
console-key-merge = voeg samen
console-key-undo = maak ongedaan
console-key-all = kies alles in de lijst
console-key-jump = naar wat wacht
console-key-take-off = haal van het bord
console-key-page-on = volgend blad op het bord
console-key-page-back = vorig blad op het bord
console-key-blank = bord leeg, of terug
console-key-qr = QR op het bord
console-key-light = bord altijd licht
console-key-next = volgend onderdeel
console-key-pause = pauze, of ga verder
console-key-open = zet open
console-key-close = sluit het insturen
console-key-extend = 2 minuten erbij
console-key-tally = wie sprak: een stoel, of één erbij
console-key-people = deelnemers
console-key-links = links
console-key-door = deur open of dicht
console-key-report = verslag
console-key-preflight = klaar voor de avond?
console-key-lock = op slot
console-key-ask = stel een vraag erbij
console-key-follow = nagesprek afspreken
console-key-keys = alle toetsen
console-key-tab = kies een vraag
console-key-escape = uit een veld; anders bord leeg

## Vellen
console-all-keys = Alle toetsen
console-close-sheet = Sluit
console-send-back-title =
    { $n ->
        [one] Terug naar de schrijver
       *[other] { $n } terug naar hun schrijvers
    }
console-send-back-help = De schrijver leest dit op de telefoon en kan het aanpassen.
console-send-back-do = Stuur terug
console-own-words = In eigen woorden
console-reason = De reden
console-reason-first = Kies of schrijf eerst een reden.
console-reason-one-line = Waarom? Eén zin is genoeg.
console-ask = Vraag erbij
console-ask-title = Stel een vraag erbij
console-ask-help = De vraag staat meteen op de telefoons van wie nu schrijft, onder de andere. Zolang niemand antwoordt, haalt U hem weer weg.
console-ask-label = De vraag
console-ask-do = Stel de vraag
console-asked = De vraag staat op de telefoons.
console-merge-title = Welke gaat verder?
console-merge-into = Voeg samen met
console-merge-help = De andere blijft erachter te lezen. Niets gaat verloren.
console-merge-none = Er is niets om mee samen te voegen.
console-merge-do = Voeg samen
console-hard-title = We kunnen nog niet verder
console-hard-gone = Dit is intussen in orde. Druk nog eens op N.
console-override-title = Toch verder?
console-override-reason = Waarom? Eén zin is genoeg.
console-override-help = Dit komt in het verslag voor intern gebruik.
console-override-do = Ga verder
console-again-title = { $title } opnieuw
console-again-help = Er komt een nieuwe ronde bij. Wat er al is, blijft.
console-again-do = Open deze ronde
console-reopen-title = Open opnieuw
console-end-title = Sluit de bijeenkomst af?
console-end-waiting =
    { $n ->
        [one] Er wacht nog 1 bijdrage. Zij komt alleen in het verslag als je haar erin zet.
       *[other] Er wachten nog { $n } bijdragen. Zij komen alleen in het verslag als je ze erin zet.
    }
console-end-until =
    { $days ->
        [0] Doe dat nu: na het afsluiten kan het niet meer.
        [one] Dat kan nog tot 1 dag na het afsluiten.
       *[other] Dat kan nog tot { $days } dagen na het afsluiten.
    }
console-end-help = Insturen kan daarna niet meer. Het verslag blijft te downloaden. { $days } dagen na het verslag wissen we wat mensen instuurden.
console-end-do = Sluit af
console-end-not = Nog niet
console-report-title = Verslag
console-report-help = Dit is het verslag tot nu toe.
console-report-whole = De bijeenkomst is afgelopen. Dit is het hele verslag.
console-report-whom = Voor wie?
console-report-internal = intern
console-report-internal-for = Voor de organisatie zelf: alles wat is vrijgegeven.
console-report-shareable = deelbaar
console-report-shareable-for = Voor wie erbij was en voor partners: citaten alleen met toestemming.
console-report-public = openbaar
console-report-public-for = Voor iedereen: geen sectoren, getypte woorden alleen met toestemming.
console-report-html = Bekijk en druk af
console-report-pdf = Download op A4 (PDF)
console-report-letter = Brief aan de tafel (PDF)
console-report-letter-all = Brief aan wie er was (PDF)
console-report-cover = Oplegger voor directies (PDF, één blad)
console-report-decision = Besluitblad: { $title } (PDF)
console-report-register = Alle besluiten op een rij (PDF)
console-report-making = Het verslag wordt gemaakt … Dat kan enkele seconden duren.
console-report-fitting = Het wordt passend gemaakt op één blad …
console-report-failed = Het is niet gelukt. Probeer het zo nog eens, of neem een andere vorm.
console-report-md = Download als tekst (Markdown)
console-report-json = Download als gegevens (JSON)
console-links-title = Links
console-table-code = Tafelcode:
console-links-help = Wie een link heeft, kan erin. Je ziet hem maar één keer.
console-link-board = Link voor een bord
console-link-scribe = Link voor de verslaglegger
console-link-helper = Link voor een helper
console-link-console = Link voor een tweede console
console-links-rooms = Links voor een werkplaats
console-links-choose-room = Kies een werkplaats
console-link-room-console = Link voor de workshopleider
console-link-room-board = Link voor het bord
console-link-room-scribe = Link voor de verslaglegger
console-link-of-room = { $face }, werkplaats { $room }
console-links-standing = Deze links werken nu
console-links-none = Er zijn geen links.
console-link-n = { $n } · { $face }
console-link-made = Nieuwe link voor { $face }
console-link-qr = QR-code van deze link
console-link-qr-show = Toon als QR-code
console-link-qr-failed = De QR-code kwam niet. Kopieer de link.
console-copy = Kopieer
console-copied = Gekopieerd
console-copy-by-hand = Kies de regel en kopieer hem.
console-revoke = Trek in
console-role-facilitator = gespreksleider
console-role-co_facilitator = co-gespreksleider
console-role-workshop_lead = workshopleider
console-role-console = console
console-role-board = bord
console-role-scribe = verslaglegger
console-role-helper = helper
console-people-title =
    { $n ->
        [one] 1 deelnemer
       *[other] { $n } deelnemers
    }
console-people-none = Er is nog niemand. Laat de QR-code zien.
console-no-phone = zonder telefoon
console-other-person = De ander
console-group = ander thema
console-group-none = nog geen thema
console-group-n =
    { $n ->
        [one] { $name }, 1 mens
       *[other] { $name }, { $n } mensen
    }
console-group-help = Bij welk thema gaat { $who } meedoen?
console-group-do = Verplaats naar thema
console-move = andere plek
console-same = dubbel
console-hand = nieuwe telefoon
console-erase = wis inbreng
console-erase-help = Wis alles wat voor { $who } is opgeschreven? Ook van het bord en uit het verslag.
console-erase-do = Wis alles
console-remove = verwijder
console-move-help = Naar welke plek gaat { $who }?
console-same-help = Wie is dezelfde als { $who }? Plek en woorden van { $who } blijven.
console-hand-help = Met welk nieuw toestel gaat { $who } verder?
console-remove-help = Neem { $who } uit de bijeenkomst? Wat is ingestuurd, blijft.
console-move-do = Verplaats
console-same-do = Voeg samen
console-hand-do = Geef door
console-remove-do = Verwijder

## Op slot
console-locked-title = Deze console zit op slot.
console-locked-help = Het bord en de telefoons gaan gewoon door. Pincode vergeten? Een andere console kan een nieuwe zetten, of open de link van de console opnieuw in een andere browser.
console-unlock = Open
console-pin = Pincode
console-pin-new = Nieuwe pincode
console-pin-title = Pincode
console-pin-help = Eén pincode voor elke console van deze bijeenkomst. Een console gaat vanzelf op slot na tien minuten zonder toets of muis, of meteen met
console-pin-set = Bewaar
console-pin-clear = Haal de pincode weg
console-pin-is-set = De pincode staat. Op slot met X.
console-pin-cleared = Er is geen pincode meer.

## De pagina die een link opent
console-script-needed = Deze pagina werkt met JavaScript. Zet het aan en laad de pagina opnieuw.
console-enter-opening = We openen het scherm.
console-enter-how-title = Dit scherm heeft een link nodig
console-enter-how = Open de link die je kreeg nog een keer, helemaal. Heb je er geen? De gespreksleider maakt er een: toets K op de console.
console-enter-refused-title = Deze link werkt niet
console-enter-refused = Vraag de gespreksleider om een nieuwe link: toets K op de console.
console-enter-offline-title = Geen verbinding
console-enter-offline = De server antwoordt niet. Kijk of je op het netwerk van de zaal zit.
console-enter-again = Probeer opnieuw
