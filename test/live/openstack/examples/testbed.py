"""Writes a testbed of two stacks as a synthesis would:   testbed.py FOLDER [INSTANCES]

It uses every resource type and every form of reference that the applier knows.
"""
import base64
import gzip
import json
import pathlib
import sys

folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5
NET, COMPUTE = 'openstack_networking_', 'openstack_compute_'
ZONES = ('bkk-a', 'bkk-b', 'bkk-c')
KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFV0oTsbE9jD2pXuvUxGIqvB4wNLP4GSTuhFYzR3sXTt example'
PACKED = base64.b64encode(gzip.compress(b'#cloud-config\npackages: [curl]\n', mtime=0)).decode()
REMOTE = '${data.terraform_remote_state.site.outputs.%s}'


def stack(name, dependencies=()):
    document = {'//': {'metadata': {'stackName': name}}, 'provider': {'openstack': [{}, {'alias': 'second'}]}, 'resource': {}}
    document['terraform'] = {'backend': {'local': {'path': '../../../terraform.%s.tfstate' % name}}}
    path = folder / 'stacks' / name / 'cdk.tf.json'
    path.parent.mkdir(parents=True)
    entry = {'name': name, 'synthesizedStackPath': 'stacks/%s/cdk.tf.json' % name, 'dependencies': list(dependencies)}
    return document, path, entry


def add(document, kind, label, /, **arguments):
    document['resource'].setdefault(kind, {})[label] = {'//': {'metadata': {'uniqueId': label}}, **arguments}


site, site_path, site_entry = stack('site')
site['data'] = {NET + 'network_v2': {'public': {'name': 'public', 'external': True}}}
add(site, NET + 'network_v2', 'net', name='example', admin_state_up=True, tags=['cloudserve', 'site=example'])
add(site, NET + 'subnet_v2', 'sub', name='example', network_id='${%snetwork_v2.net.id}' % NET, cidr='10.20.0.0/24', ip_version=4,
    gateway_ip='10.20.0.1', enable_dhcp=True, dns_nameservers=['192.0.2.53'], allocation_pool=[{'start': '10.20.0.224', 'end': '10.20.0.254'}])
add(site, NET + 'router_v2', 'r', name='example', external_network_id='${data.%snetwork_v2.public.id}' % NET, provider='openstack.second')
add(site, NET + 'router_interface_v2', 'ri', router_id='${%srouter_v2.r.id}' % NET, subnet_id='${%ssubnet_v2.sub.id}' % NET)
add(site, NET + 'subnet_v2', 'six', name='example-6', network_id='${%snetwork_v2.net.id}' % NET, cidr='fd00:20::/64', ip_version=6,
    gateway_ip='fd00:20::1', enable_dhcp=True, ipv6_address_mode='dhcpv6-stateful', ipv6_ra_mode='dhcpv6-stateful',
    allocation_pool=[{'start': 'fd00:20::f000', 'end': 'fd00:20::ffff'}])
add(site, NET + 'secgroup_v2', 'node', name='example-node', description='nodes', delete_default_rules=True, tags=['cloudserve'])
for label, rule in {
    'out': dict(direction='egress', ethertype='IPv4'),
    'ssh': dict(direction='ingress', ethertype='IPv4', protocol='tcp', port_range_min=22, port_range_max=22, remote_ip_prefix='192.0.2.0/24'),
    'etcd': dict(direction='ingress', ethertype='IPv4', protocol='tcp', port_range_min=2379, port_range_max=2380,
                 remote_group_id='${%ssecgroup_v2.node.id}' % NET),
    'vrrp': dict(direction='ingress', ethertype='IPv4', protocol='vrrp', remote_group_id='${%ssecgroup_v2.node.id}' % NET),
    'ping': dict(direction='ingress', ethertype='IPv4', protocol='icmp', port_range_min=8, port_range_max=0),
    'web6': dict(direction='ingress', ethertype='IPv6', protocol='tcp', port_range_min=443, port_range_max=443, remote_ip_prefix='2001:db8::/32'),
    'ping6': dict(direction='ingress', ethertype='IPv6', protocol='ipv6-icmp'),
}.items():
    add(site, NET + 'secgroup_rule_v2', label, security_group_id='${%ssecgroup_v2.node.id}' % NET, **rule)
