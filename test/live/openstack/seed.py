"""Makes users, service catalog, flavors, images, zones and the external network, as cloud.json says.   seed.py identity|cloud"""
import ipaddress
import json
import pathlib
import sys

import openstack

CLOUD = json.loads(pathlib.Path(__file__).with_name('cloud.json').read_text())
CATALOG = (
    ('image', 'glance', 'http://127.0.0.1:9292'),
    ('placement', 'placement', 'http://127.0.0.1:8778'),
    ('compute', 'nova', 'http://127.0.0.1:8774/v2.1'),
    ('network', 'neutron', 'http://127.0.0.1:9696'),
    ('volumev3', 'cinderv3', 'http://127.0.0.1:8776/v3/$(project_id)s'),
    ('load-balancer', 'octavia', 'http://127.0.0.1:9876'),
    ('block-storage', 'cinder', 'http://127.0.0.1:8776/v3/$(project_id)s'),
)


def connection():
    auth = dict(auth_url='http://127.0.0.1:5000/v3', username='admin', password='admin', project_name='admin',
                user_domain_name='Default', project_domain_name='Default')
    return openstack.connection.Connection(auth=auth, region_name='RegionOne', identity_api_version='3')


def identity(api):
    roles = {role.name: role for role in api.roles()}
    service = api.create_project(name='service', domain_id='default')
    demo = api.create_project(name='demo', domain_id='default')
    services = api.create_user(name='svc', password='svc', domain_id='default', default_project_id=service.id)
    user = api.create_user(name='demo', password='demo', domain_id='default', default_project_id=demo.id)
    for name in ('admin', 'service'):
        api.assign_project_role_to_user(service, services, roles[name])
    api.assign_project_role_to_user(demo, user, roles['member'])
    api.assign_project_role_to_user(demo, user, api.create_role(name='load-balancer_member'))
    api.assign_project_role_to_user(demo, api.find_user('admin'), roles['admin'])
    for kind, name, url in CATALOG:
        entry = api.create_service(type=kind, name=name)
        for interface in ('public', 'internal', 'admin'):
            api.create_endpoint(service_id=entry.id, interface=interface, region_id='RegionOne', url=url)


def cloud(api):
    for name, size in CLOUD['flavors'].items():
        api.compute.create_flavor(name=name, vcpus=size['cores'], ram=size['memoryMiB'], disk=size['diskGiB'])
    for name in CLOUD['images']:
        api.image.create_image(name=name, data=b'no real image\n' * 32, disk_format='raw', container_format='bare', visibility='public',
                               min_disk=0, min_ram=0)
    hosts = sorted(host.name for host in api.compute.hypervisors())
    for i, zone in enumerate(CLOUD['zones']):
        aggregate = api.compute.create_aggregate(name=zone, availability_zone=zone)
        for host in hosts[i::len(CLOUD['zones'])]:
            api.compute.add_host_to_aggregate(aggregate, host)
    net = ipaddress.ip_network(CLOUD['external']['cidr'])
    external = api.network.create_network(name=CLOUD['external']['name'], is_router_external=True, provider_network_type='flat',
                                          provider_physical_network='extnet', is_shared=False)
    api.network.create_subnet(network_id=external.id, name=CLOUD['external']['name'], ip_version=4, cidr=str(net), gateway_ip=str(net[1]),
                              is_dhcp_enabled=False, allocation_pools=[{'start': str(net[10]), 'end': str(net[-6])}])


api = connection()
if sys.argv[1] == 'identity':
    identity(api.identity)
else:
    cloud(api)
