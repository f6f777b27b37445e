#!/usr/bin/env bash
# Participants on an SSH server of this walk's own, by the line of README.md: they get their sheets,
# and nothing else whatever they ask for. Touches nothing of the machine's own SSH set-up.
. "$(dirname "${BASH_SOURCE[0]}")/terminal.sh"
PATH=$PATH:/usr/sbin:/sbin
"$(dirname "${BASH_SOURCE[0]}")/../Tools/install" openssh-client ssh

# Installing openssh-server starts a server for everybody where services run. So where there is none,
# the program is taken out of its package and used from this walk's own folder.
sshd=$(command -v sshd) || sshd=$work/openssh/usr/sbin/sshd
if [ ! -x "$sshd" ]; then
  command -v apt-get >/dev/null || { echo "Not walked: no sshd, and no apt-get to fetch it." >&2; exit 0; }
  (
    mkdir "$work/openssh"
    cd "$work/openssh"
    root=()
    if [ "$(id -u)" != 0 ]; then root=(sudo); fi
    apt-get download -q openssh-server ||
      { "${root[@]}" apt-get update -q && apt-get download -q openssh-server; }
    dpkg-deb -x openssh-server_*.deb .
  ) >"$work/fetched" 2>&1 || { cat "$work/fetched" >&2; exit 1; }
fi

