"""Applies the OpenStack resources of a synthesized testbed.

    applier apply|check|destroy --state FILE PATH    PATH: an output folder (manifest.json and stacks/) or one .tf.json file
    applier trials FOLDER                            every .tf.json file of a folder, each applied, checked if that went well, and destroyed
    applier outputs PATH                             the outputs that need no cloud
    applier inventory                                what the project holds

apply makes what is not there, check reads everything back and compares it with what was sent, destroy removes what FILE remembers.
The answer is JSON on stdout; the exit code is 1 if there are problems.
"""
import argparse
import json
import pathlib
import sys
import tempfile
import time

from . import cloud
from .documents import Testbed
from .engine import Engine
from .inventory import inventory
from .problem import Problem


def main():
    parser = argparse.ArgumentParser(prog='applier', description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('command', choices=('apply', 'check', 'destroy', 'trials', 'outputs', 'inventory'))
    parser.add_argument('path', nargs='?')
    parser.add_argument('--state', help='file that remembers what was made')
    given = parser.parse_intermixed_args()
    begin = time.monotonic()
    if given.command == 'outputs':
        return answer(outputs(Testbed(given.path)))
    cloud.sign_in()
    if given.command == 'inventory':
        return answer(inventory())
    if given.command == 'trials':
        return answer({path.name.split('.')[0]: trial(path) for path in sorted(pathlib.Path(given.path).glob('*.tf.json'))})
    if not given.path or not given.state:
        parser.error('%s needs PATH and --state' % given.command)
    try:
        engine = Engine(Testbed(given.path), given.state)
    except Problem as problem:
        return answer({'problems': [str(problem)]})
    try:
        getattr(engine, given.command)()
    finally:
        engine.save()
    return answer({
        'made': engine.made, 'unchanged': engine.unchanged, 'checked': engine.checked, 'removed': engine.removed,
        'leftOut': engine.testbed.left_out(), 'seconds': round(time.monotonic() - begin, 1),
        'problems': sorted(engine.problems),
    })


def trial(path):
    """What each step says to a file, and what is left in the end."""
    with tempfile.TemporaryDirectory() as folder:
        engine = Engine(Testbed(path), pathlib.Path(folder) / 'state.json')
        found = {}
        for step in ('apply', 'check', 'destroy'):
            if step == 'destroy' or not any(found.values()):
                engine.problems = []
                getattr(engine, step)()
                found[step] = sorted(engine.problems)
    return {**found, 'left': inventory()}


def outputs(testbed):
    return {stack.name: testbed.resolve(stack, {name: stack.output(name) for name in stack.document.get('output', {})}, {}) for stack in testbed.stacks}


def answer(body):
    print(json.dumps(body, indent=1))
    return 1 if body.get('problems') else 0


sys.exit(main())
