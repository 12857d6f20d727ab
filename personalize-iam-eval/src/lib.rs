//! One request: skeleton.
