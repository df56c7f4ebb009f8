# Harvest: back together, the same time for each theme.
harvest-nothing = Dit thema heeft geen boodschap. Vertel wat er besproken is.
harvest-themes = Thema's
harvest-minutes = { $n } minuten voor elk thema
harvest-all = Samen
harvest-turn-now = heeft het woord
harvest-turn-past = geweest
harvest-turn-later = komt nog
harvest-key-next = volgend thema
harvest-empty = Geef elk thema evenveel tijd. Een deelnemer vertelt, niet de workshopleider.
