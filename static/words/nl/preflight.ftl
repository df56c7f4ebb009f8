# De pagina vóór de avond: per regel hoe het staat, en wat je kunt doen.
preflight-title = Klaar voor de avond?
preflight-sum =
    { $n ->
        [0] Alles is in orde.
        [one] Kijk nog naar 1 ding.
       *[other] Kijk nog naar { $n } dingen.
    }
preflight-good = In orde
preflight-busy = Wordt bekeken
preflight-look = Kijk hiernaar
preflight-off = De server antwoordt niet. Wat hieronder staat, kan oud zijn.
preflight-console = Terug naar de console
preflight-report = Bekijk hoe het verslag eruitziet

preflight-address-good = De QR-code heeft een adres dat telefoons kunnen openen: { $address }
preflight-address-bad = De QR-code heeft een adres dat alleen op deze laptop werkt: { $address }
preflight-address-do = Verbind de laptop met het netwerk van de zaal en start de server opnieuw, of geef het adres op met --url.
preflight-board-good = Er is een bord verbonden.
preflight-board-bad = Er is nog geen bord verbonden.
preflight-board-do = Open de link van het bord op het scherm of de beamer. Een nieuwe link maak je op de console met toets K.
preflight-phone-good = Een telefoon kwam binnen over { $address }
preflight-phone-bad = Er kwam nog geen telefoon binnen over { $address }
preflight-phone-do = Scan de QR-code met je eigen telefoon, op het netwerk van de zaal, en doe mee. Lukt het niet, dan laat dat netwerk telefoons vaak niet bij de laptop: maak met een telefoon of kastje een eigen netwerk.
preflight-scribe-good = De verslaglegger is verbonden.
preflight-scribe-bad = De verslaglegger is nog niet verbonden.
preflight-scribe-do = Open de link van de verslaglegger op een tweede laptop. Een nieuwe link maak je op de console met toets K.
preflight-capacity-good = Er is plaats voor { $phones } telefoons. Nodig: { $n }.
preflight-capacity-bad = Er is plaats voor { $phones } telefoons. Nodig: { $n }.
preflight-capacity-do = Verhoog op de server het aantal open bestanden (ulimit -n) en start opnieuw.
preflight-disk-good = Op de schijf is { $gb } GB vrij.
preflight-disk-bad = Op de schijf is nog maar { $gb } GB vrij.
preflight-disk-do = Maak ruimte voordat je begint. Een volle schijf kan niet bewaren wat mensen schrijven.
preflight-clock-good = De klok van de server loopt gelijk met die van dit toestel.
preflight-clock-bad = De klok van de server en die van dit toestel lopen { $minutes } min uit elkaar.
preflight-clock-do = Kijk welke klok gelijk heeft. Het bord en het verslag nemen de tijd van de server.
preflight-report-busy = Het verslag wordt op proef gemaakt. Dat kan enkele seconden duren.
preflight-report-good = Het verslag kan gemaakt worden.
preflight-report-bad = Het verslag kan nu niet gemaakt worden.
preflight-report-do = Start de server opnieuw. Wat er in de bijeenkomst komt, gaat niet verloren: het verslag kan ook later.
