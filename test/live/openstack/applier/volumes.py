"""Resource types of the volume service."""
from .cloud import request, until, until_gone, while_in_use
from .kind import Kind, Made
from .problem import Problem

HINTS = ('different_host', 'same_host', 'local_to_instance', 'query')


def create_volume(arguments):
    body = arguments.pick('name', 'size', 'description', 'metadata', 'availability_zone', 'volume_type', 'snapshot_id',
                          imageRef='image_id', source_volid='source_vol_id')
    hints = arguments.blocks('scheduler_hints', *HINTS)
    for name in ('enable_online_resize', 'volume_retype_policy'):
        arguments(name)
    arguments.finish()
    request_body = {'volume': body, **({'OS-SCH-HNT:scheduler_hints': hints[0]} if hints else {})}
    arguments.made_id = request('block_storage', 'post', '/volumes', request_body)['volume']['id']
    try:
        made = until(lambda: read_volume(arguments.made_id, {}), 'available')
    except Problem as problem:
        messages = request('block_storage', 'get', '/messages?resource_uuid=' + arguments.made_id, microversion='3.5')['messages']
        raise Problem('%s %s' % (problem, '; '.join(each['user_message'] for each in messages))) from None
    return Made(arguments.made_id, made, {name: value for name, value in body.items() if name != 'imageRef'})


def read_volume(made_id, entry):
    return request('block_storage', 'get', '/volumes/' + made_id)['volume']


def delete_volume(made_id, entry):
    while_in_use(lambda: request('block_storage', 'delete', '/volumes/' + made_id, absent_is_fine=True))
    until_gone('block_storage', '/volumes/' + made_id)


KINDS = {'openstack_blockstorage_volume_v3': Kind(create_volume, read_volume, delete_volume)}
