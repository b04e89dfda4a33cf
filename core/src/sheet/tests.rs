//! Tests that rows of all layouts are parsed alike.

use super::*;

const ROWS: [&str; 3] = [
    "id,naam,gsm,note\nA-1,Jan de Boer,0612345678;0201234567,\n\nA-2,,\u{fffd},x\n",
    "id;naam;gsm;note\r\nA-1;Jan de Boer;\"0612345678;0201234567\";\r\n\r\nA-2;;\u{fffd};x",
    "{\"id\":\"A-1\",\"naam\":\"Jan de Boer\",\"gsm\":[612345678,\"0201234567\"]}\n\n\
     {\"id\":\"A-2\",\"contact\":{\"gsm\":\"\u{fffd}\"}, \"note\":\"x\"}",
];

#[test]
fn each_layout_gives_the_same_records() {
    for text in ROWS {
        let sheet = read(SheetKind::Appointments, text.as_bytes(), &[]).unwrap();
        let [first, second] = sheet.records.as_slice() else { panic!("two rows in {text}") };
        assert_eq!(first.id.as_deref(), Some("A-1"));
        assert_eq!(first.contact.names[0].line(), "Jan de Boer");
        assert_eq!(first.contact.phones.len(), 2, "{text}");
        assert_eq!((second.id_or_line(), second.contact.phones.len()), ("A-2".to_owned(), 1));
        assert!(second.contact.note.is_some());
        assert!(sheet.problems.is_empty());
    }
}

#[test]
fn c1_any_division_into_pieces_gives_the_same_rows() {
    for (text, layout) in ROWS.into_iter().map(|text| (text, Layout::of(text.as_bytes(), ""))) {
        let rows = |size: usize| {
            let (mut splitter, mut chunk) =
                (Splitter::new(layout.clone().unwrap()), Chunk::default());
            for piece in text.as_bytes().chunks(size) {
                let used = splitter.split(piece, &mut chunk, usize::MAX);
                assert_eq!(used, piece.len());
            }
            splitter.end(&mut chunk);
            let cells = |row: RawRow<'_>| row.cells().map(<[u8]>::to_vec).collect::<Vec<_>>();
            chunk.rows().map(|row| (row.line, cells(row))).collect::<Vec<_>>()
        };
        for size in 1..9 {
            assert_eq!(rows(size), rows(usize::MAX));
        }
    }
}

#[test]
fn c6_a_row_that_cannot_be_read_leaves_the_others() {
    let text = b"id,name\n1,Jan\n2,Jan,extra\n3,\xff\n4,Piet\n";
    let sheet = read(SheetKind::Flags, text, &[]).unwrap();
    assert_eq!(sheet.records.len(), 2);
    let problems = sheet.problems.iter().map(|(line, problem)| (*line, problem.code()));
    assert_eq!(problems.collect::<Vec<_>>(), [(3, "more_than_header"), (4, "not_utf8")]);
    assert_eq!(sheet.problems[1].1.field(), Some(Field::Name));
}

#[test]
fn columns_of_a_host_may_be_left_out_or_come_more_than_once() {
    let header = ["id", "colour", "phone", "mail"].map(str::to_owned);
    let columns = Columns::of_header(SheetKind::Flags, &[], &header).unwrap();
    let fields: Vec<_> = (0..5).map(|position| columns.field(position)).collect();
    assert_eq!(fields, [Some(Field::Id), None, Some(Field::Phone), Some(Field::Email), None]);
    let record = columns.record_of(7, [(2, "061"), (2, "062"), (3, "")]).unwrap();
    assert_eq!(record.id_or_line(), "line-7");
    assert_eq!((record.contact.phones.len(), record.contact.emails.len()), (2, 0));
}

