#!/bin/sh
# Builds the npm packages, each into a folder `dist` of its own, with whichever compiler is at hand.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
root=$(dirname "$here")
target=wasm32-unknown-unknown
cd "$root"

bindgen=$root/.tools/bin/wasm-bindgen
optimiser=$here/node_modules/.bin/wasm-opt
bundler=$here/node_modules/.bin/rolldown
for tool in "$bindgen" "$optimiser" "$bundler"; do
    [ -x "$tool" ] || { echo "$tool is missing: make wasm-tools" >&2; exit 1; }
done

case $("$here/scripts/toolchain.sh") in
rustup)
    compile() { cargo "$@"; }
    ;;
debian)
    # The standard library is built along, which stable compilers allow only so; the linker is
    # the one that rustup's compiler or Debian's lld brings.
    linker=$(rustc --print sysroot)/lib/rustlib/$(uname -m)-unknown-linux-gnu/bin/rust-lld
    [ -x "$linker" ] || linker=$(ls /usr/bin/wasm-ld* 2> /dev/null | tail -n 1)
    # A fault ends the call at once, without the texts that nobody would see: a sixth less.
    export RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc
    export RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none"
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="$linker"
    compile() {
        /usr/bin/cargo "$@" -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size
    }
    ;;
*)
    echo "no compiler for $target: make wasm-tools, or rustup target add $target" >&2
    exit 1
    ;;
esac

# Runs passes on a module.
optimise() {
    module=$1
    shift
    "$optimiser" "$@" --enable-bulk-memory --enable-bulk-memory-opt --enable-mutable-globals \
        --enable-multivalue --enable-nontrapping-float-to-int --enable-reference-types \
        --enable-sign-ext "$module" -o "$module"
}

# One package: its module compiled, given its way in and out, and made small; beside it the
# scripts and types of its own, and what both packages have.
package() {
    dist=$here/js/$1/dist
    rm -rf "$dist"
    compile build --locked -p frontdesk-wasm --no-default-features --features "$1" \
        --profile wasm --target "$target"
    "$bindgen" --target web --out-dir "$dist" --out-name "$1" \
        "${CARGO_TARGET_DIR:-target}/$target/wasm/frontdesk_wasm.wasm"
    rm "$dist"/*.d.ts
    # Only what makes it smaller as it is downloaded: the usual passes for size shuffle locals and
    # split tables, and functions are beside those that are like them.
    optimise "$dist/$1_bg.wasm" --remove-unused-module-elements --duplicate-function-elimination \
        --dce --rse --remove-unused-brs --optimize-instructions --code-folding --merge-blocks \
        --vacuum --reorder-locals --debuginfo
    node "$here/scripts/order.mjs" "$dist/$1_bg.wasm"
    optimise "$dist/$1_bg.wasm" --reorder-functions-by-name --strip-debug --strip-producers
    cp "$here"/js/*.js "$here/js/$1"/*.[jt]s "$root"/LICENSE-* "$dist"
    # One file: a browser loads the module as soon as it has it, instead of three files later.
    "$bundler" "$dist/web.js" --file "$dist/web.js" --format esm --platform browser --minify
    rm "$dist/$1.js" "$dist/opening.js"
}

package screening
package desk
