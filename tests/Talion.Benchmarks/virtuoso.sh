#!/usr/bin/env bash
# The benchmark's graph and queries in Virtuoso 7 and in Talion, side by side. Needs Debian's virtuoso-opensource-7; starts a server of its own on
# 127.0.0.1 with its data in a temporary folder, and stops and deletes both at the end.
#
#   tests/Talion.Benchmarks/virtuoso.sh [EVENTS [load|update|graphs]]
#
# 250000 events, 5 million quads, where no number is given. The graph comes in by Virtuoso's bulk loader, by updates, or graph by graph.
set -euo pipefail
cd "$(dirname "$0")"
events=${1:-250000}
way=${2:-load}
sql_port=${VIRTUOSO_SQL_PORT:-11111}
http_port=${VIRTUOSO_HTTP_PORT:-18890}

for need in virtuoso-t:virtuoso-opensource-7 isql-vt:virtuoso-opensource-7 curl:curl dotnet:dotnet-sdk-10.0; do
  command -v "${need%%:*}" >/dev/null || { echo "${need%%:*} is missing: apt-get install ${need##*:}" >&2; exit 1; }
done

home=$(mktemp -d)
server=
stop() {
  if [ -n "$server" ] && kill -0 "$server" 2>/dev/null; then
    sql shutdown >/dev/null 2>&1 || kill "$server"
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$home"
}
trap stop EXIT
sql() { isql-vt "127.0.0.1:$sql_port" dba dba verbose=off banner=off prompt=off errors=stdout exec="$1"; }
# Seconds of processor that the server has used.
processor() { awk -v ticks="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print ($12 + $13) / ticks }' "/proc/$server/stat"; }
now() { date +%s.%N; }
since() { awk -v from="$1" -v to="$2" 'BEGIN { printf "%.2f", to - from }'; }

dotnet build -c Release -v q --nologo . >&2
talion() { dotnet run -c Release --no-build --project . -- "$@"; }
talion make "$events" "$home/graph.nq"

# The makers' advice for 4 GB, more than the graph needs: everything is answered from memory.
cat > "$home/virtuoso.ini" <<INI
[Database]
DatabaseFile = $home/virtuoso.db
ErrorLogFile = $home/virtuoso.log
LockFile = $home/virtuoso.lck
TransactionFile = $home/virtuoso.trx
xa_persistent_file = $home/virtuoso.pxa
FileExtend = 200
MaxCheckpointRemap = 2000
[TempDatabase]
DatabaseFile = $home/virtuoso-temp.db
TransactionFile = $home/virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:$sql_port
DisableUnixSocket = 1
MaxClientConnections = 10
NumberOfBuffers = 340000
MaxDirtyBuffers = 250000
DirsAllowed = $home
TransitivityMaxDepth = 0
[HTTPServer]
ServerPort = 127.0.0.1:$http_port
ServerRoot = $home
[SPARQL]
ResultSetMaxRows = 100000000
MaxQueryExecutionTime = 0
INI
virtuoso-t +foreground +configfile "$home/virtuoso.ini" >"$home/out.log" 2>&1 &
server=$!
for _ in $(seq 120); do
  sql 'status();' >/dev/null 2>&1 && break
  kill -0 "$server" 2>/dev/null || { cat "$home/virtuoso.log" >&2; exit 1; }
  sleep 0.5
done

from=$(now); used=$(processor)
case $way in
  load)
    sql "ld_dir('$home', 'graph.nq', 'urn:none');" >/dev/null
    sql 'rdf_loader_run();' >/dev/null
    ;;
  update) talion push "$home/graph.nq" "http://127.0.0.1:$http_port/sparql-auth" ;;
  graphs) talion push "$home/graph.nq" "http://127.0.0.1:$http_port/sparql-auth" "http://127.0.0.1:$http_port/sparql-graph-crud-auth" ;;
  *) echo "load, update or graphs, not $way" >&2; exit 2 ;;
esac
loaded=$(now)
sql 'checkpoint;' >/dev/null
printf 'virtuoso: load %s s (processor %s s), %s MB resident, %s quads\n' "$(since "$from" "$loaded")" "$(since "$used" "$(processor)")" \
  "$(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$server/status")" "$(sql 'sparql select count(*) where { graph ?g { ?s ?p ?o } };' | tail -1)"
talion compare "$home/graph.nq" "http://127.0.0.1:$http_port/sparql" "$server"
