# Wat het commando facilitator zegt.

## serve
cli-serving = De server staat aan: { $url }
cli-serving-local = Op deze machine: { $url }
cli-data = De gegevens staan in { $path }
cli-capacity = Er is plaats voor { $phones } telefoons.
cli-loopback = Telefoons kunnen { $url } niet openen: dit adres werkt alleen op deze machine. Start met --host 0.0.0.0 of geef een adres met --url.
cli-stopped = De server is gestopt. Alles is bewaard.
cli-scan = Scan de code, of ga naar { $url } en typ { $code }.
cli-port-in_use = Poort { $port } op { $host } is al in gebruik. Stop het andere programma of kies een andere poort met --port.
cli-port-not_allowed = Poort { $port } mag hier niet. Kies een poort boven 1023 met --port.
cli-port-no_address = Op { $host } poort { $port } kan deze machine niet luisteren. Kijk of --host en --port kloppen.
cli-tls-unreadable = Het bestand { $paths } kan niet worden gelezen: { $why }. Kijk of --tls-cert en --tls-key kloppen.
cli-tls-unfit = { $paths } kunnen niet samen worden gebruikt: { $why }. Geef een certificaat en de sleutel die erbij hoort, in PEM.
cli-tls-pair = --tls-cert en --tls-key horen bij elkaar. Geef ze allebei.
cli-setting = { $key } kan niet { $value } zijn.
cli-mode-missing = FACILITATOR_ASYNC kan hier niet { $mode } zijn: dat is niet geïnstalleerd. Installeer het, of laat FACILITATOR_ASYNC weg.

## De map met gegevens
cli-folder-not_writable = In de map { $path } kan niet worden geschreven: { $why }. Kies een andere map met --data.
cli-folder-missing = De map { $path } is er niet. Geef met --data de map waarin de bijeenkomsten staan.
cli-folder-taken = Een andere server gebruikt de map { $path }. Stop die server of kies een andere map met --data.

## demo
cli-demo = Dit is een demonstratie. De mensen en wat zij zeggen zijn verzonnen.
cli-link-console = Regie: { $url }
cli-link-board = Bord: { $url }
cli-link-scribe = Verslag: { $url }
cli-link-helper = Helper: { $url }
cli-link-phone = Meedoen: { $url }
cli-table-code = Tafelcode: { $code }

## new, list, export, check
cli-new-busy = De bijeenkomst wordt klaargezet
cli-new = De bijeenkomst { $code } staat klaar: { $title }
cli-unknown-script = Er is geen draaiboek { $name }. Deze zijn er: { $known }.
cli-script-missing = Het bestand { $path } is er niet.
cli-unknown-session = Er is geen bijeenkomst met de code { $code }.
cli-list-busy = De bijeenkomsten worden gelezen
cli-list-empty = Er zijn nog geen bijeenkomsten. Maak er een met facilitator new.
cli-export-busy = Het verslag wordt gemaakt
cli-exported = Bewaard in { $path }
cli-export-binary = Een { $format } kan niet als tekst op het scherm. Bewaar het in een bestand: --out verslag.{ $format }
cli-export-format = { $format } kan niet. Kies uit { $known }.
cli-export-audience = { $audience } kan niet. Kies uit { $known }.
cli-export-lang = { $lang } kan niet als taal. Kies uit { $known }.
cli-export-one = Kies --letter of --cover. Het zijn twee verschillende bladen.
cli-export-no-audience = Bij { $sheet } hoort geen --audience: voor wie dit blad is, staat vast. Laat --audience weg.
cli-export-hear = --hear hoort bij --letter. Geef ze allebei, of laat --hear weg.
cli-export-day = --hear kan niet { $value } zijn. Geef een dag, zoals 2026-04-12.
cli-export-no-code = Geef de code van een bijeenkomst. De codes zie je met facilitator list.
cli-export-no-cover = De bijeenkomst { $code } maakt geen boodschappen voor bestuurders. Dit blad is er dus niet. Laat --cover weg voor het verslag.
cli-out-not_writable = { $path } kan niet worden geschreven: { $why }
cli-out-not_written = Wat hier moest komen, kan niet worden geschreven: { $why }. Kijk of er ruimte is.
cli-check-good = { $path } klopt.
cli-check-mistakes =
    { $n ->
        [one] { $path }: 1 fout.
       *[other] { $path }: { $n } fouten.
    }
