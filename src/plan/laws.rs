//! The laws of patches, held for random plans and random edits.
