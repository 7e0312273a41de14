//! Many records, read on two threads: while this one reads the file, another reads the documents, and this one helps
//! whenever the other has enough to do.

use std::collections::BTreeMap;
use std::sync::mpsc::{TrySendError, channel, sync_channel};
use std::thread;

use crate::error::{Error, Result};

/// How many are handed over at once.
const BATCH: usize = 1_024;
/// How many batches wait for the other thread.
const WAITING: usize = 4;

/// Does `work` on everything that `next` gives, many at a time, and hands what comes of it to `take`, in the order in which
/// it was given.
///
/// # Errors
/// Those of `next` and `take`, at which it stops.
pub fn abreast<T: Send, R: Send>(
    mut next: impl FnMut() -> Result<Option<T>>,
    work: impl Fn(Vec<T>) -> R + Sync,
    mut take: impl FnMut(R) -> Result<()>,
) -> Result<()> {
    let all = &work;
    thread::scope(|scope| {
        let (to, waiting) = sync_channel::<(usize, Vec<T>)>(WAITING);
        let (done, ready) = channel();
        let other = scope.spawn(move || {
            for (number, batch) in waiting {
                if done.send((number, all(batch))).is_err() {
                    break;
                }
            }
        });
        let mut early: BTreeMap<usize, R> = BTreeMap::new();
        let mut taken = 0;
        let mut in_order = |early: &mut BTreeMap<usize, R>| {
            while let Some(batch) = early.remove(&taken) {
                taken += 1;
                take(batch)?;
            }
            Ok(())
        };
        for number in 0.. {
            let mut batch = Vec::with_capacity(BATCH);
            while batch.len() < BATCH
                && let Some(it) = next()?
            {
                batch.push(it);
            }
            if batch.is_empty() {
                break;
            }
            if let Err(TrySendError::Full((_, batch)) | TrySendError::Disconnected((_, batch))) =
                to.try_send((number, batch))
            {
                early.insert(number, all(batch));
            }
            early.extend(ready.try_iter());
            in_order(&mut early)?;
        }
        drop(to);
        early.extend(ready);
        other
            .join()
            .map_err(|_| Error::Internal("a thread that read records stopped"))?;
        in_order(&mut early)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_read_on_two_threads_comes_in_the_order_in_which_it_was_given() {
        for many in [0, 1, BATCH - 1, BATCH, 20 * BATCH + 7] {
            let mut given = 0..many;
            let mut taken = Vec::new();
            abreast(
                || Ok(given.next()),
                |batch| batch.into_iter().map(|it| it * 2).collect::<Vec<_>>(),
                |batch| {
                    taken.extend(batch);
                    Ok(())
                },
            )
            .unwrap();
            assert!(taken.into_iter().eq((0..many).map(|it| it * 2)));
        }
    }

    #[test]
    fn what_goes_wrong_on_either_side_ends_it() {
        let mut given = 0..10 * BATCH;
        let refused = abreast(
            || Ok(given.next()),
            |batch| batch,
            |batch| {
                if batch.contains(&5_000) {
                    Err(Error::Cancelled)
                } else {
                    Ok(())
                }
            },
        );
        assert!(matches!(refused, Err(Error::Cancelled)));
        let unread = abreast(
            || Err::<Option<u8>, _>(Error::Cancelled),
            |batch| batch,
            |_| Ok(()),
        );
        assert!(matches!(unread, Err(Error::Cancelled)));
    }
}
