//! Opens a file or the standard input and decompresses it.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Cursor, Read},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use flate2::bufread::MultiGzDecoder;

use super::zstandard::Zstandard;
use crate::problem::Problem;

/// Size of a read, in bytes: a few thousand rows, which become one chunk.
const BUFFER: usize = 256 * 1024;

const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTANDARD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// A decompressed stream, with the progress of reading its file.
pub(crate) struct Source {
    /// The decompressed stream.
    pub(super) reader: Box<dyn BufRead + Send>,
    /// Number of bytes of the file that have been read.
    pub(crate) bytes_read: Arc<AtomicU64>,
    /// Length of the file in bytes, if known.
    pub(crate) length: Option<u64>,
}

impl Source {
    /// Opens a file, or the standard input for `-`.
    ///
    /// # Errors
    /// [`Problem::Read`] if it cannot be opened, or its start cannot be read.
    pub(crate) fn open(path: &Path) -> Result<Self, Problem> {
        Self::try_open(path).map_err(|error| Problem::Read { path: path.to_owned(), error })
    }

    /// A source of a text in memory.
    pub(crate) fn of_text(text: &'static str) -> Self {
        Self { reader: Box::new(text.as_bytes()), bytes_read: Arc::default(), length: None }
    }

    fn try_open(path: &Path) -> io::Result<Self> {
        let (raw, length): (Box<dyn Read + Send>, _) = if path == Path::new("-") {
            (Box::new(io::stdin()), None)
        } else {
            let file = File::open(path)?;
            let about = file.metadata()?;
            if about.is_dir() {
                return Err(io::ErrorKind::IsADirectory.into());
            }
            (Box::new(file), about.is_file().then_some(about.len()))
        };
        let bytes_read = Arc::new(AtomicU64::new(0));
        let counted = Counted { raw, bytes_read: Arc::clone(&bytes_read) };
        Ok(Self { reader: decompressed(counted)?, bytes_read, length })
    }
}

/// Decompresses by the first bytes of a file, whatever its name is.
fn decompressed(mut raw: Counted) -> io::Result<Box<dyn BufRead + Send>> {
    let head = peek(&mut raw, ZSTANDARD.len(), |_| false)?;
    let is_gzip = head.starts_with(GZIP);
    let is_zstandard = head.starts_with(ZSTANDARD);
    let whole = BufReader::with_capacity(BUFFER, Cursor::new(head).chain(raw));
    Ok(if is_gzip {
        Box::new(BufReader::with_capacity(BUFFER, MultiGzDecoder::new(whole)))
    } else if is_zstandard {
        Box::new(BufReader::with_capacity(BUFFER, Zstandard::new(whole)))
    } else {
        Box::new(whole)
    })
}

/// Reads the start of a stream: at most `most` bytes, or until `is_enough` says so.
pub(super) fn peek(
    stream: &mut impl Read,
    most: usize,
    is_enough: impl Fn(&[u8]) -> bool,
) -> io::Result<Vec<u8>> {
    let mut head = vec![0; most];
    let mut length = 0;
    while length < most && !is_enough(&head[..length]) {
        match stream.read(&mut head[length..]) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    head.truncate(length);
    Ok(head)
}

struct Counted {
    raw: Box<dyn Read + Send>,
    bytes_read: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.raw.read(buffer)?;
        self.bytes_read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}
