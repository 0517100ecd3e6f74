#!/usr/bin/env bash
# The core's own tests and the conformance suites under AddressSanitizer: bash tests/sanitize.sh [suite ...]
# By hand; it builds everything into target/sanitize and takes some ten minutes. It needs a nightly toolchain.
#
# CPython itself is not instrumented, but its objects come from the instrumented malloc (PYTHONMALLOC): a reference that
# is given up once too often is a use after free with two stacks. Leaks are not checked: CPython never frees what it
# keeps until `Py_Finalize`, which the core does not call; that nothing of ours leaks is counted by conformance_leaks and
# conformance_load. SNAKEBRIDGE_VALGRIND=1 runs the same programs, not instrumented, under valgrind instead: slower, and it
# sees what CPython reads, too.
#
# Miri cannot run what calls CPython; where a toolchain has it, `cargo +nightly miri test -p snakebridge --lib lend` checks
# the borrowed closures. The handing over of objects between threads is checked by loom in every `cargo test -p snakebridge`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

suites=("$@")
if ((${#suites[@]} == 0)); then
    for file in tests/tests/conformance_*.rs; do
        suites+=("$(basename "$file" .rs)")
    done
    suites+=(lib)
fi

libraries=$(python3 -c 'import sysconfig; print(sysconfig.get_config_var("LIBDIR") or "")')
export LD_LIBRARY_PATH=$libraries${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
# The last one: the memory of the process says nothing here.
export PYTHONMALLOC=malloc RUST_BACKTRACE=1 SNAKEBRIDGE_SANITIZE=1
# Smaller than usual: everything takes a multiple of its time and memory.
export SNAKEBRIDGE_TEST_CASES=${SNAKEBRIDGE_TEST_CASES:-200} SNAKEBRIDGE_LOAD=${SNAKEBRIDGE_LOAD:-20000}
export SNAKEBRIDGE_STRESS=${SNAKEBRIDGE_STRESS:-20x8x200}

wanted=()
for suite in "${suites[@]}"; do
    [[ $suite == lib ]] || wanted+=(--test "$suite")
done

# Prints the test programs, one a line.
build() {
    {
        ((${#wanted[@]} == 0)) || "$@" -p snakebridge-tests "${wanted[@]}"
        [[ " ${suites[*]} " != *" lib "* ]] || "$@" -p snakebridge --lib
    } 2>&1 | tee /dev/stderr | sed -n 's/^ *Executable .*(\(.*\))$/\1/p'
}

run=()
skip=()
measures_stack=c09_a_stack_is_low_near_its_end_alone
if [[ ${SNAKEBRIDGE_VALGRIND:-} == 1 ]]; then
    programs=$(build cargo test --no-run)
    # Uninitialised values are left out: a plain `valgrind python3` reports the same ones, inside of CPython.
    run=(valgrind --quiet --error-exitcode=97 --child-silent-after-fork=yes --num-callers=30 --leak-check=no
        --undef-value-errors=no)
    # Under valgrind nothing takes 100 ms, and 50 ms pass between two statements, after which drainers help.
    skip=(--skip r03_dropping_unattached_releases_within_100_ms_without_a_call
        --skip r03_what_was_dropped_is_released_in_the_order_of_the_drops)
else
    host=$(rustc +nightly -vV | sed -n 's/^host: //p')
    export CARGO_TARGET_DIR=target/sanitize
    export ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=1:allocator_may_return_null=1
    programs=$(RUSTFLAGS=-Zsanitizer=address build cargo +nightly test --no-run --target "$host")
    # AddressSanitizer locks its allocator before the handlers of `fork` run, and allocates where exit handlers change, so nothing that
    # runs in such a handler can wait for that.
    skip=(--skip c11_a_child_exits_that_was_forked_while_exit_handlers_were_moved)
fi

status=0

# Runs a program with further arguments.
check() {
    echo "== $(basename "$1") ${*:2}"
    (cd tests && timeout 1200 "${run[@]}" "$1" --test-threads 4 "${@:2}") || status=1
}

# Where locals that may outlive their function are kept on the heap, to see that, their address does not say how much stack is left.
without_fake_stack() {
    local ASAN_OPTIONS=${ASAN_OPTIONS:-}:detect_stack_use_after_return=0
    export ASAN_OPTIONS
    check "$@"
}

for program in $programs; do
    [[ $program == /* ]] || program=$PWD/$program
    case $(basename "$program") in
    conformance_recursion-*) without_fake_stack "$program" "${skip[@]}" ;;
    snakebridge-*)
        check "$program" "${skip[@]}" --skip "$measures_stack"
        without_fake_stack "$program" "$measures_stack"
        ;;
    *) check "$program" "${skip[@]}" ;;
    esac
done
((status == 0)) && echo "sanitize: nothing found"
exit "$status"
