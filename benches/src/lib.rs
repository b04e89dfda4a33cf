//! Invented people, measuring and tables for the benchmarks of frontdesk.

pub mod measure;
pub mod person;
pub mod random;
pub mod screening;
pub mod table;
pub mod vocabulary;
pub mod weighted;
