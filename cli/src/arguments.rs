//! The arguments of the program.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use frontdesk::{base::Region, sheet::Mapping};

const EXAMPLES: &str = "\
Examples:
  frontdesk demo
  frontdesk screen --flags flags.csv --appointments appointments.csv
  frontdesk screen --flags flags.csv --appointments - --region NL --output jsonl < today.jsonl
  frontdesk screen --flags flags.csv --appointments big.csv.zst --output csv -o found.csv
  frontdesk explain --flags flags.csv --phone '06 1234 5678' --region NL

Exit codes:
  0  done
  1  something was found and --fail-on-found was given
  2  the arguments or a file cannot be used, or the output cannot be written";

/// Screens appointments against flagged customers and explains every match.
#[derive(Debug, Parser)]
#[command(name = "frontdesk", version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// When to use colours
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: Color,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Screen a file of appointments against a file of flags
    Screen(Screen),
    /// Show, step by step, how one request compares with the flags
    Explain(Explain),
    /// Save the flags ready for screening, or look into what was saved
    Index(Index),
    /// Answer calls, one JSON object a line, as the library does in every language
    Calls(Calls),
    /// Screen a small invented sample and show the table
    Demo(Demo),
    /// Print the completions of a shell
    Completions(Completions),
}

/// When to use colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On terminals, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Color {
    /// Sets the choice for all outputs of the program.
    pub(crate) fn into_global(self) {
        match self {
            Self::Auto => anstream::ColorChoice::Auto,
            Self::Always => anstream::ColorChoice::AlwaysAnsi,
            Self::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }
}

/// How the flags and the appointments are read.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Reading {
    /// Screening policy (TOML or JSON)
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// Country of numbers and addresses that name none, such as NL
    #[arg(long, value_name = "CC", value_parser = Region::parse)]
    pub(crate) region: Option<Region>,
    /// Read a field from a column of this name; may be given again
    #[arg(long = "map", value_name = "FIELD=COLUMN", value_parser = Mapping::parse)]
    pub(crate) mappings: Vec<Mapping>,
    /// Stop at the first bad row instead of skipping it
    #[arg(long)]
    pub(crate) strict: bool,
    /// No summary, notes or progress on the standard error
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// Where the flags come from.
#[derive(Debug, Clone, Default, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct FlagSource {
    /// Flags: CSV or JSON Lines, also gzip or Zstandard; - for the standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) flags: Option<PathBuf>,
    /// Flags saved by `frontdesk index build`
    #[arg(long, value_name = "FILE", conflicts_with = "policy")]
    pub(crate) index: Option<PathBuf>,
}

/// Arguments of `screen`.
#[derive(Debug, Args)]
pub(crate) struct Screen {
    /// Where the flags come from.
    #[command(flatten)]
    pub(crate) source: FlagSource,
    /// Appointments: CSV or JSON Lines, also gzip or Zstandard; - for the standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) appointments: PathBuf,
    /// How files are read.
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// How answers are written.
    #[command(flatten)]
    pub(crate) writing: Writing,
}

/// How answers are written.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Writing {
    /// Form of the output [default: table on a terminal, jsonl elsewhere]
    #[arg(long, value_enum, value_name = "FORM")]
    pub(crate) output: Option<Form>,
    /// Write to a file instead of the standard output
    #[arg(long, short = 'o', value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Show rows without findings in the table, too
    #[arg(long)]
    pub(crate) all: bool,
    /// Width of the table [default: the terminal's]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..))]
    pub(crate) width: Option<u16>,
    /// Exit with code 1 when an alert of this level or above is raised
    #[arg(long, value_enum, value_name = "LEVEL", num_args = 0..=1, require_equals = true,
          default_missing_value = "match")]
    pub(crate) fail_on_found: Option<Level>,
}

/// The form of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// A table for people
    Table,
    /// One row a matched item
    Csv,
    /// One answer a line, also for appointments without findings
    Jsonl,
}

/// A level of alert that can be waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Level {
    /// Only weaker evidence
    Possible,
    /// A flagged item matches
    Match,
}

/// Arguments of `explain`.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// Where the flags come from.
    #[command(flatten)]
    pub(crate) source: FlagSource,
    /// How files are read.
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// Full name of the request; may be given again
    #[arg(long)]
    pub(crate) name: Vec<String>,
    /// E-mail address of the request; may be given again
    #[arg(long)]
    pub(crate) email: Vec<String>,
    /// Phone number of the request; may be given again
    #[arg(long)]
    pub(crate) phone: Vec<String>,
    /// Address of the request in one line; may be given again
    #[arg(long)]
    pub(crate) address: Vec<String>,
    /// Id of the row to explain
    #[arg(long, value_name = "ID", requires = "appointments",
          conflicts_with_all = ["name", "email", "phone", "address"])]
    pub(crate) appointment: Option<String>,
    /// File in which that row stands
    #[arg(long, value_name = "FILE", requires = "appointment")]
    pub(crate) appointments: Option<PathBuf>,
}

/// Arguments of `index`.
#[derive(Debug, Args)]
pub(crate) struct Index {
    /// What to do with the index.
    #[command(subcommand)]
    pub(crate) command: IndexCommand,
}

/// What to do with an index.
#[derive(Debug, Subcommand)]
pub(crate) enum IndexCommand {
    /// Read flags and save them ready for screening
    Build {
        /// Flags: CSV or JSON Lines, also gzip or Zstandard; - for the standard input
        #[arg(long, value_name = "FILE")]
        flags: PathBuf,
        /// Where to save the index
        #[arg(long, short = 'o', value_name = "FILE")]
        out: PathBuf,
        /// How files are read.
        #[command(flatten)]
        reading: Reading,
    },
    /// Tell what is in a saved index
    Info {
        /// The index
        file: PathBuf,
    },
}

/// Arguments of `calls`.
#[derive(Debug, Args)]
pub(crate) struct Calls {
    /// Calls as JSON Lines; - for the standard input
    #[arg(default_value = "-", value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Policy of the desk (TOML or JSON)
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// List all commands and queries instead
    #[arg(long, conflicts_with_all = ["file", "policy"])]
    pub(crate) catalog: bool,
    /// List them as JSON, with the reasons of refusal and an example of each
    #[arg(long, requires = "catalog")]
    pub(crate) json: bool,
}

/// Arguments of `demo`.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// How answers are written.
    #[command(flatten)]
    pub(crate) writing: Writing,
}

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    pub(crate) shell: clap_complete::Shell,
}
