# The rings change places.
swap_roles-in = Come and sit in the middle.
swap_roles-out = Go and sit in the outer circle.
swap_roles-phone = Take your phone with you.
swap_roles-seated = Everyone is seated
swap_roles-now-seated = Everyone is seated. You can go on.
swap_roles-not-seated = Not everyone is seated yet.
swap_roles-empty = The rings are changing places. Press Z when everyone is seated.
