"""Data sources: each finds one object that exists, and returns its id and attributes."""
from .cloud import only, query, request
from .compute import flavors


def network_object(collection, *known, **renamed):
    def find(arguments):
        filters = arguments.pick(*known, **renamed)
        arguments.finish()
        path = '/' + collection.replace('_', '-')
        found = only(request('network', 'get', query(path, **filters))[collection], '%s with %s' % (collection, filters))
        return found['id'], found

    return find


def image(arguments):
    filters, newest = arguments.pick('name', 'visibility', 'tag', 'owner'), arguments('most_recent')
    arguments.finish()
    found = request('image', 'get', query('/images', **filters))['images']
    if newest:
        found = sorted(found, key=lambda each: each['created_at'])[-1:]
    return only(found, 'image with %s' % filters)['id'], only(found, 'image')


def flavor(arguments):
    filters = arguments.pick('name', 'vcpus', 'ram', 'disk', id='flavor_id')
    arguments.finish()
    found = only([each for each in flavors() if all(each[name] == value for name, value in filters.items())], 'flavor with %s' % filters)
    return found['id'], found


LOOKUPS = {
    'openstack_networking_network_v2': network_object(
        'networks', 'name', 'status', 'mtu', id='network_id', **{'router:external': 'external'}),
    'openstack_networking_subnet_v2': network_object('subnets', 'name', 'network_id', 'cidr', 'ip_version', id='subnet_id'),
    'openstack_networking_router_v2': network_object('routers', 'name', id='router_id'),
    'openstack_networking_floatingip_v2': network_object('floatingips', floating_ip_address='address'),
    'openstack_images_image_v2': image,
    'openstack_compute_flavor_v2': flavor,
}
