//! `sardze play`: a run from its start to its end, by a person at the keyboard, by a script or by a policy. Everything is
//! kept as in the window.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use crate::cli::args::{PlayArgs, PolicyName};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::person::{self, Wish};
use crate::cli::places::{Places, read_text};
use crate::cli::story::{Story, tell_marks};
use crate::exercise::journal::Unreadable;
use crate::exercise::script::{self, BadLine, Step};
use crate::exercise::{
    Act, Command, Event, Exercise, Mode, Player, Policy, Refusal, Setup, Standing, TICKS_PER_SEC, Turn, Who,
};
use crate::records::{About, Keeper, RecordsError, RunId};
use crate::scenario::model::Scenario;
use crate::scenario::open::{Opened, open};
use crate::scenario::shared::Shared;
use crate::words::{Lang, Value};

pub fn run(args: &PlayArgs, places: &Places, console: &mut Console) -> Result<(), Failure> {
    let chosen = match &args.resume {
        Some(run) => Chosen::resumed(run, places, console)?,
        None => Chosen::new(args, places, console)?,
    };
    let script = args.script.as_deref().map(|path| rehearsed(path, &chosen, console)).transpose()?;
    let mut keeper = places.keeper(console)?;
    let lang = console.locale.lang().clone();
    let Some(book) = chosen.opened.book(&lang).map(Arc::clone) else { return Err(Failure::Found) };
    let mut play = Play { story: Story::new(&book, &console.locale), keeper: &mut keeper, console };
    let run = play.begin(args, &chosen, &lang)?;
    match (script, args.policy) {
        (Some(steps), _) => play.by_script(steps)?,
        (None, Some(policy)) => play.by_policy(policy_of(policy, chosen.setup.seed))?,
        (None, None) => play.by_person()?,
    }
    play.end(&run)
}

/// What is to be played.
struct Chosen {
    opened: Opened,
    scenario: Arc<Scenario>,
    setup: Setup,
    /// The run that is gone on with, and how far it had come.
    resumed: Option<(RunId, Exercise)>,
}

struct Play<'a, 'c, 'd> {
    keeper: &'a mut Keeper,
    console: &'c mut Console<'d>,
    story: Story<'a>,
}

impl Chosen {
    fn new(args: &PlayArgs, places: &Places, console: &mut Console) -> Result<Self, Failure> {
        let opened = places.scenario(args.scenario.as_deref().unwrap_or_default(), console)?;
        let shared = Shared::shipped();
        if !shared.profiles.iter().any(|profile| profile.id == args.profile) {
            let known: Vec<&str> = shared.profiles.iter().map(|p| p.id.as_str()).collect();
            let said = [("profile", Value::from(&args.profile)), ("known", known.join(", ").into())];
            return Err(Failure::Wrong(console.text_with("cli-no-profile", &said)));
        }
        let Some(scenario) = opened.scenario(&args.profile) else { return Err(Failure::Found) };
        // What plays by itself is repeatable unless another seed is given.
        let is_repeatable = args.script.is_some() || args.policy.is_some();
        let seed = args.seed.unwrap_or_else(|| if is_repeatable { 1 } else { any_seed() });
        let usual = Setup::new(Mode::from(args.mode), seed);
        let clock_percent = args.clock.unwrap_or(usual.clock_percent);
        let setup = Setup { profile: args.profile.clone(), clock_percent, ..usual };
        Ok(Self { opened, scenario, setup, resumed: None })
    }

    fn resumed(run: &str, places: &Places, console: &mut Console) -> Result<Self, Failure> {
        let (record, _) = places.record(run, console)?;
        let opened = open(Arc::new(record.pack.clone()), &Shared::shipped());
        let told = |error: &RecordsError| Failure::records(&console.locale, error);
        let scenario = record.scenario().map_err(|error| told(&error))?;
        let replay = record.replay(Arc::clone(&scenario)).map_err(|error| told(&error))?;
        Ok(Self { opened, scenario, setup: record.row.setup, resumed: Some((record.row.id, replay.exercise)) })
    }
}

