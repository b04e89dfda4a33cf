#!/bin/sh
# Tells which compiler can build for WebAssembly: rustup, debian, or none. Installs nothing.
set -eu
target=wasm32-unknown-unknown

has_rustup_target() {
    command -v rustup > /dev/null &&
        rustup target list --installed 2> /dev/null | grep -qx "$target"
}

# Debian's compiler comes with the source of the standard library in place of the target.
has_debian_compiler() {
    [ -x /usr/bin/cargo ] && [ -x /usr/bin/rustc ] && [ -d /usr/lib/rustlib/src/rust/library ]
}

if [ -n "${WASM_TOOLCHAIN:-}" ]; then
    echo "$WASM_TOOLCHAIN"
elif has_rustup_target; then
    echo rustup
elif has_debian_compiler; then
    echo debian
else
    echo none
fi
