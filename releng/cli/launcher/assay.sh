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

# The file jdk holds the path of the java that the cache was made for, or of the one that was found later. Its version is looked up each
# time: another one may have been installed in its place, which may not know the options of the one before.
java='' version=0
if [ -n "${ASSAY_JAVA:-}" ]; then
	case $ASSAY_JAVA in */bin/java) try "${ASSAY_JAVA%/bin/java}" ;; esac
	if [ -z "$java" ]; then echo "assay: ASSAY_JAVA=$ASSAY_JAVA is no java 21 or later" >&2; exit 2; fi
elif [ -r "$home/jdk" ]; then
	read -r remembered <"$home/jdk"
	try "${remembered%/bin/java}"
fi
if [ -z "$java" ]; then
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
	{ printf '%s\n' "$java" >"$home/jdk"; } 2>/dev/null
fi

# Reports have a cache of their own. One that does not fit the java is passed over in silence (-Xlog:disable).
case " $* " in *" report "*) cache=$home/assay-report ;; *) cache=$home/assay ;; esac
if [ "$version" -ge @jdk.aot@ ] && [ -f "$cache.aot" ]; then
	cache=$cache.aot
	option=-XX:AOTCache=$cache
elif [ -f "$cache.jsa" ]; then
	cache=$cache.jsa
	option=-XX:SharedArchiveFile=$cache
else
	cache=
	option=-Xshare:auto
fi
native=
[ "$version" -lt @jdk.native@ ] || native=@native@
# A largest heap of the user's choice may be smaller than the one to begin with.
heap='@heap@'
case " ${ASSAY_JAVA_OPTS:-}" in *" -Xm"[xs]* | *" -XX:MaxHeapSize="* | *" -XX:MaxRAM"*) heap= ;; esac

# Without a locale that has all letters Java cannot open files whose names have them. The language of messages stays what it was.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
*)
	if [ -n "${LC_ALL:-}" ]; then
		ASSAY_LANGUAGE=${ASSAY_LANGUAGE:-$LC_ALL} LC_ALL=C.UTF-8
		export ASSAY_LANGUAGE LC_ALL
	else
		LC_CTYPE=C.UTF-8
		export LC_CTYPE
	fi
	;;
esac

# A server runs for hours and answers within milliseconds: what it does often is compiled with care.
long=
case " $* " in *" lsp "*) long='-XX:TieredStopAtLevel=4 -Xmx1g'; heap= ;; esac

# make-cache runs many commands in one JVM, without a cache.
main=org.assay.cli.Assay
[ -z "${ASSAY_TRAINING:-}" ] || main=Training option=-Dassay.training=true cache=

# The JVM cannot tell which of its outputs are terminals: 1 and 2 are said here.
terminal=
[ ! -t 1 ] || terminal=1
[ ! -t 2 ] || terminal=${terminal}2

# shellcheck disable=SC2086
exec "$java" @flags@ $long $heap $native "$option" -Xlog:disable ${ASSAY_JAVA_OPTS:-} \
	"-Dassay.terminal=$terminal" "-Dassay.home=$home" "-Dassay.cache=$cache" -cp "@classpath@" \
	$main "$@"
