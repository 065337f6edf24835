"""Applies the OpenStack resources of a synthesized testbed.   applier apply|check|destroy --state FILE PATH   or   applier inventory

PATH is an output folder (manifest.json and stacks/) or one .tf.json file. apply makes what is not there, check reads everything back and
compares it with what was sent, destroy removes what FILE remembers. The answer is JSON on stdout; the exit code is 1 if there are problems.
"""
import argparse
import json
import sys
import time

from . import cloud
from .documents import Testbed
from .engine import Engine
from .inventory import inventory
from .problem import Problem


def main():
    parser = argparse.ArgumentParser(prog='applier', description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('command', choices=('apply', 'check', 'destroy', 'inventory'))
    parser.add_argument('path', nargs='?')
    parser.add_argument('--state', help='file that remembers what was made')
    given = parser.parse_intermixed_args()
    begin = time.monotonic()
    cloud.sign_in()
    if given.command == 'inventory':
        return answer(inventory())
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
        'leftOut': sum(stack.left_out for stack in engine.testbed.stacks), 'seconds': round(time.monotonic() - begin, 1),
        'problems': sorted(engine.problems),
    })


def answer(body):
    print(json.dumps(body, indent=1))
    return 1 if body.get('problems') else 0


sys.exit(main())
