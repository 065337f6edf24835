"""Reads the stacks of a synthesized testbed, in the order of their dependencies, and joins their outputs."""
import json
import os
import pathlib

from .expressions import references, resolve
from .problem import Problem

REMOTE_STATE = 'terraform_remote_state'


class Stack:
    """One cdk.tf.json: its OpenStack resources and data sources by address, and what it leaves out."""

    def __init__(self, name, path):
        self.name, self.path = name, pathlib.Path(path)
        self.document = json.loads(self.path.read_text())
        self.nodes, self.left_out = {}, 0
        for section, prefix in (('resource', ''), ('data', 'data.')):
            for kind, members in self.document.get(section, {}).items():
                if kind.startswith('openstack_'):
                    self.nodes.update({'%s%s.%s' % (prefix, kind, key): self.single(body) for key, body in members.items()})
                elif kind != REMOTE_STATE:
                    self.left_out += len(members)

    @staticmethod
    def single(body):
        return body[0] if isinstance(body, list) else body

    def dependencies(self, address):
        body = self.nodes[address]
        return (references(body) | set(body.get('depends_on', []))) & set(self.nodes)

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

    def resolve(self, stack, value, entries):
        """The value with every reference replaced; `entries` are what the state has, by stack and address."""

        def look_up(data, kind, name, attribute):
            if data and kind == REMOTE_STATE:
                return RemoteOutputs(self, self.source(stack, name), entries)
            if not kind.startswith('openstack_'):
                raise Problem('%s.%s is of a type that the applier leaves out, so nothing can be read from it' % (kind, name))
            address = '%s%s.%s' % ('data.' if data else '', kind, name)
            entry = entries.get(stack.name, {}).get(address)
            if address not in stack.nodes or entry is None:
                raise Problem('%s is %s' % (address, 'not made yet' if address in stack.nodes else 'not in the stack'))
            for source in ({'id': entry['id']}, entry['attributes'], entry['arguments']):
                if attribute in source:
                    return source[attribute]
            raise Problem("%s has no attribute '%s' that the applier knows" % (address, attribute))

        return resolve(value, look_up)

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
