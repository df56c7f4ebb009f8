# De verslaglegger: snel, met de handen op de toetsen.
scribe-room = Werkplaats
scribe-what = verslaglegger, code { $code }
scribe-rehearsal = OEFENING
scribe-off = Geen verbinding. Schrijf door: wat je opschrijft blijft hier en gaat straks vanzelf.
scribe-no-lead = De regie is weg. Insturen gaat door; er komt niets nieuws op het bord.
scribe-offline = Geen verbinding. Dit is nog niet bewaard.
scribe-refused = Deze link werkt niet meer. Vraag een nieuwe.
scribe-state-armed = nog niet open
scribe-state-paused = pauze
scribe-state-closed = gesloten
scribe-state-settled = gesloten
scribe-speaking = aan het woord: { $who }
scribe-on-board = Nu op het bord
scribe-nothing-now = In dit onderdeel is niets op te schrijven. Iemand zonder telefoon kun je wel binnenlaten.
scribe-ended = De bijeenkomst is afgelopen. Wat je opschreef kun je nog bewerken.
scribe-sort = Wat schrijf je op
scribe-category = Categorie
scribe-about = Het gaat over
scribe-choose = kies een uitspraak
scribe-statement = Kernuitspraak
scribe-placeholder = 4: wat gezegd wordt, in één of twee zinnen
scribe-placeholder-plain = wat gezegd wordt, in één of twee zinnen
scribe-hint-seat = Zet 4: vooraan voor stoel 4, en ‘aanhalingstekens’ om wat letterlijk is.
scribe-hint-quote = Zet ‘aanhalingstekens’ om wat letterlijk is.
scribe-hint-category = PgDn kiest de volgende categorie.
scribe-left =
    { $n ->
        [one] nog 1 teken
       *[other] nog { $n } tekens
    }
scribe-over =
    { $n ->
        [one] 1 teken te veel
       *[other] { $n } tekens te veel
    }
scribe-send = Schrijf op
scribe-seat = Stoel
scribe-seat-n = stoel { $n }
scribe-person-n = deelnemer { $n }
scribe-nobody = hier zit niemand
scribe-sector = Sector
scribe-no-sector = geen sector
scribe-quote = Citaat
scribe-quoted = ‘{ $text }’
scribe-empty = Er staat nog niets.
scribe-too-long = Dit is te lang. Maak het korter.
scribe-no-question = Er staat nu geen vraag op het bord om een antwoord bij te schrijven.
scribe-choose-none = over geen uitspraak in het bijzonder
scribe-choose-first = Kies eerst waar het over gaat.
scribe-held = Er staat een gegeven van een persoon in. De gespreksleider kijkt er eerst naar.
scribe-held-short = wacht op de gespreksleider
scribe-hidden = verborgen
scribe-merged = samengevoegd
scribe-returned = teruggestuurd
scribe-written = Opgeschreven
scribe-waiting = Nog op dit apparaat
scribe-none = Er is nog niets opgeschreven.
scribe-came-back = Dit kon niet bewaard worden.
scribe-again = Zet terug in het veld
scribe-drop = Gooi weg
scribe-edit = Bewerk
scribe-withdraw = trek terug
scribe-withdraw-sure = De woorden verdwijnen. Zeker?
scribe-withdraw-do = Ja, trek terug
scribe-keep = Bewaar
scribe-cancel = Laat zo
scribe-without = Zonder telefoon
scribe-without-help = Wat je nu opschrijft, is van:
scribe-for-room = de zaal
scribe-bring-in = Laat iemand binnen
scribe-bring-in-do = Laat binnen
scribe-brought-in-writing = Binnen. Je schrijft nu voor deze persoon.
scribe-brought-in = Binnen. Deze persoon doet nu mee.
scribe-role = Plek
