"""Makes, reads back and removes the resources of a testbed, ten at a time, and remembers them in a state file."""
import json
import pathlib
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

from . import balancers, compute, identity, lookups, network, volumes
from .kind import Arguments, META, differences
from .problem import Problem

KINDS = {**network.KINDS, **compute.KINDS, **volumes.KINDS, **balancers.KINDS, **identity.KINDS}
WORKERS = 10


class Engine:
    def __init__(self, testbed, state_file):
        self.testbed, self.state_file = testbed, pathlib.Path(state_file)
        self.entries = json.loads(self.state_file.read_text()) if self.state_file.exists() else {}
        self.problems, self.made, self.unchanged, self.removed, self.checked = [], 0, 0, 0, 0

    def save(self):
        self.state_file.write_text(json.dumps(self.entries, indent=1, sort_keys=True) + '\n')

    def apply(self):
        for stack in self.testbed.stacks:
            self.entries.setdefault(stack.name, {})
            graph = {address: stack.dependencies(address) for address in stack.nodes}
            self.walk(stack.name, graph, lambda address: self.apply_one(stack, address))
            if self.problems:
                return

    def apply_one(self, stack, address):
        entries = self.entries[stack.name]
        stack.check_provider(address)
        kind_name = address.removeprefix('data.').split('.')[0]
        kind = (lookups.LOOKUPS if address.startswith('data.') else KINDS).get(kind_name)
        if kind is None:
            raise Problem("the applier does not know the type '%s'" % kind_name)
        wanted = self.wanted(stack, address)
        entry = entries.get(address)
        if entry and entry.get('half_made'):
            kind.delete(entry['id'], entry)
        elif entry and not address.startswith('data.'):
            if entry['arguments'] != wanted:
                raise Problem('%s; the applier does not change what it made: destroy, then apply' % changed(entry['arguments'], wanted))
            self.unchanged += 1
            return
        arguments = Arguments(wanted)
        remembered = {'arguments': wanted, 'dependencies': sorted(stack.dependencies(address))}
        if address.startswith('data.'):
            found_id, attributes = kind(arguments)
            entries[address] = {'id': found_id, 'attributes': attributes, **remembered}
            return
        try:
            made = kind.create(arguments)
        except Exception:
            if arguments.made_id:
                entries[address] = {'id': arguments.made_id, 'attributes': {}, 'sent': {}, 'half_made': True, **remembered}
            raise
        entries[address] = {'id': made.id, 'attributes': made.attributes, 'sent': made.sent, **remembered}
        self.made += 1

    def wanted(self, stack, address):
        body = {name: value for name, value in stack.nodes[address].items() if name not in META}
        return self.testbed.resolve(stack, body, self.entries)

    def check(self):
        for stack in self.testbed.stacks:
            entries = self.entries.get(stack.name, {})
            for address in sorted(set(stack.nodes) - set(entries)):
                self.note(stack.name, address, 'is in the stack and was not made')
            made = {address: set() for address in entries if not address.startswith('data.')}
            self.walk(stack.name, made, lambda address: self.check_one(stack, address), stop_early=False)
        for name in sorted(set(self.entries) - {stack.name for stack in self.testbed.stacks}):
            for address in sorted(self.entries[name]):
                self.note(name, address, 'was made and its stack is gone')

    def check_one(self, stack, address):
        entry = self.entries[stack.name][address]
        if address not in stack.nodes:
            raise Problem('was made and is not in the stack')
        wanted = self.wanted(stack, address)
        if wanted != entry['arguments']:
            self.note(stack.name, address, changed(entry['arguments'], wanted))
        if entry.get('half_made'):
            raise Problem('is half made')
        kind = KINDS[address.split('.')[0]]
        now = kind.read(entry['id'], entry)
        for difference in differences(entry['sent'], now) + kind.extra_differences(entry, now):
            self.note(stack.name, address, difference)
        self.checked += 1

    def destroy(self):
        for name in reversed(self.destroy_order()):
            entries = self.entries[name]
            made = {address for address in entries if not address.startswith('data.')}
            graph = {address: {other for other in made if address in entries[other]['dependencies']} for address in made}
            self.walk(name, graph, lambda address: self.destroy_one(entries, address))
            if self.problems:
                return
            del self.entries[name]

    def destroy_order(self):
        """Stacks that are gone from the testbed depend on what is still there, so they go first."""
        known = [stack.name for stack in self.testbed.stacks if stack.name in self.entries]
        return known + sorted(set(self.entries) - set(known))

    def destroy_one(self, entries, address):
        KINDS[address.split('.')[0]].delete(entries[address]['id'], entries[address])
        del entries[address]
        self.removed += 1

    def walk(self, stack_name, graph, visit, stop_early=True):
        """Visits each address after those it depends on; after a problem nothing new is begun."""
        done, running, failed = set(), {}, set()
        with ThreadPoolExecutor(WORKERS) as pool:
            while True:
                if not (failed and stop_early):
                    for address in sorted(set(graph) - done - failed - set(running.values())):
                        if graph[address] <= done:
                            running[pool.submit(visit, address)] = address
                if not running:
                    break
                for future in wait(running, return_when=FIRST_COMPLETED)[0]:
                    address = running.pop(future)
                    try:
                        future.result()
                        done.add(address)
                    except Exception as error:
                        failed.add(address)
                        self.note(stack_name, address, str(error) if isinstance(error, Problem) else '%s: %s' % (type(error).__name__, error))
        circle = sorted(set(graph) - done - failed)
        if circle and not failed:
            self.note(stack_name, circle[0], 'depends on itself, by way of %s' % ', '.join(circle))

    def note(self, stack_name, address, text):
        self.problems.append('[%s/%s] %s' % (stack_name, address, text))


def changed(before, wanted):
    names = sorted(name for name in {*before, *wanted} if before.get(name) != wanted.get(name))
    return 'the arguments are other than those applied: %s' % ', '.join(names)
