//! What the tests of the whole house share: where things lie, and the command table.

pub mod bindings;
pub mod house;
