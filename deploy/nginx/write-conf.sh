#!/bin/sh
# Writes site.conf to standard output: write-conf.sh front.env > /etc/nginx/conf.d/site.conf
set -eu
set -a
. "$1"
set +a
exec envsubst '$FRONT_LISTEN $FRONT_REPLICAS $FRONT_PROXIES $FRONT_PATH $FRONT_CACHE $FRONT_COPY' \
    < "$(dirname "$0")/site.conf.template"
