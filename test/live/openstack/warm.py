"""Waits until the cloud is not only up but ready. One request after another goes to each service: the first concurrent requests to
a cold neutron are answered with empty lists, as its policy rules are still being loaded. And the volume scheduler must have heard of
every back end: until then a volume in that zone ends in ERROR."""
import json
import pathlib
import sys
import time
import urllib.request

ZONES = json.loads(pathlib.Path(__file__).with_name('cloud.json').read_text())['zones']


def call(url, body=None, token=None):
    headers = {'Content-Type': 'application/json', **({'X-Auth-Token': token} if token else {})}
    request = urllib.request.Request('http://127.0.0.1:' + url, data=json.dumps(body).encode() if body else None, headers=headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.headers, json.load(answer)


def sign_in(name):
    domain = {'id': 'default'}
    methods = {'methods': ['password'], 'password': {'user': {'name': name, 'password': name, 'domain': domain}}}
    headers, body = call('5000/v3/auth/tokens', {'auth': {'identity': methods, 'scope': {'project': {'name': name, 'domain': domain}}}})
    return headers['X-Subject-Token'], body['token']['project']['id']


token, project = sign_in('demo')
for path in ('9696/v2.0/networks', '9696/v2.0/ports', '9696/v2.0/security-groups', '9292/v2/images', '8774/v2.1/flavors/detail',
             '8774/v2.1/servers/detail', '8774/v2.1/os-server-groups', f'8776/v3/{project}/volumes/detail', f'8776/v3/{project}/types',
             '9876/v2.0/lbaas/loadbalancers', '9876/v2.0/lbaas/pools'):
    call(path, token=token)
if not call('9696/v2.0/networks?router:external=true', token=token)[1]['networks']:
    sys.exit('the external network is not visible to the user demo')

token, project = sign_in('admin')
end = time.monotonic() + 120
while len(pools := call(f'8776/v3/{project}/scheduler-stats/get_pools', token=token)[1]['pools']) < len(ZONES):
    if time.monotonic() > end:
        sys.exit(f'the volume scheduler knows {len(pools)} of {len(ZONES)} back ends after 120 s')
    print(f'the volume scheduler knows {len(pools)} of {len(ZONES)} back ends', flush=True)
    time.sleep(0.5)
