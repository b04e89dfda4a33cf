//! Collections of records that are serialized as lists.

/// Serializes a collection as the list of its records, and deserializes it by inserting them, which
/// builds the indexes.
macro_rules! stored_as_list {
    ($collection:ident of $record:ty) => {
        impl serde::Serialize for $collection {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_seq(self.iter())
            }
        }

        impl<'de> serde::Deserialize<'de> for $collection {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let records: Vec<$record> = serde::Deserialize::deserialize(from)?;
                let mut collection = Self::default();
                records.into_iter().for_each(|record| collection.put(record));
                Ok(collection)
            }
        }
    };
}
pub(crate) use stored_as_list;
