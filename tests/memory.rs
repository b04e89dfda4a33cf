//! After an erasure no live memory holds a value of the person: neither an index nor a vocabulary,
//! nor anything that is kept for speed (S1-28, threat P6).
//!
//! The allocator of this program overwrites what is freed, so that whatever is found of a value lies
//! in memory that is in use. A program of its own: only its main thread has values on a stack, which
//! is not looked at.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    hint::black_box,
    io::{Read, Seek, SeekFrom},
};

use frontdesk::door::Door;
use serde_json::{Value, json};

/// An allocator that overwrites memory before it is freed.
struct Overwriting;

// An allocator needs `unsafe`; this one calls the allocator of the system, and writes only to the
// block that it frees.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Overwriting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the contract of `GlobalAlloc::alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block has this layout and belongs to the caller, who frees it.
        unsafe {
            block.write_bytes(0xdd, layout.size());
            System.dealloc(black_box(block), layout);
        }
    }
    // The `realloc` of the trait allocates, copies and frees as above.
}

#[global_allocator]
static ALLOCATOR: Overwriting = Overwriting;

/// Values are encoded with this during the search, so that the search itself has none of them.
const DISGUISE: u8 = 0x55;

/// A word of the name, the mailbox, the street and the number, each reversed.
const BACKWARDS: [&str; 4] = ["muinorezwk", "gnilpmetskx", "taartsxzwvq", "89765412613+"];

fn plain(backwards: &str) -> String {
    backwards.chars().rev().collect()
}

/// How often each value occurs in allocated memory.
#[cfg(target_os = "linux")]
fn copies() -> [usize; 4] {
    let disguised: Vec<Vec<u8>> = BACKWARDS
        .iter()
        .map(|word| word.bytes().rev().map(|letter| letter ^ DISGUISE).collect())
        .collect();
    let longest = disguised.iter().map(Vec::len).max().unwrap_or_default();
    let maps = std::fs::read_to_string("/proc/self/maps").expect("the map of memory");
    let mut memory = std::fs::File::open("/proc/self/mem").expect("the memory");
    let (mut counts, mut buffer) = ([0; 4], vec![0_u8; 1 << 16]);
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        if line.contains("[stack]") || line.contains("[v") {
            continue;
        }
        let (range, _) = line.split_once(' ').expect("a range");
        let (from, until) = range.split_once('-').expect("two ends");
        let number = |text| u64::from_str_radix(text, 16).expect("an address");
        let (mut at, until) = (number(from), number(until));
        while at < until {
            let length = buffer.len().min((until - at) as usize);
            memory.seek(SeekFrom::Start(at)).expect("an address");
            if memory.read_exact(&mut buffer[..length]).is_err() {
                break;
            }
            buffer[..length].iter_mut().for_each(|byte| *byte ^= DISGUISE);
            // A value across the end of this part is found with the next part.
            let last = at + length as u64 == until;
            let step = if last { length } else { length - longest + 1 };
            for (count, word) in counts.iter_mut().zip(&disguised) {
                let ends = step.min(length + 1 - word.len());
                *count += (0..ends).filter(|at| buffer[*at..].starts_with(word)).count();
            }
            at += step as u64;
        }
    }
    buffer.fill(0);
    counts
}

struct Desk {
    door: Door,
    log: Vec<Value>,
}

impl Desk {
    fn new() -> Self {
        Self { door: Door::default(), log: Vec::new() }
    }

    fn call(&mut self, mut call: Value) -> Value {
        call["at"] = json!("2026-03-02T09:00:00Z");
        let answer = self.door.call(call);
        let done = answer["done"].as_array().unwrap_or_else(|| panic!("{answer}"));
        self.log.extend(done.iter().cloned());
        answer
    }

