"""Reads the stacks of a synthesized testbed, in the order of their dependencies, and joins their outputs."""
import json
import os
import pathlib

from .expressions import references, resolve
from .kind import META
from .problem import Problem
from .stand_ins import stand_in

REMOTE_STATE = 'terraform_remote_state'
OTHER_PROVIDER, NO_SERVICE = 'of another provider', 'no service in the lab'
# Beginnings of types whose service the lab does not run.
WITHOUT_SERVICE = ('openstack_dns_', 'openstack_keymanager_', 'openstack_objectstorage_', 'openstack_sharedfilesystem_')


class Stack:
    """One cdk.tf.json: the resources and data sources that are applied, and those that are left out, by address."""

    def __init__(self, name, path):
        self.name, self.path = name, pathlib.Path(path)
        self.document = json.loads(self.path.read_text())
        self.nodes, self.left_out, self.reasons = {}, {}, {}
        for section, prefix in (('resource', ''), ('data', 'data.')):
            for kind, members in self.document.get(section, {}).items():
                served = kind.startswith('openstack_') and not kind.startswith(WITHOUT_SERVICE)
                for key, body in members.items() if kind != REMOTE_STATE else ():
                    address = '%s%s.%s' % (prefix, kind, key)
                    (self.nodes if served else self.left_out)[address] = self.single(body)
                    if not served:
                        self.reasons[address] = NO_SERVICE if kind.startswith('openstack_') else OTHER_PROVIDER

    @staticmethod
    def single(body):
        return body[0] if isinstance(body, list) else body

    def dependencies(self, address):
        """What is applied before it, also by way of what is left out."""
        found, waiting, seen = set(), [address], {address}
        while waiting:
            body = self.nodes.get(waiting[-1]) or self.left_out.get(waiting[-1], {})
            waiting.pop()
            direct = references(body) | set(body.get('depends_on', []))
            found |= direct & set(self.nodes)
            waiting += (direct & set(self.left_out)) - seen
            seen |= direct
        return found

    def check_provider(self, address):
        """A resource may only name a provider configuration that its stack has."""
        wanted = self.nodes[address].get('provider')
        configured = self.document.get('provider', {}).get('openstack', [])
        configured = configured if isinstance(configured, list) else [configured]
        known = {'openstack' + ('.' + each['alias'] if each.get('alias') else '') for each in configured}
        if wanted and wanted not in known:
            raise Problem("the provider '%s' is not configured in the stack, which has %s" % (wanted, ', '.join(sorted(known)) or 'none'))

    def output(self, name):
        outputs = self.document.get('output', {})
        if name not in outputs:
            raise Problem("the stack '%s' has no output '%s'" % (self.name, name))
        return self.single(outputs[name])['value']

    def backend(self):
        """Where this stack keeps its state, in a form that can be compared."""
        backends = self.document.get('terraform', {}).get('backend') or {'local': {'path': 'terraform.tfstate'}}
        kind, config = next(iter(backends.items()))
        return self.place(kind, self.single(config))

    def place(self, kind, config):
        if kind == 'local':
            return kind, os.path.normpath(self.path.parent / config['path'])
        return kind, json.dumps({name: value for name, value in config.items() if value is not None}, sort_keys=True)


class Testbed:
    """All stacks of a synthesis, in an order in which they can be applied."""

    def __init__(self, path):
        path = pathlib.Path(path)
        if path.is_dir():
            self.stacks = [Stack(name, path / entry['synthesizedStackPath']) for name, entry in ordered(path)]
        else:
            self.stacks = [Stack(path.name.split('.')[0], path)]

    def left_out(self):
        """What is not applied, and why."""
        return sorted('[%s/%s] %s' % (stack.name, address, reason) for stack in self.stacks for address, reason in stack.reasons.items())

    def resolve(self, stack, value, entries):
        """The value with every reference replaced; `entries` are what the state has, by stack and address."""
        return resolve(value, Scope(self, stack, entries))

    def source(self, stack, name):
        """The stack that a terraform_remote_state reads: the one whose state is at the place it names."""
        body = stack.single(stack.document.get('data', {}).get(REMOTE_STATE, {}).get(name))
        if body is None:
            raise Problem('data.%s.%s is not in the stack' % (REMOTE_STATE, name))
        place = stack.place(body['backend'], body.get('config', {}))
        for candidate in self.stacks:
            if candidate.backend() == place:
                return candidate
        raise Problem('data.%s.%s reads the state at %s, where no stack keeps one' % (REMOTE_STATE, name, body.get('config')))


