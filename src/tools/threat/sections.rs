//! Rows of this room.
