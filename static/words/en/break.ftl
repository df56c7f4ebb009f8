# Break: everyone is away for a while.
break-title = It is time for a break
break-until = We go on at { $hour }
break-help = You need not do anything. This screen goes on by itself.
break-empty = It is a break. Nothing is sent in.
