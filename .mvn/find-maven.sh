# shellcheck shell=sh
# Sourced by ./mvnw after find-jdk.sh. The wrapper fetches the pinned Maven from the Apache project's archive;
# where that cannot be reached and no copy was fetched before, an installed Maven is used instead, and says so.

maven_base=$(CDPATH= cd -- "$(dirname "$0")" && pwd -P)
maven_url=$(sed -n 's/^distributionUrl=//p' "$maven_base/.mvn/wrapper/maven-wrapper.properties" | tr -d '[:space:]')
maven_name=$(basename "$maven_url" -bin.zip)

# succeeds when the wrapper has the pinned Maven already, or can fetch it now
maven_within_reach() {
  for maven_c in "${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists/$maven_name"/*; do
    [ -x "$maven_c/bin/mvn" ] && return 0
  done
  [ -z "${MVNW_REPOURL-}" ] || return 0
  if command -v curl >/dev/null 2>&1; then
    curl --silent --fail --head --location --connect-timeout 5 --max-time 15 --output /dev/null "$maven_url"
  elif command -v wget >/dev/null 2>&1; then
    wget --quiet --spider --timeout=8 --tries=1 "$maven_url"
  else
    return 0
  fi
}

# succeeds for Maven 3.8.7 and newer
maven_new_enough() {
  maven_v=$("$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  [ -n "$maven_v" ] || return 1
  maven_oldest=$(printf '%s\n3.8.7\n' "$maven_v" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)
  [ "$maven_oldest" = 3.8.7 ]
}

if ! maven_within_reach; then
  maven_installed=$(command -v mvn 2>/dev/null) || maven_installed=
  if [ -n "$maven_installed" ] && maven_new_enough "$maven_installed"; then
    printf 'mvnw: %s cannot be fetched from here, using the installed Maven %s.\n' "$maven_name" "$maven_v" >&2
    exec "$maven_installed" -f "$maven_base/pom.xml" "$@"
  fi
  printf 'mvnw: %s cannot be fetched and no Maven 3.8.7 or newer is installed. Install Maven, or allow %s.\n' \
    "$maven_name" "$maven_url" >&2
  exit 1
fi
