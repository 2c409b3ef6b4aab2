#!/bin/sh
# Start assay from a plain class path with its cache of classes. Works without the cache, and with any JDK from 21 on.
#
#   ASSAY_JAVA=FILE       use this java
#   ASSAY_JAVA_OPTS=...   further options for it

self=$0
case $self in */*) ;; *) self=$(command -v -- "$self") ;; esac
while [ -h "$self" ]; do
	link=$(readlink "$self")
	case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
home=$(cd "${self%/*}/.." && pwd -P) || exit 2
lib=$home/lib

# try DIR: set $java and $version if there is a Java 21 or later.
try() {
	[ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
	while IFS='=' read -r key value; do
		[ "$key" = JAVA_VERSION ] && break
	done <"$1/release"
	value=${value#\"} value=${value%%[!0-9]*}
	[ "${value:-0}" -ge 21 ] || return 1
	java=$1/bin/java version=$value
}

# The java that was used for the cache stands in the file jdk: path, version, kind of cache.
java='' version=0 cache=none
if [ -n "${ASSAY_JAVA:-}" ]; then
	case $ASSAY_JAVA in */bin/java) try "${ASSAY_JAVA%/bin/java}" ;; esac
	if [ -z "$java" ]; then echo "assay: ASSAY_JAVA=$ASSAY_JAVA is no java 21 or later" >&2; exit 2; fi
elif [ -r "$home/jdk" ]; then
	{ read -r java; read -r version; read -r cache; } <"$home/jdk"
fi
if [ ! -x "$java" ]; then
	java='' cache=none
	on_path=$(command -v java)
	while [ -h "$on_path" ]; do
		link=$(readlink "$on_path")
		case $link in /*) on_path=$link ;; *) on_path=${on_path%/*}/$link ;; esac
	done
	for dir in "${JAVA_HOME:-/nowhere}" "${on_path%/bin/java}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home; do
		try "$dir" && break
	done
	if [ -z "$java" ]; then
		echo 'assay: no Java 21 or later found in JAVA_HOME, PATH and the usual folders; install one or set JAVA_HOME' >&2
		exit 2
	fi
fi

case $cache in
aot) cache=-XX:AOTCache=$home/assay.aot ;;
cds) cache=-XX:SharedArchiveFile=$home/assay.jsa ;;
*) cache=-Xshare:auto ;;
esac
native=
[ "$version" -lt @jdk.native@ ] || native=@native@

# A cache that does not fit is passed over in silence (-Xlog:disable).
# shellcheck disable=SC2086
exec "$java" @flags@ $native "$cache" -Xlog:disable ${ASSAY_JAVA_OPTS:-} \
	-cp "@classpath@" \
	org.assay.cli.Assay "$@"
