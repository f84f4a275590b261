//! Money: who gets how much, exactly.

pub mod allocation;
