//! The destination of the output.

use std::{
    fs::File,
    io::{self, IsTerminal, Write},
    path::Path,
};

use anstream::AutoStream;

/// The standard output or a file.
pub(crate) enum Sink {
    /// The standard output.
    Standard(io::Stdout),
    /// A file.
    File(File),
}

impl Sink {
    /// Opens the output.
    ///
    /// # Errors
    /// The error of the system if the file cannot be created.
    pub(crate) fn open(path: Option<&Path>) -> io::Result<Self> {
        match path {
            Some(path) if path != Path::new("-") => File::create(path).map(Self::File),
            _ => Ok(Self::Standard(io::stdout())),
        }
    }

    /// Whether the output is a terminal.
    pub(crate) fn is_terminal(&self) -> bool {
        match self {
            Self::Standard(stdout) => stdout.is_terminal(),
            Self::File(file) => file.is_terminal(),
        }
    }

    /// Writes text; colours are removed if the output should have none.
    ///
    /// # Errors
    /// The error of the system.
    pub(crate) fn write_styled(&mut self, text: &str) -> io::Result<()> {
        match self {
            Self::Standard(stdout) => {
                let mut stream = AutoStream::auto(stdout.lock());
                stream.write_all(text.as_bytes())?;
                stream.flush()
            }
            Self::File(file) => {
                let choice = AutoStream::choice(&*file);
                AutoStream::new(file, choice).write_all(text.as_bytes())
            }
        }
    }

    /// Writes bytes unchanged.
    ///
    /// # Errors
    /// The error of the system.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Standard(stdout) => {
                let mut stdout = stdout.lock();
                stdout.write_all(bytes)?;
                stdout.flush()
            }
            Self::File(file) => file.write_all(bytes),
        }
    }
}
