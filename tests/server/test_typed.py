"""What the command line says of itself, and of what was typed wrongly, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner, Result

from facilitator.cli import cli
from facilitator.words import LANGS, Lang, Words

COMMANDS = ("check", "demo", "export", "list", "new", "rehearse", "serve")


def typed(lang: Lang, *args: str) -> Result:
    """What happens when this is typed behind ``facilitator``."""
    return CliRunner().invoke(cli, args, prog_name="facilitator", env={"FACILITATOR_LANG": lang})


def command(name: str) -> click.Command:
    with click.Context(cli) as ctx:
        found = cli.get_command(ctx, name)
    assert found is not None
    return found


def options(name: str) -> Iterator[click.Option]:
    yield from (param for param in command(name).params if isinstance(param, click.Option))


def in_one_line(text: str) -> str:
    """Without the line ends that the width of a terminal asks for."""
    return " ".join(text.split())


def test_all_commands_are_looked_at_here() -> None:
    with click.Context(cli) as ctx:
        assert tuple(cli.list_commands(ctx)) == COMMANDS


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_is_in_the_readers_language(name: str, lang: Lang) -> None:
    say = Words(lang).say
    shown = typed(lang, name, "--help")
    told = in_one_line(shown.stdout)
    assert shown.exit_code == 0
    assert told.startswith(say("cli-help-usage", typed=f"facilitator {name}"))
    assert in_one_line(say(f"cli-help-{name}")) in told
    assert [option.opts[0] for option in options(name) if say(str(option.help)) not in told] == []
    assert say("cli-help-help") in told


@pytest.mark.parametrize("lang", LANGS)
def test_the_list_of_commands_says_what_each_is_for(lang: Lang) -> None:
    say, told = Words(lang).say, in_one_line(typed(lang, "--help").stdout)
    assert [
        name for name in COMMANDS if f"{name} {say(f'cli-help-{name}').splitlines()[0]}" not in told
    ] == []


def test_without_a_command_the_help_comes_and_nothing_was_done() -> None:
    alone = typed("nl")
    assert alone.exit_code == 2
    assert in_one_line(alone.output) == in_one_line(typed("nl", "--help").output)


@pytest.mark.parametrize(
    ("args", "nl", "en"),
    [
        (
            "srve",
            "De opdracht srve is er niet. Bedoel je serve?",
            "There is no command srve. Do you mean serve?",
        ),
        ("xyz", "De opdracht xyz is er niet.", "There is no command xyz."),
        ("--foo", "De optie --foo is er niet.", "There is no option --foo."),
        (
            "serve --prt 1",
            "De optie --prt is er niet. Bedoel je --port?",
            "There is no option --prt. Do you mean --port?",
        ),
        ("serve --port", "Achter --port hoort nog iets.", "Something belongs after --port."),
        (
            "serve --port 65536",
            "Achter --port hoort een getal. Van 0 tot en met 65535.",
            "A number belongs after --port. From 0 to 65535.",
        ),
        (
            "rehearse klantarena --people x",
            "Achter --people hoort een getal.",
            "A number belongs after --people.",
        ),
        ("list --json=3", "Achter --json hoort niets.", "Nothing belongs after --json."),
        ("new", "Er ontbreekt nog iets: DRAAIBOEK.", "Something is still missing: SCRIPT."),
        ("export", "Er ontbreekt nog iets: CODE.", "Something is still missing: CODE."),
        (
            "check klantarena twee",
            "Er staat meer dan bij deze opdracht hoort.",
            "There is more here than belongs to this command.",
        ),
    ],
)
def test_what_is_wrong_with_what_was_typed_is_said_in_the_readers_language(
    args: str, nl: str, en: str
) -> None:
    for lang, sentence in zip(LANGS, (nl, en), strict=True):
        wrong = typed(lang, *args.split())
        assert (wrong.exit_code, wrong.stdout) == (2, "")
        said, how, more = wrong.stderr.splitlines()
        assert said == sentence
        assert how.startswith(Words(lang).say("cli-help-usage", typed="facilitator"))
        assert "--help" in more


def test_a_script_that_so_many_cannot_play_is_not_begun() -> None:
    wrong = typed("nl", "rehearse", "klantarena", "--people", "3")
    assert wrong.exit_code == 1
    assert wrong.stderr.startswith("Dit draaiboek wordt gespeeld door 20 tot 200 mensen.")