server= agent= made=
finish() {
  for started in $server $agent; do kill "$started" 2>/dev/null || true; done
  mux kill-server 2>/dev/null || true
  [ -z "$made" ] || rmdir "$made" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
fail() {
  echo "$1" >&2
  for said in asked sshd.log; do [ ! -f "$work/$said" ] || tail -20 "$work/$said" >&2; done
  exit 1
}

room=$work/room
"$program" workshop new "$room" --title "Leadership day" 2>/dev/null
# Two themes of one area, so that a sheet has six statements; then the first round.
printf '%s\n' 8 3 1 7 13 2 3 back back 1 2 1 2 |
  "$program" workshop run "$room" --linear >"$work/opened"
grep -qF 'The round is open.' "$work/opened" || fail "the round was not opened"

# The server: loopback only, keys of its own, and a free port.
port=$(python3 -c 'import socket as s; print(s.create_server(("127.0.0.1", 0)).getsockname()[1])')
for key in host screen lines; do
  ssh-keygen -q -t ed25519 -N '' -C participants -f "$work/$key"
done
{
  echo "restrict,pty,command=\"$program workshop join $room\" $(cat "$work/screen.pub")"
  echo "restrict,pty,command=\"$program workshop join $room --linear\" $(cat "$work/lines.pub")"
} >"$work/authorized_keys"
cat >"$work/sshd_config" <<CONFIG
ListenAddress 127.0.0.1
Port $port
HostKey $work/host
AuthorizedKeysFile $work/authorized_keys
PidFile none
StrictModes no
UsePAM no
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
PubkeyAuthentication yes
Subsystem sftp internal-sftp
X11Forwarding yes
LogLevel DEBUG1
CONFIG
# From 9.8 on the server starts a second program, which lies beside it in the package.
session=${sshd%/sbin/sshd}/lib/openssh/sshd-session
if [ -x "$session" ]; then echo "SshdSessionPath $session" >>"$work/sshd_config"; fi
# The server separates what it does before it knows somebody; Debian makes this folder at boot.
if [ "$(id -u)" = 0 ] && [ ! -d /run/sshd ]; then
  made=/run/sshd
  mkdir "$made"
fi
start=("$sshd" -D -e -f "$work/sshd_config")
# As root it also wants an account of its own, which its package would have made: for it alone.
if [ "$(id -u)" = 0 ] && ! id sshd >/dev/null 2>&1; then
  { cat /etc/passwd && echo 'sshd:x:65533:65534::/run/sshd:/usr/sbin/nologin'; } >"$work/passwd"
  start=(unshare -m sh -c 'mount --bind "$0" /etc/passwd && exec "$@"' "$work/passwd" "${start[@]}")
fi
"${start[@]}" 2>"$work/sshd.log" &
server=$!
for _ in $(seq 200); do
  if grep -qF 'Server listening' "$work/sshd.log"; then break; fi
  kill -0 "$server" 2>/dev/null || fail "the SSH server did not start"
  sleep 0.05
done
grep -qF 'Server listening' "$work/sshd.log" || fail "the SSH server does not listen"

to="-F none -p $port -o IdentitiesOnly=yes -o BatchMode=yes"
to="$to -o StrictHostKeyChecking=no -o UserKnownHostsFile=$work/known -o LogLevel=ERROR"
me=$(id -un)@127.0.0.1
export SSH_AUTH_SOCK= DISPLAY=

# Full screen, in a pane: a sheet from the first key to the last.
mux new-session -d -x 80 -y 24 "ssh $to -i $work/screen $me; sleep 5"
see 'Begin'
keys Enter
see 'I have read this'
keys Enter
see 'Your code is'
first=$(screen | grep -oE '[a-z]+-[a-z]+-[a-z]+\.' | tr -d .)
keys 4
see '2 of 6'
keys 5
see '3 of 6'
# Ctrl-Z leads to no shell, and Ctrl-L only draws again.
keys C-z
keys C-l
sleep 0.3
see '3 of 6'
# The connection drops; what was answered is under the code.
kill -KILL "$(pgrep -P "$(state '#{pane_pid}')")"
for _ in $(seq 100); do
  if ! pgrep -f "workshop join $room\$" >/dev/null; then break; fi
  sleep 0.05
done
! pgrep -f "workshop join $room\$" >/dev/null || fail "the program stayed when the line was cut"
mux kill-server
sleep 0.2
mux new-session -d -x 80 -y 24 "ssh $to -i $work/screen $me; echo left with \$?; sleep 60"
see 'Begin'
keys j
keys Enter
see 'such as'
keys Enter
text "$first"
keys Enter
sleep 0.2
keys j
keys Enter
see 'My sheet'
see '2 of 6'
keys Enter
see '3 of 6'
for next in '4 of 6' '5 of 6' '6 of 6' 'Hand my sheet in'; do
  keys 2
  see "$next"
done
keys Enter
see 'Your sheet is handed in'
keys q
see 'left with 0'
missing '$ '
mux kill-server

# Line by line, with the other key.
printf '%s\n' 1 1 1 2 3 4 5 0 3 quit | ssh $to -i "$work/lines" "$me" >"$work/lines.out" 2>&1
grep -qF 'Your sheet is handed in' "$work/lines.out" || fail "no sheet was handed in line by line"
printf '%s\n' again | "$program" workshop run "$room" --linear >"$work/counted"
grep -qF '2 have handed in.' "$work/counted" || fail "the sheets did not arrive"

# Whatever else is asked for, it is this program that answers; or nothing.
asked() { # asked ARGS...: what a client with these words gets
  timeout 20 ssh $to -i "$work/lines" "$@" </dev/null >"$work/asked" 2>&1 || true
  ! grep -qE 'uid=|root:|#!/|sftp>' "$work/asked" || fail "ssh $* got: $(cat "$work/asked")"
}
for words in id 'cat /etc/passwd' 'sh -c id' 'sh'; do
  asked "$me" "$words"
  grep -qF 'Leadership day' "$work/asked" || fail "\"$words\" got: $(cat "$work/asked")"
done
# Also on a terminal.
{ sleep 1; printf 'quit\n'; } |
  timeout 20 ssh $to -tt -i "$work/lines" "$me" bash >"$work/asked" 2>&1 || true
grep -qF 'Leadership day' "$work/asked" || fail "bash on a terminal got: $(cat "$work/asked")"

# Forwarding, in either direction, of an agent and of a screen.
refused() { # refused WORDS ARGS...: the server says that it did not allow this
  local words=$1 before
  shift
  before=$(wc -l <"$work/sshd.log")
  timeout 20 "$@" </dev/null >"$work/asked" 2>&1 || true
  tail -n +"$((before + 1))" "$work/sshd.log" >>"$work/asked"
  grep -qF "$words" "$work/asked" || fail "not refused: $*"
}
timeout 20 ssh $to -i "$work/lines" -N -L "127.0.0.1:$((port + 1)):127.0.0.1:$port" "$me" \
  >"$work/asked" 2>&1 &
tunnel=$!
for _ in $(seq 100); do
  if python3 -c "import socket; socket.create_connection(('127.0.0.1', $((port + 1))))" 2>/dev/null
  then break; fi
  sleep 0.05
done
through=$(
  timeout 5 bash -c "exec 3<>/dev/tcp/127.0.0.1/$((port + 1)); head -c 20 <&3" 2>/dev/null || true)
kill "$tunnel" 2>/dev/null || true
same 'through a forwarded port' "$through" ''
code=0
timeout 20 ssh $to -i "$work/lines" -o ExitOnForwardFailure=yes -R 127.0.0.1:0:127.0.0.1:22 "$me" \
  </dev/null >"$work/asked" 2>&1 || code=$?
same 'forwarding a port back' $code 255
eval "$(ssh-agent -s)" >/dev/null
agent=$SSH_AGENT_PID
ssh-add -q "$work/screen"
refused 'agent forwarding disabled' \
  ssh $to -A -i "$work/lines" "$me"
kill "$agent"
agent=
DISPLAY=127.0.0.1:99 refused 'X11 forwarding disabled' ssh ${to/ERROR/DEBUG1} -X -i "$work/lines" "$me"

# Files, up or down.
echo secret >"$work/secret"
code=0
timeout 20 scp ${to/-p $port/-P $port} -i "$work/lines" \
  "$me:$work/secret" "$work/taken" </dev/null >"$work/asked" 2>&1 || code=$?
[ "$code" != 0 ] && [ ! -e "$work/taken" ] || fail "scp took a file"
code=0
timeout 20 scp -O ${to/-p $port/-P $port} -i "$work/lines" \
  "$work/secret" "$me:$work/given" </dev/null >"$work/asked" 2>&1 || code=$?
[ "$code" != 0 ] && [ ! -e "$work/given" ] || fail "scp gave a file"
same 'whether sftp lists anything' \
  "$(echo "ls $work" | timeout 20 sftp -b - ${to/-p $port/-P $port} \
    -i "$work/lines" "$me" 2>/dev/null | grep -c secret || true)" 0

# None of that has spoiled the room.
printf '%s\n' again | "$program" workshop run "$room" --linear >"$work/counted"
grep -qF '2 have handed in.' "$work/counted" || fail "the sheets are not what they were"
