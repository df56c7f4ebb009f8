# Het verslag. Het zegt wat er gezegd is, met nummers die men op papier kan volgen; geen percentages.

report-rehearsal = OEFENING
report-audience-internal = intern
report-audience-shareable = deelbaar
report-audience-public = openbaar
report-nr = nr. { $n }

# Onderdelen die elk verslag heeft
report-part-purpose = Thema en vraag
report-part-people = Wie was er
report-part-quotes = Citaten (met toestemming)
report-part-account = Verantwoording
report-also-said = Ook gezegd

# Waar niets staat
report-nothing = Hierover is niets opgeschreven.
report-no-quotes = Er zijn geen citaten die naar buiten mogen.
report-left-out-here = Wat hier is opgeschreven, staat niet in dit verslag. De verantwoording zegt waarom.
report-not-reached = Dit deel is niet aan bod gekomen.
report-asked-none = De vraag is hardop gesteld. Niemand noemde iets.
report-not-here = Over iets wat niet in dit verslag staat

# Thema en vraag
report-theme = Thema
report-host = Organisatie
report-after = Wat die avond is toegezegd
report-questions = Wat we vroegen

# Wie was er
report-nobody = Er heeft zich niemand aangemeld.
report-rings = Wie er was, zonder gespreksleider en verslaglegger
report-who = Wie
report-count = Aantal
report-sectors = Sectoren { $ring }
report-base = n = { $n }
report-sector = Sector
report-no-sector = niet opgegeven
report-sectors-too-small = De sectoren { $ring } staan er niet bij. De groepen zijn zo klein dat men kan raden om wie het gaat.

# Bij een uitspraak
report-corrected = verbeterd door de tafel
report-note-amended = aangepast door de gespreksleider
report-note-pending = een nieuwe versie van de schrijver wacht nog
report-note-disputed = een verbetering van de tafel wacht nog
report-note-quote = citaat, nog zonder toestemming: niet buiten de organisatie gebruiken
report-note-quote-refused = citaat, liever niet: niet buiten de organisatie gebruiken
report-tie-question_on = vraag bij nr. { $n }
report-tie-answer_to = antwoord op nr. { $n }
report-tie-reaction_to = bij nr. { $n }
report-tie-question = vraag: nr. { $n }
report-tie-answer = antwoord: nr. { $n }
report-tie-reaction = reactie: nr. { $n }
report-tie-correction = verbetering: nr. { $n }
report-tie-merged = samen met nr. { $n }

# Verantwoording
report-was-rehearsal = Dit was een oefening. Gebruik dit verslag niet als verslag van een echte bijeenkomst.
report-not-ended = De bijeenkomst was nog niet afgesloten toen dit verslag werd gemaakt.
report-yes = ja
report-no = nee
report-choices = Hoe de methode was ingesteld
report-choice = Keuze
report-chosen = Gekozen
report-minutes = Hoe lang het duurde, in minuten
report-phase = Onderdeel
report-planned = Gepland
report-took = Geduurd
report-still-on = loopt nog
report-not-held = niet gehouden
report-decisions = Beslissingen van de gespreksleider
report-no-decisions = Alles ging zoals gepland.
report-overrides = Wat anders ging dan gepland
report-what = Wat
report-reason = Reden
report-no-reason = geen reden bewaard
report-reason-guarded = de reden staat er niet bij, er kan een persoonsgegeven in staan
report-phase-undone = een onderdeel dat is teruggedraaid
report-parked =
    { $n ->
        [one] Er is 1 vraag geparkeerd voor later; daarvan afgehandeld: { $done }.
       *[other] Er zijn { $n } vragen geparkeerd voor later; daarvan afgehandeld: { $done }.
    }
report-follow-ups =
    { $n ->
        [one] 1 persoonlijk nagesprek afgesproken, gehouden: { $done }. Waar het over gaat, staat nergens.
       *[other] { $n } persoonlijke nagesprekken afgesproken, gehouden: { $done }. Waar ze over gaan, staat nergens.
    }
