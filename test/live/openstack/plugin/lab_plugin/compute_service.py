"""The compute service's API, conductor, scheduler and HOSTS computes in one process, with RPC in memory:
python -m lab_plugin.compute_service PORT THREADS HOSTS --config-file nova.conf"""
from nova import monkey_patch

monkey_patch.patch(backend='threading')

import os
import shlex
import sys
import traceback

port, threads, hosts = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
sys.argv = ['nova-api-os-compute'] + sys.argv[4:]

import nova.conf
import os_brick
import os_vif
import waitress
from nova import config, context, objects, service, utils
from nova.compute import rpcapi as compute_rpcapi
from nova.conductor import rpcapi as conductor_rpcapi
from nova.scheduler import rpcapi as scheduler_rpcapi
from oslo_log import log as logging
from oslo_privsep import priv_context
from oslo_service import opts as service_options

CONF = nova.conf.CONF
services = []


def start(**kwargs):
    each = service.Service.create(**kwargs)
    each.start()
    services.append(each)


def main():
    config.parse_args(sys.argv)
    logging.setup(CONF, 'nova')
    service_options.register_service_opts(CONF)
    priv_context.init(root_helper=shlex.split(utils.get_root_helper()))
    objects.register_all()
    os_brick.setup(CONF)
    os_vif.initialize()
    objects.Service.enable_min_version_cache()

    from lab_plugin import computes

    sys.modules['nova.virt.lab'] = computes  # nova loads drivers from its own package only
    start(binary='nova-conductor', topic=conductor_rpcapi.RPC_TOPIC)
    start(binary='nova-scheduler', topic=scheduler_rpcapi.RPC_TOPIC)
    own = CONF.host
    for i in range(1, hosts + 1):
        host = 'compute-%d' % i
        CONF.set_override('host', host)
        start(host=host, binary='nova-compute', topic=compute_rpcapi.RPC_TOPIC, topic_alt=compute_rpcapi.RPC_TOPIC_ALT)
    CONF.set_override('host', own)

    from nova.objects import host_mapping

    host_mapping.discover_hosts(context.get_admin_context(), status_fn=lambda message: None)
    from nova.api.openstack import wsgi_app

    wsgi_app.init_global_data = lambda *args, **kwargs: None  # parse_args has been done: only the application is wanted
    application = wsgi_app.init_application('osapi_compute', 'nova-api-os-compute')
    waitress.serve(application, host='127.0.0.1', port=port, threads=threads, channel_timeout=300)


try:
    main()
except BaseException:
    traceback.print_exc()
    sys.stderr.flush()
    os._exit(1)  # service threads would keep the process alive
