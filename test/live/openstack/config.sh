# shellcheck shell=bash
# Writes the services' configuration below $STATE; sourced by up.sh. All endpoints are on 127.0.0.1, RPC is in memory ("fake:").
# $ZONES are the availability zones: each is a back end of the volume service.
ETC=$STATE/etc
mkdir -p "$ETC"/{placement,nova,neutron,glance,cinder,octavia} "$STATE"/{lock,instances,cinder,cinder-coord} \
  "$STATE"/images/{staging,tasks} "$STATE"/keystone/{fernet,credential}
SOCK=$STATE/mysql.sock
db() { echo "mysql+pymysql://root@localhost/$1?charset=utf8mb4&unix_socket=$SOCK"; }
keystone_auth() { cat <<E
auth_type = password
auth_url = http://127.0.0.1:5000/v3
username = svc
password = svc
project_name = service
user_domain_name = Default
project_domain_name = Default
region_name = RegionOne
E
}
authtoken() { cat <<E
[keystone_authtoken]
www_authenticate_uri = http://127.0.0.1:5000/v3
service_token_roles_required = true
service_token_roles = service
token_cache_time = 600
$(keystone_auth)
E
}
volume_backend() { cat <<E
[$1]
volume_driver = lab_plugin.volumes.LabVolumeDriver
volume_backend_name = lab
backend_availability_zone = $1
E
}
common() { cat <<E
[oslo_concurrency]
lock_path = $STATE/lock
[oslo_policy]
enforce_scope = false
[oslo_messaging_notifications]
driver = noop
[oslo_middleware]
enable_proxy_headers_parsing = false
E
}
dbopts='max_pool_size = 20
max_overflow = 40
connection_recycle_time = 3600'
# Nova only asks that this exists: the driver names its own nodes.
[ -e "$STATE/compute_id" ] || echo 6f73c1ab-0000-4000-8000-000000000001 >"$STATE/compute_id"

