"""Commands as one writes them with click: what its decorators make of functions."""

import click


@click.group()
def tool() -> None:
    """A tool of several commands."""


@tool.command("shout")
@click.argument("word")
@click.option("--times", default=1)
def shout(word: str, times: int) -> None:
    """Says a word loudly."""
    click.echo(word.upper() * times)


@click.command()
@click.option("--count", default=2, type=int)
def main(count: int) -> int:
    """Prints a count."""
    click.echo(f"count {count}")
    return count


@click.pass_context
def named(context: click.Context, greeting: str) -> str:
    """Knows the context in which it is called."""
    return f"{greeting}, {context.info_name}"


def twice(number: int) -> int:
    """Not decorated at all."""
    return 2 * number
