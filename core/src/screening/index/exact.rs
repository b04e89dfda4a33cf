//! The exact keys of values: under them a request finds what is equivalent to its own values,
//! however much else is alike.

use super::key;
use crate::{
    contact::{Address, KeySide, NameView, Value},
    screening::compare::may_be_joined,
};

/// Hands over the keys under which an equivalent value is stored with the mark of a whole value.
pub(super) fn probe_keys(value: &Value, mut emit: impl FnMut(u64)) {
    match value {
        Value::FullName(name) => name.forms().for_each(|form| name_keys(&form, &mut emit)),
        Value::Email(email) => emit(email.whole_key()),
        Value::Phone(phone) => emit(phone.whole_key()),
        Value::Address(address) => address_keys(address, emit),
    }
}

/// The key of all words of a name.
pub(super) fn of_name(form: &NameView<'_>) -> u64 {
    key::whole(sum(form), form.words.as_slice().len())
}

/// The keys of an address: by postcode, by town, or by neither.
pub(super) fn of_address(address: &Address, side: KeySide) -> Vec<u64> {
    address.whole_keys(side).map(|(scope, word)| key::address(scope, key::word(&word))).collect()
}

fn sum(form: &NameView<'_>) -> u64 {
    form.words.into_iter().fold(0, |sum, word| sum.wrapping_add(key::word(word.full)))
}

/// A name is equivalent to one with the same words, of which two neighbours may be joined on
/// either side.
fn name_keys(form: &NameView<'_>, emit: &mut impl FnMut(u64)) {
    let words = form.words.as_slice();
    let (sum, count) = (sum(form), words.len());
    emit(key::whole(sum, count));
    for pair in words.windows(2) {
        if let [one, two] = pair
            && may_be_joined(one.full)
            && may_be_joined(two.full)
        {
            let parts = key::word(one.full).wrapping_add(key::word(two.full));
            let joined = key::word(&[one.full, two.full].concat());
            emit(key::whole(sum.wrapping_sub(parts).wrapping_add(joined), count - 1));
        }
    }
    for word in words {
        let others = sum.wrapping_sub(key::word(word.full));
        for (one, two) in pieces(word.full) {
            let parts = key::word(one).wrapping_add(key::word(two));
            emit(key::whole(others.wrapping_add(parts), count + 1));
        }
    }
}

/// The two words that a joined one may be made of.
pub(super) fn pieces(word: &str) -> impl Iterator<Item = (&str, &str)> {
    let pieces = word.char_indices().filter_map(|(at, _)| word.split_at_checked(at));
    pieces.filter(|(one, two)| may_be_joined(one) && may_be_joined(two))
}

fn address_keys(address: &Address, emit: impl FnMut(u64)) {
    of_address(address, KeySide::Request).into_iter().for_each(emit);
}
