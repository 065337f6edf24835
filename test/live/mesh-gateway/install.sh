#!/usr/bin/env bash
# Installs what the test of the gateway of a mesh needs and does not find: istiod and a Kubernetes control plane.   install.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
bash "$here/../kubernetes/install.sh"
bash "$here/../federation/install.sh"
