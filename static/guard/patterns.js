/**
 * The patterns of the guard: the same text as `facilitator/guard/patterns.py`, which says why they look like this.
 * No look-behind: older phones do not know it, and one such pattern would take the whole page down.
 */

const raw = String.raw;

/** Before a word. */
const EDGE = raw`(?:^|[^0-9A-Za-z])`;
/** Before a number. */
const NO_DIGIT = raw`(?:^|[^0-9])`;
/** Before a number with no other number just before it. */
const ALONE = raw`(?:^|[^0-9 .\-/]|[^0-9.\-/] |(?:^|\n)- )`;
const ALONE_END = raw`(?![0-9]|[ .\-/][0-9])`;
/** Between the digits of a phone number. */
const GAP = raw`[ .\-/()\n]{0,3}`;
const DIGIT = raw`(?:${GAP}[0-9])`;
/** The last two digits of a phone number stand together: "012 345 678 9 kinderen" is none. */
const LAST = raw`${GAP}[0-9]{2})(?![0-9])`;
/** Not before a unit: then it is a count. */
const UNIT =
  raw`(?! ?(?:jaar|jaren|jarigen?|jr|maand|maanden|mnd|week|weken|wk|dag|dagen|uur|uren|minuten|min` +
  raw`|keer|maal|x|euro|eur|procent|kinderen|jongeren|jeugdigen|gezinnen|ouders|mensen|collega's` +
  raw`|clienten|klanten|paginas?|pagina's|bladzijden|years?|months?|weeks?|days?|hours?|minutes|times` +
  raw`|percent|children|families|parents|people|clients|pages?)(?![a-z])| ?%)`;
/** And how often the second part comes. */
const NUMBER = raw`[0-9](?:[ .\-/]?[0-9])`;
const NUMBER_END = raw`(?![ .\-/]?[0-9])`;
const THOUSANDS = raw`[1-9][0-9]{0,2}(?:[.,][0-9]{3}){1,4}`;
const ROUND = raw`(?:[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,2}|[1-9][0-9]{2,5})`;
const CLOCK = raw`(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9]`;
const FILLER = raw`(?: (?:is|was|van|of))?[ :=#.\-]{0,4}`;
/** Z-2019-123 */
const PREFIX = raw`(?:[a-z]{1,4}[\-./]?)?`;
const HOUSE = raw`(?:[ ,]{0,3}(?:nr\.? ?|nummer |huisnummer )?[0-9]{1,4}[a-z]?(?![0-9A-Za-z])${UNIT})?`;
const HOUSE_NUMBER =
  raw` {1,2}(?:nr\.? ?|nummer )?[0-9]{1,4}(?: ?[a-h]| ?bis| ?hs|[\-/][0-9a-z]{1,4})?(?![0-9A-Za-z])` +
  raw`${UNIT}`;

export const CLIENT_LABELLED =
  raw`${EDGE}((?:client|klant|patient|dossier|zaak|casus|case|file|record|zorg|polis|relatie|leerling` +
  raw`|student|personeels|registratie|meldings?|beschikkings?|parket|indicatie|behandel` +
  raw`|gezins)[ \-]?(?:nummers?|nrs?|numbers?|num|no[.:]|id|code)\.?${FILLER}${PREFIX}` +
  raw`${NUMBER}{1,30}${NUMBER_END}${UNIT})`;
export const CLIENT_BARE =
  raw`${EDGE}((?:client|patient|dossier|zaak|casus|case|klant)[ :=#.\-]{1,4}${PREFIX}${NUMBER}{2,30}` +
  raw`${NUMBER_END}${UNIT})`;
export const BSN_LABELLED =
  raw`${EDGE}((?:bsn|burgerservicen(?:umme)?r|sofin(?:umme)?r|citizen service number)(?:[ \-]?` +
  raw`(?:nummer|nr|number))?${FILLER}${NUMBER}{4,30}${NUMBER_END})`;

// These may run over what is claimed already (\x01): a link with a date in it is still one link.
export const MAIL =
  raw`${EDGE}([a-z0-9\x01][a-z0-9\x01._%+\-]{0,63}(?: {0,2}(?:@|[\[(] ?(?:at|apenstaartje) ?[\])]` +
  raw`|apenstaartje) {0,2}[a-z0-9][a-z0-9\-]{0,62}(?:\.[a-z0-9\-]{1,63}){0,3}\.[a-z]{2,24}` +
  raw`|@[a-z][a-z0-9\-]{1,62}))`;
export const LINK = raw`((?:https?://|www\.)[^ \n]*[a-z0-9/\x01])`;
export const SITE =
  raw`(?:^|[^0-9A-Za-z.@\-])((?:[a-z0-9][a-z0-9\-]{0,62}\.){1,6}(?:(?:nl|com|org|net|eu|info|io|app` +
  raw`|gov|edu|uk)(?![a-z0-9])(?:/[^ \n]*)?|(?:me|be|de|to|ly|gl|gg|tv|nu|co|gle|fm` +
  raw`|link)/[a-z0-9@\x01][^ \n]*))`;
export const HANDLE = raw`(?:^|[^0-9A-Za-z.@])(@[a-z_\x01][a-z0-9_.\x01]{1,29})`;
export const HANDLE_NAMED =
  raw`${EDGE}((?:instagram|insta|ig|snapchat|snap|tiktok|facebook|fb|twitter|whatsapp|telegram` +
  raw`|discord|linkedin)(?: ?[:=] ?| is )(?=[a-z.]{1,29}[0-9_])[a-z][a-z0-9_.]{2,29})`;

