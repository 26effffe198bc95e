"""The one exception by which a step says, in one sentence, why the geodata cannot be made."""


class Fout(Exception):
    """A check failed; the text is shown to the user as it is."""


def eis(holds, sentence):
    """Demand that a check holds; otherwise stop with the sentence."""
    if not holds:
        raise Fout(sentence)
