"""Nova's own fake hypervisor, with node ids that are the same after a restart."""
import uuid

from nova.virt import fake


def node_id(node):
    return str(uuid.uuid5(uuid.NAMESPACE_DNS, 'lab.' + node))


class LabDriver(fake.FakeDriver):
    def get_available_resource(self, nodename):
        resource = super().get_available_resource(nodename)
        resource['uuid'] = node_id(nodename)
        return resource

    def get_nodenames_by_uuid(self, refresh=False):
        return {node_id(node): node for node in self.get_available_nodes()}
