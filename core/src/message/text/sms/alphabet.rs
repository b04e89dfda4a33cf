//! The alphabet of GSM 7, and characters of it in place of others.

use crate::contact::fold::fold;

/// Characters of one unit (3GPP TS 23.038, 6.2.1).
pub(super) const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
    ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// Characters of two units (3GPP TS 23.038, 6.2.1.1).
pub(super) const EXTENDED: &str = "\u{c}^{}\\[~]|€";

/// Characters that typesetting programs put in place of plain ones.
const CHEAPER: &[(&str, &str)] = &[
    ("‘’‚‛′`´", "'"),
    ("“”„‟″«»", "\""),
    ("‐‑‒–—―−", "-"),
    ("…", "..."),
    ("•·", "-"),
    ("\u{a0}\u{202f}\u{2009}\u{2002}\u{2003}\t", " "),
    ("×", "x"),
    ("[{", "("),
    ("]}", ")"),
    ("~", "-"),
    ("|\\", "/"),
    ("\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}\u{ad}", ""),
];

/// Characters of one unit each that can replace another one.
pub(super) fn cheaper(c: char) -> Option<String> {
    let listed = CHEAPER.iter().find(|(costly, _)| costly.contains(c));
    if let Some((_, cheaper)) = listed {
        return Some((*cheaper).to_owned());
    }
    let is_latin = matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    let folded = fold(&c.to_string()).into_first();
    let is_plain = is_latin && !folded.is_empty() && folded.chars().all(|c| BASIC.contains(c));
    is_plain.then(|| if c.is_uppercase() { folded.to_uppercase() } else { folded })
}
