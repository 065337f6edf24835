"""What the user's project holds now, by name, without what the cloud itself put there."""
from .cloud import connection, request
from .identity import own


def inventory():
    project = connection().current_project_id

    def owned(collection, key):
        found = request('network', 'get', '/%s?project_id=%s' % (collection, project))[key]
        return sorted(each.get('name') or each['id'] for each in found if each.get('name') != 'default')

    servers = request('compute', 'get', '/servers/detail')['servers']
    return {
        'instances': {server['name']: server['status'] for server in sorted(servers, key=lambda each: each['name'])},
        'keyPairs': sorted(each['keypair']['name'] for each in request('compute', 'get', '/os-keypairs')['keypairs']),
        'serverGroups': sorted(each['name'] for each in request('compute', 'get', '/os-server-groups')['server_groups']),
        'volumes': sorted(each['name'] for each in request('block_storage', 'get', '/volumes')['volumes']),
        'networks': owned('networks', 'networks'),
        'subnets': owned('subnets', 'subnets'),
        'routers': owned('routers', 'routers'),
        'ports': owned('ports', 'ports'),
        'securityGroups': owned('security-groups', 'security_groups'),
        'floatingAddresses': owned('floatingips', 'floatingips'),
        'loadBalancers': sorted(each['name'] for each in request('load_balancer', 'get', '/lbaas/loadbalancers')['loadbalancers']),
        'pools': sorted(each['name'] for each in request('load_balancer', 'get', '/lbaas/pools')['pools']),
        'applicationCredentials': sorted(
            each['name'] for each in request('identity', 'get', own('application_credentials'))['application_credentials']),
    }
