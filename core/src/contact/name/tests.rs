//! Tests of reading names.
