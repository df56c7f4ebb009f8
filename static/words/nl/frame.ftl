# Kader en vraag: wat hier besloten wordt, en binnen welke grenzen.
frame-title = Kader en vraag
frame-question = Besluitvraag
frame-frame = Kader
frame-kind = Soort besluit
frame-voters = Wie stemt mee
frame-voters-who = { $who } ({ $n })
frame-kind-besluit = Deze groep besluit.
frame-kind-advies = Deze groep geeft advies.
frame-kind-raadpleging = We raadplegen deze groep.
frame-kind-advies-by = Deze groep geeft advies. { $who } besluit.
frame-kind-advies-on = Deze groep geeft advies. { $who } besluit op { $date }.
frame-soon = Het kader komt zo. De gespreksleider licht het toe.
frame-ask = Vraag over het kader
frame-ask-placeholder = Wat is nog niet duidelijk?
frame-asked =
    { $n ->
        [one] Je vraag staat bij de gespreksleider.
       *[other] Je { $n } vragen staan bij de gespreksleider.
    }
frame-key = naar het kader
frame-empty = Vragen over het kader staan rechts, bij voor straks.
frame-missing = Nog in te vullen: { $what }. Zonder dit kunnen we niet verder.
frame-complete = Het kader staat op het bord en op elke telefoon.
frame-field-question = de besluitvraag
frame-field-frame = het kader
frame-field-kind = het soort besluit
frame-field-voters = wie meestemt
frame-field-by_whom = wie besluit
frame-field-on = wanneer dat besluit valt
frame-label-question = Besluitvraag: één open vraag
frame-label-frame = Kader: wat ligt vast, en door wie
frame-label-kind = Soort besluit
frame-label-by_whom = Wie besluit
frame-label-on = Op welke dag
frame-label-voters = Wie stemt mee (nu { $n })
frame-label-early = Mag eerder vastgesteld worden? Zeg wanneer (mag leeg blijven)
frame-keep = Bewaar het kader
frame-despite = Bewaar toch
frame-kept = Het kader staat op het bord.
frame-taken = Het echte besluit is al genomen
frame-taken-warn = Vraag dan niet wat al vaststaat.
frame-offer-informeren = Informeer de groep: vertel wat besloten is, en waarom.
frame-offer-uitvoeringsvraag = Of stel de uitvoeringsvraag: hoe willen jullie dit doen?
