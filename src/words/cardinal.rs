//! How a language's texts come into Fluent, with Latvian plurals put right.
//!
//! `intl_pluralrules` 7 forgets a remainder in its rule for Latvian: 111 to 119 count as "other", where the language
//! has "zero" (*111 cilvēku*). So a Latvian number that chooses a variant goes through `CARDINAL`, which takes it down
//! to its last two digits: all that the rule for whole numbers looks at. What is shown stays the number itself.

use fluent::concurrent::FluentBundle;
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern};
use fluent_syntax::ast::{PatternElement, Variant, VariantKey};
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::serializer;

use super::Lang;

const CARDINAL: &str = "CARDINAL";

/// An empty bundle with the functions that texts may use.
pub(super) fn bundle(lang: &Lang) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.id()]);
    // The marks that isolate values are shown as boxes by many fonts.
    bundle.set_use_isolating(false);
    let functions = [bundle.add_builtins(), bundle.add_function(CARDINAL, last_two_digits)];
    debug_assert!(functions.iter().all(Result::is_ok), "an empty bundle has no functions");
    bundle
}

/// FTL made ready for the bundle of its language; stretches that Fluent does not accept are left out and told.
pub(super) fn resource(lang: &Lang, ftl: &str) -> (FluentResource, Vec<ParserError>) {
    if lang.id().language != Lang::lv().id().language {
        return match FluentResource::try_new(ftl.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
    }
    let (mut tree, errors) = match parser::parse_runtime(ftl.to_owned()) {
        Ok(tree) => (tree, Vec::new()),
        Err((tree, errors)) => (tree, errors),
    };
    for entry in &mut tree.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value)).for_each(mend);
    }
    let resource = FluentResource::try_new(serializer::serialize(&tree)).unwrap_or_else(|(resource, _)| resource);
    (resource, errors)
}

fn mend(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            mend_expression(expression);
        }
    }
}

fn mend_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => mend_expression(expression),
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            variants.iter_mut().for_each(|variant| mend(&mut variant.value));
            if matches!(selector, InlineExpression::VariableReference { .. }) && !variants.iter().any(is_large_number) {
                let id = Identifier { name: CARDINAL.to_owned() };
                let arguments = CallArguments { positional: vec![selector.clone()], named: Vec::new() };
                *selector = InlineExpression::FunctionReference { id, arguments };
            }
        }
    }
}

/// A variant for exactly one number that two digits cannot tell.
fn is_large_number(variant: &Variant<String>) -> bool {
    matches!(&variant.key, VariantKey::NumberLiteral { value } if value.parse().is_ok_and(|number: f64| number > 99.0))
}

fn last_two_digits<'a>(positional: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    match positional.first() {
        // 101 takes the form of 21, not 1, which may have a variant of its own.
        Some(FluentValue::Number(number)) if number.value.abs() > 99.0 && number.value.fract() == 0.0 => {
            let rest = number.value.abs() % 100.0;
            let alike = if rest < 10.0 { rest + 20.0 } else { rest };
            FluentValue::Number(FluentNumber::new(alike, number.options.clone()))
        }
        Some(value) => value.clone(),
        None => FluentValue::Error,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Locale, Value};
    use super::*;

    #[test]
    fn every_latvian_number_takes_its_form() {
        let ftl = "n = { $n ->\n    [0] none\n    [zero] zero\n    [one] one\n   *[other] other\n }\n    .x = { $n ->\n   \
                   [100] hundred\n   *[other] { $n ->\n    [zero] zero\n   *[other] not zero\n }\n }\n";
        let lv = Locale::build(Lang::lv(), &[("a", ftl)], None);
        for n in 0..1000 {
            let expected = match (n, n % 10, n % 100) {
                (0, _, _) => "none",
                (_, 0, _) | (_, _, 11..=19) => "zero",
                (_, 1, _) => "one",
                _ => "other",
            };
            assert_eq!(lv.text_with("n", &[("n", Value::from(n))]), expected, "{n}");
        }
        assert_eq!(lv.text_with("n.x", &[("n", Value::from(100))]), "hundred");
        assert_eq!(lv.text_with("n.x", &[("n", Value::from(111))]), "zero");
        assert_eq!(lv.problems(), []);
    }

    #[test]
    fn neighbouring_languages_are_right_too() {
        let ftl = "n = { $n ->\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n }\n";
        for (tag, n, expected) in
            [("ru", 111, "many"), ("ru", 121, "one"), ("ru", 122, "few"), ("uk", 112, "many"), ("pl", 112, "many")]
        {
            let locale = Locale::build(tag.parse().unwrap(), &[("a", ftl)], None);
            assert_eq!(locale.text_with("n", &[("n", Value::from(n))]), expected, "{tag} {n}");
        }
    }
}
