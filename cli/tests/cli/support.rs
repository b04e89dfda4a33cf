//! Runs the program on small files.

use std::{
    fs,
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

use serde_json::Value;

/// How a run ended.
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Outcome {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("the output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("the messages are UTF-8"),
        }
    }

    /// The answers of a run that wrote JSON Lines.
    pub(crate) fn answers(&self) -> Vec<Value> {
        assert_eq!(self.code, Some(0), "{}", self.err);
        let lines = self.out.lines();
        lines.map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
    }

    /// The matched items of the first answer, such as `["F1:phone"]`.
    pub(crate) fn items(&self) -> Vec<String> {
        let answers = self.answers();
        let flags = answers[0]["flags"].as_array().expect("flags are a list");
        let items = flags.iter().flat_map(|flag| flag["items"].as_array().expect("a list"));
        items.map(|item| item["item"].as_str().expect("an id").to_owned()).collect()
    }

    /// Asserts that the run failed for bad input, and says so.
    pub(crate) fn is_refused(&self, text: &str) {
        assert_eq!(self.code, Some(2), "{}", self.err);
        assert!(self.err.contains(text), "{}", self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
    }
}

/// The program, without the colours and settings of whoever runs the tests.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_frontdesk"));
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(name);
    }
    command
}

/// Runs the program.
pub(crate) fn run(arguments: &[&str]) -> Outcome {
    run_with(arguments, b"")
}

/// Runs the program with something on its standard input.
pub(crate) fn run_with(arguments: &[&str], input: &[u8]) -> Outcome {
    let mut child = program()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("it has an input");
    let input = input.to_vec();
    // The program may end without reading all of it.
    let writing = std::thread::spawn(move || stdin.write_all(&input).unwrap_or_default());
    let output = child.wait_with_output().expect("the program ends");
    writing.join().expect("the input was given");
    Outcome::of(output)
}

/// A folder for the files of one test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// An empty folder of this name, which no other test has.
    pub(crate) fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder can be made");
        Self(path)
    }

    /// The path of a file in it.
    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("a path of ours").to_owned()
    }

    /// Writes a file and answers its path.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        fs::write(&path, content).expect("a file can be written");
        path
    }

    /// What is in a file.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("the file is there")
    }
}

/// Screens two texts, the first named as its content asks, and answers JSON Lines.
pub(crate) fn screen(
    test: &str,
    flags: impl AsRef<[u8]>,
    appointments: impl AsRef<[u8]>,
) -> Outcome {
    screen_with(test, flags, appointments, &[])
}

/// Screens two texts with further arguments.
pub(crate) fn screen_with(
    test: &str,
    flags: impl AsRef<[u8]>,
    appointments: impl AsRef<[u8]>,
    more: &[&str],
) -> Outcome {
    let folder = Folder::new(test);
    let flags = folder.file("flags", flags);
    let appointments = folder.file("appointments", appointments);
    let arguments = ["screen", "--flags", &flags, "--appointments", &appointments];
    run(&[&arguments, more].concat())
}
