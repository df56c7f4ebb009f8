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
cli-tls-unreadable = The file { $paths } cannot be read: { $why }. See whether --tls-cert and --tls-key are right.
cli-tls-unfit = { $paths } cannot be used together: { $why }. Give a certificate and the key that belongs to it, in PEM.
cli-tls-pair = --tls-cert and --tls-key belong together. Give both.
cli-setting = { $key } cannot be { $value }.
cli-mode-missing = FACILITATOR_ASYNC cannot be { $mode } here: it is not installed. Install it, or leave FACILITATOR_ASYNC out.

## The data folder
cli-folder-not_writable = The folder { $path } cannot be written to: { $why }. Choose another folder with --data.
cli-folder-missing = The folder { $path } does not exist. Give the folder with the sessions by --data.
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
cli-new-busy = Preparing the session
cli-new = Session { $code } is ready: { $title }
cli-unknown-script = There is no script { $name }. There are: { $known }.
cli-script-missing = The file { $path } does not exist.
cli-unknown-session = There is no session with the code { $code }.
cli-list-busy = Reading the sessions
cli-list-empty = There are no sessions yet. Make one with facilitator new.
cli-export-busy = Making the report
cli-exported = Stored in { $path }
cli-export-binary = A { $format } cannot be shown as text on the screen. Store it in a file: --out report.{ $format }
cli-export-format = { $format } is not possible. Choose from { $known }.
cli-export-audience = { $audience } is not possible. Choose from { $known }.
cli-export-lang = { $lang } is not possible as a language. Choose from { $known }.
cli-export-one = Choose --letter or --cover. They are two different sheets.
cli-export-no-audience = With { $sheet } comes no --audience: whom this sheet is for is settled. Leave --audience out.
cli-export-hear = --hear belongs to --letter. Give both, or leave --hear out.
cli-export-day = --hear cannot be { $value }. Give a day, such as 2026-04-12.
cli-export-no-code = Give the code of a session. facilitator list shows the codes.
cli-export-no-cover = Session { $code } makes no messages for directors. So this sheet does not exist. Leave --cover out for the report.
cli-out-not_writable = { $path } cannot be written: { $why }
cli-out-not_written = What should come here cannot be written: { $why }. See whether there is room.
cli-check-good = { $path } is correct.
cli-check-mistakes =
    { $n ->
        [one] { $path }: 1 mistake.
       *[other] { $path }: { $n } mistakes.
    }
cli-server-silent = The server that uses the folder { $path } does not answer. Try again in a moment.
cli-disk = The disk is full or locked. Nothing has changed. Make room and try again.

cli-list-planned = planned
cli-list-running = running
cli-list-ended = ended

### The file of a session
cli-file-corrupt = The file { $path } cannot be read: it is damaged, or it holds something else. Put a copy back, or take it away.
cli-file-foreign = The file { $path } is not a session of Facilitator. Take it away.
cli-file-newer = The file { $path } was made by a newer version of Facilitator. Use that version.
cli-file-shut = The file { $path } cannot be opened now. See whether the disk is full, and whether something else uses it.

### What you can fill in for new
cli-url-form = --url cannot be { $value }. Give the whole address that phones open, such as http://192.168.1.20:8080 or https://hall.com.
cli-url-path = --url cannot be { $value }: nothing may stand behind the name of the machine. Give { $right }.
cli-wish-preset = --preset cannot be { $value }. For { $script } you can choose from { $known }.
cli-wish-no_presets = --preset cannot be { $value }. The script { $script } has no presets. Leave --preset out.
cli-wish-expected = --expected cannot be { $value }. Give a role and a number of people, such as outer=40.
cli-wish-role = --expected cannot be { $value }: there is no such role in { $script }. These are the roles: { $known }.
cli-wish-begins = --begins cannot be { $value }. Give a day and a time between 2000 and 2100, such as 2026-12-03T19:30.
cli-wish-no_text = What you filled in for { $option } is no text that everyone can read. Type it again, or set your terminal to UTF-8.
cli-wish-too_long = What you filled in for { $option } is { $n } characters long. There is room for { $max }. Make it shorter.
cli-wish-number = { $option } holds something like a citizen service number or a client number. We do not store that. Take it out.

