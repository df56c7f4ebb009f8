# Destinations: the question of the day, and who will hear what comes of it.
destinations-title = Wie dit te horen krijgt
destinations-new = Nieuwe bestemming
destinations-name = Naam van bestemming { $name }
destinations-add = Zet erbij
destinations-take-away = Haal weg
destinations-away = Haal weg: { $name }
destinations-none = Zonder bestemming kunnen we niet verder: vraag niets waar niemand naar luistert.
destinations-shields = Namen die binnen blijven
destinations-shields-help = Deze namen staan niet in het openbare verslag. Zet een vinkje als de groep een naam vrijgeeft.
destinations-new-shield = Naam van gemeente of aanbieder
destinations-sort = Wat is het?
destinations-municipality = een gemeente
destinations-provider = een aanbieder
destinations-free = vrijgegeven door de groep
destinations-empty = Schrijf hiernaast op wie de opbrengst te horen krijgt.
