//! A text gives the same rows as a whole and piece by piece, and parsing it never panics.

use frontdesk::sheet::{self, Chunk, FlagRows, Layout, RowError, SheetKind, Splitter};

/// Checks an input: the first byte chooses the kind of sheet and the size of the pieces; the rest
/// is the text.
pub fn sheet(data: &[u8]) {
    let [choice, text @ ..] = data else { return };
    let kind = if choice % 2 == 0 { SheetKind::Flags } else { SheetKind::Appointments };
    if let Ok(sheet) = sheet::read(kind, text, &[]) {
        let mut flags = FlagRows::default();
        for record in sheet.records {
            // A row without a usable id is a problem of that row.
            let _ = match kind {
                SheetKind::Flags => flags.take(record),
                SheetKind::Appointments => record.into_appointment(None).map(drop),
            };
        }
        flags.finish();
    }
    let Ok(layout) = Layout::of(text, "") else { return };
    let text = Layout::without_mark(text);
    let whole = rows(layout, text, text.len(), usize::MAX);
    let size = usize::from(choice / 2 % 8) + 1;
    assert_eq!(rows(layout, text, size, 1), whole, "pieces of {size} bytes");
}

type Rows = (Vec<(u64, Vec<Vec<u8>>)>, Vec<(u64, RowError)>);

/// The rows of a text that is split in pieces of `size` bytes, with at most `most` rows at a time.
fn rows(layout: Layout, text: &[u8], size: usize, most: usize) -> Rows {
    let (mut splitter, mut chunk) = (Splitter::new(layout), Chunk::default());
    for mut piece in text.chunks(size.max(1)) {
        while !piece.is_empty() {
            let used = splitter.split(piece, &mut chunk, most);
            assert!(used > 0, "the splitter stands still");
            piece = &piece[used..];
        }
    }
    splitter.end(&mut chunk);
    let cells = |row: sheet::RawRow<'_>| row.cells().map(<[u8]>::to_vec).collect();
    let rows = chunk.rows().map(|row| (row.line, cells(row))).collect();
    (rows, chunk.problems)
}
