//! # Sardze: the house
//!
//! Sardze ("watch" in Latvian) plays scenario exercises for people who keep places of worship, schools and community
//! centres safe. One program, `sardze`. This page is its floor plan: the rooms, who may know whom, and how one input
//! travels. It is law: when the code and the map disagree, one of them is wrong, and both are mended in one change.
//!
//! ```text
//!  scenarios/<id>/scenario.ron   floor.ron, words/     locales/<lang>/*.ftl     assets/
//!         │                           │                        │                  │
//!         ▼                           ▼                        ▼                  │
//!  ┌──────────────────────────────────────────────────────────────────────┐       │
//!  │ PURE: no clock, no disk, no network, no random device, no egui, no   │       │
//!  │ Bevy. Values in, values out, the same on every machine.              │       │
//!  │                                                                      │       │
//!  │  words/     every text in every language (Fluent)                    │       │
//!  │  floor/     a building and the people who move in it                 │       │
//!  │  scenario/  what an author writes: read it, check it, step it        │       │
//!  │  exercise/  one run: commands in, events out; journal, marks         │       │
//!  └──────────────────────────────────────────────────────────────────────┘       │
//!         ▲                   ▲                      ▲                            │
//!  ┌──────┴───────┐    ┌──────┴───────┐       ┌──────┴───────┐  plain egui panels:│
//!  │ records/     │    │ cli/         │       │ ui/          │◄───────────────────┤
//!  │ store, keeper│◄───│ the same work│       │ reads values,│  no Bevy           │
//!  │ report,papers│    │ headless     │       │ push Intents │                    │
//!  └──────┬───────┘    └──────────────┘       └──────┬───────┘                    │
//!         │            ┌─────────────────────────────┴─────────────┐              │
//!         └───────────►│ app/  the only room that knows Bevy:      │◄─────────────┘
//!                      │ window, time, sound, files, settings;     │
//!                      │ holds the Keeper                          │
//!                      └───────────────────────────────────────────┘
//! ```
//!
//! | room | may know | never |
//! | --- | --- | --- |
//! | [`words`] | – | any other room |
//! | [`floor`] | – | any other room |
//! | [`scenario`] | `words`, `floor` | a run, a screen |
//! | [`exercise`] | `scenario`, `words`, `floor` | a screen, a database, a clock |
//! | [`records`] | the pure rooms | `ui`, `app`, `cli` |
//! | `ui` | the pure rooms, the plain types of `records` | `app`, Bevy, the disk |
//! | `app`, `cli` | everything below them | each other |
//!
//! ## One input, followed through
//!
//! ```text
//! folder ──records::folder──► Pack ──scenario::open──► source, faults, books, and Scenario for a doctrine profile
//!                                      read (syntax tree, ron) · check (one file a family) · build (ids become indices)
//! Exercise::start(Scenario, Setup{mode, profile, seed, clock})     the language is kept beside it, never inside
//!    │   Command{tick, who, what}   ◄── ui Intent · script or person at the command line · recorded journal
//!    ▼
//! apply(Command) ─► [Event]         the Keeper has made the journal durable before the events are shown
//!    │   Transcript (the story) · sound cues and captions · lists
//!    ▼
//! journal ─► Marks (performance and coverage, each with its reasons) ─► Debrief (with prove::Values: the best way on)
//!    ▼
//! Record (pack bytes, setup, journal, rules) ─► SQLite · JSON · after-action report (and, before it: papers to print)
//! ```
//!
//! ## The rules
//!
//! **One door.** Only [`exercise::Exercise`] changes a run, and only through `apply(Command)` and `advance(tick)`, which
//! answer with events. Screens and the command line send commands; sound, records and marks read events.
//!
//! **One meaning.** [`scenario::step`] holds the only meaning of nodes, facts and effects, [`scenario::grade`] the only
//! arithmetic of marks. The run and the proof both call them, so what is proved is what runs.
//!
//! **Time is no command.** A tick is 50 ms of room time; pauses do not count. `advance(tick)` fires due deadlines in
//! (tick, id) order; `apply` first advances to its command's tick, and at equal ticks the deadline wins. What fires is
//! journalled as `Reached(tick)` before it is shown.
//!
//! **A running plan is part of the run.** At a `Floor` node a [`floor::run::Run`] goes on with every tick, from the same
//! seed. Its ticks are no entries of the journal: `Reached` is written only when something on the plan leads on, and the
//! plan is computed again from the entries. The film, the same seed with another choice and the difference between them
//! are such replays (`exercise/{film,other,difference}.rs`). The best way on is computed for decisions, not for a plan.
//!
//! **Measures are data.** `assets/measures.ron` says what is changed, [`floor::compare`] plays the same people with it and
//! without; the words stand beside each measure. What no plan can judge (cost, lighting) is listed as not judged.
//!
//! **One keeper.** [`records::Keeper`] owns the running exercise and the store. What it answers is already on disk;
//! everybody else reads snapshots. The app and the command line both run through it.
//!
//! **A record outlives its scenario.** It keeps the pack's exact bytes, stored once per hash, the number of the rules
//! under which it ran ([`exercise::RULES`]), and the setup. Hot reload never touches a recorded run.
//!
//! **The author's text is the truth.** [`scenario::read`] never fails: it returns what it could read and every fault,
//! with file, line and column. Faults carry codes and quantities; their sentences stand in `locales/<lang>/fault.ftl`.
//!
//! The journal is (tick, command) plus a seed, so everything after it can be computed again from one small value: crash
//! recovery, replay, debrief, golden tests and the proof that a mark is genuine are one mechanism.

#[cfg(feature = "app")]
pub mod app;
pub mod cli;
pub mod exercise;
pub mod floor;
pub mod records;
pub mod scenario;
#[cfg(feature = "ui")]
pub mod ui;
pub mod words;
