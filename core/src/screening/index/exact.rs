//! Exact keys: they find equivalent values, however many others are similar (WORK-2).

use super::key;
use crate::{
    contact::{Address, KeySide, NameView, Value},
    screening::compare::may_be_joined,
};

/// Calls `emit` with the keys under which equivalent values are stored with the mark `WHOLE`.
pub(super) fn probe_keys(value: &Value, mut emit: impl FnMut(u64)) {
    match value {
        Value::FullName(name) => name.forms().for_each(|form| name_keys(&form, &mut emit)),
        Value::Email(email) => emit(email.whole_key()),
        Value::Phone(phone) => emit(phone.whole_key()),
        Value::Address(address) => address_keys(address, emit),
    }
}

/// The exact key of a name: that of all its words.
pub(super) fn of_name(form: &NameView<'_>) -> u64 {
    key::whole(sum(form), form.words.as_slice().len())
}

/// The exact keys of an address: by postcode, by town, or by neither.
pub(super) fn of_address(address: &Address, side: KeySide) -> Vec<u64> {
    address.whole_keys(side).map(|(scope, word)| key::address(scope, key::word(&word))).collect()
}

fn sum(form: &NameView<'_>) -> u64 {
    form.words.into_iter().fold(0, |sum, word| sum.wrapping_add(key::word(word.full)))
}

/// Names are equivalent if they have the same words; two neighbouring words of one may be joined.
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

/// All ways to split a word into two.
pub(super) fn pieces(word: &str) -> impl Iterator<Item = (&str, &str)> {
    let pieces = word.char_indices().filter_map(|(at, _)| word.split_at_checked(at));
    pieces.filter(|(one, two)| may_be_joined(one) && may_be_joined(two))
}

fn address_keys(address: &Address, emit: impl FnMut(u64)) {
    of_address(address, KeySide::Request).into_iter().for_each(emit);
}
