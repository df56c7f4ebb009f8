# What the guard sees in a text: what it is, and what one can do.
# guard-<kind> is for the writer, guard-mark-<kind> is a short mark for the console.

## This does not go along
guard-bsn = This looks like a citizen service number (BSN). Take the number out.
guard-digits = There is a long number in this. Take the number out.
guard-client_number = This looks like a number of a client or a file. Take the number out.

## The facilitator looks at this first
guard-phone = There is a phone number in this. Take it out if it is not needed.
guard-mail = There is an e-mail address in this. Take it out if it is not needed.
guard-url = There is a link in this. Take it out if it is not needed.
guard-handle = There is a social media name in this. Take the name out if it is not needed.
guard-iban = There is a bank account number in this. Take it out if it is not needed.
guard-postcode = There is a postcode in this. Better not write where someone lives.
guard-address = There is an address in this. Better not write where someone lives.

## A hint, no more
guard-nudge-no_question_mark = Is this a question? Start with what, how or when.
guard-nudge-defence = This sounds like an answer. Better ask on: what do you mean, how did that go?
guard-nudge-ja_maar = Better say how it can be added. Do not begin with: yes, but.

## Marks for the console
guard-mark-bsn = a BSN
guard-mark-digits = a long number
guard-mark-client_number = a client number
guard-mark-phone = a phone number
guard-mark-mail = an e-mail address
guard-mark-url = a link
guard-mark-handle = an account
guard-mark-iban = a bank account number
guard-mark-postcode = a postcode
guard-mark-address = an address
guard-mark-no_question_mark = no question mark
guard-mark-defence = defence
guard-mark-ja_maar = yes, but
