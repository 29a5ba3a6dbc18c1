//! What a text may be given: words and whole numbers. Numbers stay numbers, or plurals would never match.

use std::borrow::Cow;
use std::fmt;

use fluent::{FluentArgs, FluentValue};

/// Values by name, as in `&[("count", Value::from(3))]`; the last of one name counts.
pub type Args<'a> = [(&'a str, Value<'a>)];

/// One value of a placeable. Decimals are not numbers here: write them with [`super::Locale::decimal`] first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    Text(Cow<'a, str>),
    Number(i64),
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Text(text) => f.write_str(text),
            Value::Number(number) => number.fmt(f),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Value::Text(text)
    }
}

macro_rules! from_whole_numbers {
    ($($number:ty),*) => { $(
        impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )* };
}
from_whole_numbers!(u8, u16, u32, u64, usize, i16, i32, i64);

pub(super) fn find<'a>(args: &'a Args, name: &str) -> Option<&'a Value<'a>> {
    args.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| value)
}

pub(super) fn fluent_args<'a>(args: &'a Args) -> FluentArgs<'a> {
    let mut fluent = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        let value = match value {
            Value::Text(text) => FluentValue::from(text.as_ref()),
            Value::Number(number) => FluentValue::from(*number),
        };
        fluent.set(*name, value);
    }
    fluent
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_numbers_and_the_last_of_a_name_counts() {
        let args = [("n", Value::from(1u8)), ("n", Value::from("two"))];
        assert_eq!(find(&args, "n"), Some(&Value::from("two")));
        assert_eq!(find(&args, "m"), None);
        assert_eq!(Value::from(u64::MAX), Value::Number(i64::MAX));
        assert!(matches!(fluent_args(&[("n", Value::from(2))]).get("n"), Some(FluentValue::Number(_))));
    }
}
