//! Binary encoding of parsed values in an index, so that they are not parsed again.

/// A length is one byte, or this byte followed by four bytes of length.
const LONG: u8 = 254;

/// Appends bytes, prefixed with their length.
pub(crate) fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    match u8::try_from(bytes.len()) {
        Ok(length) if length < LONG => out.push(length),
        _ => {
            out.push(LONG);
            out.extend((bytes.len() as u32).to_le_bytes());
        }
    }
    out.extend(bytes);
}

/// Takes bytes that are prefixed with their length.
pub(crate) fn take_bytes<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, mut after) = rest.split_first()?;
    let mut length = usize::from(*length);
    if length == usize::from(LONG) {
        let (long, behind) = after.split_first_chunk::<4>()?;
        length = u32::from_le_bytes(*long) as usize;
        after = behind;
    }
    let (bytes, behind) = after.split_at_checked(length)?;
    *rest = behind;
    Some(bytes)
}

/// Takes a text that is prefixed with its length.
pub(crate) fn take_text<'a>(rest: &mut &'a [u8]) -> Option<&'a str> {
    std::str::from_utf8(take_bytes(rest)?).ok()
}

/// Takes an array of bytes.
pub(crate) fn take_array<const COUNT: usize>(rest: &mut &[u8]) -> Option<[u8; COUNT]> {
    let (array, behind) = rest.split_first_chunk::<COUNT>()?;
    *rest = behind;
    Some(*array)
}

/// Takes a single byte.
pub(crate) fn take_byte(rest: &mut &[u8]) -> Option<u8> {
    take_array::<1>(rest).map(|[byte]| byte)
}
