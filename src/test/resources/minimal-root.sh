#!/bin/sh
# Makes of the directory $1 the root of a system with a shell, a few programs, what those and PostgreSQL are linked with, and
# the user throughline. There is no Java in it.
set -eu
root=$1

copy() {
    [ -e "$root$1" ] && return
    mkdir -p "$root$(dirname "$1")"
    cp -L "$1" "$root$1"
}

mkdir -p "$root/usr/bin" "$root/proc" "$root/dev" "$root/etc" "$root/opt" "$root/tmp" "$root/var/lib/throughline"
ln -s usr/bin "$root/bin"
for program in sh bash env cat cut dirname id readlink sed setpriv setsid stty test true unshare; do
    copy "/usr/bin/$program"
    ldd "/usr/bin/$program" | sed -n 's|[^/]*\(/[^ ]*\) (.*|\1|p' | while read -r library; do copy "$library"; done
done
for library in libdl libgcc_s libm libpthread librt libstdc++ libz; do
    PATH=$PATH:/sbin:/usr/sbin ldconfig -p | sed -n "s|^[[:space:]]*$library\.so\.[0-9]* .*64.*=> ||p" | while read -r path; do copy "$path"; done
done
mkdir -p "$root/usr/lib/locale"
cp -R /usr/lib/locale/C.[uU]* "$root/usr/lib/locale"
printf 'root:x:0:0::/:/bin/sh\nthroughline:x:1234:1234::/var/lib/throughline:/bin/sh\n' >"$root/etc/passwd"
printf 'root:x:0:\nthroughline:x:1234:\n' >"$root/etc/group"
echo '127.0.0.1 localhost' >"$root/etc/hosts"
chmod 1777 "$root/tmp"
chown 1234:1234 "$root/var/lib/throughline"
