//! A small scenario with every kind of node, for tests.

use std::sync::Arc;

use ron::extensions::Extensions;

use crate::scenario::build::build;
use crate::scenario::model::Scenario;
use crate::scenario::source::Source;

/// The source in `sample.ron`.
pub fn source() -> Source {
    parse(include_str!("sample.ron"))
}

/// The sample, built for the default profile.
pub fn scenario() -> Arc<Scenario> {
    Arc::new(build(&source(), "lv").unwrap())
}

/// A source from text, with the extensions that scenario files have.
pub fn parse(text: &str) -> Source {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES | Extensions::UNWRAP_VARIANT_NEWTYPES;
    ron::Options::default().with_default_extension(extensions).from_str(text).unwrap()
}
