"""Writes the named databases as CREATE and INSERT statements (mariadb-client-core has no mariadb-dump).   dump_databases.py SOCKET DATABASE..."""
import sys

import pymysql
from pymysql.converters import escape_item

cursor = pymysql.connect(unix_socket=sys.argv[1], user='root', charset='utf8mb4').cursor()


def query(statement, *args):
    cursor.execute(statement, args)
    return cursor.fetchall()


print('SET NAMES utf8mb4; SET FOREIGN_KEY_CHECKS=0; SET UNIQUE_CHECKS=0; SET SQL_MODE="NO_AUTO_VALUE_ON_ZERO"; SET autocommit=0;')
for database in sys.argv[2:]:
    for kind in ('trigger', 'table'):
        table = {'trigger': 'triggers', 'table': 'views'}[kind]
        if query(f'select count(*) from information_schema.{table} where {kind}_schema=%s', database)[0][0]:
            sys.exit(f'{database} has {table}: this program does not write them')
    print(f'DROP DATABASE IF EXISTS `{database}`; {query(f"show create database `{database}`")[0][1]}; USE `{database}`;')
    for (table,) in query(f'show tables from `{database}`'):
        print(query(f'show create table `{database}`.`{table}`')[0][1] + ';')
        rows = query(f'select * from `{database}`.`{table}`')
        if rows:
            values = ',\n'.join('(' + ','.join(escape_item(value, 'utf8mb4') for value in row) + ')' for row in rows)
            print(f'INSERT INTO `{table}` VALUES {values};')
    print('COMMIT;')
