//! Plural forms: which a language needs, and which a text offers.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::Lang;

/// A cardinal plural category of CLDR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// A choice between forms of a number in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberSelect {
    /// The variable without its `$`.
    pub variable: String,
    /// Categories that have a variant of their own.
    pub covers: BTreeSet<Category>,
}

impl Category {
    const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// As written between the brackets of a variant.
    pub fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.name() == name)
    }
}

impl From<PluralCategory> for Category {
    fn from(category: PluralCategory) -> Self {
        match category {
            PluralCategory::ZERO => Self::Zero,
            PluralCategory::ONE => Self::One,
            PluralCategory::TWO => Self::Two,
            PluralCategory::FEW => Self::Few,
            PluralCategory::MANY => Self::Many,
            PluralCategory::OTHER => Self::Other,
        }
    }
}

impl NumberSelect {
    /// Categories that the language needs for whole numbers and that have no variant here.
    pub fn missing(&self, lang: &Lang) -> Vec<Category> {
        required_categories(lang).difference(&self.covers).copied().collect()
    }
}

/// The categories that whole numbers take in a language (`lv`: zero, one, other).
pub fn required_categories(lang: &Lang) -> BTreeSet<Category> {
    let bare = lang.tag().split('-').next().unwrap_or_default();
    let known = [lang.tag(), bare, "en"].into_iter().filter_map(|tag| tag.parse::<LanguageIdentifier>().ok());
    let mut rules = known.filter_map(|id| PluralRules::create(id, PluralRuleType::CARDINAL).ok());
    let Some(rules) = rules.next() else {
        return BTreeSet::from([Category::Other]);
    };
    // Every rule of CLDR for whole numbers shows below 200, but for the "million" form of some Romance languages.
    let samples = (0..200u32).chain([1_000_000]);
    samples.filter_map(|number| rules.select(number).ok()).map(Category::from).collect()
}

/// Adds the number selects inside an expression, outer ones first.
pub(super) fn collect(expression: &Expression<String>, selects: &mut Vec<NumberSelect>) {
    let Expression::Select { selector, variants } = expression else {
        if let Expression::Inline(InlineExpression::Placeable { expression }) = expression {
            collect(expression, selects);
        }
        return;
    };
    let mut covers = BTreeSet::new();
    let mut is_number = matches!(selector, InlineExpression::FunctionReference { .. });
    let mut is_words = false;
    for variant in variants {
        match &variant.key {
            VariantKey::NumberLiteral { .. } => is_number = true,
            VariantKey::Identifier { name } => match Category::from_name(name) {
                Some(category) => _ = covers.insert(category),
                None => is_words = true,
            },
        }
    }
    // A choice between words often ends in `*[other]` too, so one known category alone says nothing.
    let is_number = is_number || covers.iter().any(|category| *category != Category::Other);
    if let Some(variable) = selector_variable(selector).filter(|_| is_number && !is_words) {
        selects.push(NumberSelect { variable, covers });
    }
    for element in variants.iter().flat_map(|variant| &variant.value.elements) {
        if let PatternElement::Placeable { expression } = element {
            collect(expression, selects);
        }
    }
}

fn selector_variable(selector: &InlineExpression<String>) -> Option<String> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name.clone()),
        InlineExpression::FunctionReference { arguments, .. } => selector_variable(arguments.positional.first()?),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Pattern;
    use super::*;

    fn names(categories: impl IntoIterator<Item = Category>) -> Vec<&'static str> {
        categories.into_iter().map(Category::name).collect()
    }

    #[test]
    fn languages_need_their_own_forms() {
        let needs = |tag: &str| names(required_categories(&tag.parse().unwrap()));
        assert_eq!(needs("lv"), ["zero", "one", "other"]);
        assert_eq!(needs("lv-LV"), ["zero", "one", "other"]);
        assert_eq!(needs("en"), ["one", "other"]);
        assert_eq!(needs("ru"), ["one", "few", "many"]);
        assert_eq!(needs("qps"), ["one", "other"]);
    }

    #[test]
    fn missing_forms_are_found_in_number_selects_only() {
        let selects = |text| Pattern::parse(text).unwrap().number_selects();
        let people = selects("{ $out ->\n [one] a\n *[other] b { NUMBER($in) ->\n *[other] c\n }\n }");
        assert_eq!(people.len(), 2);
        assert_eq!(people[0].variable, "out");
        assert_eq!(names(people[0].missing(&Lang::lv())), ["zero"]);
        assert_eq!(names(people[1].missing(&Lang::lv())), ["zero", "one"]);
        assert!(people[0].missing(&Lang::en()).is_empty());
        assert!(selects("{ $place ->\n [church] a\n *[other] b\n }").is_empty());
        assert!(selects("{ $place ->\n *[other] b\n }").is_empty());
        assert_eq!(selects("{ $n ->\n [0] none\n *[other] b\n }").len(), 1);
    }
}
