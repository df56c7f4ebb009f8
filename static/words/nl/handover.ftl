# Hand-over: where each message goes, whom one can ask, when one hears.
handover-to = voor { $to }
handover-contact-is = contact: { $contact }
handover-day-is = terugkoppeling op { $date }
handover-nowhere = nog geen bestemming
handover-help = Hier gaan de boodschappen heen. Wil je over een onderwerp meedenken? Laat dan je naam en mailadres achter.
handover-sees = Alleen de gespreksleider leest je naam en mailadres, en wie het onderwerp oppakt. We wissen ze 30 dagen na de terugkoppeling.
handover-think = Ik denk mee over dit onderwerp
handover-think-of = Ik denk mee over dit onderwerp: { $text }
handover-along = Je denkt mee.
handover-not = Toch niet
handover-not-of = Toch niet meedenken over: { $text }
handover-name = Je naam
handover-mail = Je mailadres
handover-both = Vul je naam en je mailadres in.
handover-send = Ik denk mee
handover-cancel = Niet nu
handover-empty = Spreek bij elke boodschap af: waarheen, wie kun je vragen, en op welke dag hoort de groep het?
handover-key-address = bestemming, contact, dag
handover-address = Waarheen en wanneer
handover-contact = Wie kun je vragen? Een naam of functie.
handover-day = Terugkoppeling op
handover-lacks-to = een bestemming
handover-lacks-day = een dag van terugkoppeling
handover-lacks-contact = iemand die men kan vragen
handover-ready = { $n } van { $of } boodschappen hebben een bestemming en een dag.
handover-alongs =
    { $n ->
        [one] 1 mens denkt mee
       *[other] { $n } keer wil iemand meedenken
    }