cli-server-silent = De server die de map { $path } gebruikt, geeft geen antwoord. Probeer het zo opnieuw.
cli-disk = De schijf is vol of op slot. Er is niets veranderd. Maak ruimte en probeer het opnieuw.

cli-list-planned = gepland
cli-list-running = loopt
cli-list-ended = afgelopen

### Het bestand van een bijeenkomst
cli-file-corrupt = Het bestand { $path } kan niet worden gelezen: het is beschadigd, of er staat iets anders in. Zet een kopie terug, of haal het weg.
cli-file-foreign = Het bestand { $path } is geen bijeenkomst van Facilitator. Haal het weg.
cli-file-newer = Het bestand { $path } is gemaakt door een nieuwere versie van Facilitator. Gebruik die versie.
cli-file-shut = Het bestand { $path } kan nu niet worden geopend. Kijk of de schijf vol is, en of iets anders het gebruikt.

### Wat je bij new kunt invullen
cli-url-form = --url kan niet { $value } zijn. Geef het hele adres dat telefoons openen, zoals http://192.168.1.20:8080 of https://zaal.nl.
cli-url-path = --url kan niet { $value } zijn: achter de naam van de machine mag niets meer staan. Geef { $right }.
cli-wish-preset = --preset kan niet { $value } zijn. Voor { $script } kun je kiezen uit { $known }.
cli-wish-no_presets = --preset kan niet { $value } zijn. Het draaiboek { $script } heeft geen varianten. Laat --preset weg.
cli-wish-expected = --expected kan niet { $value } zijn. Geef een rol en een aantal mensen, zoals outer=40.
cli-wish-role = --expected kan niet { $value } zijn: die rol is er niet in { $script }. Deze rollen zijn er: { $known }.
cli-wish-begins = --begins kan niet { $value } zijn. Geef een dag en een tijd tussen 2000 en 2100, zoals 2026-12-03T19:30.
cli-wish-no_text = Wat je bij { $option } invulde, is geen tekst die iedereen kan lezen. Typ het opnieuw, of zet je terminal op UTF-8.
cli-wish-too_long = Wat je bij { $option } invulde, is { $n } tekens lang. Er passen er { $max }. Maak het korter.
cli-wish-number = In { $option } staat iets als een burgerservicenummer of cliëntnummer. Dat bewaren we niet. Haal het weg.

## rehearse: een oefening met verzonnen mensen
cli-rehearse = Dit is een oefening met { $people } verzonnen mensen. Zij duurt ongeveer { $minutes } minuten.
cli-rehearse-export = De oefening is klaar. Het verslag maak je met facilitator export en --data { $path }.
cli-rehearse-no-lines = Voor { $name } zijn er geen verzonnen mensen. Wel voor { $known }.
cli-rehearse-no-url = Bij --join hoort --url: het adres van de bijeenkomst.
cli-rehearse-no-entry = De verzonnen mensen komen niet binnen bij { $url }/{ $code } ({ $why }). Kijk of code en adres kloppen en of de deur open is.
cli-rehearse-nobody = Op { $url } geeft geen server antwoord. Kijk of het adres klopt en of de server aanstaat.
cli-rehearse-real = Bijeenkomst { $code } is geen oefening. Verzonnen mensen doen alleen mee in een oefening: maak die met facilitator new en --rehearsal.
cli-rehearse-refused-play = De oefening stopt in { $phase }: { $verb } ging niet goed ({ $code }).
cli-rehearse-silent = De oefening stopt in { $phase }: er kwam te lang geen antwoord.

