"""One request after another to each service: the first concurrent requests to a cold neutron are answered with empty lists
(its policy rules are still being loaded), so 'ready' may only be said after these."""
import json
import sys
import urllib.request

USER = {'name': 'demo', 'password': 'demo', 'domain': {'id': 'default'}}
SCOPE = {'project': {'name': 'demo', 'domain': {'id': 'default'}}}


def call(url, body=None, token=None):
    headers = {'Content-Type': 'application/json', **({'X-Auth-Token': token} if token else {})}
    request = urllib.request.Request('http://127.0.0.1:' + url, data=json.dumps(body).encode() if body else None, headers=headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.headers, json.load(answer)


headers, body = call('5000/v3/auth/tokens', {'auth': {'identity': {'methods': ['password'], 'password': {'user': USER}}, 'scope': SCOPE}})
token, project = headers['X-Subject-Token'], body['token']['project']['id']
for path in ('9696/v2.0/networks', '9696/v2.0/ports', '9696/v2.0/security-groups', '9292/v2/images', '8774/v2.1/flavors/detail',
             '8774/v2.1/servers/detail', '8774/v2.1/os-server-groups', f'8776/v3/{project}/volumes/detail', f'8776/v3/{project}/types'):
    call(path, token=token)
if not call('9696/v2.0/networks?router:external=true', token=token)[1]['networks']:
    sys.exit('the external network is not visible to the user demo')
