"""The command `sevenmin`, and `python -m sevenmin` where it is not on the path."""

from __future__ import annotations

import signal


def main() -> None:
    """Import the command, and run it.

    To import takes half a second, in which Ctrl+C would show a traceback. So it ends the process;
    after that, Click ends a command in order.
    """
    pressed = signal.getsignal(signal.SIGINT)
    if pressed is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from sevenmin.cli import main as command

    signal.signal(signal.SIGINT, pressed)
    command(prog_name="sevenmin")


if __name__ == "__main__":
    main()
