# Harvest: back together, the same time for each theme.
harvest-nothing = This theme has no message. Tell what was talked about.
harvest-themes = Themes
harvest-minutes = { $n } minutes for each theme
harvest-all = Together
harvest-turn-now = has the floor
harvest-turn-past = done
harvest-turn-later = still to come
harvest-key-next = next theme
harvest-empty = Give each theme the same time. A participant tells it, not the workshop lead.
