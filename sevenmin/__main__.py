"""`python -m sevenmin`, where the command itself is not on the path."""

from sevenmin.cli import main

if __name__ == "__main__":
    main(prog_name="sevenmin")
