//! Reads, screens and writes at the same time, in the order of the file.
//!
//! A fixed number of batches circulates: a batch that was written goes back to the reader. So the
//! use of memory does not depend on the length of the file.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

use frontdesk::sheet::Chunk;

use crate::{input::Reader, problem::Problem};

/// A chunk of rows, and the output for it.
struct Batch<T> {
    sequence: u64,
    chunk: Chunk,
    done: T,
}

/// Number of batches for each worker: one in work, one waiting, one being read or written.
const BATCHES_PER_WORKER: usize = 3;

/// Calls `work` for all rows of a file, on all cores, and `write` for its output, in order. Each
/// worker has its own `M`.
///
/// # Errors
/// The first [`Problem`] of reading or writing; everything that was read before is written.
pub(crate) fn run<T: Default + Send + 'static, M: Default>(
    mut reader: Reader,
    work: impl Fn(&Chunk, &mut T, &mut M) + Clone + Send + 'static,
    mut write: impl FnMut(&mut T) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let (give_empty, take_empty) = channel();
    let (give_full, take_full) = channel();
    let (give_done, take_done) = channel();
    for _ in 0..workers * BATCHES_PER_WORKER {
        let _ = give_empty.send((Chunk::default(), T::default()));
    }
    // If writing fails, the threads are not joined: the reader may wait for input without end.
    let reading = thread::spawn(move || read(&mut reader, &take_empty, &give_full));
    let take_full = Arc::new(Mutex::new(take_full));
    for _ in 0..workers {
        let (take_full, give_done, work) = (take_full.clone(), give_done.clone(), work.clone());
        thread::spawn(move || work_on(&take_full, &give_done, &work));
    }
    drop(give_done);
    let mut next = 0;
    let mut early = BTreeMap::new();
    for batch in take_done {
        early.insert(batch.sequence, batch);
        while let Some(Batch { chunk, mut done, .. }) = early.remove(&next) {
            write(&mut done)?;
            next += 1;
            // Fails once the reader is done and takes no more batches.
            let _ = give_empty.send((chunk, done));
        }
    }
    let read = reading.join().map_err(|_| Problem::Unfinished)??;
    if read == next { Ok(()) } else { Err(Problem::Unfinished) }
}

/// Fills batches until the end of the file; returns their number.
fn read<T>(
    reader: &mut Reader,
    empty: &Receiver<(Chunk, T)>,
    full: &Sender<Batch<T>>,
) -> Result<u64, Problem> {
    let mut sequence = 0;
    while let Ok((mut chunk, done)) = empty.recv() {
        chunk.clear();
        let more = reader.read(&mut chunk)?;
        let batch = Batch { sequence, chunk, done };
        if full.send(batch).is_err() {
            break;
        }
        sequence += 1;
        if !more {
            break;
        }
    }
    Ok(sequence)
}

fn work_on<T, M: Default>(
    full: &Mutex<Receiver<Batch<T>>>,
    done: &Sender<Batch<T>>,
    work: &impl Fn(&Chunk, &mut T, &mut M),
) {
    let mut memory = M::default();
    loop {
        let batch = match full.lock() {
            Ok(full) => full.recv(),
            Err(_) => return,
        };
        let Ok(mut batch) = batch else { return };
        work(&batch.chunk, &mut batch.done, &mut memory);
        if done.send(batch).is_err() {
            return;
        }
    }
}
