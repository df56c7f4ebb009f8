# Commit: turn what was said into something someone does. Without an owner it is a wish.
commit-promise = Ik zeg iets toe
commit-placeholder = Wat ga je doen?
commit-note = Wat is toegezegd?
commit-send = Zeg toe
commit-column = Waar hoort het bij?
commit-choose-column = Kies waar het bij hoort.
commit-when = Wanneer is het klaar?
commit-when-help = Weet je het nog niet? Dat kan straks ook.
commit-take = Ik neem dit op me
commit-take-of = Ik neem dit op me: { $text }
commit-wish-help = Zonder jou is het een wens. Iemand anders kan hem oppakken.
commit-why = Waarom niet?
commit-why-placeholder = omdat …
commit-say-why = Schrijf ook waarom niet.
commit-closed = Dit is gesloten. Alles staat op het bord.
commit-asked =
    { $n ->
        [one] Neem jij dit op je?
       *[other] Neem jij deze { $n } op je?
    }
commit-not-me = Ik niet
commit-taken = Dit neem jij op je
commit-taken-by-you = Jij doet dit
commit-own = jij doet dit
commit-release = Toch niet
commit-release-of = Toch niet: { $text }
commit-wishes = Wie neemt dit op zich?
commit-last-word = Jullie hebben het laatste woord.
commit-soon = De toezeggingen komen op het bord en hier.
commit-helpful = Hier heb ik iets aan
commit-helpful-help = Waar heb jij iets aan? Zeg het hardop, of tik het aan.
commit-helpful-sees = Niemand ziet wie iets aantikt. Tellen doen we pas als dit gesloten is.
commit-because = Omdat: { $reason }
commit-due = klaar op { $date }
commit-somebody = een deelnemer
commit-nobody = nog niemand
commit-helps =
    { $n ->
        [0] niemand tikte aan: hier heb ik iets aan
        [one] 1 mens aan tafel heeft hier iets aan
       *[other] { $n } mensen aan tafel hebben hier iets aan
    }
commit-feedback = Op { $date } hoort de tafel wat ermee gebeurt.
commit-tab = Toezeggingen
commit-empty = Vraag wie iets toezegt. De verslaglegger kan het ook opschrijven.
commit-key-arrange = wie, wanneer, waarom
commit-key-feedback = dag van terugkoppeling
commit-arrange = Wie en wanneer
commit-who = wie: { $who }
commit-how-told = zo hoort de tafel het: { $how }
commit-lacks = Nog nodig: { $what }.
commit-lacks-owner = een eigenaar
commit-lacks-accept = een ja van de eigenaar
commit-lacks-due = een datum
commit-lacks-reason = een reden
commit-complete = { $n } van { $of } toezeggingen zijn compleet.
commit-decision = Het besluit
commit-decision-none = Er is nog geen besluit om vast te leggen.
commit-evaluation = We kijken terug op { $date }.
commit-evaluation-label = Jullie kijken terug op
commit-evaluation-none = Een besluit heeft een dag nodig waarop jullie terugkijken.
commit-evaluation-stands = Deze dag staat op het bord, bij het besluit en in het verslag.
commit-evaluation-kept = De dag staat bij het besluit.
commit-feedback-label = De tafel hoort het terug op
commit-feedback-none = Zonder deze dag kunnen we niet verder.
commit-feedback-stands = Deze dag staat op het bord en op elke telefoon.
commit-feedback-kept = De dag staat op het bord.
commit-undid = De vorige dag staat er weer.
commit-ask-person = Vraag iemand in de zaal
commit-person-none = niemand
commit-person-stays = blijft wie het is
commit-name = Of een naam of functie
commit-how = Hoe hoort de tafel het terug?
commit-kept = Bewaard.
commit-asked-person = Gevraagd. Deze persoon ziet het op de telefoon.
