#!/bin/sh
# Installs Debian packages, where whoever runs this may do so; else fails. What is a service is
# not started (RUNLEVEL=1):
#   system-packages.sh PACKAGE...
set -eu
if [ "$(id -u)" = 0 ]; then
    as_root="env"
elif sudo -n true 2>/dev/null; then
    as_root="sudo -n env"
else
    exit 1
fi
command -v apt-get >/dev/null || exit 1
echo "Installing with apt-get: $*" >&2
{
    $as_root apt-get update &&
        $as_root DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y --no-install-recommends "$@"
} </dev/null >&2
