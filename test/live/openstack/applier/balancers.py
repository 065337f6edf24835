"""Resource types of the load balancer service."""
import functools
import threading

from .cloud import request, until, until_gone, while_in_use
from .kind import Kind, Made

BALANCERS = '/lbaas/loadbalancers'
MEMBER = ('name', 'address', 'protocol_port', 'weight', 'subnet_id', 'backup', 'monitor_address', 'monitor_port', 'admin_state_up')


# The service's own transactions for one balancer end up in deadlocks (500, or 400 with another reason) when they come at once.
TURN = threading.Lock()


def in_turn(change):
    @functools.wraps(change)
    def changed(*arguments):
        with TURN:
            return change(*arguments)

    return changed


def api(method, path, body=None, absent_is_fine=False):
    """A request; a balancer takes no change while it carries out another one."""
    return while_in_use(lambda: request('load_balancer', method, path, body, absent_is_fine=absent_is_fine), 120, 'immutable')


def settled(path, single):
    return until(lambda: request('load_balancer', 'get', path)[single], 'ACTIVE', status='provisioning_status')


def balancers_settled(made):
    for balancer in made.get('loadbalancers', []):
        settled('%s/%s' % (BALANCERS, balancer['id']), 'loadbalancer')


def lb_kind(collection_of, single, prepare):
    """A type whose arguments are one POST body to a collection, and which a GET reads back when it is ACTIVE."""

    @in_turn
    def create(arguments):
        sent = prepare(arguments)
        arguments.finish()
        collection = collection_of(arguments.values)
        made = api('post', collection, {single: sent})[single]
        arguments.made_id = made['id']
        made = settled('%s/%s' % (collection, made['id']), single)
        balancers_settled(made)
        return Made(made['id'], made, sent)

    def read(made_id, entry):
        now = request('load_balancer', 'get', '%s/%s' % (collection_of(entry['arguments']), made_id))[single]
        holders = {name + '_id': now[name + 's'][0]['id'] for name in ('listener', 'loadbalancer', 'pool') if now.get(name + 's')}
        return {**now, **holders}

    @in_turn
    def delete(made_id, entry):
        path = '%s/%s' % (collection_of(entry['arguments']), made_id)
        api('delete', path, absent_is_fine=True)
        until_gone('load_balancer', path)

    return Kind(create, read, delete)


@in_turn
def create_balancer(arguments):
    sent = arguments.pick('name', 'description', 'vip_subnet_id', 'vip_network_id', 'vip_port_id', 'vip_address', 'vip_qos_policy_id',
                          'admin_state_up', 'availability_zone', 'flavor_id', 'tags', provider='loadbalancer_provider')
    groups = arguments('security_group_ids')
    arguments.finish()
    arguments.made_id = api('post', BALANCERS, {'loadbalancer': sent})['loadbalancer']['id']
    made = settled('%s/%s' % (BALANCERS, arguments.made_id), 'loadbalancer')
    if groups:
        request('network', 'put', '/ports/' + made['vip_port_id'], {'port': {'security_groups': groups}})
        sent['security_group_ids'] = groups
    return Made(made['id'], read_balancer(made['id'], {}), sent)


def read_balancer(made_id, entry):
    made = request('load_balancer', 'get', '%s/%s' % (BALANCERS, made_id))['loadbalancer']
    return {**made, 'security_group_ids': request('network', 'get', '/ports/' + made['vip_port_id'])['port']['security_groups']}


@in_turn
def delete_balancer(made_id, entry):
    path = '%s/%s' % (BALANCERS, made_id)
    api('delete', path, absent_is_fine=True)
    until_gone('load_balancer', path)


def listener(arguments):
    return arguments.pick('name', 'description', 'protocol', 'protocol_port', 'loadbalancer_id', 'default_pool_id', 'connection_limit',
                          'insert_headers', 'allowed_cidrs', 'timeout_client_data', 'timeout_member_connect', 'timeout_member_data',
                          'timeout_tcp_inspect', 'admin_state_up', 'tags')


def pool(arguments):
    sent = arguments.pick('name', 'description', 'protocol', 'listener_id', 'loadbalancer_id', 'admin_state_up', 'tags', lb_algorithm='lb_method')
    persistence = arguments.blocks('persistence', 'type', 'cookie_name')
    return {**sent, **({'session_persistence': persistence[0]} if persistence else {})}


def member(arguments):
    arguments.need('pool_id')
    return arguments.pick(*MEMBER, 'tags')


def monitor(arguments):
    return arguments.pick('name', 'pool_id', 'type', 'delay', 'timeout', 'max_retries', 'max_retries_down', 'url_path', 'http_method',
                          'http_version', 'expected_codes', 'domain_name', 'admin_state_up')


def members_of(arguments):
    return '/lbaas/pools/%s/members' % arguments['pool_id']


@in_turn
def create_members(arguments):
    pool_id, members = arguments.need('pool_id'), arguments.blocks('member', *MEMBER)
    arguments.finish()
    arguments.made_id = pool_id
    api('put', members_of({'pool_id': pool_id}), {'members': members})
    return Made(pool_id, {}, {'members': settled_members(pool_id, members)})


def settled_members(pool_id, sent):
    """Waits until the pool has the members that were sent."""
    balancers_settled(settled('/lbaas/pools/' + pool_id, 'pool'))
    held = lambda: request('load_balancer', 'get', members_of({'pool_id': pool_id}))['members']
    until(lambda: {'status': all(each['provisioning_status'] == 'ACTIVE' for each in held()) and len(held()) == len(sent)}, True)
    return sent


def read_members(made_id, entry):
    return request('load_balancer', 'get', members_of({'pool_id': made_id}))


@in_turn
def delete_members(made_id, entry):
    api('put', members_of({'pool_id': made_id}), {'members': []}, absent_is_fine=True)
    settled_members(made_id, [])


KINDS = {
    'openstack_lb_loadbalancer_v2': Kind(create_balancer, read_balancer, delete_balancer),
    'openstack_lb_listener_v2': lb_kind(lambda arguments: '/lbaas/listeners', 'listener', listener),
    'openstack_lb_pool_v2': lb_kind(lambda arguments: '/lbaas/pools', 'pool', pool),
    'openstack_lb_member_v2': lb_kind(members_of, 'member', member),
    'openstack_lb_members_v2': Kind(create_members, read_members, delete_members),
    'openstack_lb_monitor_v2': lb_kind(lambda arguments: '/lbaas/healthmonitors', 'healthmonitor', monitor),
}
