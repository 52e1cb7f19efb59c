//! The picture of this room.
