"""Stands for every provider of load balancers: it takes every call, and a thread then settles what is pending in the database, as the
driver agent of a real provider would."""
import threading
import time
import traceback

import sqlalchemy
from octavia_lib.api.drivers import provider_base
from oslo_config import cfg

VERBS = ('create', 'update', 'delete')
# Parts before what holds them.
TABLES = ('member', 'health_monitor', 'l7rule', 'l7policy', 'listener', 'pool', 'load_balancer')
# What else refers to a row that goes.
REFERRING = {
    'pool': ('delete from session_persistence where pool_id=%s', 'delete from health_monitor where pool_id=%s', 'delete from member where pool_id=%s',
             'update listener set default_pool_id=null where default_pool_id=%s'),
    'listener': ('delete from listener_cidr where listener_id=%s', 'delete from sni where listener_id=%s'),
}


class LabProvider(provider_base.ProviderDriver):
    """It does not make the port of the virtual address, so that the service does."""

    def __init__(self, name):
        super().__init__()
        self.name = name


def accept(self, *args, **kwargs):
    pass


for name in dir(provider_base.ProviderDriver):
    if name.endswith(VERBS):
        setattr(LabProvider, name, accept)


def stand_for_every_provider():
    from octavia.api.drivers import driver_factory
    from octavia.common import exceptions

    def get_driver(name):
        settings = cfg.CONF.api_settings
        name = name if isinstance(name, str) else settings.default_provider_driver
        if name not in settings.enabled_provider_drivers:
            raise exceptions.ProviderNotEnabled(prov=name)
        return LabProvider(name)

    driver_factory.get_driver = get_driver


def settle_in_background(url):
    engine = sqlalchemy.create_engine(url, isolation_level='AUTOCOMMIT', pool_recycle=600)
    threading.Thread(target=settle_for_ever, args=(engine,), daemon=True).start()


def settle_for_ever(engine):
    while True:
        time.sleep(0.1)
        try:
            with engine.connect() as connection:
                for table in TABLES:
                    settle(connection, table)
        except Exception:
            traceback.print_exc()


def settle(connection, table):
    """One row at a time: a statement that locks one row cannot end up in a deadlock with the service's own transactions."""
    pending = connection.exec_driver_sql("select id, provisioning_status from %s where provisioning_status like 'PENDING%%%%'" % table)
    for row_id, status in pending.fetchall():
        if status != 'PENDING_DELETE':
            set_status(connection, table, row_id, status, 'ACTIVE', 'ONLINE')
        elif table == 'load_balancer':
            release_address(row_id)
            set_status(connection, table, row_id, status, 'DELETED', 'OFFLINE')
        else:
            remove(connection, table, row_id)


def set_status(connection, table, row_id, before, provisioning, operating):
    connection.exec_driver_sql('update %s set provisioning_status=%%s, operating_status=%%s where id=%%s and provisioning_status=%%s' % table,
                               (provisioning, operating, row_id, before))


def remove(connection, table, row_id):
    connection.exec_driver_sql('set foreign_key_checks=0')
    for statement in (*REFERRING.get(table, ()), 'delete from %s where id=%%s' % table):
        connection.exec_driver_sql(statement, (row_id,))
    connection.exec_driver_sql('set foreign_key_checks=1')


def release_address(load_balancer_id):
    from octavia.common import utils
    from octavia.db import api, repositories

    with api.session().begin() as session:
        vip = repositories.LoadBalancerRepository().get(session, id=load_balancer_id).vip
    utils.get_network_driver().deallocate_vip(vip)
