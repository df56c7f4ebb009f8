# Prioritise: order items with scarce votes. A weight, never a decision.
prioritise-sees = Niemand ziet wat jij kiest. De uitkomst komt pas op het bord als dit gesloten is.
prioritise-closed = Dit is gesloten. De uitkomst staat op het bord.
prioritise-nothing = Er is nog niets om uit te kiezen. Wacht op de gespreksleider.
prioritise-left =
    { $n ->
        [0] Je stippen zijn op.
        [one] Nog 1 stip
       *[other] Nog { $n } stippen
    }
prioritise-most = hoogstens { $n } per rij
prioritise-own = van jouw thema
prioritise-own-cap = Je mag er { $n } geven aan je eigen thema.
prioritise-dots =
    { $n ->
        [0] geen stip
        [one] 1 stip
       *[other] { $n } stippen
    }
prioritise-dots-on = Stippen bij: { $text }
prioritise-less = Een stip minder bij: { $text }
prioritise-more = Een stip meer bij: { $text }
prioritise-order = Jouw volgorde
prioritise-order-empty = Hier staat nog niets. Zet het belangrijkste bovenaan.
prioritise-rest = Nog niet gekozen
prioritise-add = Zet erbij
prioritise-add-of = Zet erbij: { $text }
prioritise-up = Omhoog
prioritise-up-of = Omhoog: { $text }
prioritise-down = Omlaag
prioritise-down-of = Omlaag: { $text }
prioritise-away = Haal weg
prioritise-away-of = Haal weg: { $text }
prioritise-at = Staat nu op plaats { $n } van { $of }.
prioritise-impact = Wat levert het op?
prioritise-effort = Wat kost het?
prioritise-little = weinig
prioritise-some = wat
prioritise-much = veel
prioritise-other-row = Kies ook in de andere rij. Dan telt het.
prioritise-on-phone = Kies op je telefoon.
prioritise-weight =
    { $people ->
        [0] niet gekozen
        [one] gewicht { $weight }, door 1 mens
       *[other] gewicht { $weight }, door { $people } mensen
    }
prioritise-base = n = { $n }. Dit is gewicht, geen besluit.
prioritise-voters =
    { $n ->
        [one] 1 mens koos.
       *[other] { $n } mensen kozen.
    }
prioritise-close = Sluit en toon
prioritise-hidden = Wie wat koos, ziet niemand. De uitkomst komt op het bord als je sluit.
prioritise-empty = Er wordt gekozen. Er komt niets in de wachtrij.
prioritise-what = Wat
prioritise-head-weight = Gewicht
prioritise-head-people = Door