### Wat er gebeurt
cli-rehearse-far = De avond
cli-rehearse-phase = { $title }: { $minutes } minuten in { $seconds } seconden
cli-rehearse-led = - Een echte gespreksleider neemt het over. De verzonnen gespreksleider doet een stap terug.
cli-rehearse-wrong-code = - Iemand typt een verkeerde tafelcode en mag opnieuw.
cli-rehearse-no-pledge = - Iemand vergeet het vinkje en mag opnieuw.
cli-rehearse-double = - Iemand doet mee op twee telefoons: { $p } en { $into } worden één persoon.
cli-rehearse-without-phone = - Op stoel { $seat } zit iemand zonder telefoon. De verslaglegger zet die erbij.
cli-rehearse-late = - Iemand komt te laat en luistert mee.
cli-rehearse-no-floor = - Iemand schrijft zonder beurt: { $why }
cli-rehearse-refused = - Niet aangenomen: { $why }
cli-rehearse-held = - Bijdrage { $n } wordt eerst aangepast: er staat iets in waaraan men iemand herkent.
cli-rehearse-returned = - Bijdrage { $n } gaat terug: verdediging. De schrijver maakt er een vraag van.
cli-rehearse-merged = - Bijdrage { $n } wordt samengevoegd met { $into }.
cli-rehearse-hidden = - Bijdrage { $n } blijft verborgen.
cli-rehearse-corrected = - De tafel verbetert een uitspraak ({ $n }).
cli-rehearse-dead = - De telefoon op stoel { $seat } valt uit.
cli-rehearse-handed = - Een geleende telefoon neemt stoel { $seat } over.
cli-rehearse-blank = - Het bord gaat even leeg.
cli-rehearse-longer = - Er komen twee minuten bij.
cli-rehearse-notes =
    { $n ->
        [one] - 1 notitie wordt een bijdrage, omdat de schrijver dat wil.
       *[other] - { $n } notities worden een bijdrage, omdat de schrijvers dat willen.
    }
cli-rehearse-offline = - Een telefoon verliest het netwerk.
cli-rehearse-online = - De telefoon is terug en stuurt wat er nog op stond.
cli-rehearse-paused = - Pauze.
cli-rehearse-waited = - Bijdrage { $n } werd in de pauze getypt, bleef op de telefoon en kwam daarna binnen.
cli-rehearse-edited = - Iemand past bijdrage { $n } aan nadat het op het bord stond.
cli-rehearse-withdrew = - Iemand trekt bijdrage { $n } terug.
cli-rehearse-accepted = - Iemand neemt actie { $n } op zich.
cli-rehearse-hard = - Te vroeg verder: { $why }
cli-rehearse-override = - Toch verder, met een reden: { $reason }
cli-rehearse-version = - Voorstel versie { $n } staat op het bord.
cli-rehearse-vote = - Stemming { $n }: { $yes } ja, { $no } nee, { $unsure } weet het nog niet.
cli-rehearse-weighed-added = - Voorwaarde { $code } is toegevoegd.
cli-rehearse-weighed-adapted = - Voorwaarde { $code } is aangepast toegevoegd.
cli-rehearse-weighed-refused = - Voorwaarde { $code } is niet toegevoegd, met de reden erbij.
cli-rehearse-rooms = - { $n } werkplaatsen zijn klaar en komen weer bij elkaar.
cli-rehearse-end = De avond is gespeeld: { $people } mensen, { $items } bijdragen, { $shown } op het bord gezet, { $kept } niet.
cli-rehearse-over = De bijeenkomst is afgelopen. De verzonnen mensen gaan naar huis.

## --help
cli-help-usage = Zo typ je het: { $typed }
cli-help-options = Opties
cli-help-commands = Opdrachten
cli-help-any-options = [OPTIES]
cli-help-any-command = OPDRACHT …
cli-help-argument-script = DRAAIBOEK
cli-help-argument-code = CODE
cli-help-a-text = TEKST
cli-help-a-path = PAD
cli-help-a-number = GETAL
cli-help-range = Van { $min } tot en met { $max }.
cli-help-help = Toon dit en stop.
cli-help-all = Facilitator: een server voor werkbijeenkomsten en klantarena's terwijl ze bezig zijn.

