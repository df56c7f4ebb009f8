# Destinations: the question of the day, and who will hear what comes of it.
destinations-title = Who will hear of this
destinations-new = New destination
destinations-name = Name of destination { $name }
destinations-add = Add
destinations-take-away = Take away
destinations-away = Take away: { $name }
destinations-none = Without a destination we cannot go on: ask nothing that nobody listens to.
destinations-shields = Names that stay inside
destinations-shields-help = These names are not in the public report. Tick a name when the group releases it.
destinations-new-shield = Name of municipality or provider
destinations-sort = What is it?
destinations-municipality = a municipality
destinations-provider = a provider
destinations-free = released by the group
destinations-empty = Write down beside this who will hear of the yield.
