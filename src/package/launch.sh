# What ./throughline of the sources and bin/throughline of a package have in common: both set $app, the directory of the
# program, and $program, its jar; and source this. JAVA_HOME is to be set before Java is needed.
# shellcheck shell=sh disable=SC2154

cache=$app/throughline.aot
# Each thread of Java would else get a piece of memory of its own from the C library, and give little of it back.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
java_flags="-Xmx${THROUGHLINE_MEMORY:-288m} -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Xlog:disable"

say() { printf 'throughline: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 2
}

commands_help() {
    cat <<'END'
Throughline: what your pipeline really says.

  ./throughline start             open it in the browser; prints the address
  ./throughline review FILES…     read an export of your CRM and say which deals look alive; nothing is kept
                                  (--sample: that of a made-up company)
  ./throughline demo              open the worked example in the browser, as one of its people; nothing is kept
  ./throughline import FILES…     take an export in, to stay
  ./throughline undo              take an import back
  ./throughline export            give everything back as CSV
  ./throughline backup FILE.zip   write all that is stored into one file, even while it runs
  ./throughline restore FILE.zip  make an empty database what a backup holds
  ./throughline token             a token with which a script acts as a user
  ./throughline unlock            lets somebody in again who lost password and phone
  ./throughline doctor            look whether this machine can run it, and say what to do where it can't
  ./throughline health            ask the one that runs here whether it answers; ends with 0 if it does
  ./throughline bench             measure it on this machine, with generated deals (--deals N, --json)

END
}

# $1: where data is kept if nobody says
environment_help() {
    cat <<END
Each command has its own --help. Environment:
  THROUGHLINE_DATA      where everything is kept; $1 if not set
  DATABASE_URL          an external PostgreSQL, postgres://user:password@host:port/database
  DATABASE_URL_FILE     a file with that address in it, so that the password stands nowhere else
  THROUGHLINE_REPLICA_URL
                        a copy that follows it, from which lists may be read
  THROUGHLINE_DRAIN     for how long a node that stops still answers, as 5s; not at all if not set
  THROUGHLINE_PORT      where it listens for browsers; 8080 if not set
  THROUGHLINE_LOG       json: what it logs as one JSON object a line; text if not set
  THROUGHLINE_MEMORY    for the heap of Java, 288m if not set
END
}

# Ends this script with what the command ends with, and as its process: a signal reaches Java.
launch() {
    if [ "$1" = health ]; then health; fi
    if [ -n "${DATABASE_URL_FILE:-}" ]; then
        DATABASE_URL=$(cat "$DATABASE_URL_FILE" 2>/dev/null) || fail "DATABASE_URL_FILE is $DATABASE_URL_FILE, which can't be read."
        export DATABASE_URL
    fi
    if [ -t 1 ] && [ -z "${COLUMNS:-}" ]; then
        COLUMNS=$(stty size 2>/dev/null </dev/tty | cut -d ' ' -f 2) || COLUMNS=
        export COLUMNS
    fi
    set -- -jar "$program" "$@"
    if [ -f "$cache" ]; then set -- "-XX:AOTCache=$cache" "$@"; fi
    # shellcheck disable=SC2086  # one word per flag
    exec "$JAVA_HOME/bin/java" $java_flags "$@"
}

# By what bash can do itself: whoever looks twice a minute would pay a second of the processor each time for Java.
health() {
    command -v bash >/dev/null || fail "health needs bash. Another way is to ask http://localhost:PORT/actuator/health/readiness."
    status=$(status_of "${THROUGHLINE_PORT:-8080}" /actuator/health/readiness) || status='no answer'
    echo "$status"
    [ "$status" = 200 ]
    exit
}

# The status with which a page of this machine answers; fails if nobody does.
status_of() {
    # shellcheck disable=SC2016  # its own bash expands it
    bash -c '
        exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
        printf "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" "$2" >&3
        IFS=" " read -r -t 10 _ status _ <&3 && echo "$status" && cat <&3 >/dev/null' status "$1" "$2" 2>/dev/null
}

# What Java learns from a first run lets all others start in half the time. It is of use to the very Java that made it, and
# as long as the jars are those that it saw, by path, size and time.
prepare() {
    training=$(mktemp -d "${TMPDIR:-/tmp}/throughline-XXXXXX")
    chmod 711 "$training" # PostgreSQL may run as another user
    learnt=$training/learnt
    # shellcheck disable=SC2086  # one word per flag
    env -u DATABASE_URL "THROUGHLINE_DATA=$training/data" "$JAVA_HOME/bin/java" $java_flags -XX:AOTMode=record \
        "-XX:AOTConfiguration=$learnt" -jar "$program" demo --port 0 >"$training/said" 2>&1 &
    look_at "$!" "$training/said"
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" $java_flags -XX:AOTMode=create "-XX:AOTConfiguration=$learnt" "-XX:AOTCache=$cache" \
        -jar "$program" >/dev/null 2>&1 || true
    rm -rf "$training"
    [ -f "$cache" ]
}

# A page of the process $1, which says into the file $2 where it is; then ends it.
look_at() {
    port=
    while [ -z "$port" ] && kill -0 "$1" 2>/dev/null; do
        sleep 1
        port=$(sed -n 's|.* http://localhost:\([0-9]*\) .*|\1|p' "$2")
    done
    status_of "${port:-0}" /sign-in >/dev/null || true
    kill "$1" 2>/dev/null || true
    wait "$1" || true
}
