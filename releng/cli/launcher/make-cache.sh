#!/bin/sh
# Make the caches of classes with which bin/assay starts faster: make-cache [FOLDER]
# They are for the java that ASSAY_JAVA names, else for the one that is found now; bin/assay uses it from then on.
# FOLDER is where examples/linkoping-homecare lies, by default the folder of the installation. Needed again after another java was installed.
home=$(cd "$(dirname "$0")/.." && pwd -P) || exit 2
cd "${1:-$home}" || exit 2
[ -d examples ] || { echo "make-cache: there is no folder examples in $PWD" >&2; exit 2; }
[ -w "$home" ] || { echo "make-cache: nothing can be written to $home" >&2; exit 2; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

rm -f "$home/assay.aot" "$home/assay-report.aot" "$home/assay.jsa" "$home/assay-report.jsa" "$home/jdk"
said=$("$home/bin/assay" version) || exit 2
version=${said#*java } version=${version%%[!0-9]*}
[ -z "${ASSAY_JAVA:-}" ] || echo "$(cd "${ASSAY_JAVA%/*}" && pwd -P)/java" >"$home/jdk"
read -r java <"$home/jdk" || exit 2

# train OPTIONS: run the commands of training.txt in one JVM
train() {
	ASSAY_TRAINING=true ASSAY_JAVA_OPTS=$1 "$home/bin/assay" "$work/commands" >>"$work/log" 2>&1 </dev/null
}

# cache NAME: keep the classes that the commands need
cache() {
	if [ "$version" -ge @jdk.aot@ ]; then
		file=$1.aot
		# classes only: what the commands compiled would be compiled again at every start, needed or not
		train "-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTMode=record -XX:AOTConfiguration=$work/recorded" &&
			train "-XX:AOTMode=create -XX:AOTConfiguration=$work/recorded -XX:AOTCache=$work/$file"
	else
		file=$1.jsa
		train "-XX:ArchiveClassesAtExit=$work/$file"
	fi
	if [ -f "$work/$file" ] && mv "$work/$file" "$home/$file"; then
		echo "$file: $(($(wc -c <"$home/$file") / 1048576)) MiB, for $java"
	else
		echo "make-cache: could not make $file; bin/assay works without it, but starts slower" >&2
		tail -n 5 "$work/log" >&2
		exit 1
	fi
}

# Reports need as many classes again, and a check would pay for them with memory: they have a cache of their own.
grep -v '^report ' "$home/training.txt" >"$work/commands"
cache assay
sed "s|--output .*|--output $work/report|" "$home/training.txt" >"$work/commands"
cache assay-report
