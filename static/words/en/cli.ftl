# What the command facilitator says.

## serve
cli-serving = The server is running: { $url }
cli-serving-local = On this machine: { $url }
cli-data = The data are in { $path }
cli-capacity = There is room for { $phones } phones.
cli-loopback = Phones cannot open { $url }: this address only works on this machine. Start with --host 0.0.0.0 or give an address with --url.
cli-stopped = The server has stopped. Everything is stored.
cli-scan = Scan the code, or go to { $url } and type { $code }.
cli-port-in_use = Port { $port } on { $host } is already in use. Stop the other program or choose another port with --port.
cli-port-not_allowed = Port { $port } is not allowed here. Choose a port above 1023 with --port.
cli-port-no_address = This machine cannot listen on { $host } port { $port }. Check --host and --port.
cli-tls = The certificate { $path } does not work: { $why }. Give a certificate and a key that belong together, in PEM.
cli-tls-pair = --tls-cert and --tls-key belong together. Give both.
cli-setting = { $key } cannot be { $value }.

## The data folder
cli-folder-not_writable = The folder { $path } cannot be written to: { $why }. Choose another folder with --data.
cli-folder-taken = Another server is using the folder { $path }. Stop that server or choose another folder with --data.

## demo
cli-demo = This is a demonstration. The people and what they say are invented.
cli-link-console = Console: { $url }
cli-link-board = Board: { $url }
cli-link-scribe = Scribe: { $url }
cli-link-helper = Helper: { $url }
cli-link-phone = Join: { $url }
cli-table-code = Table code: { $code }

## new, list, export, check
cli-new = Session { $code } is ready: { $title }
cli-unknown-script = There is no script { $name }. There are: { $known }.
cli-script-missing = The file { $path } does not exist.
cli-unknown-session = There is no session with the code { $code }.
cli-list-empty = There are no sessions yet. Make one with facilitator new.
cli-exported = Stored in { $path }
cli-export-binary = A { $format } cannot be shown as text on the screen. Store it in a file: --out report.{ $format }
cli-export-format = { $format } is not possible yet. Choose from { $known }.
cli-export-audience = { $audience } is not possible. Choose from { $known }.
cli-out-not_writable = { $path } cannot be written: { $why }
cli-check-good = { $path } is correct.
cli-check-mistakes =
    { $n ->
        [one] { $path }: 1 mistake.
       *[other] { $path }: { $n } mistakes.
    }
cli-server-silent = The server that uses the folder { $path } does not answer. Try again in a moment.
cli-disk = The disk is full or locked. Nothing has changed. Make room and try again.

cli-list-running = running
cli-list-ended = ended
