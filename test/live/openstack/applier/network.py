"""Resource types of the network service."""
from .cloud import only, query, request, while_in_use
from .kind import Kind, Made
from .problem import Problem


def network_kind(collection, single, prepare, after=None, extra_differences=None):
    """A type whose arguments are one POST body, and which a GET reads back."""

    def create(arguments):
        sent = prepare(arguments)
        sent.update(arguments('value_specs', {}))
        tags = arguments('tags')
        arguments.finish()
        made = request('network', 'post', '/' + collection, {single: sent})[single]
        arguments.made_id = made['id']
        if tags:
            request('network', 'put', '/%s/%s/tags' % (collection, made['id']), {'tags': tags})
            sent = {**sent, 'tags': tags}
        if after:
            after(arguments, made)
        attributes = {**made, 'all_tags': tags or []}
        if single == 'port':
            attributes['all_fixed_ips'] = [fixed['ip_address'] for fixed in made['fixed_ips']]
            attributes['all_security_group_ids'] = made['security_groups']
        if single == 'floatingip':
            attributes['address'] = made['floating_ip_address']
        return Made(made['id'], attributes, sent)

    def delete(made_id, entry):
        while_in_use(lambda: request('network', 'delete', '/%s/%s' % (collection, made_id), absent_is_fine=True))

    read = lambda made_id, entry: request('network', 'get', '/%s/%s' % (collection, made_id))[single]
    return Kind(create, read, delete, extra_differences or (lambda entry, now: []))


def network(arguments):
    sent = arguments.pick('name', 'description', 'admin_state_up', 'shared', 'mtu', 'dns_domain', 'port_security_enabled',
                          'availability_zone_hints', **{'router:external': 'external'})
    segments = arguments.blocks('segments', 'network_type', 'physical_network', 'segmentation_id')
    if segments:
        sent['segments'] = [{'provider:' + name: value for name, value in segment.items()} for segment in segments]
    return sent


def subnet(arguments):
    sent = arguments.pick('network_id', 'cidr', 'prefix_length', 'name', 'description', 'ip_version', 'ipv6_address_mode', 'ipv6_ra_mode',
                          'gateway_ip', 'enable_dhcp', 'dns_nameservers', 'service_types', 'dns_publish_fixed_ip', 'subnetpool_id', 'segment_id')
    sent.setdefault('ip_version', 4)
    pools = arguments.blocks('allocation_pool', 'start', 'end')
    if pools:
        sent['allocation_pools'] = pools
    if arguments('no_gateway'):
        sent['gateway_ip'] = None
    return sent


def router(arguments):
    sent = arguments.pick('name', 'description', 'admin_state_up', 'availability_zone_hints')
    external = arguments('external_network_id')
    gateway = arguments.pick('enable_snat')
    addresses = arguments.blocks('external_fixed_ip', 'ip_address', 'subnet_id')
    if addresses:
        gateway['external_fixed_ips'] = addresses
    if external:
        sent['external_gateway_info'] = {'network_id': external, **gateway}
    elif gateway:
        raise Problem("'enable_snat' and 'external_fixed_ip' need 'external_network_id'")
    return sent


def port(arguments):
    sent = arguments.pick('name', 'description', 'admin_state_up', 'network_id', 'mac_address', 'device_owner', 'device_id',
                          'port_security_enabled', 'dns_name', security_groups='security_group_ids')
    for argument, name, keys in (('fixed_ip', 'fixed_ips', ('subnet_id', 'ip_address')),
                                 ('allowed_address_pairs', 'allowed_address_pairs', ('ip_address', 'mac_address'))):
        blocks = arguments.blocks(argument, *keys)
        if blocks:
            sent[name] = blocks
    if arguments('no_security_groups'):
        sent['security_groups'] = []
    if arguments('no_fixed_ip'):
        sent['fixed_ips'] = []
    return sent


def security_group(arguments):
    arguments('delete_default_rules')
    return arguments.pick('name', 'description', 'stateful')


def delete_default_rules(arguments, made):
    if arguments('delete_default_rules'):
        for rule in made['security_group_rules']:
            request('network', 'delete', '/security-group-rules/' + rule['id'])


def default_rules_left(entry, now):
    if not entry['arguments'].get('delete_default_rules'):
        return []
    defaults = {rule['id'] for rule in entry['attributes']['security_group_rules']}
    left = sum(rule['id'] in defaults for rule in now['security_group_rules'])
    return ['%d default rules are left, none was to be' % left] if left else []


def security_group_rule(arguments):
    return arguments.pick('direction', 'ethertype', 'protocol', 'port_range_min', 'port_range_max', 'remote_ip_prefix', 'remote_group_id',
                          'security_group_id', 'description')


def floating_ip(arguments):
    pool = arguments.need('pool')
    networks = request('network', 'get', query('/networks', name=pool, **{'router:external': True}))['networks']
    sent = {'floating_network_id': only(networks, "external network '%s'" % pool)['id']}
    return {**sent, **arguments.pick('description', 'port_id', 'subnet_id', fixed_ip_address='fixed_ip', floating_ip_address='address')}


def create_router_interface(arguments):
    router_id, body = arguments.need('router_id'), arguments.pick('subnet_id', 'port_id')
    arguments.finish()
    made = request('network', 'put', '/routers/%s/add_router_interface' % router_id, body)
    sent = {'device_id': router_id, **({'fixed_ips': [{'subnet_id': body['subnet_id']}]} if 'subnet_id' in body else {})}
    return Made(made['port_id'], made, sent)


def delete_router_interface(made_id, entry):
    path = '/routers/%s/remove_router_interface' % entry['arguments']['router_id']
    while_in_use(lambda: request('network', 'put', path, {'port_id': made_id}, absent_is_fine=True))


def create_association(arguments):
    address, sent = arguments.need('floating_ip'), arguments.pick('port_id', fixed_ip_address='fixed_ip')
    arguments.finish()
    found = only(request('network', 'get', query('/floatingips', floating_ip_address=address))['floatingips'], 'floating address ' + address)
    made = request('network', 'put', '/floatingips/' + found['id'], {'floatingip': sent})['floatingip']
    return Made(found['id'], made, sent)


def delete_association(made_id, entry):
    request('network', 'put', '/floatingips/' + made_id, {'floatingip': {'port_id': None}}, absent_is_fine=True)


KINDS = {
    'openstack_networking_network_v2': network_kind('networks', 'network', network),
    'openstack_networking_subnet_v2': network_kind('subnets', 'subnet', subnet),
    'openstack_networking_router_v2': network_kind('routers', 'router', router),
    'openstack_networking_router_interface_v2': Kind(
        create_router_interface, lambda made_id, entry: request('network', 'get', '/ports/' + made_id)['port'], delete_router_interface),
    'openstack_networking_port_v2': network_kind('ports', 'port', port),
    'openstack_networking_secgroup_v2': network_kind(
        'security-groups', 'security_group', security_group, delete_default_rules, default_rules_left),
    'openstack_networking_secgroup_rule_v2': network_kind('security-group-rules', 'security_group_rule', security_group_rule),
    'openstack_networking_floatingip_v2': network_kind('floatingips', 'floatingip', floating_ip),
    'openstack_networking_floatingip_associate_v2': Kind(
        create_association, lambda made_id, entry: request('network', 'get', '/floatingips/' + made_id)['floatingip'], delete_association),
}