report-rule-people = Verder met te weinig mensen
report-rule-people_between = Verder met een ander aantal mensen dan gebruikelijk
report-rule-at_least_as_many = Verder met een te kleine groep
report-rule-acked = Verder voordat iedereen het had gelezen
report-rule-open_for = Verder voordat er genoeg tijd was geweest
report-rule-heard = Verder voordat iedereen aan het woord was geweest
report-rule-queue_empty = Verder terwijl er nog bijdragen wachtten
report-rule-corrections = Verder terwijl er nog verbeteringen wachtten
report-rule-asked = Verder zonder het hardop te vragen
report-rule-messages_thin = Verder terwijl er boodschappen zonder waarom of oplossing waren
report-rule-messages_none = Verder zonder boodschap van dit thema
report-rule-themes_left = Verder voordat elk thema aan de beurt was
report-rule-contact = Verder terwijl er boodschappen zonder contactpersoon waren
report-rule-spread = Verder voordat elk alternatief aan de groep was voorgelegd
report-rule-seated = Verder voordat iedereen zat
report-rule-not_voted = Gesloten voordat iedereen op de lijst had gestemd
report-rule-already_taken = Verder terwijl het besluit eigenlijk al genomen was
report-rule-rooms_busy = Verder terwijl er nog werkplaatsen bezig waren
report-rule-unplaced = Verder voordat iedereen een thema had
report-rule-group_size = Verder met een klein thema
report-rule-group_mix = Verder met een thema waarin iedereen van dezelfde soort organisatie kwam
report-rule-reopened = Opnieuw geopend
report-rule-again = Nog een keer gedaan
report-left-out = Wat hier niet staat
report-nothing-left-out = Er is niets weggelaten.
report-why = Weggelaten bijdragen, alleen geteld
report-why-guard = Vastgehouden: er kan een persoonsgegeven in staan
report-why-held = Nog niet beoordeeld
report-why-returned = Terug naar de schrijver
report-why-hidden = Door de gespreksleider weggelaten
report-why-unreleased = Niet vrijgegeven
report-why-withdrawn = Door de schrijver teruggetrokken
report-why-private = Kaarten alleen voor de gespreksleider
report-why-round = Gezegd in een rondje: dat hoort bij dat moment
report-why-wiped = Gewist omdat de bewaartijd voorbij is
report-why-consent = Citaten en eigen woorden waarvoor nog geen toestemming is gegeven
report-why-correction = Er wacht nog een verbetering van de tafel
report-why-elsewhere = Staat alleen in een verslag voor een kleinere kring
report-sectors-shareable = Een sector staat alleen bij een uitspraak als er ten minste { $k } mensen uit die sector waren. Aantallen onder { $k } staan er niet precies.
report-sectors-public = Bij uitspraken staat niet uit welke sector ze komen.
report-numbers = Nummers die onder een ander nummer staan
report-number = Nummer
report-how = Hoe
report-how-correction = verbetering van de tafel
report-how-merged = samengevoegd
report-stands-at = Staat bij nummer

## Groepen
report-card = nr. { $n }: { $text }
report-loose = In geen groep
report-no-groups = Er zijn geen groepen gemaakt. Dit lag er.

## Toezeggingen
report-deed-owner = Wie: { $owner }
report-deed-wish = Nog zonder eigenaar: een wens.
report-deed-due = Klaar op { $day }
report-deed-reason = Omdat: { $reason }
report-deed-how = Zo hoort de tafel het: { $how }
report-deed-feedback = De tafel hoort op { $day } wat ermee is gebeurd.
report-weight = Gewicht
report-weight-by = Door
report-weights = Gewicht per bijdrage. Dit is geen besluit. n = { $n }
report-recognised = Herkenning per bijdrage. n = { $n }
report-recognised-bands = Herkenning per bijdrage, in woorden
report-recognised-apart = Herkenning per achtergrond, alleen waar er uit elke achtergrond genoeg mensen zijn
report-sight = zicht op
report-band = Herkend
report-band-discussed = besproken
report-band-little = weinig
report-band-partly = deels
report-band-broad = breed
report-some = { $n } mensen herkennen hier iets van.
report-someone = Iemand ziet dit zo.
report-not-chosen = Niet gekozen

# Besluiten met de minderheid
report-frame-question = Besluitvraag
report-frame-frame = Kader
report-frame-kind = Soort besluit
report-frame-kind-besluit = besluit: deze groep beslist
report-frame-kind-advies = advies: een ander beslist
report-frame-kind-raadpleging = raadpleging: een ander beslist en hoort deze groep
report-frame-by_whom = Wie beslist
report-frame-on = Beslist op
report-frame-voters = Wie stemt mee
report-frame-early = Eerder vaststellen mag
report-decision = Besluit
report-decision-none = Er is nog geen besluit.
report-decision-status = Uitkomst
report-decision-text = Wat er besloten is
report-decision-evaluation = Evaluatie op
report-decision-remaining = Stemmen die niet meegaan
report-status-unaniem = unaniem besluit
report-status-meerderheid_aangevuld = besluit van de meerderheid, aangevuld met de wijsheid van de minderheid
report-status-geen_besluit_geparkeerd = geen besluit: geparkeerd
report-status-naar_onderstroom = geen besluit: naar de onderstroom
report-status-advies_uitgebracht = advies uitgebracht
report-versions = Het voorstel en wat eraan veranderde
report-version = Versie { $n }: { $text }
report-version-same = Versie { $n }: dezelfde woorden, opnieuw voorgesteld.
report-version-added = Erbij: { $text }
report-version-gone = Eruit: { $text }
report-votes = De stemrondes
report-vote-round = Ronde
report-vote-version = Versie
report-vote-yes = Ja
report-vote-no = Nee
report-vote-unsure = Weet het nog niet
report-vote-missing = Niet gestemd
report-vote-not-yet = Nog niet
report-vote-few = enkele
report-vote-most = de meeste
report-vote-by-hand = Open gestemd, met handen. Ronde: { $rounds }
report-conditions = Wat de minderheid nodig had
report-conditions-all = De voorwaarden en wat ermee gebeurde
report-condition-code = Code
report-condition-round = Ronde
report-condition-outcome = Uitkomst
report-condition-reason = Omdat
report-condition-why = Wat er in de nee zat: { $why }
report-outcome-open = nog geen uitkomst
report-outcome-added = toegevoegd
report-outcome-adapted = aangepast toegevoegd
report-outcome-refused = niet toegevoegd
report-unease = Wat blijft wringen
report-sheet-title = Besluitblad
report-sheet-views = Invalshoeken
report-sheet-alternatives = Alternatieven
report-sheet-spread = Wie het alternatief herkende
report-sheet-recognised = Herkenning
report-sheet-actions = Wie doet wat
report-register-title = Besluitenregister
report-register-caption = Alle besluiten van deze bijeenkomst
report-register-question = Besluitvraag
report-register-status = Uitkomst
report-register-text = Besluit
report-register-evaluation = Evaluatie op
## Boodschappen per thema en wat ermee gebeurt
report-theme-all = Samen
report-theme-of-track = { $track }: { $theme }
report-messages = Boodschappen
report-quotes = Citaten
report-counter = Ook gehoord
report-counter-none = Geen tegengeluid gehoord. Er is hardop naar gevraagd.
report-quote-by = Een professional.
report-message-why = Waarom: { $why }
report-message-solution = Oplossing: { $solution }
report-message-to = Voor: { $to }
report-message-weight =
    { $people ->
        [one] Gewicht { $weight }, van 1 mens. n = { $n }
       *[other] Gewicht { $weight }, van { $people } mensen. n = { $n }
    }