### Wat een opdracht doet
cli-help-serve = Zet de server aan met de bijeenkomsten van een map, tot Ctrl-C.
cli-help-demo =
    Een KlantArena met verzonnen mensen: links en een QR-code, en een bord dat beweegt.
    De verzonnen gespreksleider leidt tot iemand op een regie een fase verder gaat.
    De bijeenkomsten staan in de map demo binnen de map met gegevens, los van de echte. Bij list en export vind je ze met --data MAP/demo.
cli-help-rehearse = Speel een hele bijeenkomst van een DRAAIBOEK met verzonnen mensen, van de deur tot het eind.
cli-help-new =
    Zet een bijeenkomst klaar.
    Het DRAAIBOEK is een naam zoals klantarena, of een TOML-bestand.
cli-help-list = Toon de bijeenkomsten van een map, de nieuwste eerst.
cli-help-export = Maak het verslag van de bijeenkomst met deze CODE, de brief aan de tafel of de aanbiedingsbrief voor bestuurders.
cli-help-check = Lees een draaiboek en noem elke fout die erin staat.

### Wat een optie is
cli-help-data = Map met de gegevens.
cli-help-host = Adres waarop de server luistert.
cli-help-port = Poort; 0 neemt een vrije.
cli-help-url = Adres dat telefoons openen, voor de QR-code.
cli-help-url-new = Adres voor de links, waar geen server aanstaat.
cli-help-url-rehearse = Adres dat telefoons openen; met --join: waar de bijeenkomst is.
cli-help-tls-cert = Certificaat (PEM).
cli-help-tls-key = De sleutel die erbij hoort (PEM).
cli-help-people = Zoveel verzonnen mensen.
cli-help-people-rehearse = Zoveel verzonnen mensen; zonder deze optie zoveel als gewoon is.
cli-help-speed = Hoeveel keer zo snel als echt.
cli-help-seed = Een ander getal geeft een andere bijeenkomst.
cli-help-join = Speel alleen de deelnemers, in de bijeenkomst met deze code.
cli-help-table-code = Met --join: de code van de tafel.
cli-help-ledger = Bestand voor alles wat de server bevestigde.
cli-help-theme = Waar het over gaat, zoals het op het bord staat.
cli-help-host-name = Wie uitnodigt.
cli-help-contact = Bij wie je terechtkunt, en hoe.
cli-help-begins = Wanneer het begint, zoals 2026-12-03T19:30.
cli-help-preset = Een van de vaste keuzes van het draaiboek.
cli-help-expected = Hoeveel mensen je verwacht in een rol, zoals outer=40. Mag vaker.
cli-help-rehearsal = Een oefening: dat staat op elk scherm en in elk verslag.
cli-help-after = De code van de bijeenkomst waarop deze terugkijkt.
cli-help-json = Geef JSON.
cli-help-format = html, md, json of pdf.
cli-help-audience = internal (zonder deze optie), shareable of public: voor intern, deelbaar of openbaar.
cli-help-letter = De brief aan de tafel, in plaats van het verslag.
cli-help-cover = De aanbiedingsbrief voor bestuurders, in plaats van het verslag.
cli-help-hear = Bij --letter: de dag waarop de tafel meer hoort, zoals 2026-04-12.
cli-help-lang = nl of en.
cli-help-out = Bestand; zonder deze optie komt het op het scherm.

## Wat er mis is met wat je typte
cli-typed-more = Met { $command } --help zie je wat er kan.
cli-typed-no-option = De optie { $name } is er niet.
cli-typed-no-command = De opdracht { $name } is er niet.
cli-typed-near = Bedoel je { $name }?
cli-typed-missing = Er ontbreekt nog iets: { $name }.
cli-typed-people = Dit draaiboek wordt gespeeld door { $min } tot { $max } mensen. Kies bij --people een getal daartussen.
cli-typed-number = Achter { $name } hoort een getal.
cli-typed-value = Achter { $name } hoort nog iets.
cli-typed-no-value = Achter { $name } hoort niets.
cli-typed-too-much = Er staat meer dan bij deze opdracht hoort.
