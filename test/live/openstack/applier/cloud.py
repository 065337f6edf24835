"""Requests to the cloud that OS_CLIENT_CONFIG_FILE names: as the user OS_CLOUD, and as administrator where only that one may read."""
import functools
import json
import os
import time
import urllib.parse

import openstack

from .problem import Problem

FAILED = ('ERROR', 'error', 'error_deleting', 'error_attaching')


@functools.cache
def connection(administrator=False):
    return openstack.connect(cloud=os.environ.get('OS_CLOUD', 'lab') + ('-admin' if administrator else ''))


def sign_in():
    """Finds every endpoint before threads do it all at once; that of the load balancers does not say its versions as clients expect."""
    for administrator in (False, True):
        cloud = connection(administrator)
        for service in ('compute', 'network', 'image', 'block_storage', 'identity'):
            getattr(cloud, service).get_endpoint_data()
        cloud.load_balancer.endpoint_override = cloud.session.get_endpoint(service_type='load-balancer', interface='public') + '/v2.0'


def request(service, method, path, body=None, microversion=None, administrator=False, absent_is_fine=False):
    proxy = getattr(connection(administrator), service)
    arguments = {'json': body} if body is not None else {}
    answer = getattr(proxy, method)(path, microversion=microversion, **arguments)
    if absent_is_fine and answer.status_code == 404:
        return {}
    if answer.status_code >= 300:
        raise Problem('%s %s answered %d %s' % (method.upper(), path, answer.status_code, message(answer)))
    return answer.json() if answer.content else {}


def message(answer):
    """The sentence inside an error answer; each service wraps it in its own way."""
    try:
        body = answer.json()
    except ValueError:
        body = answer.text
    inner = next(iter(body.values()), body) if isinstance(body, dict) else body
    if isinstance(body, dict) and 'faultstring' in body:
        inner = body['faultstring']
    text = str(inner.get('message', inner) if isinstance(inner, dict) else inner)
    return text if len(text) <= 600 else '%s ... %s' % (text[:300], text[-300:])


def query(path, **filters):
    pairs = {name: str(value).lower() if isinstance(value, bool) else value for name, value in filters.items() if value is not None}
    return path + '?' + urllib.parse.urlencode(pairs)


def only(items, what):
    if len(items) != 1:
        raise Problem('%s: one was expected, the cloud has %d' % (what, len(items)))
    return items[0]


def until(read, wanted, seconds=240, status='status'):
    """Reads until the status is the wanted one, and returns what was read."""
    end = time.monotonic() + seconds
    while True:
        body = read()
        if body[status] == wanted:
            return body
        if body[status] in FAILED:
            raise Problem('the status is %s: %s' % (body[status], json.dumps(body['fault'])[:600] if 'fault' in body else ''))
        if time.monotonic() > end:
            raise Problem('the status is still %s after %d s, not %s' % (body[status], seconds, wanted))
        time.sleep(0.2)


def until_gone(service, path, seconds=120):
    end = time.monotonic() + seconds
    while getattr(connection(), service).get(path).status_code != 404:
        if time.monotonic() > end:
            raise Problem('%s is still there after %d s' % (path, seconds))
        time.sleep(0.3)


def while_in_use(change, seconds=20, reason=''):
    """Repeats a change that the cloud refuses (409) while the object is in use, or for this reason alone."""
    end = time.monotonic() + seconds
    while True:
        try:
            return change()
        except Problem as problem:
            if ' 409 ' not in str(problem) or reason not in str(problem) or time.monotonic() > end:
                raise
            time.sleep(0.2)
