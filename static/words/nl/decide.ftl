# Besluiten met de minderheid (Deep Democracy). Nee is welkom: het kan het besluit beter maken.

## Telefoon: voorstel en stem
decide-soon = Straks komt hier het voorstel. Daarna stem je.
decide-proposing = Lees het voorstel rustig. Straks stem je erover.
decide-fell = Te weinig mensen gaan mee. We zoeken verder naar een beter voorstel.
decide-version = Voorstel, versie { $n }
decide-evaluation = We kijken terug op { $date }.
decide-added = toegevoegd:
decide-vote-ask = Ga je hierin mee?
decide-vote-sees = Niemand ziet wat jij stemt, ook de gespreksleider niet.
decide-vote-small = In een kleine groep kan men het toch raden.
decide-choice-ja = Ja, hier ga ik in mee
decide-choice-nee = Nee, nog niet
decide-choice-weet_niet = Ik weet het nog niet
decide-vote-choose = Kies eerst wat bij je past.
decide-vote-until = Je kunt wijzigen tot de stemming sluit.
decide-vote-give = Geef je stem
decide-vote-given = Je stem gaat weg.
decide-vote-received = Je stem is ontvangen.
decide-vote-received-help = Wat je koos, staat niet meer op je scherm. Wijzigen kan tot de stemming sluit.
decide-vote-waiting = Je stem staat nog op je telefoon.
decide-vote-waiting-help = We sturen hem zodra het kan. Hou deze pagina open.
decide-vote-change = Wijzig
decide-watch = Er wordt nu gestemd.
decide-watch-help = Jij stemt niet mee. Niemand praat nu.
decide-hands = Je stemt met je hand.
decide-hands-help = De gespreksleider telt de handen.
decide-late = Deze stemronde liep al.
decide-late-help = De volgende keer stem je mee.

## Telefoon: een moment voor jezelf
decide-moment = Een moment voor jezelf
decide-moment-over = Alleen op jouw telefoon
decide-listen = Luister naar wie nog niet meegaat. Straks mag je meedenken.
decide-thoughts = Wat zou jij straks kunnen toevoegen aan dit voorstel?
decide-thought-kept = Alleen voor jou
decide-answer-in = Je antwoord is binnen. Luister nu naar de anderen.
decide-answer-waiting = Je antwoord staat nog op je telefoon. We sturen het zodra het kan.
decide-read-proposal = Lees voorstel
decide-read-next = Hoe gaat het hierna?
decide-next-help = Eerst zegt wie nog niet meegaat wat nodig is. Daarna denkt iedereen mee, en stemmen we opnieuw.
decide-read-board = Wat gebeurt er met de voorwaarden die nu op het bord komen?
decide-board-help = Ze staan er zonder naam. We bespreken ze een voor een. Elke voorwaarde krijgt een uitkomst, en die blijft staan.
decide-no-first = Vraag 1 van 2, alleen op jouw telefoon
decide-no-second = Vraag 2 van 2, alleen op jouw telefoon
decide-no-help = Jij gaat nog niet mee. Dat telt: het kan het besluit beter maken.
decide-no-help-unsure = Jij weet het nog niet. Dat telt: het kan het besluit beter maken.
decide-no-why = Wat zit er in jouw nee dat wij moeten weten?
decide-no-why-unsure = Wat zit er in jouw twijfel dat wij moeten weten?
decide-no-need = Wat heb je nodig om mee te kunnen gaan?
decide-no-sees = Komt zonder naam op het bord, als voorwaarde. Niemand ziet dat jij dit bent.
decide-no-on = Ga verder
decide-no-skip = Sla over
decide-no-nothing = Overgeslagen.
decide-no-change = Pas aan
decide-no-come = Ik ga toch mee, ik heb niets nodig
decide-no-come-sure = Ga je toch mee, zonder voorwaarde?
decide-no-come-sees = Alleen geteld. Niemand ziet dat jij dit bent. Je zegt het één keer.
decide-no-come-yes = Ja, ik ga toch mee
decide-no-cannot = Ik kan hier niet in mee, ook niet met aanpassing
decide-no-cannot-why = Wat maakt dat je niet mee kunt?
decide-no-cannot-sees = Komt zonder naam in het besluit, bij wat blijft wringen. Niemand ziet dat jij dit bent.
decide-no-cannot-bare = Stuur zonder uitleg
decide-no-back = Terug

