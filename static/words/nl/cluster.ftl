# Cluster: groups of cards, made by a person. A card never gets lost.
cluster-loose = In geen groep
cluster-nameless = Groep { $n }
cluster-goes-on = gaat verder
cluster-cards = Kaartjes
cluster-n-cards =
    { $n ->
        [one] 1 kaartje
       *[other] { $n } kaartjes
    }
cluster-n-groups =
    { $n ->
        [one] 1 groep
       *[other] { $n } groepen
    }
cluster-n-loose =
    { $n ->
        [0] Alle kaartjes liggen in een groep.
        [one] 1 kaartje ligt in geen groep. Dat mag zo blijven.
       *[other] { $n } kaartjes liggen in geen groep. Dat mag zo blijven.
    }

## De telefoon
cluster-read-along = De gespreksleider legt de kaartjes bij elkaar. Tik op een groep om te lezen wat erin ligt.
cluster-nothing = Er ligt nog niets op tafel.

## De tafel van de gespreksleider
cluster-table = Groepen en kaartjes
cluster-card = nr. { $n }
cluster-fresh = Nieuwe groep
cluster-fresh-of =
    { $n ->
        [one] Nieuwe groep van 1 kaartje
       *[other] Nieuwe groep van { $n } kaartjes
    }
cluster-merge = Zeggen hetzelfde: voeg samen
cluster-lay-back = Leg terug
cluster-help = Sleep een kaartje naar een groep. Of druk op Enter: dan heb je het in je hand.
cluster-help-hand = Kies een plek met ← en → en druk op Enter. Met de spatiebalk neem je er meer in je hand. Esc legt terug.
cluster-here = Leg hier
cluster-none-loose = Alles ligt in een groep.
cluster-empty-group = Hier ligt nog niets. Een lege groep komt niet op het bord.
cluster-in-hand =
    { $n ->
        [one] 1 kaartje in je hand. Kies een plek met ← en →.
       *[other] { $n } kaartjes in je hand. Kies een plek met ← en →.
    }
cluster-hand-empty = Je hand is leeg. Er is niets verplaatst.
cluster-to = Naar: { $place }. Enter legt het daar.
cluster-laid =
    { $n ->
        [one] Het kaartje ligt nu bij: { $place }.
       *[other] { $n } kaartjes liggen nu bij: { $place }.
    }
cluster-name = Naam
cluster-name-of = Geef een naam aan { $name }
cluster-name-field = Naam van de groep
cluster-named = De groep heet nu: { $name }.
cluster-name-waits = Deze naam wacht in de wachtrij: er kan een naam of nummer in staan.
cluster-more = Meer
cluster-more-of = Meer over { $name }
cluster-join-with = Voeg samen met
cluster-join = Voeg samen
cluster-joined = De groepen zijn samengevoegd.
cluster-dissolve = Hef de groep op
cluster-dissolved = De groep is opgeheven. De kaartjes liggen weer los.
cluster-undid = Het ligt weer zoals het lag.
cluster-empty = Je legt de kaartjes bij elkaar. Er komt niets in de wachtrij.

## Voorstellen
cluster-offers = Lijkt op elkaar
cluster-offers-help = In deze kaartjes staat hetzelfde woord. Jij beslist of ze bij elkaar horen.
cluster-take-offer = Maak een groep
cluster-leave-offer = Niet nu
cluster-made = Er is een groep: { $name }. Pas de naam aan als je wilt.
