#!/usr/bin/env bash
# Installs what the test of Zuul and Eureka runs and does not find: a Java of 11 or newer and Maven (apt), the libraries of Spring Cloud
# Netflix (Maven, into the cache), and three programs of a few lines that are built from them.   install.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=env.sh
. "$here/env.sh"
refuse() {
  echo "netflix: $*" >&2
  exit 1
}

need=()
command -v javac >/dev/null || need+=(default-jdk-headless)
command -v mvn >/dev/null || need+=(maven)
if [ ${#need[@]} -gt 0 ]; then
  command -v apt-get >/dev/null || refuse "${need[*]} missing and apt-get is not here to install it; install a JDK of 11 or newer and Maven by hand"
  [ "$(id -u)" = 0 ] || refuse "${need[*]} missing, and only root may install it; run: sudo apt-get install --no-install-recommends ${need[*]}"
  echo "netflix: apt: ${need[*]}" >&2
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "${need[@]}" >/dev/null
fi
mkdir -p "$NETFLIX"
if ! [ -e "$NETFLIX/lib" ]; then
  echo "netflix: fetching Spring Cloud Netflix $NETFLIX_VERSION" >&2
  rm -rf -- "$NETFLIX/lib.part"
  nice -n 5 mvn --quiet --batch-mode --file "$here/pom.xml" "-Dnetflix.version=$NETFLIX_VERSION" \
    dependency:copy-dependencies "-DoutputDirectory=$NETFLIX/lib.part" >&2 ||
    refuse "the libraries of Spring Cloud Netflix cannot be had from Maven's repository; the reason stands above"
  mv "$NETFLIX/lib.part" "$NETFLIX/lib"
fi
rm -rf -- "$NETFLIX/classes"
javac -d "$NETFLIX/classes" -classpath "$NETFLIX/lib/*" "$here"/src/netflix/*.java || refuse "the programs could not be built"
echo "netflix: installed" >&2