## Telefoon: meedenken
decide-weighing = Kunnen we dit toevoegen?
decide-weighing-help = We bespreken elke voorwaarde. Denk mee: hoe kan dit erbij? Is er een van jou, zeg dan daar of je zo mee kunt.
decide-amending = We passen het voorstel aan.
decide-amending-help = Daarna stemmen we opnieuw, over de nieuwe tekst.
decide-last = Dit was de laatste stemronde.
decide-last-help = De gespreksleider zegt hoe het verdergaat.
decide-no-conditions = Er staat nog geen voorwaarde op het bord.
decide-conditions-board = De voorwaarden staan op het bord.
decide-think = Denk mee
decide-think-own = Zeg of je zo mee kunt
decide-think-of = Denk mee over { $code }
decide-suggest = Hoe kan { $code } erbij?
decide-suggested = Idee: { $text }
decide-come-sees = Alleen jij ziet deze vraag. De gespreksleider ziet het antwoord, niet van wie.
decide-come = Zo kan ik mee
decide-not-yet = Nog niet
decide-why-of = Dit zit erachter: { $text }

## Uitkomsten
decide-outcome-added = toegevoegd
decide-outcome-adapted = aangepast toegevoegd
decide-outcome-refused = niet toegevoegd
decide-because = omdat: { $reason }
decide-decision = Besluit
decide-advice = Advies
decide-status-decided = unaniem
decide-status-enriched_majority = meerderheid, aangevuld
decide-status-advice_given = advies uitgebracht
decide-status-parked = geparkeerd, nog geen besluit
decide-status-undercurrent = naar de onderstroom
decide-aside-parked = We nemen nu nog geen besluit.
decide-aside-parked-help = Alles wat gezegd is, blijft bewaard.
decide-aside-undercurrent = We leggen de telefoons weg.
decide-aside-undercurrent-help = We praten eerst verder. Daarna kan er opnieuw gestemd worden.
decide-wisdom = De wijsheid van de minderheid
decide-grates = Wat blijft wringen
decide-total-few = enkele
decide-total-most = de meesten
decide-head-round = Ronde
decide-head-yes = ja
decide-head-not-yet = nog niet
decide-head-no = nee
decide-head-unsure = weet niet
decide-head-none = niet gestemd
decide-round = ronde { $n }
decide-by-hand = open gestemd

## Bord
decide-board-soon = Het voorstel komt hier te staan.
decide-board-round = Stemronde { $n }
decide-board-of = van { $n }
decide-board-voted = hebben gestemd
decide-board-hands = Steek je hand op.
decide-board-secret = Je stem is geheim. Wijzigen kan tot we sluiten.
decide-board-no-talk = Niemand praat nu.
decide-board-proposal = Voorstel
decide-board-version = versie { $n }
decide-board-listen = Wat heb je nodig om mee te gaan?
decide-board-listen-help = Wie ja zei, luistert nu. De voorwaarden komen hier, zonder naam.
decide-board-underlined = Onderstreept: erbij gekomen.
decide-board-after = Na ronde { $n }
decide-board-evaluation = Evaluatie

