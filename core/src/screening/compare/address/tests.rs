//! What the comparison of addresses must hold.
