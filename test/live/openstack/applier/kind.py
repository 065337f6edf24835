"""What the applier knows of one resource type, and how what was sent is compared with what the cloud says."""
from dataclasses import dataclass
from typing import Any, Callable

from .problem import Problem

META = {'depends_on', 'lifecycle', 'provider', 'connection', 'provisioner', '//', 'timeouts', 'region'}


class Arguments:
    """The resolved arguments of one resource; `finish` refuses those that nobody asked for."""

    def __init__(self, values):
        self.values = {name: value for name, value in values.items() if value is not None and name not in META}
        self.asked = set()
        self.made_id = None

    def __call__(self, name, default=None):
        self.asked.add(name)
        return self.values.get(name, default)

    def need(self, name):
        value = self(name)
        if value is None:
            raise Problem("the argument '%s' is missing" % name)
        return value

    def pick(self, *names, **renamed):
        """The given ones of these arguments; `api_name='argument'` renames."""
        pairs = [(name, name) for name in names] + list(renamed.items())
        return {api: value for api, name in pairs if (value := self(name)) is not None}

    def blocks(self, name, *known):
        """The blocks of this name as a list of their given values."""
        found = self(name, [])
        found = [{key: value for key, value in block.items() if value is not None} for block in (found if isinstance(found, list) else [found])]
        unknown = sorted({key for block in found for key in block} - set(known))
        if unknown:
            raise Problem('arguments of %s that the applier does not know: %s' % (name, ', '.join(unknown)))
        return found

    def finish(self):
        unknown = sorted(set(self.values) - self.asked)
        if unknown:
            raise Problem('arguments that the applier does not know: %s' % ', '.join(unknown))


@dataclass
class Made:
    """What `create` hands back: the attributes have Terraform's names, what was sent has the names of `read`."""

    id: str
    attributes: dict
    sent: dict


@dataclass
class Kind:
    create: Callable[[Arguments], Made]
    read: Callable[[str, dict], dict]
    delete: Callable[[str, dict], Any]
    extra_differences: Callable[[dict, dict], list] = lambda entry, now: []


def differences(sent, now):
    return ["'%s' was sent as %r, the cloud has %r" % (name, value, now.get(name, 'nothing'))
            for name, value in sorted(sent.items()) if name not in now or not same(value, now[name])]


def same(sent, now):
    if isinstance(sent, list):
        return isinstance(now, list) and len(sent) == len(now) and all(any(same(one, other) for other in now) for one in sent)
    if isinstance(sent, dict):
        return isinstance(now, dict) and all(name in now and same(value, now[name]) for name, value in sent.items())
    if isinstance(sent, bool) or isinstance(now, bool):
        return str(sent).lower() == str(now).lower()
    return str(sent) == str(now)
