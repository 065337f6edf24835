"""ML2 mechanism driver that binds every port, with no agent and no data plane."""
from neutron_lib.api.definitions import portbindings
from neutron_lib.plugins.ml2 import api

VNICS = (portbindings.VNIC_NORMAL, portbindings.VNIC_DIRECT)


class LabMechanismDriver(api.MechanismDriver):
    def initialize(self):
        pass

    @property
    def connectivity(self):
        return 'l2'

    def bind_port(self, context):
        if context.current[portbindings.VNIC_TYPE] in VNICS and context.segments_to_bind:
            context.set_binding(context.segments_to_bind[0][api.ID], 'ovs', {'port_filter': True, 'connectivity': 'l2'}, status='ACTIVE')