report-heard-often = Een veel gehoord geluid.
report-heard = Gehoord.
report-handover = Wat gaat waarheen
report-theme-of = Onderwerp
report-destination = Bestemming
report-contact = Contact
report-hears = Terugkoppeling
report-along = Wie meedenkt, alleen voor de organisatie
report-along-name = Naam
report-along-mail = Mailadres
report-along-gone =
    { $n ->
        [one] 1 mens denkt mee. De naam is gewist: de bewaartijd is voorbij.
       *[other] { $n } mensen denken mee. De namen zijn gewist: de bewaartijd is voorbij.
    }
report-veil-municipality = een gemeente
report-veil-provider = een aanbieder
# Op de bladen van de PDF
report-pdf-sheet = blad { $n } van { $of }
report-pdf-missing = Waar { $sign } staat, heeft dit bestand geen letter voor een teken dat iemand typte. In het verslag op het scherm staat het wel.

# De brief aan de tafel, op één blad
report-letter-title = Brief aan de tafel
report-letter-title-all = Brief aan wie er was
report-letter-thanks = Dank je wel
report-letter-there-on = Je was erbij op { $day } en vertelde wat je ervaart. Daar zijn we blij mee.
report-letter-there = Je was erbij en vertelde wat je ervaart. Daar zijn we blij mee.
report-letter-there-all-on = Je was erbij op { $day } en dacht mee. Daar zijn we blij mee.
report-letter-there-all = Je was erbij en dacht mee. Daar zijn we blij mee.
report-letter-heard = Dit hebben we van jullie gehoord. Het nummer is dat van het verslag.
report-letter-left-out = Wat hierover is opgeschreven, staat niet in deze brief. Het verslag zegt waarom.
report-letter-more =
    { $n ->
        [one] En nog 1 uitspraak. Die staat in het verslag.
       *[other] En nog { $n } uitspraken. Ze staan in het verslag.
    }
report-letter-more-promises =
    { $n ->
        [one] En nog 1 toezegging. Die staat in het verslag.
       *[other] En nog { $n } toezeggingen. Ze staan in het verslag.
    }
report-letter-further = Hoe het verder gaat
report-letter-hear-on = Op { $day } hoor je wat ermee gebeurt.
report-letter-hear-later = De dag waarop je meer hoort, is nog niet afgesproken.
report-letter-whole = Wil je het hele verslag lezen? Vraag erom.
report-letter-from = Met hartelijke groet, { $host }
# De oplegger voor directies, op één blad
report-cover-title = Oplegger: wat vragen professionals aan wie
report-cover-messages = Wat dit is
report-cover-what =
    { $n ->
        [0] Er zijn geen boodschappen.
        [one] Professionals maakten 1 boodschap. Hieronder staat van wie zij iets vragen. Het nummer is dat van het verslag.
       *[other] Professionals maakten { $n } boodschappen. Hieronder staat van wie zij iets vragen. Het nummer is dat van het verslag.
    }
report-cover-themes = Onderwerpen: { $themes }.
report-cover-nothing = Van jullie wordt nu niets gevraagd.
report-cover-nowhere = Nog zonder bestemming
report-cover-day = Terugkoppeling op { $day }
report-cover-weight = Het gewicht van elke boodschap en wat er ook gehoord is, staan in het verslag.
