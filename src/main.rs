//! Mounts the app.
fn main() {
    groundplan::app::start();
}