// Read before phone numbers, and no reason to stop anything (a date is for a later rule).
export const DATE =
  raw`${NO_DIGIT}((?:0?[1-9]|[12][0-9]|3[01])( ?[\-./] ?)(?:0?[1-9]|1[0-2])\2(?:19|20)[0-9]{2})` +
  raw`(?![0-9])`;
export const DATE_ISO = raw`${NO_DIGIT}((?:19|20)[0-9]{2}([\-./])(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12][0-9]|3[01]))(?![0-9])`;
export const TIMES = raw`${ALONE}(${CLOCK} ?[\-/] ?${CLOCK})${ALONE_END}`;
export const MONEY = raw`${EDGE}((?:\$|eur|euro) ?(?:${THOUSANDS}|[0-9]{1,7})(?![0-9]|[ .\-][0-9]))`;
export const AMOUNT =
  raw`${ALONE}((?:${THOUSANDS}(?: ?- ?${THOUSANDS})?|[0-9]{1,7})(?:,[0-9]{2}|,-)?` +
  raw` ?(?:\$|euro?(?![a-z])|inwoners|mensen|kinderen|jeugdigen|jongeren|gezinnen|inhabitants|people|children` +
  raw`|families))`;
export const RANGE = raw`${ALONE}(${ROUND} ?- ?${ROUND})${ALONE_END}`;
export const MILLIONS = raw`${ALONE}([1-9]0{6,8})${ALONE_END}`;

export const PHONE_DUTCH = raw`${NO_DIGIT}(\(?(?:\+|00) ?31${GAP}0?${GAP}[1-9]${DIGIT}{6}${LAST}`;
export const PHONE_SERVICE = raw`${ALONE}(0(?:800|900|906|909)${GAP}(?:[0-9]{2}[ .\-]?[0-9]{2}|[0-9]{7}))${ALONE_END}`;
export const PHONE_MOBILE = raw`${NO_DIGIT}(\(?06${DIGIT}{6}${LAST}`;
export const PHONE = raw`${NO_DIGIT}(\(?0[1-9][0-9]${DIGIT}{5}${LAST}`;
export const PHONE_SPELLED = raw`${NO_DIGIT}(0 6(?: [0-9]){8})(?! ?[0-9])`;
export const PHONE_BARE = raw`${NO_DIGIT}(316[0-9]{8})(?![0-9])`;
export const PHONE_ABROAD =
  raw`${NO_DIGIT}(\(?(?:\+[1-9]${DIGIT}{7,11}|00 ?(?:3[02-469]|4[0-9]|90|21[236]|380)${DIGIT}{6,9})` +
  raw`${LAST}`;

export const POSTCODE = raw`${EDGE}([1-9][0-9]{3}[ .\-\n]{0,2}[a-z]{2}(?![a-z])${HOUSE})`;
export const POSTCODE_LABELLED =
  raw`${EDGE}((?:postcode|zip code|postal code)(?: is)?[ :]{1,3}[1-9][0-9]{3}[ .\-\n]{0,2}[a-z]{2})` +
  raw`(?![a-z])`;
export const STREET =
  raw`${EDGE}([a-z][a-z'\-]{1,30}(?:straat|str\.?|laan|weg|plein|gracht|kade|singel|dreef|steeg|dijk` +
  raw`|plantsoen|boulevard)${HOUSE_NUMBER})`;
export const STREET_CAPITAL =
  raw`${EDGE}((?:[A-Z][a-z'\-]{1,30}(?:hof|pad|park|markt|wal|erf|hoek|tuin|oever|baan|zoom)|(?:Laan` +
  raw`|Plein|Weg) (?:van |der |den |de |het ){0,2}[A-Z][a-z\-]{1,30})${HOUSE_NUMBER})`;
export const STREET_ENGLISH =
  raw`${EDGE}([0-9]{1,4}[a-z]? (?:[A-Z][a-z']{1,20} ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close` +
  raw`|Square|Gardens|Terrace))(?![a-z])`;

// Two letters after four digits that are a unit or a word, not the end of a postcode.
export const UNIT_PAIRS = raw`cl|cm|d[lm]|eu|ft|g[br]|ha|k[bgmw]|lb|m[bgilmu]|oz|pk|tb|wh|xl`;
export const WORD_PAIRS =
  raw`${UNIT_PAIRS}|a[adfhilmnstu]|b[ehivy]|ca|d[aeor]|e[dehlmnrx]|fe|g[aeo]|h[eimort]|i[defklnst]` +
  raw`|j[aelr]|k[al]|l[ae]|m[aerswy]|n[almoru]|o[afhkmnopr]|p[aop]|re|s[aiost]|t[aeiov]|u[knpsw]` +
  raw`|v[abh]|w[aceo]|xx|ye|z[eno]`;
export const NO_STREETS =
  raw`onderweg|schoolplein|speelplein|marktplein|snelweg|leerweg|omweg|zijweg|uitweg|afweg|voetpad` +
  raw`|fietspad|supermarkt|arbeidsmarkt|huizenmarkt|woningmarkt|zorgmarkt|gerechtshof|kerkhof` +
  raw`|loopbaan|invalshoek`;
