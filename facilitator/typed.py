"""The command line in the reader's language: the help of a command, and what is wrong with what was typed.

click has both in English alone. A command and its options name the sentences of their help (``cli-help-…``);
they are looked up when somebody asks, in the language of that moment.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from typing import IO, Any

import click

from facilitator.words import system_words


class Spoken(click.Command):
    """A command that tells in one of our languages what it does and takes, and what is wrong."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what was typed. Raises Mistyped."""
        with _in_sentences(ctx):
            return super().parse_args(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """How it is typed, what it does, its options."""
        say = system_words().say
        formatter.write(usage(ctx) + "\n")
        for paragraph in say(self.help or "").split("\n"):
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(paragraph)
        told = [(_left(param), _right(param)) for param in self.params if isinstance(param, click.Option)]
        with formatter.section(say("cli-help-options")):
            formatter.write_dl([*told, ("--help", say("cli-help-help"))])

    def get_short_help_str(self, limit: int = 45) -> str:
        """Its first sentence, for the list of all commands."""
        return system_words().say(self.help or "").partition("\n")[0]


class SpokenGroup(Spoken, click.Group):
    """All commands."""

    command_class = Spoken

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The same, and which commands there are."""
        super().format_help(ctx, formatter)
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section(system_words().say("cli-help-commands")):
            formatter.write_dl([(name, one.get_short_help_str()) for name, one in commands if one])

    def invoke(self, ctx: click.Context) -> Any:
        """Find the command, and do it. Raises Mistyped."""
        with _in_sentences(ctx):
            return super().invoke(ctx)


class Mistyped(click.ClickException):
    """What was typed cannot be done: a sentence, how it is typed, and where to find more."""

    exit_code = 2

    def __init__(self, sentence: str, ctx: click.Context) -> None:
        super().__init__(sentence)
        self._ctx = ctx

    def show(self, file: IO[Any] | None = None) -> None:
        """On stderr."""
        more = system_words().say("cli-typed-more", command=self._ctx.command_path)
        click.echo("\n".join([self.message, usage(self._ctx), more]), file, err=True)


def usage(ctx: click.Context) -> str:
    """How a command is typed."""
    say, command = system_words().say, ctx.command
    pieces = [say("cli-help-any-options")]
    pieces += [_name(param) for param in command.params if isinstance(param, click.Argument)]
    if isinstance(command, click.Group):
        pieces.append(say("cli-help-any-command"))
    return say("cli-help-usage", typed=" ".join([ctx.command_path, *pieces]))


@contextmanager
def _in_sentences(ctx: click.Context) -> Iterator[None]:
    try:
        yield
    except click.exceptions.NoArgsIsHelpError:
        raise  # that is the help, and in sentences already
    except click.UsageError as error:
        raise Mistyped(_wrong(error, ctx), ctx) from error


def _wrong(error: click.UsageError, ctx: click.Context) -> str:
    """What is wrong, in a sentence."""
    say = system_words().say
    match error:
        case click.NoSuchOption():
            return say("cli-typed-no-option", name=error.option_name) + _near(error.possibilities)
        case click.exceptions.NoSuchCommand() if isinstance(ctx.command, click.Group):
            near = get_close_matches(error.command_name, ctx.command.list_commands(ctx))
            return say("cli-typed-no-command", name=error.command_name) + _near(near)
        case click.MissingParameter(param=click.Parameter() as param):
            return say("cli-typed-missing", name=_name(param))
        case click.BadParameter(param=click.Parameter() as param):
            return say("cli-typed-number", name=_name(param)) + _range(param)
        case click.BadOptionUsage():
            flags = [name for param in ctx.command.params if _is_flag(param) for name in param.opts]
            flag = error.option_name in (*flags, "--help")
            return say("cli-typed-no-value" if flag else "cli-typed-value", name=error.option_name)
    return say("cli-typed-too-much")


def _is_flag(param: click.Parameter) -> bool:
    return isinstance(param, click.Option) and param.is_flag


def _near(possible: list[str] | None) -> str:
    """What may have been meant."""
    return " " + system_words().say("cli-typed-near", name=possible[0]) if possible else ""


def _name(param: click.Parameter) -> str:
    """An option by its dashes, an argument by what stands there for it."""
    if isinstance(param, click.Option):
        return param.opts[0]
    return system_words().say(f"cli-help-argument-{param.name}")


def _left(option: click.Option) -> str:
    """The option, and what kind of thing comes behind it."""
    say, name = system_words().say, option.opts[0]
    match option.type:
        case click.types.BoolParamType():
            return name
        case click.Path():
            return f"{name} {say('cli-help-a-path')}"
        case click.types.IntParamType() | click.types.FloatParamType():
            return f"{name} {say('cli-help-a-number')}"
    return f"{name} {say('cli-help-a-text')}"


def _right(option: click.Option) -> str:
    """What it is for, and from where to where a number goes."""
    return system_words().say(option.help or "") + _range(option)


def _range(param: click.Parameter) -> str:
    """As it must be typed, without a point between thousands."""
    match param.type:
        case click.IntRange() | click.FloatRange() as range:
            return " " + system_words().say("cli-help-range", min=str(range.min), max=str(range.max))
    return ""
