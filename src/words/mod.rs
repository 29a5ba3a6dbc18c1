//! Every text in every language (Fluent).
