//! The data tables as a whole: an index is only good with the tables it was built with.

/// All tables; a test compares the list with the folder.
const TABLES: &[&str] = &[
    include_str!("data/boxes.tsv"),
    include_str!("data/countries.tsv"),
    include_str!("data/country_codes.tsv"),
    include_str!("data/digits.tsv"),
    include_str!("data/email_domains.tsv"),
    include_str!("data/email_placeholders.tsv"),
    include_str!("data/email_providers.tsv"),
    include_str!("data/email_roles.tsv"),
    include_str!("data/email_typos.tsv"),
    include_str!("data/given_name_variants.tsv"),
    include_str!("data/given_names.tsv"),
    include_str!("data/honorifics.tsv"),
    include_str!("data/letters.tsv"),
    include_str!("data/lookalikes.tsv"),
    include_str!("data/nicknames.tsv"),
    include_str!("data/phone_regions.tsv"),
    include_str!("data/placeholders.tsv"),
    include_str!("data/postcodes.tsv"),
    include_str!("data/punctuation.tsv"),
    include_str!("data/regions.tsv"),
    include_str!("data/street_names.tsv"),
    include_str!("data/street_types.tsv"),
    include_str!("data/street_words.tsv"),
    include_str!("data/surnames.tsv"),
    include_str!("data/unit_words.tsv"),
];

/// Rises by hand when code changes the keys that values are stored under.
const KEYS_VERSION: u64 = 1;

/// A number that changes whenever a data table does, or the way in which keys are made (X6).
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
