"""The patterns of the guard, as text: `static/guard.js` holds the same ones.

They read the shadow of a text (see `folding`). Three habits keep them the same in both languages and linear
in the length of the text:

- no look-behind (older phones do not know it): what must stand before is matched, and the first group is the
  find and reaches to the end of the match;
- every repeat has an upper bound, but for the rest of a link, which is read once;
- a find begins at a boundary, so that a long word is tried once.
"""

EDGE = r"(?:^|[^0-9A-Za-z])"  # before a word
NO_DIGIT = r"(?:^|[^0-9])"  # before a number
ALONE = r"(?:^|[^0-9 .\-/]|[^0-9.\-/] |(?:^|\n)- )"  # before a number with no other number just before it
ALONE_END = r"(?![0-9]|[ .\-/][0-9])"
GAP = r"[ .\-/()\n]{0,3}"  # between the digits of a phone number
DIGIT = "(?:" + GAP + "[0-9])"
# The last two digits of a phone number stand together: "012 345 678 9 kinderen" is none.
LAST = GAP + "[0-9]{2})(?![0-9])"
UNIT = (
    r"(?! ?(?:jaar|jaren|jarigen?|jr|maand|maanden|mnd|week|weken|wk|dag|dagen|uur|uren|minuten|min|keer|maal"
    r"|x|euro|eur|procent|kinderen|jongeren|jeugdigen|gezinnen|ouders|mensen|collega's|clienten|klanten"
    r"|paginas?|pagina's|bladzijden|years?|months?|weeks?|days?|hours?|minutes|times|percent|children"
    r"|families|parents|people|clients|pages?)(?![a-z])| ?%)"
)  # not before a unit: then it is a count
NUMBER = r"[0-9](?:[ .\-/]?[0-9])"  # and how often the second part comes
NUMBER_END = r"(?![ .\-/]?[0-9])"
THOUSANDS = r"[1-9][0-9]{0,2}(?:[.,][0-9]{3}){1,4}"
ROUND = r"(?:[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,2}|[1-9][0-9]{2,5})"
CLOCK = r"(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9]"
FILLER = r"(?: (?:is|was|van|of))?[ :=#.\-]{0,4}"
PREFIX = r"(?:[a-z]{1,4}[\-./]?)?"  # Z-2019-123
HOUSE = r"(?:[ ,]{0,3}(?:nr\.? ?|nummer |huisnummer )?[0-9]{1,4}[a-z]?(?![0-9A-Za-z])" + UNIT + ")?"
HOUSE_NUMBER = (
    r" {1,2}(?:nr\.? ?|nummer )?[0-9]{1,4}(?: ?[a-h]| ?bis| ?hs|[\-/][0-9a-z]{1,4})?(?![0-9A-Za-z])" + UNIT
)

CLIENT_LABELLED = (
    EDGE + r"((?:client|klant|patient|dossier|zaak|casus|case|file|record|zorg|polis|relatie|leerling|student"
    r"|personeels|registratie|meldings?|beschikkings?|parket|indicatie|behandel|gezins)"
    r"[ \-]?(?:nummers?|nrs?|numbers?|num|no[.:]|id|code)\.?"
    + (FILLER + PREFIX + NUMBER + "{1,30}" + NUMBER_END + UNIT + ")")
)
CLIENT_BARE = (
    EDGE
    + r"((?:client|patient|dossier|zaak|casus|case|klant)[ :=#.\-]{1,4}"
    + (PREFIX + NUMBER + "{2,30}" + NUMBER_END + UNIT + ")")
)
BSN_LABELLED = (
    EDGE + r"((?:bsn|burgerservicen(?:umme)?r|sofin(?:umme)?r|citizen service number)"
    r"(?:[ \-]?(?:nummer|nr|number))?" + (FILLER + NUMBER + "{4,30}" + NUMBER_END + ")")
)

# These may run over what is claimed already (\x01): a link with a date in it is still one link.
MAIL = (
    EDGE + r"([a-z0-9\x01][a-z0-9\x01._%+\-]{0,63}"
    r"(?: {0,2}(?:@|[\[(] ?(?:at|apenstaartje) ?[\])]|apenstaartje) {0,2}"
    r"[a-z0-9][a-z0-9\-]{0,62}(?:\.[a-z0-9\-]{1,63}){0,3}\.[a-z]{2,24}|@[a-z][a-z0-9\-]{1,62}))"
)
LINK = r"((?:https?://|www\.)[^ \n]*[a-z0-9/\x01])"
SITE = (
    r"(?:^|[^0-9A-Za-z.@\-])((?:[a-z0-9][a-z0-9\-]{0,62}\.){1,6}"
    r"(?:(?:nl|com|org|net|eu|info|io|app|gov|edu|uk)(?![a-z0-9])(?:/[^ \n]*)?"
    r"|(?:me|be|de|to|ly|gl|gg|tv|nu|co|gle|fm|link)/[a-z0-9@\x01][^ \n]*))"
)
HANDLE = r"(?:^|[^0-9A-Za-z.@])(@[a-z_\x01][a-z0-9_.\x01]{1,29})"
HANDLE_NAMED = (
    EDGE + r"((?:instagram|insta|ig|snapchat|snap|tiktok|facebook|fb|twitter|whatsapp|telegram|discord"
    r"|linkedin)(?: ?[:=] ?| is )(?=[a-z.]{1,29}[0-9_])[a-z][a-z0-9_.]{2,29})"
)

