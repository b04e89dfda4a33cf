//! Floor 2: flags and their items.
