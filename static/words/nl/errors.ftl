# Eén zin per weigering (errors-<code>): wat er is, en wat je kunt doen.

## Wat je schreef
errors-malformed = Dit kwam niet goed over. Laad de pagina opnieuw en stuur het nog een keer.
errors-unknown_verb = Dit scherm is van een andere versie. Laad de pagina opnieuw.
errors-empty = Er staat nog niets. Schrijf iets en stuur opnieuw.
errors-too_long = Dit is te lang. Maak het korter en stuur opnieuw.
errors-max_items =
    { $max ->
        [one] Je hebt al 1 keer iets ingestuurd. Je kunt het nog aanpassen of terugtrekken.
       *[other] Je hebt al { $max } keer iets ingestuurd. Je kunt het nog aanpassen of terugtrekken.
    }
errors-locked_question = Deze vraag opent als je de vraag ervoor hebt beantwoord.
errors-refused_bsn = Dit lijkt op een BSN. Haal het nummer weg.
errors-refused_digits = Hier staat een lang nummer in. Haal het nummer weg en stuur opnieuw.
errors-refused_client_number = Dit lijkt op een nummer van een cliënt of een dossier. Haal het nummer weg en stuur opnieuw.

## Jouw beurt
errors-not_now = Dit kan nu niet. Kijk op je scherm wat er nu kan.
errors-not_your_turn = Je luistert nu. Reageren kan straks.
errors-not_allowed = Dit kan niet met jouw rol. Vraag het aan de gespreksleider.
errors-armed = Het is nog niet open. Wat je schreef staat veilig op je telefoon.
errors-paused = Het is even pauze. Wat je schreef staat veilig op je telefoon.
errors-closed = Dit onderdeel is gesloten. Wat je schreef staat nog in je veld.
errors-ended = De bijeenkomst is afgelopen. Er kan niets meer bij.
errors-gone = Je doet niet meer mee aan deze bijeenkomst. Vraag de gespreksleider als dat niet klopt.
errors-unknown_item = Deze bijdrage is er niet meer.
errors-not_yours = Deze bijdrage is van iemand anders. Je kunt alleen je eigen bijdrage aanpassen.
errors-dots_used = Je stippen zijn op. Haal er eerst ergens een weg.
errors-same_item = Dit is hetzelfde kaartje of dezelfde groep. Kies een andere.
errors-other_room = Dit hoort bij een andere werkplaats. Kies iets van hier.
errors-own_group_used =
    { $max ->
        [one] Je kunt 1 stip geven aan je eigen thema. Geef de andere aan een ander thema.
       *[other] Je kunt { $max } stippen geven aan je eigen thema. Geef de andere aan een ander thema.
    }
errors-unknown_destination = Deze bestemming is er niet meer. Kies een andere.
errors-unknown_quote_code = Deze code kennen we niet. Kijk beide codes na en typ ze opnieuw.

## Meedoen
errors-unknown_code = Deze code kennen we niet. Kijk op het bord en typ de code opnieuw.
errors-door_closed = De deur is dicht. Vraag de gespreksleider om je binnen te laten.
errors-unknown_role = Deze plek is er niet in deze bijeenkomst. Kies een andere.
errors-no_table_code = Typ eerst de tafelcode. Je hoort de code aan tafel.
errors-too_many_codes = Er is te vaak een verkeerde code geprobeerd. Wacht even en probeer het opnieuw.
errors-wrong_table_code = Deze tafelcode klopt niet. Vraag de code aan tafel.
errors-pledge_missing = Zet eerst het vinkje. Daarna kun je meedoen.
errors-seat_taken = Stoel { $seat } is bezet. Kies een andere stoel.
errors-unknown_seat = Deze stoel is er niet. Kies een andere stoel.
errors-not_counted = Hier telt niemand wie gehoord is. Dat kan in een rondje hardop, zonder stoelen.
errors-all_heard = Iedereen die er is, is al gehoord.
errors-none_heard = Er is nog niemand gehoord. Minder kan niet.
errors-ring_full = Aan tafel zijn alle stoelen bezet. Kies een andere plek.
errors-ring_closed = Aan tafel kan niemand meer aanschuiven. Je kunt wel luisteren.
errors-rings_frozen = De gesprekken zijn begonnen. Iemand van plaats laten wisselen kan niet meer.
errors-not_their_turn = Deze persoon luistert nu. Wat je opschrijft, is van de zaal of van wie aan het woord is.
errors-unknown_person = Deze deelnemer is er niet meer. Kies iemand uit de lijst.

