# Assign: where one comes from, which theme one works on, and who sits where.
assign-full = vol
assign-sees = Alleen de gespreksleider ziet hoe iedereen verdeeld wordt. Het bord laat aantallen zien.
assign-first = Welk thema kies je als eerste?
assign-second = En als dat vol is?
assign-second-none = Maakt me niet uit
assign-none-chosen = Kies eerst een thema.
assign-send = Stuur in
assign-chosen = Je keuze is ontvangen
assign-nothing-chosen = De themakeuze is gesloten
assign-chosen-help = Je hoort zo bij welk thema je zit.
assign-first-short = Eerste keuze
assign-second-short = Tweede keuze
assign-change = Wijzig mijn keuze
assign-yours = Jouw thema
assign-yours-help = Blijf nog even in de zaal. Straks gaan de groepen uit elkaar.
assign-people =
    { $n ->
        [one] 1 mens
       *[other] { $n } mensen
    }
assign-seats-left =
    { $n ->
        [one] nog 1 plek
       *[other] nog { $n } plekken
    }
assign-themes = Thema's
assign-col-first = Eerste keuze
assign-col-in = Ingedeeld
assign-col-free = Plekken vrij
assign-col-proposal = Voorstel
assign-got-first = { $n } met eerste keuze
assign-wishing =
    { $n ->
        [one] 1 deelnemer koos een thema.
       *[other] { $n } deelnemers kozen een thema.
    }
assign-unplaced =
    { $n ->
        [0] Iedereen is ingedeeld.
        [one] 1 deelnemer is nog niet ingedeeld.
       *[other] { $n } deelnemers zijn nog niet ingedeeld.
    }
assign-divide = Verdeel ({ $n })
assign-key-divide = verdeel over de thema's
assign-divided = Iedereen heeft een thema. Met U neem je het terug.
assign-undid = De verdeling is teruggenomen.
assign-empty = Hier wordt niets ingestuurd. Mensen kiezen op hun telefoon een thema.
assign-list = Thema's aanpassen
assign-new = Nieuw thema
assign-add = Zet erbij
assign-name = Naam van thema { $name }
assign-take-away = Haal weg
assign-away = Haal weg: thema { $name }
assign-move-help = Iemand naar een ander thema? Druk op W voor de deelnemers.
