"""What the site keeps on a reader's device: `kept.yml` says it, the scripts here do it.

The scripts go to `assets/device/`. Nothing is kept before the reader turns the switch on, and
nothing ever under a name that does not stand in `kept.yml`, from which the privacy page is made.
"""
