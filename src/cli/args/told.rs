//! Help and wrong use in the language of the person who asks.

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Answer;
use crate::words::{LANGUAGES, Lang, Locale, Value};

/// The command and all below it, with their help in this language; `key` begins the keys of its texts.
pub(super) fn localised(mut command: Command, locale: &Locale, key: &str) -> Command {
    let head = |key: &str| locale.text(key).into_owned();
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n{}{}{{after-help}}",
        head("cli-usage"),
        if command.has_subcommands() {
            format!("\n{}:\n{{subcommands}}\n", head("cli-commands"))
        } else {
            String::new()
        },
        format_args!(
            "\n{}:\n{}{{options}}\n",
            head("cli-options"),
            if positional(&command) { "{positionals}\n" } else { "" }
        ),
    );
    command = command.about(head(key)).help_template(template);
    let more = format!("{key}.more");
    if locale.has(&more) {
        command = command.after_help(head(&more));
    }
    let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    for id in ids {
        command = command.mut_arg(&id, |arg| arg.help(head(&format!("cli-arg-{}", id.replace('_', "-")))));
    }
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let key = format!("{key}-{name}");
        command = command.mut_subcommand(name, |sub| localised(sub, locale, &key));
    }
    command
}

fn positional(command: &Command) -> bool {
    command.get_positionals().next().is_some()
}

/// What the person is told instead of work.
pub(super) fn answer(error: &clap::Error, locale: &Locale) -> Answer {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(value) => value.to_string(),
        None => String::new(),
    };
    let arg = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let key = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let help = error.render().to_string();
            let help = help.replace("[OPTIONS]", &locale.text("cli-some-options"));
            return Answer::Told(help.replace("[COMMAND]", &locale.text("cli-some-command")));
        }
        ErrorKind::UnknownArgument => "cli-wrong-unknown",
        ErrorKind::InvalidSubcommand => "cli-wrong-command",
        ErrorKind::MissingRequiredArgument => "cli-wrong-missing",
        ErrorKind::MissingSubcommand => "cli-wrong-no-command",
        ErrorKind::ArgumentConflict => "cli-wrong-conflict",
        ErrorKind::ValueValidation if arg.starts_with("--lang") => "cli-wrong-lang",
        _ => "cli-wrong-value",
    };
    let arg = if arg.is_empty() { context(ContextKind::InvalidSubcommand) } else { arg };
    let own_name =
        |tag: &&str| tag.parse().map_or_else(|_| (*tag).to_owned(), |l: Lang| format!("{tag} ({})", l.own_name()));
    let known = LANGUAGES.iter().map(own_name).collect::<Vec<_>>().join(", ");
    let args = [("arg", Value::from(arg)), ("value", Value::from(value)), ("known", Value::from(known))];
    let sentence = locale.text_with(key, &args);
    Answer::Wrong(format!("{sentence}\n  {}", locale.text("cli-wrong-help")))
}
