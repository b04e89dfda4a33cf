//! Layouts of e-mails: the committed HTML is what their MJML is compiled to (S2-17, S2-18).

use std::fs;

use frontdesk_tests::root;
use mrml::prelude::render::RenderOptions;

/// 3.5: no fonts are fetched, so that no e-mail tells others that it was opened.
#[test]
fn the_html_is_compiled_from_mjml() {
    let folder = root().join("core/src/message/layout");
    let mjml = fs::read_to_string(folder.join("message.mjml")).expect("the layout is text");
    let parsed = mrml::parse(&mjml).expect("the layout is MJML");
    let options = RenderOptions { fonts: Default::default(), ..RenderOptions::default() };
    let html = parsed.element.render(&options).expect("the layout can be compiled");
    let committed = folder.join("message.html");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&committed, &html).expect("the HTML can be written");
    }
    let committed = fs::read_to_string(committed).unwrap_or_default();
    assert!(committed == html, "UPDATE=1 cargo test -p frontdesk-tests --test layouts");
}
