# Recognise: one tap per item; what people recognise, never what they agree with.
recognise-sees = Niemand ziet wat jij aantikt. De uitkomst komt pas op het bord als dit gesloten is.
recognise-small = In een kleine groep kan men toch raden wie iets aantikte.
recognise-closed = Dit is gesloten. De uitkomst staat op het bord.
recognise-nothing = Er is nog niets om te herkennen. Wacht op de gespreksleider.
recognise-several = Je mag er per regel meer dan één aantikken.
recognise-left =
    { $n ->
        [0] Je hebt bij alles getikt. Je kunt het nog veranderen.
        [one] Nog 1 te gaan
       *[other] Nog { $n } te gaan
    }
recognise-cards =
    { $n ->
        [one] Lees het kaartje in deze groep
       *[other] Lees de { $n } kaartjes in deze groep
    }
recognise-stances-of = Herken je dit: { $text }
recognise-tapped = Aangetikt: { $stance }
recognise-untapped = Weer vrij gemaakt
recognise-on-phone = Tik op je telefoon aan wat je herkent. Dit is geen stemming.
recognise-base = n = { $n } tikten. Dit is herkenning, geen stemming.
recognise-count =
    { $some ->
        [one] { $some } van { $n } herkent hier iets van
       *[other] { $some } van { $n } herkennen hier iets van
    }
recognise-no-sight = niemand gaf aan hier zicht op te hebben
recognise-some = { $n } mensen herkennen hier iets van
recognise-someone = iemand ziet dit zo
recognise-band-discussed = besproken
recognise-band-little = weinig herkend
recognise-band-partly = deels herkend
recognise-band-broad = breed herkend
recognise-people =
    { $n ->
        [one] 1 mens tikte.
       *[other] { $n } mensen tikten.
    }
recognise-close = Sluit en toon
recognise-hidden = Wie wat aantikt, ziet niemand. De uitkomst komt op het bord als je sluit.
recognise-empty = Er wordt getikt. Er komt niets in de wachtrij.
recognise-what = Wat
recognise-head-base = n
recognise-split = Per achtergrond
recognise-split-thin = Per achtergrond zijn het er te weinig om te tonen.
recognise-split-row = { $sector }: { $band } (n = { $n })
recognise-split-none = zonder achtergrond
