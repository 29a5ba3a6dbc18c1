//! Opens the door: no argument opens the app, a sub-command runs the command line.

fn main() {}