## De knoppen van de gespreksleider
errors-gate_hard = We kunnen nog niet verder.
errors-gate_soft = Wil je toch verder? Schrijf in één zin waarom.
errors-unknown_phase = Dit onderdeel is er niet in dit draaiboek.
errors-last_phase = Dit is het laatste onderdeel. Sluit de bijeenkomst af.
errors-stale = Er is intussen iets veranderd. Kijk op je scherm en kies opnieuw.
errors-nothing_to_undo = Er is niets om ongedaan te maken.
errors-enough_questions = Er zijn al { $max } vragen bij. Meer past niet op een telefoon.
errors-question_guarded = Hier staat een adres, nummer of naam in. De vraag komt meteen op de telefoons: schrijf hem zonder.
errors-name_guarded = Hier staat een adres, nummer of naam in. Het komt meteen op de schermen: schrijf het zonder.
errors-contact_guarded = Schrijf een naam of functie, geen telefoonnummer of mailadres. Het komt op het bord.
errors-enough_lines = Er staan er al { $max }. Meer past niet op een scherm.
errors-destination_used = Er gaan boodschappen naar deze bestemming. Geef ze eerst een andere.
errors-unknown_theme = Dit thema is er niet. Kies een ander thema.
errors-consumed = Een later onderdeel gebruikt dit al. Open het onderdeel opnieuw als nieuwe ronde.
errors-reason_missing = Schrijf in één zin waarom.
errors-silent = De stille schrijftijd loopt nog. Zet het daarna op het bord.
errors-guarded = Kijk hier eerst naar. Pas het aan, of zet het zo op het bord.
errors-not_for_board = In deze fase komt niets op het bord. Alleen jij leest het.
errors-already = Dit staat al op het bord.
errors-one_at_a_time = Bekijk wat is tegengehouden één voor één.
errors-merge_self = Kies twee verschillende bijdragen.
errors-room_waits = Jullie zijn klaar. De gespreksleider gaat verder zodra alle werkplaatsen klaar zijn.
errors-not_your_room = Dit kan alleen in je eigen werkplaats, zolang die bezig is.
errors-unknown_group = Dit thema is er niet. Kies een ander thema.
errors-placed = Je bent al ingedeeld. Wil je wisselen? Vraag het aan de gespreksleider.
errors-nobody_to_place = Iedereen heeft al een thema.
errors-already_there = Deze deelnemer zit al bij dit thema.
errors-groups_begun = De werkplaatsen zijn al begonnen. De thema's liggen nu vast.
errors-too_many_groups = Er zijn al genoeg thema's. Haal er eerst een weg.
errors-group_guarded = Hier staat een adres, nummer of naam in. De naam van een thema komt meteen op de telefoons: schrijf hem zonder.
errors-merge_phase = Deze bijdragen horen bij verschillende onderdelen. Voeg samen wat bij elkaar hoort.

## Besluiten met de minderheid
errors-voted_elsewhere = Je hebt in deze ronde al gestemd, op een andere telefoon of in een ander scherm.
errors-not_on_roll = Je staat niet op de lijst van deze stemronde. In de volgende ronde wel.
errors-by_hand = Deze ronde stem je met je hand, niet op je telefoon.
errors-unknown_token = Deze vraag is niet voor deze telefoon.
errors-answered = Je hebt deze vraag al beantwoord.
errors-vote_open = Er loopt een stemronde. Sluit die eerst.
errors-decide_open = Er wachten mensen op een uitkomst. Rond dit eerst af, of parkeer het besluit.
errors-condition_stays = Een voorwaarde verdwijnt nooit. Geef haar een uitkomst: toegevoegd, aangepast toegevoegd, of niet met een reden.
errors-look_first = Hier staat misschien een naam of een nummer in. Kijk het na. Klopt het zo, sla het dan toch op.
errors-no_rounds_left = Alle stemrondes zijn geweest. Kies hoe het verdergaat.
errors-no_proposal = Er is nog geen nieuwe tekst om over te stemmen. Schrijf eerst de nieuwe versie.
errors-no_voters = Er is nog niemand die meestemt.
errors-conditions_open =
    { $n ->
        [one] 1 voorwaarde heeft nog geen uitkomst, of staat niet op het bord.
       *[other] { $n } voorwaarden hebben nog geen uitkomst, of staan niet op het bord.
    }