add(site, COMPUTE + 'keypair_v2', 'k', name='example', public_key=KEY)
add(site, 'terraform_data', 'left_out', input='not of OpenStack')
add(site, 'openstack_dns_zone_v2', 'z', name='example.test.', email='admin@example.test')
add(site, 'openstack_dns_recordset_v2', 'r', zone_id='${openstack_dns_zone_v2.z.id}', name='www.example.test.', type='A', records=['203.0.113.9'])
add(site, 'openstack_objectstorage_container_v1', 'c', name='example-backup')
add(site, 'openstack_identity_application_credential_v3', 'a', name='example', description='${terraform_data.left_out.output}', roles=['member', 'reader'],
    access_rules=[{'service': 'object-store', 'method': 'PUT', 'path': '/v1/*/example-backup/**'}])
add(site, 'openstack_identity_ec2_credential_v3', 'e')
site['output'] = {
    'network': {'value': '${%snetwork_v2.net.id}' % NET, 'sensitive': True}, 'subnet': {'value': '${%ssubnet_v2.sub.id}' % NET},
    'six': {'value': '${%ssubnet_v2.six.id}' % NET}, 'group': {'value': '${%ssecgroup_v2.node.id}' % NET}, 'key': {'value': '${%skeypair_v2.k.name}' % COMPUTE},
}

machines, machines_path, machines_entry = stack('machines', ['site'])
machines['data'] = {'terraform_remote_state': {'site': {'backend': 'local', 'config': {'path': '../../../terraform.site.tfstate'}}}}
add(machines, COMPUTE + 'servergroup_v2', 'apart', name='example-node', policies=['soft-anti-affinity'])
machines['variable'] = {'zone': {'default': ZONES[0]}, 'token': {'sensitive': True, 'type': 'string'}}
machines['locals'] = {'flavor': 'm1.large', 'zone': '${var.zone}'}
add(machines, 'random_password', 'p', length=24, special=False)
add(machines, 'tls_private_key', 'k', algorithm='ECDSA')
add(machines, 'tls_self_signed_cert', 'c', private_key_pem='${tls_private_key.k.private_key_pem}', ip_addresses=['${%sfloatingip_v2.f.address}' % NET])
SECRET = ('${base64encode(join("", [base64decode("cGFzc3dvcmQgPSA="), random_password.p.result, "\\n", var.token, '
          'tls_self_signed_cert.c.cert_pem, tls_private_key.k.private_key_pem]))}')
add(machines, NET + 'port_v2', 'vip', name='example-vip', network_id=REMOTE % 'network', admin_state_up=False, no_security_groups=True,
    fixed_ip=[{'subnet_id': REMOTE % 'subnet', 'ip_address': '10.20.0.200'}])
for i in range(count):
    port = '%sport_v2.p%d' % (NET, i)
    add(machines, NET + 'port_v2', 'p%d' % i, name='example-node-%d' % i, network_id=REMOTE % 'network', admin_state_up=True,
        security_group_ids=[REMOTE % 'group'], fixed_ip=[{'subnet_id': REMOTE % 'subnet', 'ip_address': '10.20.0.%d' % (10 + i)},
                                                            {'subnet_id': REMOTE % 'six', 'ip_address': 'fd00:20::%d' % (10 + i)}],
        allowed_address_pairs=[{'ip_address': '10.20.0.200'}], tags=['cloudserve'])
    boot = {'block_device': [{'uuid': '${data.openstack_images_image_v2.ubuntu.id}', 'source_type': 'image', 'destination_type': 'volume',
                              'boot_index': 0, 'volume_size': 20, 'delete_on_termination': True}]} if i == 0 else {'image_name': 'ubuntu-24.04'}
    add(machines, COMPUTE + 'instance_v2', 'm%d' % i, name='example-node-%d' % i, flavor_name='${local.flavor}', key_pair=REMOTE % 'key',
        network=[{'port': '${%s.id}' % port}], scheduler_hints=[{'group': '${%sservergroup_v2.apart.id}' % COMPUTE}],
        availability_zone=ZONES[i % 3] if i else '${local.zone}', config_drive=True, metadata={'role': 'node'}, tags=['cloudserve', 'machine=node-%d' % i],
        user_data=PACKED if i == 1 else
        '#cloud-config\nwrite_files:\n- path: /etc/own\n  content: "${%s.all_fixed_ips[0]} $${kept}"\n- encoding: b64\n  path: /etc/secret\n'
        '  content: %s\n' % (port, SECRET),
        lifecycle={'ignore_changes': ['user_data']}, **boot,
        **({'depends_on': ['%sinstance_v2.m%d' % (COMPUTE, i - 1)]} if i else {}))
