//! One development set: flags, appointments, and which of them belong together.

use std::{collections::BTreeSet, fs::File, io::Read, path::Path};

use flate2::read::GzDecoder;
use frontdesk::{
    base::{AppointmentId, FlagId, FlagItemId, Private},
    contact::{ItemKind, WrittenAddress, WrittenContact, WrittenName, WrittenPhone, WrittenValue},
    screening::Request,
};
use frontdesk_benches::screening::Item;

/// A row of `flags.csv` or `appointments.csv`.
pub(crate) struct Row {
    /// Its id.
    pub(crate) id: String,
    contact: WrittenContact,
}

/// An appointment and a flag.
pub(crate) type Pair = (String, String);

/// Reads the rows of a compressed or plain CSV file below `benches/quality`, without the heads.
pub(crate) fn rows(file: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("quality").join(file);
    let open = File::open(&path).expect("a file of the set");
    let bytes: Box<dyn Read> = match file.ends_with(".gz") {
        true => Box::new(GzDecoder::new(open)),
        false => Box::new(open),
    };
    csv::Reader::from_reader(bytes)
        .records()
        .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
        .collect()
}

/// The rows of a set's file, as contacts.
pub(crate) fn people(file: &str) -> Vec<Row> {
    rows(file).iter().map(|row| Row::new(row)).collect()
}

/// The pairs of a set's file of truths; with an item, only those of that item.
pub(crate) fn truth(file: &str, item: Option<&str>) -> BTreeSet<Pair> {
    rows(file)
        .into_iter()
        .filter(|row| item.is_none_or(|item| row[2] == item))
        .map(|row| (row[0].clone(), row[1].clone()))
        .collect()
}

impl Row {
    /// Columns: id, name, first name, last name, email, phone, address, street, city, postcode.
    fn new(row: &[String]) -> Self {
        let text = |column: usize| {
            Some(&row[column])
                .filter(|text| !text.trim().is_empty())
                .map(|text| Private::new(text.clone()))
        };
        let name = WrittenName { full: text(1), given: text(2), family: text(3) };
        let address = WrittenAddress {
            text: text(6),
            lines: text(7).into_iter().collect(),
            locality: text(8),
            postal_code: text(9),
            ..WrittenAddress::default()
        };
        let phone = text(5).map(|number| WrittenPhone { number, region: None });
        Self {
            id: row[0].clone(),
            contact: WrittenContact {
                names: Some(name)
                    .filter(|name| *name != WrittenName::default())
                    .into_iter()
                    .collect(),
                emails: text(4).into_iter().collect(),
                addresses: (Some(address).into_iter())
                    .filter(|address| *address != WrittenAddress::default())
                    .collect(),
                phones: phone.into_iter().collect(),
                note: None,
            },
        }
    }

    /// The row in one line, for a person to judge.
    pub(crate) fn line(&self) -> String {
        let values = self.values();
        let lines: Vec<String> = values.iter().map(|(_, value)| value.line()).collect();
        lines.join(" / ")
    }

    /// As the items of a flag.
    pub(crate) fn items(&self) -> Vec<Item> {
        let flag = FlagId::parse(&self.id).expect("an id");
        let item = |kind: &str| FlagItemId::parse(&format!("{}:{kind}", self.id)).expect("an id");
        (self.values().into_iter()).map(|(kind, value)| (flag.clone(), item(kind), value)).collect()
    }

    /// As a request.
    pub(crate) fn request(&self) -> Request {
        let appointment = AppointmentId::parse(&self.id).expect("an id");
        Request::new(appointment, self.contact.clone())
    }

    fn values(&self) -> Vec<(&'static str, WrittenValue)> {
        let name = |kind| match kind {
            ItemKind::FullName => "name",
            kind => kind.as_str(),
        };
        self.contact.values().map(|value| (name(value.kind()), value)).collect()
    }
}