# Read before phone numbers, and no reason to stop anything (a date is for a later rule).
DATE = NO_DIGIT + r"((?:0?[1-9]|[12][0-9]|3[01])( ?[\-./] ?)(?:0?[1-9]|1[0-2])\2(?:19|20)[0-9]{2})(?![0-9])"
DATE_ISO = NO_DIGIT + r"((?:19|20)[0-9]{2}([\-./])(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12][0-9]|3[01]))(?![0-9])"
TIMES = ALONE + "(" + CLOCK + r" ?[\-/] ?" + CLOCK + ")" + ALONE_END
MONEY = EDGE + (r"((?:\$|eur|euro) ?(?:" + THOUSANDS + r"|[0-9]{1,7})(?![0-9]|[ .\-][0-9]))")
AMOUNT = (
    ALONE + "((?:" + THOUSANDS + "(?: ?- ?" + THOUSANDS + r")?|[0-9]{1,7})(?:,[0-9]{2}|,-)?"
    r" ?(?:\$|euro?(?![a-z])|inwoners|mensen|kinderen|jeugdigen|jongeren|gezinnen|inhabitants|people|children"
    "|families))"
)
RANGE = ALONE + "(" + ROUND + " ?- ?" + ROUND + ")" + ALONE_END
MILLIONS = ALONE + "([1-9]0{6,8})" + ALONE_END

PHONE_DUTCH = NO_DIGIT + r"(\(?(?:\+|00) ?31" + GAP + "0?" + GAP + "[1-9]" + DIGIT + "{6}" + LAST
PHONE_SERVICE = ALONE + r"(0(?:800|900|906|909)" + GAP + r"(?:[0-9]{2}[ .\-]?[0-9]{2}|[0-9]{7}))" + ALONE_END
PHONE_MOBILE = NO_DIGIT + r"(\(?06" + DIGIT + "{6}" + LAST
PHONE = NO_DIGIT + r"(\(?0[1-9][0-9]" + DIGIT + "{5}" + LAST
PHONE_SPELLED = NO_DIGIT + r"(0 6(?: [0-9]){8})(?! ?[0-9])"
PHONE_BARE = NO_DIGIT + "(316[0-9]{8})(?![0-9])"
PHONE_ABROAD = NO_DIGIT + (
    r"(\(?(?:\+[1-9]" + DIGIT + "{7,11}|00 ?(?:3[02-469]|4[0-9]|90|21[236]|380)" + DIGIT + "{6,9})" + LAST
)

POSTCODE = EDGE + r"([1-9][0-9]{3}[ .\-\n]{0,2}[a-z]{2}(?![a-z])" + HOUSE + ")"
POSTCODE_LABELLED = (
    EDGE + r"((?:postcode|zip code|postal code)(?: is)?[ :]{1,3}[1-9][0-9]{3}[ .\-\n]{0,2}[a-z]{2})(?![a-z])"
)
STREET = (
    EDGE + r"([a-z][a-z'\-]{1,30}(?:straat|str\.?|laan|weg|plein|gracht|kade|singel|dreef|steeg|dijk"
    r"|plantsoen|boulevard)" + HOUSE_NUMBER + ")"
)
STREET_CAPITAL = (
    EDGE + r"((?:[A-Z][a-z'\-]{1,30}(?:hof|pad|park|markt|wal|erf|hoek|tuin|oever|baan|zoom)"
    r"|(?:Laan|Plein|Weg) (?:van |der |den |de |het ){0,2}[A-Z][a-z\-]{1,30})" + HOUSE_NUMBER + ")"
)
STREET_ENGLISH = (
    EDGE + r"([0-9]{1,4}[a-z]? (?:[A-Z][a-z']{1,20} ){1,3}"
    r"(?:Street|Road|Lane|Avenue|Drive|Close|Square|Gardens|Terrace))(?![a-z])"
)

# Two letters after four digits that are a unit or a word, not the end of a postcode.
UNIT_PAIRS = r"cl|cm|d[lm]|eu|ft|g[br]|ha|k[bgmw]|lb|m[bgilmu]|oz|pk|tb|wh|xl"
WORD_PAIRS = (
    UNIT_PAIRS + r"|a[adfhilmnstu]|b[ehivy]|ca|d[aeor]|e[dehlmnrx]|fe|g[aeo]|h[eimort]|i[defklnst]|j[aelr]"
    r"|k[al]|l[ae]|m[aerswy]|n[almoru]|o[afhkmnopr]|p[aop]|re|s[aiost]|t[aeiov]|u[knpsw]|v[abh]|w[aceo]|xx"
    r"|ye|z[eno]"
)
NO_STREETS = (
    r"onderweg|schoolplein|speelplein|marktplein|snelweg|leerweg|omweg|zijweg|uitweg|afweg|voetpad|fietspad"
    r"|supermarkt|arbeidsmarkt|huizenmarkt|woningmarkt|zorgmarkt|gerechtshof|kerkhof|loopbaan|invalshoek"
)
