# shellcheck shell=bash disable=SC2034
# Versions and places of the linters; sourced by install.sh, printed for the test.
KUBECONFORM_VERSION=v0.7.0
KUBE_SCORE_VERSION=v1.20.0
CHECKOV_VERSION=3.2.497
SCHEMAS_VERSION=1.37.0
CACHE=${CLOUDSERVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cloudserve}/linters
KUBECONFORM=$CACHE/kubeconform-$KUBECONFORM_VERSION
KUBE_SCORE=$CACHE/kube-score-$KUBE_SCORE_VERSION
VENV=$CACHE/checkov-$CHECKOV_VERSION-schemas-$SCHEMAS_VERSION
if [ "${BASH_SOURCE[0]}" = "$0" ]; then printf '%s\n' "$KUBECONFORM" "$KUBE_SCORE" "$VENV"; fi
