#!/usr/bin/env bash
# Sessions on a cluster of Ray, of this machine: bash tests/ray.sh
#
# Ray, scikit-learn and what Ray installs packages with, pinned, go into a virtual environment below target; where they cannot be installed it says so and ends well. Then the
# tests of actors, the suites of tests/backends.txt with the backend `ray`, and the example. Some ten minutes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly REQUIRED=(ray==2.60.0 scikit-learn==1.9.1 virtualenv==21.15.11)
readonly VENV=$PWD/target/ray/venv
cargo=${CARGO:-cargo}

if ! "$VENV/bin/python" -c 'import ray, sklearn, virtualenv' 2>/dev/null; then
    "${PYTHON:-python3}" -m venv "$VENV"
    if ! "$VENV/bin/python" -m pip install -q --disable-pip-version-check "${REQUIRED[@]}"; then
        echo "ray: skipped: ${REQUIRED[*]} cannot be installed here"
        exit 0
    fi
fi
export SNAKEBRIDGE_RAY_PYTHON=$VENV/bin/python

# One cluster of two nodes, at two addresses of this machine, for the tests of actors on another one; it ends with its input.
two='import sys
from ray.cluster_utils import Cluster
cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
cluster.add_node(num_cpus=1, resources={"other": 1.0}, node_ip_address="127.0.0.2")
print(cluster.address, flush=True); sys.stdin.read(); cluster.shutdown()'
hold() { # of a program that prints where its cluster is
    coproc CLUSTER { exec "$SNAKEBRIDGE_RAY_PYTHON" -c "$1"; }
    holder=$CLUSTER_PID ends=${CLUSTER[1]}
    trap release EXIT
    read -r address <&"${CLUSTER[0]}"
}
release() {
    eval "exec $ends>&-"
    wait "$holder" 2>/dev/null || true
    trap - EXIT
}

echo "-- actors"
"$cargo" test --locked -q -p snakebridge --features pool --test ray --no-run
"$cargo" test --locked -q -p snakebridge --features pool --test ray -- --nocapture --test-threads 1 --skip machines::

echo "-- two nodes"
# As a program joins it that has a token, which the actors above have made.
RAY_AUTH_MODE=token hold "$two"
SNAKEBRIDGE_RAY_MACHINES=$address "$cargo" test --locked -q -p snakebridge --features pool --test ray -- --nocapture machines::
release

echo "-- suites"
# One cluster for all of them, and for the programs that they start; it ends with its input.
one='import ray, sys; ray.init(num_cpus=2, include_dashboard=False, logging_level="error")
print(ray.get_runtime_context().gcs_address, flush=True); sys.stdin.read()'
hold "$one"
export SNAKEBRIDGE_TEST_CLUSTER=$address SNAKEBRIDGE_TEST_PYTHON=$SNAKEBRIDGE_RAY_PYTHON
bash tests/backends.sh ray
release

echo "-- example"
"$cargo" run --locked -q --manifest-path examples/cluster/Cargo.toml --target-dir target/ray/example
echo "ray: all is well"