impl Play<'_, '_, '_> {
    fn begin(&mut self, args: &PlayArgs, chosen: &Chosen, lang: &Lang) -> Result<RunId, Failure> {
        let title = self.story.book.text(chosen.scenario.title, &[]).into_owned();
        self.console.say(&title)?;
        if let Some((run, before)) = &chosen.resumed {
            let told = self.keeper.resume(run, Arc::clone(&chosen.scenario));
            told.map_err(|error| Failure::records(&self.console.locale, &error))?;
            // What is asked now is asked again.
            let asked = before.asked();
            self.story.skip(before, &asked);
            self.submit(Act::Resume)?;
            self.story.tell(self.console, before, &asked)?;
            return Ok(run.clone());
        }
        let about = About { lang: lang.tag().to_owned(), person: args.person.clone(), title };
        let begun = self.keeper.start(&chosen.opened.pack, Arc::clone(&chosen.scenario), chosen.setup.clone(), &about);
        let (run, events) = begun.map_err(|error| Failure::records(&self.console.locale, &error))?;
        self.tell(&events)?;
        Ok(run)
    }

    fn by_script(&mut self, steps: Vec<(usize, Step)>) -> Result<(), Failure> {
        for (_, step) in steps {
            match step {
                Step::Wait { secs } => {
                    let tick = self.exercise()?.tick().saturating_add(u64::from(secs) * TICKS_PER_SEC);
                    self.advance(tick)?;
                }
                Step::Do(act) => {
                    self.submit(act)?;
                }
            }
        }
        Ok(())
    }

    fn by_policy(&mut self, policy: Policy) -> Result<(), Failure> {
        let mut exercise = self.exercise()?;
        let mut player = Player::new(policy, exercise.scenario());
        while let Some(turn) = player.next(&exercise) {
            match turn {
                Turn::Do(act) => {
                    self.submit(act)?;
                }
                Turn::Wait { until_tick } => self.advance(until_tick)?,
            }
            exercise = self.exercise()?;
        }
        if player.gave_up() {
            let line = self.console.text("cli-gave-up");
            self.console.say(&line)?;
        }
        Ok(())
    }

    #[expect(clippy::disallowed_methods, reason = "room time passes while a person thinks")]
    fn by_person(&mut self) -> Result<(), Failure> {
        let line = self.console.text("cli-how");
        self.console.say(&line)?;
        loop {
            let exercise = self.exercise()?;
            if exercise.has_ended() {
                return Ok(());
            }
            let asked = Instant::now();
            let wish = person::ask(self.console, &self.story, &exercise)?;
            let ticks = u64::try_from(asked.elapsed().as_millis() / 50).unwrap_or(u64::MAX);
            self.advance(exercise.tick().saturating_add(ticks))?;
            match wish {
                Wish::Leave => return Ok(()),
                Wish::Wait { secs } => {
                    let until_tick = self.exercise()?.tick().saturating_add(u64::from(secs) * TICKS_PER_SEC);
                    self.advance(until_tick)?;
                }
                // The clock was faster: what was answered is no answer any more.
                Wish::Do(_) if self.exercise()?.node() != exercise.node() => {}
                Wish::Do(act) => {
                    self.submit(act)?;
                }
            }
        }
    }

    fn end(&mut self, run: &RunId) -> Result<(), Failure> {
        let exercise = self.exercise()?;
        self.keeper.leave();
        let key = if exercise.has_ended() { "cli-kept" } else { "cli-left" };
        if exercise.has_ended() {
            tell_marks(self.console, &exercise, &self.story)?;
        }
        let line = self.console.text_with(key, &[("run", Value::from(run.as_str()))]);
        self.console.say(&line)?;
        Ok(())
    }

    fn submit(&mut self, what: Act) -> Result<(), Failure> {
        let exercise = self.exercise()?;
        let command = Command { tick: exercise.tick(), who: Player::who(&exercise), what };
        let events = self.keeper.submit(vec![command]);
        let events = events.map_err(|error| Failure::records(&self.console.locale, &error))?;
        self.tell(&events)
    }

    fn advance(&mut self, tick: u64) -> Result<(), Failure> {
        let events = self.keeper.advance(tick).map_err(|error| Failure::records(&self.console.locale, &error))?;
        self.tell(&events)
    }

    fn tell(&mut self, events: &[Event]) -> Result<(), Failure> {
        let exercise = self.exercise()?;
        self.story.tell(self.console, &exercise, events)?;
        if let Some(Event::Refused { why }) = events.last() {
            let line = self.console.text(refusal_key(*why));
            self.console.say(&line)?;
        }
        Ok(())
    }

    fn exercise(&self) -> Result<Exercise, Failure> {
        let gone = || Failure::records(&self.console.locale, &RecordsError::NothingRunning);
        self.keeper.snapshot().map(|snapshot| snapshot.exercise.clone()).ok_or_else(gone)
    }
}

