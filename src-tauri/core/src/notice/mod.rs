//! Notices: what is published about the processing, and what the register supports saying.

pub mod write;
