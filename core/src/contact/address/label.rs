//! A short text without heap allocation: a postcode, an addition, a door.

/// At most 11 ASCII letters and digits; the rest is cut off.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Label {
    length: u8,
    bytes: [u8; 11],
}

impl Label {
    /// Creates a label from the letters and digits of a text.
    pub(crate) fn of(text: &str) -> Self {
        let mut label = Self::default();
        label.push(text);
        label
    }

    /// Appends the letters and digits of a text.
    pub(crate) fn push(&mut self, text: &str) {
        for byte in text.bytes().filter(u8::is_ascii_alphanumeric) {
            if let Some(place) = self.bytes.get_mut(usize::from(self.length)) {
                *place = byte;
                self.length += 1;
            }
        }
    }

    /// The label as a string slice.
    pub(crate) fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..usize::from(self.length));
        std::str::from_utf8(bytes.unwrap_or_default()).unwrap_or_default()
    }

    /// Whether the label is empty.
    pub(crate) fn is_empty(&self) -> bool {
        self.length == 0
    }
}

#[cfg(test)]
mod tests {
    use super::Label;

    #[test]
    fn only_letters_and_digits_count() {
        assert_eq!(Label::of("2-b").as_str(), "2b");
        assert_eq!(Label::of("aaaaaaaaaaaaaaaa").as_str().len(), 11);
        assert!(Label::of("-").is_empty());
    }
}
