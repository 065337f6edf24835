"""Serves one WSGI application with waitress: python -m lab_plugin.serve MODULE PORT THREADS [ARGUMENTS OF THE SERVICE]"""
import importlib
import sys

import waitress


def main():
    module, port, threads = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    sys.argv = [module.split('.')[0] + '-api'] + sys.argv[4:]
    application = importlib.import_module(module).application
    waitress.serve(application, host='127.0.0.1', port=port, threads=threads, clear_untrusted_proxy_headers=True, channel_timeout=120)


if __name__ == '__main__':
    main()