errors-ballots_open =
    { $n ->
        [one] 1 stem wacht nog op een antwoord.
       *[other] { $n } stemmen wachten nog op een antwoord.
    }
errors-too_many = Dit zijn er te veel. Het kunnen er hoogstens { $max } zijn.
errors-not_released = Deze voorwaarde staat nog niet op het bord. Zet haar er eerst op.
errors-no_vote_left = Er komt geen stemronde meer. Wat er nu nog bij komt, zou niemand goedkeuren. Kies niet toegevoegd, met een reden.
errors-not_offered = Dit kan nu niet. Kijk op je scherm hoe het verder kan.

## Toegang
errors-no_access = Deze link werkt niet. Vraag een nieuwe link aan de gespreksleider.
errors-link_revoked = Deze link is ingetrokken. Vraag een nieuwe link aan de gespreksleider.
errors-left = Je hebt dit scherm verlaten. Open je link opnieuw om verder te gaan.
errors-own_link = Met deze link ben je zelf binnen. Trek hem in vanaf een ander scherm.
errors-console_locked = Deze console zit op slot. Typ eerst de pincode.
errors-wrong_pin = Deze pincode klopt niet. Probeer het nog eens.
errors-pin_wait = Er is te vaak geprobeerd. Wacht een halve minuut en probeer het nog eens.
errors-pin_form = Een pincode is vier tot acht cijfers.
errors-no_pin = Er is nog geen pincode. Zet er eerst een.

## De zaal en de machine
errors-slow = Er komt nu veel tegelijk. Je telefoon probeert het zo opnieuw.
errors-busy = Het is druk. Je telefoon probeert het zo opnieuw.
errors-locked = Er is nu iets anders met de gegevens bezig. Je telefoon probeert het zo opnieuw.
errors-disk = We kunnen nu niets bewaren. Wat je schreef staat veilig op je telefoon.

## Waarom we nog niet verder kunnen (errors-gate-<regel>)
errors-gate-people =
    { $n ->
        [one] { $role }: 1 persoon. Er zijn er minstens { $min } nodig.
       *[other] { $role }: { $n } mensen. Er zijn er minstens { $min } nodig.
    }
errors-gate-people_between =
    { $n ->
        [one] { $role }: 1 persoon. Het gesprek gaat het best met { $min } tot { $max }.
       *[other] { $role }: { $n } mensen. Het gesprek gaat het best met { $min } tot { $max }.
    }
errors-gate-at_least_as_many = { $role }: { $n }. { $other }: { $m }. De eerste groep hoort minstens zo groot te zijn.
errors-gate-acked =
    { $n ->
        [one] { $role }: 1 van de { $of } heeft nog niet laten weten dat het duidelijk is.
       *[other] { $role }: { $n } van de { $of } hebben nog niet laten weten dat het duidelijk is.
    }
errors-gate-open_for =
    { $minutes ->
        [0] Dit onderdeel is nog geen { $seconds } seconden open.
        [one] Dit onderdeel is nog geen minuut open.
       *[other] Dit onderdeel is nog geen { $minutes } minuten open.
    }
errors-gate-heard =
    { $seats ->
        [0]
            { $n ->
                [one] Nog niet gehoord: 1 persoon van de { $of }.
               *[other] Nog niet gehoord: { $n } mensen van de { $of }.
            }
       *[other]
            { $n ->
                [one] Nog niet gehoord: stoel { $seats }.
               *[other] Nog niet gehoord: de stoelen { $seats }.
            }
    }
errors-gate-queue_empty =
    { $n ->
        [one] Er wacht nog 1 bijdrage op jou.
       *[other] Er wachten nog { $n } bijdragen op jou.
    }
errors-gate-corrections =
    { $n ->
        [one] Er wacht nog 1 verbetering van de tafel.
       *[other] Er wachten nog { $n } verbeteringen van de tafel.
    }
errors-gate-asked = Niemand heeft iets ingestuurd. Vraag het eerst hardop en leg dat vast.
errors-gate-seated = Nog niet iedereen zit.
errors-gate-rooms_unready =
    { $n ->
        [one] 1 werkplaats is nog niet klaar.
       *[other] { $n } werkplaatsen zijn nog niet klaar.
    }
errors-gate-rooms_busy =
    { $n ->
        [one] 1 werkplaats is nog bezig.
       *[other] { $n } werkplaatsen zijn nog bezig.
    }
errors-gate-unplaced =
    { $n ->
        [one] 1 deelnemer heeft nog geen thema.
       *[other] { $n } deelnemers hebben nog geen thema.
    }
