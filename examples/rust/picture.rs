//! Draws what a terminal shows as an SVG: terminal output in, picture out (`make picture`).

use std::io::{self, Read, Write};

use anstyle_svg::{Term, WIN10_CONSOLE};

fn main() -> io::Result<()> {
    let mut shown = String::new();
    io::stdin().read_to_string(&mut shown)?;
    let picture = Term::new().palette(WIN10_CONSOLE).render_svg(&shown);
    io::stdout().write_all(picture.as_bytes())
}