## rehearse: a rehearsal with invented people
cli-rehearse = This is a rehearsal with { $people } invented people. It takes about { $minutes } minutes.
cli-rehearse-export = The rehearsal is done. Make its report with facilitator export and --data { $path }.
cli-rehearse-no-lines = There are no invented people for { $name }. There are for { $known }.
cli-rehearse-no-url = With --join comes --url: the address of the session.
cli-rehearse-no-entry = The invented people cannot come in at { $url }/{ $code } ({ $why }). See whether code and address are right and whether the door is open.
cli-rehearse-nobody = No server answers at { $url }. See whether the address is right and whether the server is running.
cli-rehearse-real = Session { $code } is no rehearsal. Invented people only take part in a rehearsal: make one with facilitator new and --rehearsal.
cli-rehearse-refused-play = The rehearsal stops in { $phase }: { $verb } did not go well ({ $code }).
cli-rehearse-silent = The rehearsal stops in { $phase }: no answer came for too long.

### What happens
cli-rehearse-far = The evening
cli-rehearse-phase = { $title }: { $minutes } minutes in { $seconds } seconds
cli-rehearse-led = - A real facilitator takes over. The invented one steps back.
cli-rehearse-wrong-code = - Somebody types a wrong table code and may try again.
cli-rehearse-no-pledge = - Somebody forgets the tick and may try again.
cli-rehearse-double = - Somebody joins on two phones: { $p } and { $into } become one person.
cli-rehearse-without-phone = - On seat { $seat } sits somebody without a phone. The scribe brings them in.
cli-rehearse-late = - Somebody comes late and listens along.
cli-rehearse-no-floor = - Somebody writes out of turn: { $why }
cli-rehearse-refused = - Not taken: { $why }
cli-rehearse-held = - Contribution { $n } is changed first: there is something in it by which people recognise somebody.
cli-rehearse-returned = - Contribution { $n } goes back: defence. The writer makes a question of it.
cli-rehearse-merged = - Contribution { $n } is merged with { $into }.
cli-rehearse-hidden = - Contribution { $n } stays hidden.
cli-rehearse-corrected = - The table corrects a statement ({ $n }).
cli-rehearse-dead = - The phone on seat { $seat } dies.
cli-rehearse-handed = - A borrowed phone takes over seat { $seat }.
cli-rehearse-blank = - The board goes blank for a moment.
cli-rehearse-longer = - Two minutes are added.
cli-rehearse-notes =
    { $n ->
        [one] - 1 note becomes a contribution, because its writer wants it.
       *[other] - { $n } notes become contributions, because their writers want it.
    }
cli-rehearse-offline = - A phone loses the network.
cli-rehearse-online = - The phone is back and sends what was left on it.
cli-rehearse-paused = - Pause.
cli-rehearse-waited = - Contribution { $n } was typed during the pause, stayed on the phone and came in after it.
cli-rehearse-edited = - Somebody changes contribution { $n } after it stood on the board.
cli-rehearse-withdrew = - Somebody takes contribution { $n } back.
cli-rehearse-accepted = - Somebody takes on action { $n }.
cli-rehearse-hard = - On too early: { $why }
cli-rehearse-override = - On all the same, with a reason: { $reason }
cli-rehearse-version = - Proposal version { $n } is on the board.
cli-rehearse-vote = - Vote { $n }: { $yes } yes, { $no } no, { $unsure } do not know yet.
cli-rehearse-weighed-added = - Condition { $code } was added.
cli-rehearse-weighed-adapted = - Condition { $code } was added in an adapted form.
cli-rehearse-weighed-refused = - Condition { $code } was not added, with the reason beside it.
cli-rehearse-rooms = - { $n } workshops are done and come together again.
cli-rehearse-end = The evening was played: { $people } people, { $items } contributions, { $shown } put on the board, { $kept } not.
cli-rehearse-over = The session is over. The invented people go home.

