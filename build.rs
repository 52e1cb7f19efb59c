//! Lets the linker keep what the splitter needs (`scripts/split`): where in the app's module which function is called.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").as_deref() == Ok("wasm") {
        println!("cargo:rustc-link-arg-bin=groundplan=--emit-relocs");
    }
}