## Console
decide-key-go = verder
decide-key-text = tekst
decide-key-note = antwoord
decide-work = Het besluit
decide-state-framed = Nog geen voorstel
decide-state-proposing = Voorstel
decide-state-voting = Stemronde { $n } loopt
decide-state-asking_no = De nee bevragen
decide-state-weighing = Voorwaarden wegen
decide-state-amending = Tekst aanpassen
decide-state-ended = Afgelopen: { $status }
decide-step-framed = Schrijf met de groep één zin: wie doet wat, vanaf wanneer.
decide-step-proposing = Het voorstel staat op het bord. Lees het voor en open de stemming.
decide-step-fell = Er is geen meerderheid. Ga in het draaiboek terug naar de invalshoeken, of schrijf een ander voorstel.
decide-step-voting = Niemand praat. Sluit als iedereen gestemd heeft.
decide-step-hands = Laat handen opsteken, tel ze en vul de aantallen in.
decide-step-asking_no = Zeg eerst dat zij hun zin niet krijgen. Dan is het woord aan wie nog niet meegaat.
decide-step-weighing = Vraag bij elke voorwaarde: kunnen we dit toevoegen?
decide-step-amending = Zet in de tekst wat is toegevoegd. Daarna stemt iedereen opnieuw.
decide-step-last = Dit was de laatste stemronde. Geef elke voorwaarde een uitkomst en kies hoe het verdergaat.
decide-step-ended = Dit staat nu vast op het bord. Ga verder in het draaiboek.
decide-step-aside = Er is nu geen besluit. Alle voorwaarden blijven bewaard. Ga verder in het draaiboek.
decide-rounds-left = ronde { $n } van { $of }
decide-open-vote = Open stemronde { $n }
decide-open-hand = Stem met handen
decide-close-vote = Sluit de stemming
decide-close-anyway = Sluit toch
decide-voted = { $n } van { $of } hebben gestemd.
decide-missing =
    { $n ->
        [one] 1 stem ontbreekt. Die telt als nog niet.
       *[other] { $n } stemmen ontbreken. Die tellen als nog niet.
    }
decide-missing-why = Waarom sluit je nu? Eén zin
decide-hidden = Wie wat stemt, ziet niemand. Jij ook niet.
decide-hand-count = Sluit en tel
decide-hand-most = Samen hoogstens { $n }.
decide-text-label = Tekst van het voorstel
decide-text-day = Evaluatie op
decide-text-keep = Zet als versie { $n } op het bord
decide-text-despite = Zet toch op het bord
decide-text-kept = Versie { $n } staat op het bord.
decide-text-left =
    { $n ->
        [one] nog 1 teken
       *[other] nog { $n } tekens
    }
decide-nudge-who = Wie doet het? Dat staat er nog niet.
decide-nudge-when = Vanaf wanneer? Dat staat er nog niet.
decide-nudge-evaluation = Wanneer kijken jullie terug? Kies een dag.
decide-answered = { $n } van { $of } hebben geantwoord.
decide-nobody-asked = Er is geen nee om te bevragen. Ga door naar de tekst.
decide-invite = Nodig uit: wie wil zijn nee toelichten?
decide-to-weighing = Naar de volgende stap
decide-left-label = Vertrokken zonder antwoord
decide-left-keep = Bewaar aantal
decide-left-kept = Bewaard.
decide-note = Schrijf een antwoord op
decide-note-legend = Wat zegt deze persoon hardop?
decide-note-condition = heeft iets nodig
decide-note-come_along = gaat toch mee
decide-note-cannot = kan niet mee
decide-note-text = Wat is er nodig?
decide-note-why = Wat zit erachter?
decide-note-kept = Opgeschreven. Het wacht in de wachtrij.
decide-note-counted = Geteld.
decide-held = Wacht in de wachtrij. Zet deze voorwaarde eerst op het bord.
decide-comes = Van wie dit is: kan zo mee.
decide-comes-not = Van wie dit is: nog niet.
decide-earlier = Eerdere voorwaarden
decide-reason = Reden in één zin
decide-weighed = { $code }: { $outcome }.
decide-offers = Of stop hier
decide-offers-must = Hoe gaat het verder?
decide-offer-enriched_majority = Stel vast met meerderheid
decide-offer-parked = Parkeer het besluit
decide-offer-undercurrent = Ga naar de onderstroom
decide-offer-advice_given = Breng het advies uit
decide-offer-sure = Zeker? { $how }
decide-offer-not = Nee, terug
decide-undercurrent-note = De onderstroom vraagt een geoefende begeleider.
decide-empty = Voorwaarden en ideeën wachten hier tot jij ze op het bord zet.
decide-tab-condition = Voorwaarden
decide-tab-unease = Wringt
decide-tab-suggestion = Ideeën
decide-undid = Teruggedraaid.
