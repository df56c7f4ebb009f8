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
cli-tls = Het certificaat { $path } werkt niet: { $why }. Geef een certificaat en een sleutel die bij elkaar horen, in PEM.
cli-tls-pair = --tls-cert en --tls-key horen bij elkaar. Geef ze allebei.
cli-setting = { $key } kan niet { $value } zijn.

## De map met gegevens
cli-folder-not_writable = In de map { $path } kan niet worden geschreven: { $why }. Kies een andere map met --data.
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
cli-new = De bijeenkomst { $code } staat klaar: { $title }
cli-unknown-script = Er is geen draaiboek { $name }. Deze zijn er: { $known }.
cli-script-missing = Het bestand { $path } is er niet.
cli-unknown-session = Er is geen bijeenkomst met de code { $code }.
cli-list-empty = Er zijn nog geen bijeenkomsten. Maak er een met facilitator new.
cli-exported = Bewaard in { $path }
cli-export-binary = Een { $format } kan niet als tekst op het scherm. Bewaar het in een bestand: --out verslag.{ $format }
cli-export-format = { $format } kan nog niet. Kies uit { $known }.
cli-export-audience = { $audience } kan niet. Kies uit { $known }.
cli-out-not_writable = { $path } kan niet worden geschreven: { $why }
cli-check-good = { $path } klopt.
cli-check-mistakes =
    { $n ->
        [one] { $path }: 1 fout.
       *[other] { $path }: { $n } fouten.
    }
cli-server-silent = De server die de map { $path } gebruikt, geeft geen antwoord. Probeer het zo opnieuw.
cli-disk = De schijf is vol of op slot. Er is niets veranderd. Maak ruimte en probeer het opnieuw.

cli-list-running = loopt
cli-list-ended = afgelopen
