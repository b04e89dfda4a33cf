//! Decodes domain labels that begin with `xn--` (Punycode, RFC 3492).

const BASE: u32 = 36;
const SKEW: u32 = 38;
const DAMP: u32 = 700;

/// Decodes the part of a label after `xn--`; `None` if it is malformed.
pub(super) fn decode(label: &str) -> Option<String> {
    let (plain, coded) = label.rsplit_once('-').unwrap_or(("", label));
    let mut letters: Vec<char> = plain.chars().collect();
    let (mut code, mut place, mut bias) = (128u32, 0u32, 72u32);
    let mut digits = coded.bytes().map(digit);
    let mut next = digits.next();
    while next.is_some() {
        let start = place;
        let (mut weight, mut k) = (1u32, BASE);
        loop {
            let digit = next??;
            place = place.checked_add(digit.checked_mul(weight)?)?;
            let threshold = k.saturating_sub(bias).clamp(1, 26);
            next = digits.next();
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
            k += BASE;
        }
        let count = letters.len() as u32 + 1;
        bias = adapt(place - start, count, start == 0);
        code = code.checked_add(place / count)?;
        place %= count;
        letters.insert(place as usize, char::from_u32(code)?);
        place += 1;
    }
    Some(letters.into_iter().collect())
}

fn digit(byte: u8) -> Option<u32> {
    match byte {
        b'a'..=b'z' => Some(u32::from(byte - b'a')),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 26),
        _ => None,
    }
}

fn adapt(delta: u32, count: u32, first: bool) -> u32 {
    let mut delta = delta / if first { DAMP } else { 2 };
    delta += delta / count;
    let mut k = 0;
    while delta > (BASE - 1) * 26 / 2 {
        delta /= BASE - 1;
        k += BASE;
    }
    k + BASE * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn labels_of_the_standard() {
        assert_eq!(decode("mnchen-3ya").as_deref(), Some("münchen"));
        assert_eq!(decode("e1afmkfd").as_deref(), Some("пример"));
        assert_eq!(decode("fiqs8s").as_deref(), Some("中国"));
        assert_eq!(decode("99999999999"), None);
        assert_eq!(decode("é"), None);
    }
}
