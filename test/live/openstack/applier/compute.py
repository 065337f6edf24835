"""Resource types of the compute service."""
import base64
import urllib.parse

from .cloud import only, query, request, until, until_gone
from .kind import Kind, Made
from .problem import Problem

SERVER, SERVER_GROUP, ATTACHMENT = '2.96', '2.64', '2.79'
BLOCK_DEVICE = ('uuid', 'source_type', 'destination_type', 'boot_index', 'volume_size', 'volume_type', 'delete_on_termination',
                'device_type', 'disk_bus', 'guest_format', 'multiattach')
HINTS = ('group', 'different_host', 'same_host', 'query', 'target_cell', 'different_cell', 'build_near_host_ip')


def flavors():
    return request('compute', 'get', '/flavors/detail?is_public=None')['flavors']


def create_instance(arguments):
    body = {'name': arguments.need('name')}
    name, flavor_id = arguments('flavor_name'), arguments('flavor_id')
    found = [flavor for flavor in flavors() if flavor['id'] == flavor_id or (flavor_id is None and flavor['name'] == name)]
    flavor = only(found, "flavor '%s'" % (flavor_id or name))
    body['flavorRef'] = flavor['id']

    image, image_name = arguments('image_id'), arguments('image_name')
    if image is None and image_name:
        image = only(request('image', 'get', query('/images', name=image_name))['images'], "image '%s'" % image_name)['id']
    body['imageRef'] = image or ''

    networks = arguments.blocks('network', 'port', 'uuid', 'name', 'fixed_ip_v4', 'fixed_ip_v6', 'access_network')
    body['networks'] = [nic(network) for network in networks] or 'auto'
    body.update(arguments.pick('availability_zone', 'metadata', 'config_drive', 'tags', key_name='key_pair', adminPass='admin_pass'))
    if arguments('security_groups'):
        body['security_groups'] = [{'name': group} for group in arguments('security_groups')]
    user_data = arguments('user_data')
    if user_data:
        body['user_data'] = user_data if is_base64(user_data) else base64.b64encode(user_data.encode()).decode()
    devices = arguments.blocks('block_device', *BLOCK_DEVICE)
    if devices:
        body['block_device_mapping_v2'] = [{key: value for key, value in device.items() if key != 'multiattach'} for device in devices]
    hints = arguments.blocks('scheduler_hints', *HINTS)
    for name in ('stop_before_destroy', 'force_delete', 'power_state', 'vendor_options'):
        arguments(name)
    arguments.finish()

    request_body = {'server': body, **({'os:scheduler_hints': hints[0]} if hints else {})}
    arguments.made_id = request('compute', 'post', '/servers', request_body, SERVER)['server']['id']
    until(lambda: request('compute', 'get', '/servers/' + arguments.made_id, microversion=SERVER)['server'], 'ACTIVE')
    now = read_instance(arguments.made_id, {})
    volumes = sum(device.get('destination_type') == 'volume' for device in devices)
    if len(now['volumes']) != volumes:
        raise Problem('%d volumes of block_device were sent, the instance has %d' % (volumes, len(now['volumes'])))
    sent = {name: body[name] for name in ('name', 'metadata', 'tags', 'key_name', 'availability_zone', 'config_drive', 'user_data') if name in body}
    sent.update(status='ACTIVE', flavor=flavor['name'])
    if image:
        sent['image'] = image
    if networks and all('port' in network for network in networks):
        sent['ports'] = [network['port'] for network in networks]
    if hints and 'group' in hints[0]:
        sent['server_groups'] = [hints[0]['group']]
    return Made(arguments.made_id, {**now, 'all_tags': now['tags'], 'all_metadata': now['metadata']}, sent)


def is_base64(text):
    """Whether the provider takes user data for encoded already, and hands them on as they are."""
    try:
        base64.b64decode(text.replace('\r', '').replace('\n', '').encode(), validate=True)
    except ValueError:
        return False
    return True


def nic(network):
    if 'port' in network:
        return {'port': network['port']}
    if 'uuid' not in network and 'name' not in network:
        raise Problem("a network block needs 'port', 'uuid' or 'name'")
    uuid = network.get('uuid') or only(
        request('network', 'get', query('/networks', name=network['name']))['networks'], "network '%s'" % network['name'])['id']
    fixed = network.get('fixed_ip_v4') or network.get('fixed_ip_v6')
    return {'uuid': uuid, **({'fixed_ip': fixed} if fixed else {})}


