//! What of all requests together the workspace as a whole is judged by, kept as counts: a commit then need not read every
//! request again.

use chrono::NaiveDate;

use super::scan::is_overdue;
use crate::finding::Standing;
use crate::request::Request;

/// What one request tells of who asks and of what is overdue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Asking {
    authority: bool,
    european_order: bool,
    overdue: bool,
}

impl Asking {
    /// That of a request on a day. Of one under secrecy nobody learns who asks.
    pub fn of(request: &Request, on: NaiveDate) -> Self {
        let mut alone = Standing::default();
        alone.asked(request);
        Self {
            authority: alone.authorities_ask,
            european_order: alone.gets_european_orders,
            overdue: is_overdue(request, on),
        }
    }
}

/// Of how many requests each is true.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Asked {
    authority: usize,
    european_order: usize,
    overdue: usize,
}

impl Asked {
    pub fn add(&mut self, it: Asking) {
        self.authority += usize::from(it.authority);
        self.european_order += usize::from(it.european_order);
        self.overdue += usize::from(it.overdue);
    }

    pub const fn take(&mut self, it: Asking) {
        self.authority = self.authority.saturating_sub(it.authority as usize);
        self.european_order = self
            .european_order
            .saturating_sub(it.european_order as usize);
        self.overdue = self.overdue.saturating_sub(it.overdue as usize);
    }

    pub const fn tell(self, standing: &mut Standing) {
        standing.authorities_ask = self.authority > 0;
        standing.gets_european_orders = self.european_order > 0;
        standing.overdue = self.overdue;
    }
}
