//! Edits of this room.
