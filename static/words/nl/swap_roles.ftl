# The rings change places.
swap_roles-in = Kom in het midden zitten.
swap_roles-out = Ga in de buitenste kring zitten.
swap_roles-phone = Neem je telefoon mee.
swap_roles-seated = Iedereen zit
swap_roles-now-seated = Iedereen zit. Je kunt verder.
swap_roles-not-seated = Nog niet iedereen zit.
swap_roles-empty = De kringen wisselen van plaats. Druk op Z als iedereen zit.
