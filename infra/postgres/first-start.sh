#!/bin/sh
# Run by the official postgres image when its data directory is empty.
set -eu
psql --username "$POSTGRES_USER" --dbname postgres \
  --set migrator_password="$MIGRATOR_PASSWORD" \
  --set serving_password="$SERVING_PASSWORD" \
  --set queue_password="$QUEUE_PASSWORD" \
  --set backup_password="$BACKUP_PASSWORD" \
  --file /holdfast/roles.sql
