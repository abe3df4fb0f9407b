# Does what a container engine does with a Dockerfile, using only Linux itself: each stage is this machine's system
# (with its own Node instead of the base image's) under a separate layer. Run by `unshare --mount`, as root; CONTEXT is
# the build context, STAGES an empty folder.
set -eu

enter() {
  STAGE=$1 ROOT=$STAGES/$1/root WORK=/
  mkdir -p "$STAGES/$1/upper" "$STAGES/$1/layer" "$ROOT"
  mount -t overlay overlay -o "lowerdir=/,upperdir=$STAGES/$1/upper,workdir=$STAGES/$1/layer" "$ROOT"
  mount --rbind /dev "$ROOT/dev"
  mount -t proc proc "$ROOT/proc"
  rm -rf "$ROOT/app" "$ROOT/data"
  mount -t tmpfs tmpfs "$ROOT/tmp"
  grep -q '^node:' "$ROOT/etc/passwd" || {
    echo 'node:x:10042:10042::/home/node:/bin/sh' >> "$ROOT/etc/passwd"
    echo 'node:x:10042:' >> "$ROOT/etc/group"
  }
}

workdir() { WORK=$1; mkdir -p "$ROOT/$1"; }

in_stage() { chroot "$ROOT" sh -c "cd '$WORK' && $1"; }

# As COPY does, a folder's contents go into the target; a file goes into it or becomes it.
copy() {
  owner=$1; case $2 in /*) target=$ROOT$2 ;; *) target=$ROOT$WORK/$2 ;; esac; shift 2
  for source in "$@"; do
    if [ -d "$source" ]; then mkdir -p "$target"; cp -R --preserve=mode,links "$source/." "$target"
    else case $target in */) mkdir -p "$target" ;; esac; cp --preserve=mode "$source" "$target"; fi
  done
  [ "$owner" = root:root ] || chroot "$ROOT" chown -R "$owner" "${target#"$ROOT"}"
}

# The environment of a program that compose starts: a user without rights.
as_user() {
  user=$1; shift
  exec chroot "$ROOT" setpriv --reuid "$user" --regid "$user" --clear-groups --no-new-privs --bounding-set=-all \
    --pdeathsig KILL "$@"
}

# Runs the image as compose does: only /data and /tmp are writable. It also checks that the user owns no writable file
# in /app.
run_image() {
  user=$1; shift
  writable=$(as_user "$user" find /app -writable -not -type l -print -quit)
  [ -z "$writable" ] || { echo "$user may write $writable" >&2; exit 1; }
  mkdir -p "$STAGES/data"; cp -a "$ROOT/data/." "$STAGES/data"; chown --reference="$ROOT/data" "$STAGES/data"
  mount --bind "$STAGES/data" "$ROOT/data"
  mount -o remount,ro "$ROOT"
  as_user "$user" sh -c "cd '$WORK' && exec \"\$@\"" start "$@"
}
