# Mistakes in a script (TOML): where it is, what is wrong, what would be right.
# $hint: closest = one name looks like it; known = these are the names; none = there are none.
script-in-file = { $file }:
script-in-phase = { $file }, phase { $phase }:
script-unreadable = this file cannot be read. Check its name and whether you may open it.
script-not-utf8 = this file is not UTF-8. Save it again as UTF-8.
script-toml = line { $line }, column { $column }: this is not TOML. See whether a quote, a bracket or an = is missing in: { $shown }
script-toml-again = line { $line }: this name is there twice. Take one of them out: { $shown }
script-toml-end = this is not TOML. See whether every bracket and every quote closes again.
script-unknown-key =
    { $hint ->
        [closest] { $key } does not exist. Do you mean "{ $right }"?
        [none] { $key } does not exist. Take it out.
       *[known] { $key } does not exist. What can be here: { $right }.
    }
script-key-too-low = { $key }: { $name } belongs to the whole script. Put it at the top, before the first [heading].
script-missing-key = { $key } is missing. Write for example: { $example }
script-missing-language =
    { $lang ->
        [nl] { $key } is missing: the Dutch text. Each text is in two languages, nl and en.
       *[en] { $key } is missing: the English text. Each text is in two languages, nl and en.
    }
script-needs-pair = { $key } must be a text in two languages. Write: { $example }
script-needs-table = { $key } must be a table: a [heading], or names between braces.
script-needs-list = { $key } must be a list. Write: { $example }
script-empty-list = { $key } is empty. Put at least one in: { $example }
script-needs-text = { $key } must be text. Put quotes around it.
script-needs-number = { $key } must be a whole number from { $least } to { $most }.
script-needs-yes-no = { $key } must be true or false, without quotes.
script-needs-value = { $key } must be a text, a whole number, true or false.
script-needs-choice =
    { $hint ->
        [closest] { $key } cannot be this. Do you mean "{ $right }"? It can be: { $allowed }.
       *[known] { $key } cannot be this. It can be: { $allowed }.
    }
script-needs-code = { $key }: "{ $value }" cannot be a name. Use small letters, digits, - and _, and begin with a letter.
script-too-long = { $key } is { $length } characters long. It can be { $most }.
script-unknown-name =
    { $sort ->
        [role] { $key }: role "{ $value }" does not exist.
        [speaker] { $key }: role "{ $value }" does not exist.
        [option] { $key }: option "{ $value }" does not exist.
        [kind] { $key }: kind "{ $value }" does not exist.
        [rule] { $key }: rule "{ $value }" does not exist.
        [question] { $key }: question "{ $value }" does not exist.
        [cat] { $key }: category "{ $value }" does not exist.
       *[phase] { $key }: phase "{ $value }" does not exist.
    } { $hint ->
        [closest] Do you mean "{ $right }"?
        [none] There is none here.
       *[known] What can be here: { $right }.
    }
script-wrong-place =
    { $sort ->
        [earlier] { $key }: phase "{ $value }" comes later. Name one that comes before
        [reached] { $key }: phase "{ $value }" comes later. Name this phase or one that comes before
       *[later] { $key }: phase "{ $value }" is over by then. Name one that comes later
    }{ $hint ->
        [none] ; there is none here.
       *[known] : { $right }.
    }
script-twice = { $key }: { $field } "{ $value }" is there twice. Give each its own name.
script-gate-needs = { $key } is missing. The rule { $rule } needs: { $needs }.
script-gate-unused =
    { $needs ->
        [none] { $key } does nothing. The rule { $rule } needs nothing.
       *[other] { $key } does nothing. The rule { $rule } looks only at: { $needs }.
    }
script-gate-unacked = { $key }: { $role } has no button Understood in this phase, so nobody can go on. That is only possible in a phase present, with ack = ["{ $role }"] in its options.
script-gate-unheard = { $key }: in this phase nobody can tick who spoke, so nobody can go on. That is only possible in: { $allowed }.
script-gate-seats = { $key } is { $n }, but { $role } has { $seats } seats. Ask for { $seats } at most.
script-wrong-order = { $key }: min ({ $least }) is more than max ({ $most }). Swap them.
script-holds-none = { $key }: this kind of phase holds no phases itself. Only these do: { $allowed }.
script-too-deep = { $key }: a { $value } cannot be inside another { $value }. Take it out.
script-too-short = { $key }: the phases in here take { $total } minutes together. That does not fit in { $n }.
script-group-reserved = { $key }: "{ $value }" cannot be the name of a group. Choose another.
script-role-reserved = { $key }: "{ $value }" is the name of who runs the session already. Choose another, such as participant.
script-correction-target = { $key } is missing. A correction is about something that was said. Write: target = true
script-question-circle =
    { $sort ->
        [self] { $key }: this question waits for itself and never opens. Name another question, or take after away.
       *[circle] { $key }: these questions wait for each other and never open: { $value }. Take after away from one of them.
    }
script-impossible-value = { $key }: option { $option } cannot be { $value }. It can be: { $allowed }.
script-impossible-type = { $key }: option { $option } cannot be { $value }. Write a value such as { $allowed }.
script-kind-refuses = { $key } does not fit this kind of phase: { $reason }
