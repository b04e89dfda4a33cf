//! Version of the data tables: an index is valid only with the tables it was built with.

/// All tables; a test compares the list with the folder.
const TABLES: &[&str] = &[
    table!("boxes"),
    table!("countries"),
    table!("country_codes"),
    table!("digits"),
    table!("email_domains"),
    table!("email_placeholders"),
    table!("email_providers"),
    table!("email_roles"),
    table!("email_typos"),
    table!("given_name_variants"),
    table!("given_names"),
    table!("honorifics"),
    table!("letters"),
    table!("lookalikes"),
    table!("marks"),
    table!("nicknames"),
    table!("phone_regions"),
    table!("placeholders"),
    table!("postcodes"),
    table!("punctuation"),
    table!("regions"),
    table!("street_names"),
    table!("street_types"),
    table!("street_words"),
    table!("surnames"),
    table!("unit_words"),
];

/// To be incremented when code changes the keys that values are stored under.
const KEYS_VERSION: u64 = 2;

/// A version number that changes with the data tables and with the code that makes keys (X6).
///
/// ```
/// assert_eq!(frontdesk::contact::table_version(), frontdesk::contact::table_version());
/// ```
pub fn table_version() -> u64 {
    TABLES.iter().fold(KEYS_VERSION, |version, table| {
        version.rotate_left(7) ^ rapidhash::v3::rapidhash_v3(table.as_bytes())
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_table_is_counted() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/contact/data");
        let files = std::fs::read_dir(folder).unwrap();
        let tables = files.filter(|file| {
            file.as_ref().unwrap().path().extension().is_some_and(|end| end == "tsv")
        });
        assert_eq!(tables.count(), super::TABLES.len());
    }
}