#[test]
fn a_mapped_field_is_read_from_its_column_alone() {
    let mappings = [Mapping::parse("phone=Bereikbaar op").unwrap()];
    let header = ["phone", "bereikbaar_op", "name"].map(str::to_owned);
    let columns = Columns::of_header(SheetKind::Appointments, &mappings, &header).unwrap();
    assert_eq!((columns.field(0), columns.field(1)), (None, Some(Field::Phone)));
    assert_eq!(Mapping::first_unused(&mappings, &[&header]), None);
    assert_eq!(Mapping::first_unused(&mappings, &[&[]]), Some(&mappings[0]));
    assert_eq!(Mapping::new("colour", "x"), Err(MappingError::NoSuchField));
}

#[test]
fn a_contact_is_read_as_at_the_door() {
    let names = |name: &str| {
        let row = format!("{{\"id\": \"A-1\", \"contact\": {{\"names\": [{name}]}}}}");
        let sheet = read(SheetKind::Appointments, row.as_bytes(), &[]).unwrap();
        sheet.records[0].contact.names.iter().map(|name| name.line()).collect::<Vec<_>>()
    };
    assert_eq!(names("{\"full\": \"Jan de Boer\"}"), ["Jan de Boer"]);
    assert!(names("[\"Jan de Boer\"]").is_empty(), "an object is no list of its fields");
}

#[test]
fn a_whole_number_is_read_without_its_fraction() {
    let sheet = read(SheetKind::Flags, b"{\"id\": 7, \"phone\": 612345678.0}", &[]).unwrap();
    let record = &sheet.records[0];
    assert_eq!(record.id.as_deref(), Some("7"));
    assert_eq!(record.contact.phones[0].number.reveal(), "612345678");
}

#[test]
fn flags_come_with_their_active_items() {
    let text = "id,name,phone,released,status,reason\n\
                F1,Jan,061;062,,,no show\nF2,Piet,063,telefoon,,\nF3,Els,064,,opgeheven,\n";
    let mut rows = FlagRows::default();
    for record in read(SheetKind::Flags, text.as_bytes(), &[]).unwrap().records {
        rows.take(record).unwrap();
    }
    assert_eq!((rows.flags(), rows.lifted(), rows.released()), (2, 1, 1));
    let (items, reasons) = rows.finish();
    let ids: Vec<&str> = items.iter().map(|(_, item, _)| item.as_str()).collect();
    assert_eq!(ids, ["F1:full_name", "F1:phone", "F1:phone:2", "F2:full_name"]);
    assert_eq!(reasons.values().collect::<Vec<_>>(), ["no show"]);
}

#[test]
fn a_text_that_is_no_sheet_is_refused() {
    let code = |text: &[u8]| read(SheetKind::Flags, text, &[]).err().map(|problem| problem.code());
    assert_eq!(code(b""), Some("empty"));
    assert_eq!(code(b"[{}]"), Some("json_array"));
    assert_eq!(code(b"\xff\xfen\0"), Some("wide_text"));
    assert_eq!(code(b"colour,size\n1,2\n"), Some("no_known_column"));
    assert_eq!(code(b"\xef\xbb\xbfname\nJan\n"), None);
}

/// C6: a byte order mark that is not at the start is data, even if it is split over two pieces.
#[test]
fn a_byte_order_mark_after_blank_lines_is_data() {
    let text = b"\r\n\r\n\xef\xbb\xbfid,name\n1,Jan\n";
    let rows = |size: usize| {
        let (mut splitter, mut chunk) =
            (Splitter::new(Layout::of(b"id,name", "").unwrap()), Chunk::default());
        for mut piece in text.chunks(size) {
            while !piece.is_empty() {
                let used = splitter.split(piece, &mut chunk, 1);
                piece = &piece[used..];
            }
        }
        splitter.end(&mut chunk);
        let cells = chunk.rows().map(|row| row.cells().map(<[u8]>::to_vec).collect::<Vec<_>>());
        cells.collect::<Vec<_>>()
    };
    let whole = rows(text.len());
    assert_eq!(whole.len(), 2);
    assert!((1..text.len()).all(|size| rows(size) == whole));
}