def read_instance(made_id, entry):
    server = request('compute', 'get', '/servers/' + made_id, microversion=SERVER, administrator=True)['server']
    interfaces = request('compute', 'get', '/servers/%s/os-interface' % made_id)['interfaceAttachments']
    fixed = [address for each in interfaces for address in each['fixed_ips']]
    return {
        'name': server['name'], 'status': server['status'], 'metadata': server['metadata'], 'tags': server['tags'],
        'key_name': server['key_name'], 'availability_zone': server['OS-EXT-AZ:availability_zone'],
        'config_drive': str(server['config_drive']).lower() == 'true', 'flavor': server['flavor']['original_name'],
        'image': server['image']['id'] if server['image'] else None, 'server_groups': server['server_groups'],
        'user_data': server['OS-EXT-SRV-ATTR:user_data'], 'ports': [each['port_id'] for each in interfaces], 
        'volumes': [volume['id'] for volume in server['os-extended-volumes:volumes_attached']],
        'access_ip_v4': next((address['ip_address'] for address in fixed if ':' not in address['ip_address']), ''),
        'network': [{'uuid': each['net_id'], 'port': each['port_id'], 'mac': each['mac_addr'],
                     'fixed_ip_v4': each['fixed_ips'][0]['ip_address'] if each['fixed_ips'] else ''} for each in interfaces],
    }


def block_devices_gone(entry, now):
    """Volumes that came with the instance and are not on it any more; those attached later are resources of their own."""
    return ['the volume %s of a block_device is not attached' % volume for volume in entry['attributes']['volumes'] if volume not in now['volumes']]


def delete_instance(made_id, entry):
    request('compute', 'delete', '/servers/' + made_id, absent_is_fine=True)
    until_gone('compute', '/servers/' + made_id)


def create_key_pair(arguments):
    sent = arguments.pick('name', 'public_key')
    arguments.finish()
    made = request('compute', 'post', '/os-keypairs', {'keypair': sent})['keypair']
    return Made(made['name'], made, sent)


def key_pair_path(made_id):
    return '/os-keypairs/' + urllib.parse.quote(made_id)


def create_server_group(arguments):
    sent = {'name': arguments.need('name'), 'policy': only(arguments.need('policies'), 'policies of a server group')}
    rules = arguments.blocks('rules', 'max_server_per_host')
    if rules:
        sent['rules'] = rules[0]
    arguments.finish()
    made = request('compute', 'post', '/os-server-groups', {'server_group': sent}, SERVER_GROUP)['server_group']
    return Made(made['id'], made, sent)


def create_attachment(arguments):
    server, volume = arguments.need('instance_id'), arguments.need('volume_id')
    sent = {'volumeId': volume, **arguments.pick('device', 'tag')}
    for name in ('multiattach', 'vendor_options'):
        arguments(name)
    arguments.finish()
    request('compute', 'post', '/servers/%s/os-volume_attachments' % server, {'volumeAttachment': sent}, ATTACHMENT)
    until(lambda: request('block_storage', 'get', '/volumes/' + volume)['volume'], 'in-use')
    made_id = '%s/%s' % (server, volume)
    return Made(made_id, read_attachment(made_id, {}), sent)


def attachment_path(made_id):
    return '/servers/%s/os-volume_attachments/%s' % tuple(made_id.split('/'))


def read_attachment(made_id, entry):
    return request('compute', 'get', attachment_path(made_id), microversion=ATTACHMENT)['volumeAttachment']


def delete_attachment(made_id, entry):
    request('compute', 'delete', attachment_path(made_id), absent_is_fine=True)
    until(lambda: request('block_storage', 'get', '/volumes/' + made_id.split('/')[1])['volume'], 'available')


KINDS = {
    'openstack_compute_instance_v2': Kind(create_instance, read_instance, delete_instance, block_devices_gone),
    'openstack_compute_keypair_v2': Kind(
        create_key_pair,
        lambda made_id, entry: request('compute', 'get', key_pair_path(made_id))['keypair'],
        lambda made_id, entry: request('compute', 'delete', key_pair_path(made_id), absent_is_fine=True)),
    'openstack_compute_servergroup_v2': Kind(
        create_server_group,
        lambda made_id, entry: request('compute', 'get', '/os-server-groups/' + made_id, microversion=SERVER_GROUP)['server_group'],
        lambda made_id, entry: request('compute', 'delete', '/os-server-groups/' + made_id, absent_is_fine=True)),
    'openstack_compute_volume_attach_v2': Kind(create_attachment, read_attachment, delete_attachment),
}
