"""The one exception of the applier: a sentence for its reader."""


class Problem(Exception):
    pass
