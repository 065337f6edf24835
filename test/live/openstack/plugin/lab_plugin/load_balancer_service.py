"""The load balancer service's API, and the thread that finishes what it begins:
python -m lab_plugin.load_balancer_service PORT THREADS --config-file octavia.conf"""
import sys

port, threads = int(sys.argv[1]), int(sys.argv[2])
sys.argv = ['octavia-api'] + sys.argv[3:]

import waitress
from oslo_config import cfg

from lab_plugin import load_balancers

load_balancers.stand_for_every_provider()  # the import below loads every provider that is enabled

from octavia.wsgi.api import application

load_balancers.settle_in_background(cfg.CONF.database.connection)
waitress.serve(application, host='127.0.0.1', port=port, threads=threads, channel_timeout=120)