cat >"$ETC/keystone.conf" <<E
[DEFAULT]
use_stderr = true
log_file =
transport_url = fake:/
[database]
connection = $(db keystone)
$dbopts
[token]
provider = fernet
expiration = 86400
[fernet_tokens]
key_repository = $STATE/keystone/fernet
[credential]
key_repository = $STATE/keystone/credential
[identity]
password_hash_rounds = 4
[cache]
enabled = true
backend = dogpile.cache.memory
$(common)
E
cat >"$ETC/placement/placement.conf" <<E
[DEFAULT]
use_stderr = true
[api]
auth_strategy = keystone
[placement_database]
connection = $(db placement)
$dbopts
[placement]
randomize_allocation_candidates = true
$(authtoken)
$(common)
E
cp "$VENV/etc/glance/glance-api-paste.ini" "$ETC/glance/glance-api-paste.ini"
cat >"$ETC/glance/glance-api.conf" <<E
[DEFAULT]
use_stderr = true
enabled_backends = file:file
transport_url = fake:/
worker_self_reference_url = http://127.0.0.1:9292
[glance_store]
default_backend = file
[file]
filesystem_store_datadir = $STATE/images
[os_glance_staging_store]
filesystem_store_datadir = $STATE/images/staging
[os_glance_tasks_store]
filesystem_store_datadir = $STATE/images/tasks
[database]
connection = $(db glance)
$dbopts
[paste_deploy]
flavor = keystone
config_file = $ETC/glance/glance-api-paste.ini
$(authtoken)
$(common)
E
sed "s#/etc/nova#$ETC/nova#g" "$VENV/etc/nova/api-paste.ini" >"$ETC/nova/api-paste.ini"
cat >"$ETC/nova/nova.conf" <<E
[DEFAULT]
host = lab
my_ip = 127.0.0.1
use_stderr = true
transport_url = fake:/
state_path = $STATE
instances_path = $STATE/instances
compute_driver = lab.LabDriver
vif_plugging_is_fatal = false
vif_plugging_timeout = 0
sync_power_state_interval = -1
heal_instance_info_cache_interval = -1
update_resources_interval = 600
report_interval = 60
service_down_time = 86400
periodic_fuzzy_delay = 5
max_concurrent_builds = 0
block_device_allocate_retries_interval = 1
osapi_compute_workers = 1
rpc_response_timeout = 120
long_rpc_timeout = 300
max_local_block_devices = -1
default_thread_pool_size = 20
[api]
auth_strategy = keystone
max_limit = 1000
[api_database]
connection = $(db nova_api)
$dbopts
[database]
connection = $(db nova_cell1)
$dbopts
[scheduler]
workers = 1
max_attempts = 30
[filter_scheduler]
enabled_filters = ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,SameHostFilter,DifferentHostFilter
track_instance_changes = false
shuffle_best_same_weighed_hosts = true
[conductor]
workers = 1
[quota]
instances = -1
cores = -1
ram = -1
server_groups = -1
server_group_members = -1
key_pairs = -1
count_usage_from_placement = true
[glance]
api_servers = http://127.0.0.1:9292
[vnc]
enabled = false
[spice]
enabled = false
[cinder]
catalog_info = volumev3::publicURL
os_region_name = RegionOne
$(keystone_auth)
[neutron]
service_metadata_proxy = false
$(keystone_auth)
[placement]
$(keystone_auth)
[service_user]
send_service_user_token = true
$(keystone_auth)
[workarounds]
skip_cpu_compare_on_dest = true
$(authtoken)
$(common)
E
cp "$VENV/etc/neutron/api-paste.ini" "$ETC/neutron/api-paste.ini"
cat >"$ETC/neutron/neutron.conf" <<E
[DEFAULT]
use_stderr = true
core_plugin = ml2
service_plugins = router,segments,port_forwarding,network_ip_availability
transport_url = fake:/
api_paste_config = $ETC/neutron/api-paste.ini
state_path = $STATE
auth_strategy = keystone
notify_nova_on_port_status_changes = false
notify_nova_on_port_data_changes = false
dhcp_agent_notification = false
allow_overlapping_ips = true
dns_domain = lab.example.
global_physnet_mtu = 1500
allow_automatic_l3agent_failover = false
allow_automatic_dhcp_failover = false
rpc_response_timeout = 5
[database]
connection = $(db neutron)
$dbopts
[quotas]
default_quota = -1
quota_network = -1
quota_subnet = -1
quota_port = -1
quota_router = -1
quota_floatingip = -1
quota_security_group = -1
quota_security_group_rule = -1
[ml2]
type_drivers = flat,vlan,vxlan,geneve,local
tenant_network_types = vxlan
mechanism_drivers = lab
extension_drivers = port_security,dns
[ml2_type_flat]
flat_networks = *
[ml2_type_vlan]
network_vlan_ranges = physnet1:100:999
[ml2_type_vxlan]
vni_ranges = 1:10000
[ml2_type_geneve]
vni_ranges = 1:10000
$(authtoken)
$(common)
E
cp "$VENV/etc/cinder/api-paste.ini" "$VENV/etc/cinder/resource_filters.json" "$ETC/cinder/"
cat >"$ETC/cinder/cinder.conf" <<E
[DEFAULT]
host = lab
my_ip = 127.0.0.1
use_stderr = true
transport_url = fake:/
auth_strategy = keystone
state_path = $STATE/cinder
api_paste_config = $ETC/cinder/api-paste.ini
resource_query_filters_file = $ETC/cinder/resource_filters.json
enabled_backends = $(IFS=,; echo "${ZONES[*]}")
default_availability_zone = ${ZONES[0]}
default_volume_type = __DEFAULT__
glance_api_servers = http://127.0.0.1:9292
quota_volumes = -1
quota_snapshots = -1
quota_gigabytes = -1
scheduler_driver_init_wait_time = 1
# Services that share a process would all report as the last one started, and move its row from zone to zone.
report_interval = 0
service_down_time = 86400
allowed_direct_url_schemes = file
$(for zone in "${ZONES[@]}"; do volume_backend "$zone"; done)
[database]
connection = $(db cinder)
$dbopts
[coordination]
backend_url = file://$STATE/cinder-coord
[nova]
$(keystone_auth)
[service_user]
send_service_user_token = true
$(keystone_auth)
$(authtoken)
$(common)
E
cat >"$ETC/octavia/octavia.conf" <<E
[DEFAULT]
use_stderr = true
transport_url = fake:/
[api_settings]
auth_strategy = keystone
enabled_provider_drivers = amphora: no machines, ovn: no network
default_provider_driver = amphora
[database]
connection = $(db octavia)
$dbopts
[controller_worker]
network_driver = allowed_address_pairs_driver
[networking]
allow_vip_network_id = true
[service_auth]
$(keystone_auth)
[neutron]
$(keystone_auth)
$(authtoken)
$(common)
E
cloud() { cat <<E
  $1:
    region_name: RegionOne
    identity_api_version: 3
    auth: {auth_url: "http://127.0.0.1:5000/v3", username: $2, password: $2, project_name: $2, user_domain_name: Default, project_domain_name: Default}
E
}
{ echo "clouds:"; cloud lab demo; cloud lab-admin admin; } >"$STATE/clouds.yaml"