class Scope:
    """What the expressions of one stack may refer to."""

    def __init__(self, testbed, stack, entries):
        self.testbed, self.stack, self.entries = testbed, stack, entries

    def root(self, names, text):
        """What a reference begins with, and the names that go on from there."""
        if names[0] in ('var', 'local') and len(names) > 1:
            return (self.variable if names[0] == 'var' else self.local)(names[1]), names[2:]
        if names[:2] == ['data', REMOTE_STATE] and names[3:4] == ['outputs']:
            return RemoteOutputs(self.testbed, self.testbed.source(self.stack, names[2]), self.entries), names[4:]
        section, names = ('data', names[1:]) if names[0] == 'data' else ('resource', names)
        if len(names) < 3 or '_' not in names[0]:
            raise Problem('${%s} is no reference that the applier can follow' % text)
        return self.attribute(section, *names[:3]), names[3:]

    def variable(self, name):
        body = self.stack.single(self.declared('variable', name))
        if 'default' in body:
            return body['default']
        if body.get('type', 'string') != 'string':
            raise Problem("the variable '%s' has no default and is no text" % name)
        return 'variable-' + name

    def local(self, name):
        return resolve(self.declared('locals', name), self)

    def declared(self, section, name):
        if name not in self.stack.document.get(section, {}):
            raise Problem("the stack has no '%s' in %s" % (name, section))
        return self.stack.document[section][name]

    def attribute(self, section, kind, name, attribute):
        address = '%s%s.%s' % ('data.' if section == 'data' else '', kind, name)
        if address in self.stack.left_out:
            arguments = resolve(self.given(self.stack.left_out[address]), self)
            return stand_in(section, kind, '%s/%s' % (self.stack.name, address), arguments, attribute)
        entry = self.entries.get(self.stack.name, {}).get(address)
        if address not in self.stack.nodes or entry is None:
            raise Problem('%s is %s' % (address, 'not made yet' if address in self.stack.nodes else 'not in the stack'))
        for source in ({'id': entry['id']}, entry['attributes'], entry['arguments']):
            if attribute in source:
                return source[attribute]
        raise Problem("%s has no attribute '%s' that the applier knows" % (address, attribute))

    @staticmethod
    def given(body):
        return {name: value for name, value in body.items() if name not in META}


class RemoteOutputs:
    """The `outputs` attribute of a terraform_remote_state."""

    def __init__(self, testbed, stack, entries):
        self.testbed, self.stack, self.entries = testbed, stack, entries

    def __getitem__(self, name):
        return self.testbed.resolve(self.stack, self.stack.output(name), self.entries)


def ordered(folder):
    """Names and manifest entries of the stacks, each after those it depends on, else by name."""
    manifest = folder / 'manifest.json'
    if not manifest.exists():
        raise Problem('%s has no manifest.json; give the output folder of a synthesis' % folder)
    waiting = dict(sorted(json.loads(manifest.read_text())['stacks'].items()))
    for name, entry in waiting.items():
        unknown = sorted(set(entry['dependencies']) - set(waiting))
        if unknown:
            raise Problem("the stack '%s' depends on '%s', which the manifest does not have" % (name, unknown[0]))
    order = []
    while waiting:
        ready = next((name for name, entry in waiting.items() if not set(entry['dependencies']) & set(waiting)), None)
        if ready is None:
            raise Problem('these stacks depend on one another in a circle: %s' % ', '.join(waiting))
        order.append((ready, waiting.pop(ready)))
    return order