machines['data']['openstack_images_image_v2'] = {'ubuntu': {'name': 'ubuntu-24.04', 'most_recent': True}}
for i in range(min(3, count)):
    add(machines, 'openstack_blockstorage_volume_v3', 'v%d' % i, name='example-node-%d-osd' % i, size=10, availability_zone=ZONES[i % 3],
        metadata={'role': 'osd'})
    add(machines, COMPUTE + 'volume_attach_v2', 'a%d' % i, instance_id='${%sinstance_v2.m%d.id}' % (COMPUTE, i),
        volume_id='${openstack_blockstorage_volume_v3.v%d.id}' % i, tag='osd')
add(machines, NET + 'floatingip_v2', 'f', pool='public')
add(machines, NET + 'floatingip_associate_v2', 'fa', floating_ip='${%sfloatingip_v2.f.address}' % NET, port_id='${%sport_v2.p0.id}' % NET)

LB = 'openstack_lb_'
add(machines, LB + 'loadbalancer_v2', 'lb', name='example-entry', vip_subnet_id=REMOTE % 'subnet', vip_address='10.20.0.201', admin_state_up=True,
    security_group_ids=[REMOTE % 'group'], tags=['cloudserve'])
add(machines, NET + 'floatingip_v2', 'lb', pool='public', port_id='${%sloadbalancer_v2.lb.vip_port_id}' % LB, description='entry')
for number in (80, 443):
    label = 'p%d' % number
    add(machines, LB + 'listener_v2', label, name='example-%d' % number, loadbalancer_id='${%sloadbalancer_v2.lb.id}' % LB, protocol='TCP',
        protocol_port=number, allowed_cidrs=['192.0.2.0/24'], timeout_client_data=3600000, timeout_member_data=3600000)
    add(machines, LB + 'pool_v2', label, name='example-%d' % number, listener_id='${%slistener_v2.%s.id}' % (LB, label), protocol='TCP',
        lb_method='LEAST_CONNECTIONS', persistence=[{'type': 'SOURCE_IP'}])
    add(machines, LB + 'monitor_v2', label, pool_id='${%spool_v2.%s.id}' % (LB, label), type='HTTPS', delay=5, timeout=3, max_retries=2,
        url_path='/readyz', expected_codes='200,401', http_method='GET')
for i in range(2):
    add(machines, LB + 'member_v2', 'm%d' % i, name='node-%d' % i, pool_id='${%spool_v2.p80.id}' % LB, address='${%sport_v2.p%d.all_fixed_ips.0}' % (NET, i),
        protocol_port=30080, subnet_id=REMOTE % 'subnet')
add(machines, LB + 'members_v2', 'all', pool_id='${%spool_v2.p443.id}' % LB, member=[
    {'name': 'node-%d' % i, 'address': '10.20.0.%d' % (10 + i), 'protocol_port': 30443, 'subnet_id': REMOTE % 'subnet', 'weight': 1} for i in range(2)])

for document, path in ((site, site_path), (machines, machines_path)):
    path.write_text(json.dumps(document, indent=1) + '\n')
manifest = {'stacks': {entry['name']: entry for entry in (machines_entry, site_entry)}}
(folder / 'manifest.json').write_text(json.dumps(manifest, indent=1) + '\n')
