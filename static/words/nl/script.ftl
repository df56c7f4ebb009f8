# Fouten in een draaiboek (TOML): waar het staat, wat er niet klopt, wat wel klopt.
# $hint: closest = één naam lijkt erop; known = dit zijn de namen; none = er zijn er geen.
script-in-file = { $file }:
script-in-phase = { $file }, fase { $phase }:
script-unreadable = dit bestand is niet te lezen. Kijk of de naam klopt en of je het mag openen.
script-not-utf8 = dit bestand is geen UTF-8. Bewaar het opnieuw als UTF-8.
script-toml = regel { $line }, teken { $column }: dit is geen TOML. Kijk of er een aanhalingsteken, een haakje of een = ontbreekt in: { $shown }
script-toml-again = regel { $line }: deze naam staat er twee keer. Haal er één weg: { $shown }
script-toml-end = dit is geen TOML. Kijk of elk haakje en elk aanhalingsteken ook weer sluit.
script-unknown-key =
    { $hint ->
        [closest] { $key } bestaat niet. Bedoel je "{ $right }"?
        [none] { $key } bestaat niet. Haal het weg.
       *[known] { $key } bestaat niet. Hier kan staan: { $right }.
    }
script-key-too-low = { $key }: { $name } hoort bij het hele draaiboek. Zet het bovenaan, voor het eerste [kopje].
script-missing-key = { $key } ontbreekt. Schrijf bijvoorbeeld: { $example }
script-missing-language =
    { $lang ->
        [nl] { $key } ontbreekt: de Nederlandse tekst. Elke tekst staat er in twee talen, nl en en.
       *[en] { $key } ontbreekt: de Engelse tekst. Elke tekst staat er in twee talen, nl en en.
    }
script-needs-pair = { $key } moet een tekst in twee talen zijn. Schrijf: { $example }
script-needs-table = { $key } moet een tabel zijn: een [kopje], of namen tussen accolades.
script-needs-list = { $key } moet een lijst zijn. Schrijf: { $example }
script-empty-list = { $key } is leeg. Zet er ten minste één in: { $example }
script-needs-text = { $key } moet tekst zijn. Zet er aanhalingstekens om.
script-needs-number = { $key } moet een heel getal zijn, van { $least } tot en met { $most }.
script-needs-yes-no = { $key } moet true of false zijn, zonder aanhalingstekens.
script-needs-value = { $key } moet een tekst, een heel getal, true of false zijn.
script-needs-choice =
    { $hint ->
        [closest] { $key } kan dit niet zijn. Bedoel je "{ $right }"? Het kan zijn: { $allowed }.
       *[known] { $key } kan dit niet zijn. Het kan zijn: { $allowed }.
    }
script-needs-code = { $key }: "{ $value }" kan geen naam zijn. Gebruik kleine letters, cijfers, - en _, en begin met een letter.
script-too-long = { $key } is { $length } tekens lang. Het mogen er { $most } zijn.
script-unknown-name =
    { $sort ->
        [role] { $key }: rol "{ $value }" bestaat niet.
        [speaker] { $key }: rol "{ $value }" bestaat niet.
        [option] { $key }: keuze "{ $value }" bestaat niet.
        [kind] { $key }: soort "{ $value }" bestaat niet.
        [rule] { $key }: regel "{ $value }" bestaat niet.
        [question] { $key }: vraag "{ $value }" bestaat niet.
        [cat] { $key }: categorie "{ $value }" bestaat niet.
       *[phase] { $key }: fase "{ $value }" bestaat niet.
    } { $hint ->
        [closest] Bedoel je "{ $right }"?
        [none] Er is er hier geen een.
       *[known] Hier kan staan: { $right }.
    }
script-wrong-place =
    { $sort ->
        [earlier] { $key }: fase "{ $value }" komt later. Noem er een die eerder komt
        [reached] { $key }: fase "{ $value }" komt later. Noem deze fase of een die eerder komt
       *[later] { $key }: fase "{ $value }" is dan al geweest. Noem er een die later komt
    }{ $hint ->
        [none] ; die is er hier niet.
       *[known] : { $right }.
    }
script-twice = { $key }: { $field } "{ $value }" staat er twee keer. Geef elk een eigen naam.
script-gate-needs = { $key } ontbreekt. De regel { $rule } heeft nodig: { $needs }.
script-gate-unused =
    { $needs ->
        [none] { $key } doet niets. De regel { $rule } heeft niets nodig.
       *[other] { $key } doet niets. De regel { $rule } kijkt alleen naar: { $needs }.
    }
script-gate-unacked = { $key }: { $role } krijgt in deze fase geen knop Begrepen, dus niemand kan verder. Dat kan alleen in een fase present, met ack = ["{ $role }"] bij de options.
script-gate-unheard = { $key }: in deze fase kan niemand aantikken wie er gesproken heeft, dus niemand kan verder. Dat kan alleen bij: { $allowed }.
script-gate-seats = { $key } is { $n }, maar { $role } heeft { $seats } stoelen. Vraag er hoogstens { $seats }.
script-wrong-order = { $key }: min ({ $least }) is meer dan max ({ $most }). Wissel ze om.
script-holds-none = { $key }: deze soort fase heeft zelf geen fasen. Dat kan alleen bij: { $allowed }.
script-too-deep = { $key }: een { $value } kan niet binnen een andere { $value } staan. Haal hem eruit.
script-too-short = { $key }: de fasen hierin duren samen { $total } minuten. Dat past niet in { $n }.
script-group-reserved = { $key }: "{ $value }" kan geen naam van een groep zijn. Kies een andere.
script-role-reserved = { $key }: "{ $value }" is al de naam van wie de sessie begeleidt. Kies een andere, zoals participant.
script-correction-target = { $key } ontbreekt. Een correctie gaat over iets dat gezegd is. Schrijf: target = true
script-question-circle =
    { $sort ->
        [self] { $key }: deze vraag wacht op zichzelf en gaat nooit open. Noem een andere vraag, of haal after weg.
       *[circle] { $key }: deze vragen wachten op elkaar en gaan nooit open: { $value }. Haal bij één ervan after weg.
    }
script-impossible-value = { $key }: keuze { $option } kan niet { $value } zijn. Het kan zijn: { $allowed }.
script-impossible-type = { $key }: keuze { $option } kan niet { $value } zijn. Schrijf een waarde zoals { $allowed }.
script-kind-refuses = { $key } past niet bij deze soort fase: { $reason }