    /// A desk with a customer, an edited and an ended appointment, and a flag with all their
    /// values; other flags make the desk index open appointments.
    fn live(others: usize) -> Self {
        let mut desk = Self::new();
        let by = json!({ "role": "staff", "id": "u1" });
        let [name, mailbox, street, number] = BACKWARDS.map(plain);
        let (name, email) = (format!("Jan {name}"), format!("{mailbox}@dorpspost.nl"));
        let address = json!({ "text": format!("{street} 5, 1234 AB Dorp") });
        let phone = json!({ "number": number });
        desk.call(json!({
            "do": "customer.create", "by": by, "customer": "c1", "name": { "full": name },
            "emails": [email], "phones": [{ "id": "p1", "phone": phone, "sms": true }],
        }));
        desk.flag(0);
        let parties = json!([{ "role": "booker", "name": { "full": name }, "emails": [email],
                               "phones": [phone] }]);
        for appointment in ["a1", "a2"] {
            desk.call(json!({
                "do": "appointment.request", "by": by, "appointment": appointment,
                "customer": "c1", "details": {
                    "parties": parties, "address": address,
                    "description": format!("A leak at {name}"),
                },
            }));
        }
        desk.call(json!({
            "do": "flag.raise", "by": by, "flag": "f1", "reason": "did not pay",
            "source": { "kind": "customer", "customer": "c1" }, "items": [
                { "id": "i1", "kind": "full_name", "value": { "full": name } },
                { "id": "i2", "kind": "email", "value": email },
                { "id": "i3", "kind": "address", "value": address },
                { "id": "i4", "kind": "phone", "value": phone },
            ],
        }));
        desk.call(json!({
            "do": "appointment.edit", "by": by, "appointment": "a1",
            "address": { "text": "Hof 1, 1234 AB Dorp" },
        }));
        desk.call(json!({
            "do": "appointment.decline", "by": by, "appointment": "a2", "reason": "full",
        }));
        (1..=others).for_each(|number| desk.flag(number));
        desk
    }

    fn flag(&mut self, number: usize) {
        let phone = format!("+3162{:07}", 1_000_000 + number);
        self.call(json!({
            "do": "flag.raise", "by": { "role": "staff", "id": "u1" }, "flag": format!("g{number}"),
            "reason": "did not pay", "source": { "kind": "hand" },
            "items": [{ "id": "i1", "kind": "phone", "value": { "number": phone } }],
        }));
    }

    /// The same desk from its log.
    fn replayed(self) -> Self {
        let mut door = Door::default();
        let count = self.log.len();
        assert_eq!(door.call(json!({ "apply": self.log })), json!({ "applied": count }));
        Self { door, log: Vec::new() }
    }

    /// Erases the customer; returns whether the host has to call `compact`.
    fn erase(&mut self) -> bool {
        let answer = self.call(json!({
            "do": "customer.erase", "by": { "role": "admin", "id": "u0" }, "customer": "c1",
        }));
        self.log = Vec::new();
        let effects = answer["effects"].as_array().into_iter().flatten();
        effects.filter(|effect| effect["effect"] == "compact").count() == 1
    }
}

#[cfg(target_os = "linux")]
fn main() {
    // A small desk removes the values within the erasure, whether it was replayed or not.
    for replayed in [false, true] {
        let mut desk = Desk::live(50);
        if replayed {
            desk = desk.replayed();
        }
        assert!(copies().iter().all(|count| *count > 0), "the search finds what is there");
        assert!(!desk.erase());
        assert_eq!(copies(), [0; 4], "replayed: {replayed}");
        assert!(!desk.door.desk().holds_erased());
    }
    // A large desk asks for `compact`.
    let mut desk = Desk::live(10_001);
    assert!(desk.erase());
    assert!(copies().iter().any(|count| *count > 0), "there is something to be done");
    assert_eq!(desk.door.call(json!({ "compact": true })), json!({ "compacted": true }));
    assert_eq!(copies(), [0; 4]);
    let asked = json!({ "ask": "flag.list", "by": { "role": "staff", "id": "u1" } });
    let answer = desk.door.call(asked);
    assert_eq!(answer["told"].as_array().map(Vec::len), Some(10_002));
    println!("memory: nothing is left of an erased person");
}

/// Other systems do not give a program its memory as a file.
#[cfg(not(target_os = "linux"))]
fn main() {}
