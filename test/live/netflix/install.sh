#!/usr/bin/env bash
# Installs what the test of Zuul and Eureka runs and does not find: a Java of 17 or newer and Maven (apt), the libraries of Spring Cloud
# Netflix and of a newer Spring Cloud (Maven, into the cache), and four programs of a few lines that are built from them.   install.sh
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
  command -v apt-get >/dev/null || refuse "${need[*]} missing and apt-get is not here to install it; install a JDK of 17 or newer and Maven by hand"
  [ "$(id -u)" = 0 ] || refuse "${need[*]} missing, and only root may install it; run: sudo apt-get install --no-install-recommends ${need[*]}"
  echo "netflix: apt: ${need[*]}" >&2
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "${need[@]}" >/dev/null
fi
mkdir -p "$NETFLIX"
fetch() { # fetch POM FOLDER
  if ! [ -e "$2" ]; then
    echo "netflix: fetching the libraries of $(basename "$2")" >&2
    rm -rf -- "$2.part"
    nice -n 5 mvn --quiet --batch-mode --file "$1" dependency:copy-dependencies "-DoutputDirectory=$2.part" >&2 ||
      refuse "the libraries of Spring Cloud cannot be had from Maven's repository; the reason stands above"
    mv "$2.part" "$2"
  fi
}
build() { # build FOLDER LIBRARIES SOURCE...
  rm -rf -- "$1"
  javac -d "$1.part" -classpath "$2/*" "${@:3}" || refuse "the programs could not be built"
  mv "$1.part" "$1"
}

fetch "$here/pom.xml" "$NETFLIX/lib"
fetch "$here/gateway/pom.xml" "$NETFLIX/gateway-lib"
build "$NETFLIX/classes" "$NETFLIX/lib" "$here"/src/netflix/*.java
build "$NETFLIX/gateway-classes" "$NETFLIX/gateway-lib" "$here"/gateway/src/netflix/*.java
echo "netflix: installed" >&2