/// Reads a script and plays it once in memory, so that one that does not fit leaves nothing behind.
fn rehearsed(path: &Path, chosen: &Chosen, console: &Console) -> Result<Vec<(usize, Step)>, Failure> {
    let text = read_text(path).map_err(|error| Failure::file(&console.locale, path, &error))?;
    let at = |line: usize, what: String| format!("{}:{line}: {what}", path.display());
    let steps = script::read(&chosen.scenario, &text).map_err(|bad| {
        let lines = bad.iter().map(|BadLine { line, why }| at(*line, unreadable(console, why)));
        Failure::Failed(lines.collect::<Vec<_>>().join("\n"))
    })?;
    let mut exercise = match &chosen.resumed {
        Some((_, exercise)) => exercise.clone(),
        None => Exercise::start(Arc::clone(&chosen.scenario), chosen.setup.clone()).0,
    };
    let resume = (exercise.standing() != Standing::Running).then_some(Act::Resume);
    let who = Player::who(&exercise);
    if let Some(what) = resume {
        exercise.apply(Command { tick: exercise.tick(), who: Who::Trainer, what });
    }
    for (line, step) in &steps {
        let events = match step {
            Step::Wait { secs } => exercise.advance(exercise.tick().saturating_add(u64::from(*secs) * TICKS_PER_SEC)),
            Step::Do(what) => exercise.apply(Command { tick: exercise.tick(), who, what: what.clone() }),
        };
        if let Some(Event::Refused { why }) = events.last() {
            let node = exercise.scenario().node(exercise.node()).id.to_string();
            let args = [("why", Value::from(console.text(refusal_key(*why)))), ("node", node.into())];
            return Err(Failure::Failed(at(*line, console.text_with("cli-script-refused", &args))));
        }
    }
    Ok(steps)
}

fn unreadable(console: &Console, why: &Unreadable) -> String {
    let (key, what) = match why {
        Unreadable::Shape => ("cli-script-shape", ""),
        Unreadable::UnknownVerb(verb) => ("cli-script-verb", verb.as_str()),
        Unreadable::UnknownNode(node) => ("cli-script-node", node.as_str()),
        Unreadable::UnknownItem(item) => ("cli-script-item", item.as_str()),
    };
    console.text_with(key, &[("what", Value::from(what))])
}

fn policy_of(policy: PolicyName, seed: u64) -> Policy {
    match policy {
        PolicyName::Best => Policy::Best,
        PolicyName::Worst => Policy::Worst,
        PolicyName::Random => Policy::Random(seed),
    }
}

/// A seed that nobody chose.
fn any_seed() -> u64 {
    use std::hash::{BuildHasher, Hasher, RandomState};
    RandomState::new().build_hasher().finish() >> 16
}

fn refusal_key(why: Refusal) -> &'static str {
    match why {
        Refusal::OtherNode => "cli-refused-other-node",
        Refusal::NotHere => "cli-refused-not-here",
        Refusal::NoSuchItem => "cli-refused-no-such-item",
        Refusal::Hidden => "cli-refused-hidden",
        Refusal::CoreNode => "cli-refused-core-node",
        Refusal::Incomplete => "cli-refused-incomplete",
        Refusal::Paused => "cli-refused-paused",
        Refusal::NotPaused => "cli-refused-not-paused",
        Refusal::Ended => "cli-refused-ended",
        Refusal::NotAllowed => "cli-refused-not-allowed",
        Refusal::NoPlan => "cli-refused-no-plan",
        Refusal::Stuck => "cli-refused-stuck",
    }
}
