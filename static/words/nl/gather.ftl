# Gather: questions, and what people write to them.
gather-question-of = Vraag { $n } van { $of }
gather-go-to = Vraag { $n }: { $label }
gather-answered = ingestuurd
gather-here = staat nog op je telefoon
gather-opens-after = { $label } Opent na vraag { $n }.
gather-opens-once = { $label } Opent zodra je antwoord op vraag { $n } binnen is.
gather-used = { $label } Ingestuurd.
gather-used-here = { $label } Staat nog op je telefoon.
gather-left =
    { $n ->
        [one] Je kunt er nog 1 insturen.
       *[other] Je kunt er nog { $n } insturen.
    }
gather-all-sent = Je hebt alles ingestuurd. Leg je telefoon even weg.
gather-all-here = Het staat nog op je telefoon. We sturen het zodra het kan.
gather-back = Er kwam iets terug.
gather-back-help = Pas het aan en stuur het opnieuw.
gather-each-answered = Je hebt op elke vraag iets ingestuurd.
gather-each-written = Je hebt bij elke vraag iets geschreven.
gather-each-here = Niet alles is al weg. We sturen het zodra het kan.
gather-add-more = Wil je nog iets aanvullen? Kies een vraag.
gather-closed = Deze vraag is gesloten. Wacht op de gespreksleider.
gather-silent =
    { $n ->
        [one] Schrijf nog 1 minuut in stilte.
       *[other] Schrijf nog { $n } minuten in stilte.
    }
gather-choose-cat = Kies waar het bij hoort.
gather-notes-choose = Kies uit je kladblok ({ $n })
gather-choose-statement = Kies een uitspraak
gather-another = Kies een andere
gather-about = Gaat het over een uitspraak? Kies er een
gather-about-none = Het gaat niet over één uitspraak
gather-no-statements = Er staat nog geen uitspraak. Wacht op de gespreksleider.
gather-start = Zo kan een open vraag beginnen
gather-start-what = Wat …
gather-start-how = Hoe …
gather-start-when = Wanneer …
gather-start-example = Kun je een voorbeeld geven …
gather-check-sees = Op het bord staat bij een verbetering: verbeterd door de tafel. De gespreksleider leest het eerst.
gather-check-group = Klopt deze uitspraak?
gather-right = Klopt
gather-otherwise = Zo bedoelde ik het niet
gather-how-meant = Hoe bedoelde je het wel?
gather-corrected-here = Je verbetering staat nog op je telefoon.
gather-corrected-by-you = Je verbetering is ingestuurd.
gather-explain = Ik licht dit zelf toe
gather-explain-help = Op het bord en bij de gespreksleider staat dan: de schrijver licht toe. Je naam staat er niet bij.
gather-explain-yours = Je licht dit zelf toe. Je naam staat er niet bij.
gather-explain-mark = de schrijver licht toe
gather-explain-invite =
    { $n ->
        [one] Bij 1 kaartje op het bord wil de schrijver iets zeggen. Vraag: wie wil hier iets over zeggen?
       *[other] Bij { $n } kaartjes op het bord wil de schrijver iets zeggen. Vraag: wie wil hier iets over zeggen?
    }
