"""The volume service's API, scheduler and one back end for each zone in one process, with RPC in memory:
python -m lab_plugin.volume_service PORT THREADS "ZONE ZONE" --config-file cinder.conf"""
import os

os.environ['OS_CINDER_DISABLE_EVENTLET_PATCHING'] = '1'
from cinder import monkey_patch

monkey_patch.patch()

import shlex
import sys
import traceback

port, threads, zones = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3].split()
sys.argv = ['cinder-api'] + sys.argv[4:]

from cinder import i18n

i18n.enable_lazy()
import os_brick
import waitress
from cinder import service, utils
from cinder.common import config, constants  # noqa: F401 (config registers the options)
from oslo_config import cfg
from oslo_privsep import priv_context

CONF = cfg.CONF
CONF.register_opt(cfg.StrOpt('cluster', default=None))
for zone in zones:
    CONF.register_opt(cfg.StrOpt('backend_host'), group=zone)


def main():
    from cinder.wsgi import wsgi

    application = wsgi.initialize_application()
    priv_context.init(root_helper=shlex.split(utils.get_root_helper()))
    os_brick.setup(CONF)
    services = [service.Service.create(binary=constants.SCHEDULER_BINARY, coordination=True)]
    for zone in zones:
        services.append(service.Service.create(host='%s@%s' % (CONF.host, zone), service_name=zone, binary=constants.VOLUME_BINARY, coordination=True))
    for each in services:
        each.start()
    waitress.serve(application, host='127.0.0.1', port=port, threads=threads, channel_timeout=300)


try:
    main()
except BaseException:
    traceback.print_exc()
    sys.stderr.flush()
    os._exit(1)  # service threads would keep the process alive
