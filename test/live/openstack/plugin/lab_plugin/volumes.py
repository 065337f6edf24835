"""Volume driver with no storage behind it: every operation succeeds at once."""
from cinder.volume import driver

GIB = 1000000


class LabVolumeDriver(driver.VolumeDriver):
    VERSION = '1.0'

    def check_for_setup_error(self):
        pass

    def get_volume_stats(self, refresh=False):
        pool = {'pool_name': 'lab', 'total_capacity_gb': GIB, 'free_capacity_gb': GIB, 'reserved_percentage': 0, 'multiattach': True,
                'thin_provisioning_support': True, 'thick_provisioning_support': False, 'max_over_subscription_ratio': 20.0,
                'provisioned_capacity_gb': 0, 'QoS_support': False}
        self._stats = {'volume_backend_name': 'lab', 'vendor_name': 'lab', 'driver_version': self.VERSION,
                       'storage_protocol': 'fake', 'pools': [pool]}
        return self._stats

    def clone_image(self, context, volume, image_location, image_meta, image_service):
        return {}, True

    def initialize_connection(self, volume, connector, **kwargs):
        return {'driver_volume_type': 'fake', 'data': {'volume_id': volume['id'], 'access_mode': 'rw'}}

    def retype(self, context, volume, new_type, diff, host):
        return True, None

    def create_volume(self, volume):
        pass

    def delete_volume(self, volume):
        pass

    def create_volume_from_snapshot(self, volume, snapshot):
        pass

    def create_cloned_volume(self, volume, src_vref):
        pass

    def copy_image_to_volume(self, context, volume, image_service, image_id, *args, **kwargs):
        pass

    def copy_volume_to_image(self, *args, **kwargs):
        pass

    def extend_volume(self, volume, new_size):
        pass

    def create_snapshot(self, snapshot):
        pass

    def delete_snapshot(self, snapshot):
        pass

    def ensure_export(self, context, volume):
        pass

    def create_export(self, context, volume, connector):
        pass

    def remove_export(self, context, volume):
        pass

    def terminate_connection(self, volume, connector, **kwargs):
        pass
