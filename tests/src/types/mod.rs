//! Types for other languages, generated from the Rust types and their comments.

mod python;
mod shape;
mod typescript;
mod wire;

pub use python::python;
pub use shape::{Definition, Field, Shape, Type};
pub use typescript::{screening_typescript, typescript};
pub use wire::Wire;