## --help
cli-help-usage = Type it like this: { $typed }
cli-help-options = Options
cli-help-commands = Commands
cli-help-any-options = [OPTIONS]
cli-help-any-command = COMMAND …
cli-help-argument-script = SCRIPT
cli-help-argument-code = CODE
cli-help-a-text = TEXT
cli-help-a-path = PATH
cli-help-a-number = NUMBER
cli-help-range = From { $min } to { $max }.
cli-help-help = Show this and stop.
cli-help-all = Facilitator: a live server for workshops and client arenas.

### What a command does
cli-help-serve = Run the server with the sessions of a folder, until Ctrl-C.
cli-help-demo =
    A KlantArena with invented people: links and a QR code, and a board that moves.
    The invented facilitator leads until somebody turns a phase on a console.
    Its sessions are stored in the folder demo within the data folder, apart from the real ones. With list and export you find them by --data DIR/demo.
cli-help-rehearse = Play a whole session of a SCRIPT with invented people, from the door to the end.
cli-help-new =
    Prepare a session.
    SCRIPT is a name such as klantarena, or a TOML file.
cli-help-list = Show the sessions of a folder, the newest first.
cli-help-export = Make the report of the session with this CODE, the letter to the table or the cover note for directors.
cli-help-check = Read a session script and name every mistake in it.

### What an option is
cli-help-data = Folder with the data.
cli-help-host = Address that the server listens on.
cli-help-port = Port; 0 takes a free one.
cli-help-url = Address that phones open, for the QR code.
cli-help-url-new = Address for the links, where no server runs.
cli-help-url-rehearse = Address that phones open; with --join: where the session is.
cli-help-tls-cert = Certificate (PEM).
cli-help-tls-key = The key that belongs to it (PEM).
cli-help-people = How many invented people.
cli-help-people-rehearse = How many invented people; without this option as many as is usual.
cli-help-speed = How many times as fast as in reality.
cli-help-seed = Another number gives another session.
cli-help-join = Play only the participants, in the session with this code.
cli-help-table-code = With --join: the code of the table.
cli-help-ledger = File for everything that the server acknowledged.
cli-help-theme = What it is about, as the board shows it.
cli-help-host-name = Who invites.
cli-help-contact = Whom to ask, and how.
cli-help-begins = When it begins, such as 2026-12-03T19:30.
cli-help-preset = One of the presets of the script.
cli-help-expected = How many people you expect in a role, such as outer=40. May be given more than once.
cli-help-rehearsal = A rehearsal: every screen and every report says so.
cli-help-after = The code of the session that this one looks back on.
cli-help-json = Give JSON.
cli-help-format = html, md, json or pdf.
cli-help-audience = internal (without this option), shareable or public.
cli-help-letter = The letter to the table, in place of the report.
cli-help-cover = The cover note for directors, in place of the report.
cli-help-hear = With --letter: the day on which the table hears more, such as 2026-04-12.
cli-help-lang = nl or en.
cli-help-out = File; without this option it comes on the screen.

## What is wrong with what you typed
cli-typed-more = { $command } --help shows what can be done.
cli-typed-no-option = There is no option { $name }.
cli-typed-no-command = There is no command { $name }.
cli-typed-near = Do you mean { $name }?
cli-typed-missing = Something is still missing: { $name }.
cli-typed-people = This script is played by { $min } to { $max } people. Choose a number between those with --people.
cli-typed-number = A number belongs after { $name }.
cli-typed-value = Something belongs after { $name }.
cli-typed-no-value = Nothing belongs after { $name }.
cli-typed-too-much = There is more here than belongs to this command.
