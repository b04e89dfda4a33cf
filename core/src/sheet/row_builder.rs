//! Builds a row from its cells.

use super::{FIELD_LIMIT, Field, RowError, SheetRow, column_names::Column, field::FIELDS, formula};
use crate::{
    base::{Private, Region},
    contact::{WrittenAddress, WrittenContact, WrittenName, WrittenPhone},
};

/// Builds a row from its cells, which come in any order.
#[derive(Default)]
pub(super) struct RowBuilder {
    /// For each field, the rank of the column that it came from, and its text.
    single: [Option<(u8, String)>; FIELDS],
    names: Vec<WrittenName>,
    lines: Vec<Private<String>>,
    emails: Vec<Private<String>>,
    phones: Vec<String>,
    whole: WrittenContact,
}

/// Separators of several values in one cell.
const VALUE_SEPARATORS: [char; 3] = [';', '|', '\n'];

impl RowBuilder {
    /// Adds a cell; a blank one is ignored.
    ///
    /// # Errors
    /// [`RowError`] if the text is too long, is not UTF-8 or contains a NUL character (C1, C6).
    pub(super) fn put(&mut self, column: Column, cell: &[u8]) -> Result<(), RowError> {
        let field = column.field;
        let cell = cell.trim_ascii();
        if cell.is_empty() || field == Field::Ignore {
            return Ok(());
        }
        if cell.len() > FIELD_LIMIT {
            return Err(RowError::FieldTooLong(field));
        }
        let text = std::str::from_utf8(cell).map_err(|_| RowError::NotUtf8(field))?;
        if text.contains('\0') {
            return Err(RowError::Nul(field));
        }
        self.put_text(column, formula::restored(text));
        Ok(())
    }

    /// Adds a contact in the form of the library's own JSON.
    pub(super) fn put_contact(&mut self, contact: WrittenContact) {
        self.whole = contact;
    }

    /// Builds the row.
    pub(super) fn finish(mut self, line: u64) -> SheetRow {
        let country = self.take(Field::Country);
        let written = self.take(Field::Region);
        let own = [&country, &written].into_iter().flatten();
        let region = own.filter_map(|text| Region::parse(text).ok()).next();
        let is_state = |text: &String| country.is_some() || Region::parse(text).is_err();
        let state = self.take(Field::State).or(written.clone().filter(is_state));
        let mut contact = std::mem::take(&mut self.whole);
        contact.names.extend(self.name());
        contact.names.append(&mut self.names);
        contact.emails.append(&mut self.emails);
        contact.addresses.extend(self.address(state, region));
        let numbers = self.phones.drain(..).map(Private::new);
        contact.phones.extend(numbers.map(|number| WrittenPhone { number, region }));
        contact.note = contact.note.or(self.take(Field::Note).map(Private::new));
        SheetRow {
            line,
            id: self.take(Field::Id),
            customer: self.take(Field::Customer),
            when: self.take(Field::When),
            reason: self.take(Field::Reason),
            released: self.take(Field::Released),
            status: self.take(Field::Status),
            region,
            contact,
        }
    }

    fn take(&mut self, field: Field) -> Option<String> {
        self.single.get_mut(field as usize)?.take().map(|(_, text)| text)
    }

    /// The name, whole or in parts. If there is a whole name and a given name that is not part of
    /// it, the whole name is the family name, as in the Dutch header `voornaam, naam`.
    fn name(&mut self) -> Option<WrittenName> {
        let mut full = self.take(Field::Name);
        let given = self.take(Field::Given);
        let mut family = match (self.take(Field::Infix), self.take(Field::Family)) {
            (Some(infix), Some(family)) => Some(format!("{infix} {family}")),
            (_, family) => family,
        };
        if let (Some(whole), Some(part), None) = (&full, &given, &family) {
            if whole.to_lowercase().contains(&part.to_lowercase()) {
                return Some(WrittenName::full(whole.clone()));
            }
            family = full.take();
        }
        let name = WrittenName {
            full: full.map(Private::new),
            given: given.map(Private::new),
            family: family.map(Private::new),
        };
        (name != WrittenName::default()).then_some(name)
    }

    /// The address, whole or in parts. If there are parts but no street, a text that does not
    /// contain the parts is the street.
    fn address(
        &mut self,
        state: Option<String>,
        country: Option<Region>,
    ) -> Option<WrittenAddress> {
        let mut text = self.take(Field::Address);
        let postal_code = self.take(Field::Postcode);
        let locality = self.take(Field::City);
        let mut lines = std::mem::take(&mut self.lines);
        let parts = [&postal_code, &locality];
        let has_parts = parts.iter().any(|part| part.is_some());
        if let Some(whole) = text.take_if(|whole| {
            let contains = |part: &String| whole.to_lowercase().contains(&part.to_lowercase());
            lines.is_empty() && has_parts && !parts.into_iter().flatten().any(contains)
        }) {
            lines.push(Private::new(whole));
        }
        let house_number = match (self.take(Field::HouseNumber), self.take(Field::HouseAddition)) {
            (Some(number), Some(addition)) => Some(format!("{number} {addition}")),
            (number, addition) => number.or(addition),
        };
        let address = WrittenAddress {
            text: text.map(Private::new),
            lines,
            house_number: house_number.map(Private::new),
            unit: self.take(Field::Unit).map(Private::new),
            postal_code: postal_code.map(Private::new),
            locality: locality.map(Private::new),
            region: state.map(Private::new),
            country: None,
        };
        let is_something = address != WrittenAddress::default();
        is_something.then_some(WrittenAddress { country, ..address })
    }

    fn put_text(&mut self, Column { field, rank }: Column, text: &str) {
        let values = || {
            let values = text.split(VALUE_SEPARATORS).map(str::trim);
            values.filter(|value| !value.is_empty())
        };
        match field {
            Field::Email => {
                self.emails.extend(values().map(|email| Private::new(email.to_owned())))
            }
            Field::Phone => self.phones.extend(values().map(str::to_owned)),
            Field::Street => self.lines.push(Private::new(text.to_owned())),
            _ => {
                let Some(place) = self.single.get_mut(field as usize) else { return };
                match place {
                    Some((before, _)) if *before < rank => {}
                    Some((before, _)) if *before == rank => {
                        if field == Field::Name {
                            self.names.push(WrittenName::full(text));
                        }
                    }
                    _ => *place = Some((rank, text.to_owned())),
                }
            }
        }
    }
}
