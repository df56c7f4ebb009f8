# Break: everyone is away for a while.
break-title = Het is pauze
break-until = We gaan verder om { $hour } uur
break-help = Je hoeft niets te doen. Dit scherm gaat vanzelf verder.
break-empty = Het is pauze. Er wordt niets ingestuurd.