errors-gate-group_size =
    { $n ->
        [one] 1 thema heeft minder dan { $min } mensen.
       *[other] { $n } thema's hebben minder dan { $min } mensen.
    }
errors-gate-group_mix =
    { $n ->
        [one] Bij 1 thema komt iedereen van dezelfde soort organisatie.
       *[other] Bij { $n } thema's komt iedereen van dezelfde soort organisatie.
    }
errors-gate-owner_and_date =
    { $n ->
        [one] 1 toezegging heeft nog geen eigenaar die ja zei, of geen datum.
       *[other] { $n } toezeggingen hebben nog geen eigenaar die ja zei, of geen datum.
    }
errors-gate-reason =
    { $n ->
        [one] Bij 1 ding dat we niet doen, staat nog niet waarom.
       *[other] Bij { $n } dingen die we niet doen, staat nog niet waarom.
    }
errors-gate-cluster_names =
    { $n ->
        [one] 1 groep heeft nog geen naam die iedereen kan lezen.
       *[other] { $n } groepen hebben nog geen naam die iedereen kan lezen.
    }
errors-gate-cluster_loose =
    { $n ->
        [one] 1 kaartje ligt nog in geen groep.
       *[other] { $n } kaartjes liggen nog in geen groep.
    }
errors-gate-feedback_on = Er is nog geen dag waarop de tafel hoort wat ermee gebeurt.
errors-gate-frame_complete = Het kader is nog niet ingevuld. Vul eerst de vraag, het kader, het soort besluit en wie meestemt in.
errors-gate-already_taken = Het echte besluit is al genomen. Informeer de groep, of vraag hoe zij het wil uitvoeren.
errors-gate-alternatives_open = De vraag wie het anders ziet, stond nog geen { $seconds } seconden open.
errors-gate-spread =
    { $n ->
        [one] 1 alternatief is nog niet verspreid.
       *[other] { $n } alternatieven zijn nog niet verspreid.
    }
errors-gate-not_voted =
    { $n ->
        [one] 1 persoon op de lijst heeft nog niet gestemd.
       *[other] { $n } mensen op de lijst hebben nog niet gestemd.
    }
errors-gate-vote_open = De stemronde loopt nog. Sluit haar eerst.
errors-gate-undecided = Er is nog geen besluit. Ga door, of parkeer het.
errors-gate-evaluation_on = Er is nog geen dag waarop jullie terugkijken op het besluit.
errors-gate-one_owner = Nog niemand doet iets met dit besluit. Spreek af wie wat doet.
errors-gate-destinations = Er is nog geen bestemming voor de opbrengst. Schrijf eerst op wie ervan hoort.
errors-gate-messages_complete =
    { $n ->
        [one] 1 boodschap heeft nog geen bestemming.
       *[other] { $n } boodschappen hebben nog geen bestemming.
    }
errors-gate-messages_most = Er staan { $n } boodschappen. Kies er hooguit { $max } en laat de andere weg.
errors-gate-counter_voice = Er staat nog geen tegengeluid. Vraag ernaar: wat is er ook gehoord?
errors-gate-messages_thin =
    { $n ->
        [one] Bij 1 boodschap staat nog geen waarom of oplossing.
       *[other] Bij { $n } boodschappen staat nog geen waarom of oplossing.
    }
errors-gate-messages_none = Dit thema heeft nog geen boodschap.
errors-gate-themes_left =
    { $n ->
        [one] 1 thema is nog niet aan de beurt geweest.
       *[other] { $n } thema's zijn nog niet aan de beurt geweest.
    }
errors-gate-addressed =
    { $n ->
        [one] 1 boodschap heeft nog geen bestemming of geen dag van terugkoppeling.
       *[other] { $n } boodschappen hebben nog geen bestemming of geen dag van terugkoppeling.
    }
errors-gate-contact =
    { $n ->
        [one] Bij 1 boodschap staat nog niet wie men kan vragen.
       *[other] Bij { $n } boodschappen staat nog niet wie men kan vragen.
    }

## Pagina's die er niet zijn: de eerste zin is de titel
errors-page_not_found = Deze pagina is er niet. Kijk of het adres klopt, of scan de QR-code opnieuw.
errors-page_failed = Er ging bij ons iets mis. Wacht even en laad de pagina opnieuw. Wat je schreef staat veilig op je telefoon.
errors-unknown_report = Dit verslag is er niet. Kies een ander verslag op de pagina van de organisator.
